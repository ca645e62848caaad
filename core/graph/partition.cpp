// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/partition.h"

#include "base/error.h"
#include "graph/balance.h"
#include "graph/exact_communities.h"
#include "graph/policy.h"
#include "graph/suitable_percentile.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace nonn {

namespace {

void checkSettings(const FilterGraph& graph, const PartitionSettings& settings) {
    if (graph.filters < 1)
        throw badInput({}, Text::tr("the graph has no filters"));
    if (settings.students < 1)
        throw badInput({}, Text::tr("the number of students must be at least 1"));
    if (settings.resolution && !(*settings.resolution > 0 && *settings.resolution <= 1e6))
        throw badInput({}, Text::tr("the resolution must be above 0 and at most 1e6"));
    if (!(settings.balance >= 0 && settings.balance <= 1))
        throw badInput({}, Text::tr("the balance must be in 0..1"));
    if (settings.stabilitySeeds < 0)
        throw badInput({}, Text::tr("the number of seeds for stability must not be negative"));
}

bool isControl(PartitionAlgorithm algorithm) {
    return algorithm == PartitionAlgorithm::random || algorithm == PartitionAlgorithm::contiguous;
}

bool isOfCommunities(PartitionAlgorithm algorithm) {
    return algorithm == PartitionAlgorithm::leiden || algorithm == PartitionAlgorithm::louvain;
}

/// One label a filter, the discarded ones as a group of their own.
std::vector<int> groupsOf(const Partition& partition) {
    std::vector<int> labels = studentOfFilter(partition);
    std::ranges::replace(labels, discardedFilters, static_cast<int>(partition.students.size()));
    return labels;
}

void fillFigures(const FilterGraph& graph, Partition& partition) {
    partition.modularity = modularity({graph.filters, graph.edges}, groupsOf(partition));
    partition.kept = graph.filters - static_cast<int>(partition.discarded.size());
    const double total = std::accumulate(graph.activity.begin(), graph.activity.end(), 0.0);
    if (total > 0) {
        double dropped = 0;
        for (const int filter : partition.discarded)
            dropped += graph.activity[static_cast<std::size_t>(filter)];
        partition.activityKept = 1 - dropped / total;
    }
}

std::vector<int> keptFilters(const Partition& partition) {
    std::vector<int> kept;
    for (const auto& student : partition.students)
        kept.insert(kept.end(), student.begin(), student.end());
    std::ranges::sort(kept);
    return kept;
}

/// For each class the kept filters that answer to it most.
std::vector<std::vector<int>> filtersByClass(const FilterGraph& graph, const std::vector<int>& kept) {
    std::vector<std::vector<int>> filters(static_cast<std::size_t>(graph.classes));
    for (const int filter : kept) {
        const auto answer = [&](int c) {
            return graph.byTrueClass[static_cast<std::size_t>(c) * static_cast<std::size_t>(graph.filters) +
                                     static_cast<std::size_t>(filter)];
        };
        int most = 0;
        for (int c = 1; c < graph.classes; ++c)
            if (answer(c) > answer(most))
                most = c;
        filters[static_cast<std::size_t>(most)].push_back(filter);
    }
    return filters;
}

void orderStudents(std::vector<std::vector<int>>& students) {
    std::ranges::sort(students, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
}

bool isKept(int student) {
    return student != discardedFilters;
}

std::vector<int>& groupOf(Partition& partition, int student) {
    return isKept(student) ? partition.students[static_cast<std::size_t>(student)] : partition.discarded;
}

/// Everything but stability, by Leiden or Louvain.
class Partitioner {
public:
    Partitioner(const FilterGraph& graph, const PartitionSettings& settings, const Progress& progress)
        : m_graph(graph),
          m_settings(settings),
          m_progress(progress),
          m_filters(graph),
          m_needed(communitiesNeeded(m_filters, settings.policy, settings.students)) {}

    Partition make(std::uint64_t seed, std::optional<double> resolution) const {
        ExactCommunities communities;
        if (m_needed > 0)
            communities =
                findExactly({m_filters.connected(), m_filters.edges().edges},
                            {m_needed, method(), resolution, m_settings.balance}, Generator(seed), m_progress);
        std::vector<int> studentOf = applyPolicy(m_filters, m_settings.policy, m_settings.students, communities.labels);
        balanceSizes(m_filters, m_settings.students, m_settings.balance, studentOf, m_progress);
        Partition partition;
        partition.settings = m_settings;
        partition.filters = m_graph.filters;
        partition.communities = communities.found;
        partition.resolution = communities.resolution;
        partition.students.resize(static_cast<std::size_t>(m_settings.students));
        for (int i = 0; i < m_graph.filters; ++i) {
            const int student = studentOf[static_cast<std::size_t>(i)];
            auto& group = student == discardedFilters ? partition.discarded
                                                      : partition.students[static_cast<std::size_t>(student)];
            group.push_back(m_filters.original(i));
        }
        std::ranges::sort(partition.discarded);
        for (auto& student : partition.students)
            std::ranges::sort(student);
        orderStudents(partition.students);
        fillFigures(m_graph, partition);
        return partition;
    }

private:
    CommunityMethod method() const {
        return m_settings.algorithm == PartitionAlgorithm::louvain ? CommunityMethod::louvain : CommunityMethod::leiden;
    }

    const FilterGraph& m_graph;
    const PartitionSettings& m_settings;
    const Progress& m_progress;
    OrderedFilters m_filters;
    int m_needed;
};

}  // namespace

Partition makePartitionWithoutStability(const FilterGraph& graph, const PartitionSettings& settings,
                                        const Progress& progress) {
    checkSettings(graph, settings);
    Partition partition = Partitioner(graph, settings, progress).make(settings.seed, settings.resolution);
    progress.report(1);
    if (settings.algorithm == PartitionAlgorithm::classWise)
        return makeClassWise(graph, partition);
    return isControl(settings.algorithm) ? makeControl(graph, partition, settings.algorithm, settings.seed) : partition;
}

Partition withStability(const FilterGraph& graph, Partition partition, const Progress& progress) {
    const PartitionSettings& settings = partition.settings;
    checkSettings(graph, settings);
    if (partition.filters != graph.filters)
        throw badInput({}, Text::tr("the partition is of another graph"));
    if (settings.stabilitySeeds == 0 || partition.edited || !isOfCommunities(settings.algorithm) || isThin(graph))
        return partition;
    const Partitioner partitioner(graph, settings, progress);
    double sum = 0;
    for (int i = 1; i <= settings.stabilitySeeds; ++i) {
        const Partition other = partitioner.make(settings.seed + static_cast<std::uint64_t>(i), partition.resolution);
        sum += normalisedMutualInformation(groupsOf(partition), groupsOf(other));
        progress.report(static_cast<double>(i) / settings.stabilitySeeds);
    }
    partition.stability = sum / settings.stabilitySeeds;
    return partition;
}

Partition makePartition(const FilterGraph& graph, const PartitionSettings& settings, const Progress& progress) {
    return withStability(graph, makePartitionWithoutStability(graph, settings, progress.part(0, 0.5)),
                         progress.part(0.5, 1));
}

Partition makeClassWise(const FilterGraph& graph, const Partition& basis) {
    if (graph.byTrueClass.empty())
        throw badInput({}, Text::tr("the graph does not know to which classes its filters answer; only one that is "
                                    "built from the teacher does"));
    std::vector<std::vector<int>> classes = filtersByClass(graph, keptFilters(basis));
    std::ranges::stable_sort(classes, std::ranges::greater{}, &std::vector<int>::size);
    Partition partition = basis;
    partition.settings.algorithm = PartitionAlgorithm::classWise;
    partition.edited = false;
    partition.stability.reset();
    for (std::vector<int>& student : partition.students)
        student.clear();
    for (const std::vector<int>& filters : classes) {
        std::vector<int>& fewest = *std::ranges::min_element(partition.students, {}, &std::vector<int>::size);
        fewest.insert(fewest.end(), filters.begin(), filters.end());
    }
    for (std::vector<int>& student : partition.students) {
        if (student.empty())
            throw Error(ErrorCode::infeasible, {},
                        Text::tr("the filters answer most to fewer classes than there are students"));
        std::ranges::sort(student);
    }
    orderStudents(partition.students);
    fillFigures(graph, partition);
    return partition;
}

Partition makeControl(const FilterGraph& graph, const Partition& basis, PartitionAlgorithm algorithm,
                      std::uint64_t seed) {
    if (!isControl(algorithm))
        throw badInput({}, Text::tr("a control is random or contiguous"));
    std::vector<int> kept = keptFilters(basis);
    if (algorithm == PartitionAlgorithm::random) {
        std::vector<int> shuffled;
        for (const std::int64_t place :
             Generator(seed).stream("random partition").permutation(static_cast<std::int64_t>(kept.size())))
            shuffled.push_back(kept[static_cast<std::size_t>(place)]);
        kept = std::move(shuffled);
    }
    Partition control = basis;
    control.settings.algorithm = algorithm;
    control.settings.seed = seed;
    control.edited = false;
    control.stability.reset();
    auto next = kept.begin();
    for (auto& student : control.students) {
        std::copy_n(next, student.size(), student.begin());
        next += static_cast<std::ptrdiff_t>(student.size());
        std::ranges::sort(student);
    }
    fillFigures(graph, control);
    return control;
}

Partition withFigures(const FilterGraph& graph, Partition partition) {
    fillFigures(graph, partition);
    return partition;
}

Partition movedFilter(const FilterGraph& graph, Partition partition, int filter, int student) {
    return movedFilters(graph, std::move(partition), {{filter, student}});
}

Partition movedFilters(const FilterGraph& graph, Partition partition, const std::vector<FilterMove>& moves) {
    const std::vector<int> before = studentOfFilter(partition);
    std::vector<int> after = before;
    for (const auto& [filter, student] : moves) {
        if (filter < 0 || filter >= partition.filters || graph.filters != partition.filters)
            throw badInput({}, Text::tr("there is no filter %1 to move", filter));
        if (student != discardedFilters && (student < 0 || student >= static_cast<int>(partition.students.size())))
            throw badInput({}, Text::tr("filter %1 cannot go to student %2: there are students 0 to %3", filter,
                                        student, partition.students.size() - 1));
        after[static_cast<std::size_t>(filter)] = student;
    }
    if (after == before)
        return partition;
    const bool sameKept = std::ranges::equal(before, after, {}, isKept, isKept);
    for (auto& group : partition.students)
        group.clear();
    partition.discarded.clear();
    for (std::size_t filter = 0; filter < after.size(); ++filter)
        groupOf(partition, after[filter]).push_back(static_cast<int>(filter));
    for (std::size_t student = 0; student < partition.students.size(); ++student)
        if (partition.students[student].empty())
            throw Error(ErrorCode::infeasible, {}, Text::tr("student %1 would be left without a filter", student));
    partition.edited = true;
    partition.stability.reset();
    if (!sameKept)
        partition.maskedTeacherAccuracy.reset();
    fillFigures(graph, partition);
    return partition;
}

std::vector<FilterMove> movesBetween(const Partition& before, const Partition& after) {
    if (before.filters != after.filters || before.students.size() != after.students.size())
        throw badInput({}, Text::tr("the partition is of another graph"));
    const std::vector<int> from = studentOfFilter(before);
    const std::vector<int> to = studentOfFilter(after);
    std::vector<FilterMove> moves;
    for (std::size_t filter = 0; filter < from.size(); ++filter)
        if (from[filter] != to[filter])
            moves.push_back({static_cast<int>(filter), to[filter]});
    return moves;
}

std::vector<int> studentOfFilter(const Partition& partition) {
    std::vector<int> result(static_cast<std::size_t>(partition.filters), discardedFilters);
    for (std::size_t student = 0; student < partition.students.size(); ++student)
        for (const int filter : partition.students[student])
            result[static_cast<std::size_t>(filter)] = static_cast<int>(student);
    return result;
}

}  // namespace nonn
