// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/partition.h"

#include "base/caught_error.h"
#include "graph/community.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <cmath>
#include <thread>

using namespace nonn;

using Groups = std::vector<std::vector<int>>;

namespace {

std::vector<int> groupsOf(const Partition& partition) {
    std::vector<int> labels = studentOfFilter(partition);
    std::ranges::replace(labels, discardedFilters, static_cast<int>(partition.students.size()));
    return labels;
}

PartitionSettings settingsFor(int students, DiscardPolicy policy = DiscardPolicy::coverAll) {
    PartitionSettings settings;
    settings.students = students;
    settings.policy = policy;
    return settings;
}

/// Every filter in one place, groups in order, none empty.
bool isWhole(const Partition& partition) {
    std::vector<int> seen(static_cast<std::size_t>(partition.filters));
    Groups groups = partition.students;
    const bool noneEmpty = std::ranges::none_of(groups, &std::vector<int>::empty);
    const bool largestFirst = std::ranges::is_sorted(groups, std::greater<>(), &std::vector<int>::size);
    groups.push_back(partition.discarded);
    bool ordered = true;
    for (const auto& group : groups) {
        ordered = ordered && std::ranges::is_sorted(group);
        for (const int filter : group)
            ++seen[static_cast<std::size_t>(filter)];
    }
    return noneEmpty && largestFirst && ordered && std::ranges::all_of(seen, [](int count) { return count == 1; }) &&
           partition.kept == partition.filters - static_cast<int>(partition.discarded.size());
}

/// Groups of four, three and two; 9 is tied most to {4, 5, 6} by mean but to {0, 1, 2, 3} by sum, 10 to {0, 1, 2, 3},
/// 11 equally to all, 12 to another isolated filter only, 13 to nothing.
FilterGraph handmade() {
    std::vector<Edge> weak{{9, 12, 0.05F}};
    for (int i = 0; i < 4; ++i)
        weak.insert(weak.end(), {{i, 9, 0.08F}, {i, 10, 0.02F}});
    for (int i = 4; i < 7; ++i)
        weak.push_back({i, 9, 0.1F});
    for (int i = 0; i < 9; ++i)
        weak.push_back({i, 11, 0.03F});
    return makeFilterGraph(14, cliques({{0, 1, 2, 3}, {4, 5, 6}, {7, 8}}), weak);
}

}  // namespace

class PartitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversAll() {
        const FilterGraph graph = handmade();
        QCOMPARE(graph.isolated, (std::vector<int>{9, 10, 11, 12, 13}));
        const Partition partition = makePartition(graph, settingsFor(3), {});
        // 9, 10, 11 go where they are tied (11: the smallest of equals); then 12 and 13 to the smallest, {7, 8, 11}
        // and, once that has four, {4, 5, 6, 9}: equal sizes by the larger group first.
        QVERIFY(isWhole(partition));
        QCOMPARE(partition.students, (Groups{{0, 1, 2, 3, 10}, {4, 5, 6, 9, 13}, {7, 8, 11, 12}}));
        QVERIFY(partition.discarded.empty());
        QCOMPARE(partition.kept, 14);
        QCOMPARE(partition.communities, 3);
        QVERIFY(!partition.edited && !partition.activityKept && !partition.maskedTeacherAccuracy);
    }

    void dropsTheIsolated() {
        const Partition partition = makePartition(handmade(), settingsFor(3, DiscardPolicy::dropIsolated), {});
        QVERIFY(isWhole(partition));
        QCOMPARE(partition.students, (Groups{{0, 1, 2, 3}, {4, 5, 6}, {7, 8}}));
        QCOMPARE(partition.discarded, (std::vector<int>{9, 10, 11, 12, 13}));
        QCOMPARE(partition.kept, 9);
    }

    void dropsTheLargest() {
        // The five isolated filters are the largest group.
        const Partition pool = makePartition(handmade(), settingsFor(3, DiscardPolicy::dropLargest), {});
        QVERIFY(isWhole(pool));
        QCOMPARE(pool.students, (Groups{{0, 1, 2, 3}, {4, 5, 6}, {7, 8}}));
        QCOMPARE(pool.discarded, (std::vector<int>{9, 10, 11, 12, 13}));

        // Nothing is isolated: K + 1 communities.
        const FilterGraph connected = makeFilterGraph(9, cliques({{0, 1}, {2, 3, 4}, {5, 6, 7, 8}}));
        const Partition community = makePartition(connected, settingsFor(2, DiscardPolicy::dropLargest), {});
        QVERIFY(isWhole(community));
        QCOMPARE(community.students, (Groups{{2, 3, 4}, {0, 1}}));
        QCOMPARE(community.discarded, (std::vector<int>{5, 6, 7, 8}));

        // One isolated filter is a group of its own, the smallest, and becomes a student.
        const FilterGraph one = makeFilterGraph(6, cliques({{0, 1}, {2, 3, 4}}));
        const Partition single = makePartition(one, settingsFor(2, DiscardPolicy::dropLargest), {});
        QCOMPARE(single.students, (Groups{{0, 1}, {5}}));
        QCOMPARE(single.discarded, (std::vector<int>{2, 3, 4}));

        // As large as the largest community, the isolated ones are dropped.
        const FilterGraph even = makeFilterGraph(6, cliques({{0, 1}, {2, 3}}));
        QCOMPARE(makePartition(even, settingsFor(2, DiscardPolicy::dropLargest), {}).discarded,
                 (std::vector<int>{4, 5}));
    }

    void coversAllWithFewerConnectedFiltersThanStudents() {
        const FilterGraph graph = makeFilterGraph(6, cliques({{2, 4}}));
        for (const int students : {1, 2, 3, 4, 5, 6}) {
            const Partition partition = makePartition(graph, settingsFor(students), {});
            QVERIFY(isWhole(partition));
            QCOMPARE(static_cast<int>(partition.students.size()), students);
        }
        const Partition none = makePartition(makeFilterGraph(7, {}), settingsFor(3), {});
        QVERIFY(isWhole(none));
        QCOMPARE(none.students.front().size(), std::size_t{3});
        QCOMPARE(none.students.back().size(), std::size_t{2});
        QCOMPARE(none.modularity, 0.0);
    }

    void givesExactlyTheStudentsAskedFor_data() {
        QTest::addColumn<int>("students");
        for (int students = 1; students <= 8; ++students)
            QTest::addRow("%d", students) << students;
    }
    void givesExactlyTheStudentsAskedFor() {
        QFETCH(int, students);
        const std::vector<FilterGraph> graphs{makePlantedFilters({80, 4, 0.5, 0.03}, 30, 1),
                                              makePlantedFilters({90, 1, 0.06, 0}, 0, 2),
                                              makePlantedFilters({30, 15, 1, 0}, 20, 3)};
        for (const FilterGraph& graph : graphs) {
            for (const auto algorithm : {PartitionAlgorithm::leiden, PartitionAlgorithm::louvain,
                                         PartitionAlgorithm::random, PartitionAlgorithm::contiguous}) {
                for (const auto policy :
                     {DiscardPolicy::coverAll, DiscardPolicy::dropIsolated, DiscardPolicy::dropLargest}) {
                    for (const double balance : {0.0, 0.7}) {
                        PartitionSettings settings = settingsFor(students, policy);
                        settings.algorithm = algorithm;
                        settings.balance = balance;
                        settings.stabilitySeeds = 0;
                        const Partition partition = makePartition(graph, settings, {});
                        QVERIFY(isWhole(partition));
                        QCOMPARE(static_cast<int>(partition.students.size()), students);
                        QVERIFY(std::abs(partition.modularity -
                                         modularity({graph.filters, graph.edges}, groupsOf(partition))) < 1e-12);
                        QVERIFY(partition.settings == settings);
                    }
                }
            }
        }
    }

    void findsWhatWasPlanted_data() {
        QTest::addColumn<int>("groups");
        for (const int groups : {2, 3, 5, 8})
            QTest::addRow("%d", groups) << groups;
    }
    void findsWhatWasPlanted() {
        QFETCH(int, groups);
        const Planted planted{160, groups, 0.4, 0.02};
        const FilterGraph graph = makePlantedFilters(planted, 0, 4);
        for (const auto algorithm : {PartitionAlgorithm::leiden, PartitionAlgorithm::louvain}) {
            for (const double balance : {0.0, 1.0}) {
                PartitionSettings settings = settingsFor(groups);
                settings.algorithm = algorithm;
                settings.balance = balance;
                const Partition partition = makePartition(graph, settings, {});
                QVERIFY(normalisedMutualInformation(groupsOf(partition), plantedLabels(planted)) >= 0.95);
                QVERIFY(partition.stability.value() > 0.9);
            }
        }
    }

    void balanceMakesSizesEqual() {
        const FilterGraph graph = makePlantedFilters({100, 3, 0.3, 0.02}, 41, 3);
        PartitionSettings settings = settingsFor(4);
        double spread = 1e9;
        double quality = 2;
        for (const double balance : {0.0, 0.5, 1.0}) {
            settings.balance = balance;
            const Partition partition = makePartition(graph, settings, {});
            const auto now = static_cast<double>(partition.students.front().size() - partition.students.back().size());
            QVERIFY(now <= spread);
            QVERIFY(partition.modularity <= quality + 1e-9);
            spread = now;
            quality = partition.modularity;
        }
        QVERIFY(spread <= 1);
    }

    void keepsTheShareOfActivity() {
        const std::vector<float> means = makeMeans(300, 24, 0.4, 3);
        const FilterGraph graph =
            buildFilterGraph(makeActivity(24, 0, {means, {}, {}}), {WeightRule::activationHubs, 0, 95}, {});
        QVERIFY(!graph.isolated.empty());
        const Partition partition = makePartition(graph, settingsFor(2, DiscardPolicy::dropIsolated), {});
        double kept = 0;
        double all = 0;
        for (int i = 0; i < 24; ++i) {
            const bool dropped = std::ranges::find(partition.discarded, i) != partition.discarded.end();
            kept += dropped ? 0 : graph.activity[static_cast<std::size_t>(i)];
            all += graph.activity[static_cast<std::size_t>(i)];
        }
        QVERIFY(std::abs(partition.activityKept.value() - kept / all) < 1e-12);
        QCOMPARE(makePartition(graph, settingsFor(2), {}).activityKept.value(), 1.0);
    }

    void takesTheResolutionGiven() {
        const FilterGraph graph = makePlantedFilters({80, 4, 0.5, 0.03}, 5, 1);
        PartitionSettings settings = settingsFor(3);
        settings.resolution = 1.7;
        QCOMPARE(makePartition(graph, settings, {}).resolution, 1.7);
    }

    void repeatsForASeed() {
        const FilterGraph graph = makePlantedFilters({200, 5, 0.05, 0.04}, 20, 3);
        const auto make = [&](std::uint64_t seed) {
            PartitionSettings settings = settingsFor(4);
            settings.seed = seed;
            return makePartition(graph, settings, {});
        };
        const Partition first = make(1);
        QVERIFY(make(1) == first);
        QVERIFY(make(2).students != first.students);
        QVERIFY(first.stability.value() < 1 && first.stability.value() >= 0);
        std::vector<Partition> results(3);
        std::vector<std::thread> threads;
        threads.reserve(results.size());
        for (std::size_t i = 0; i < results.size(); ++i)
            threads.emplace_back([&, i] { results[i] = make(i % 2 + 1); });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(results[0] == first && results[2] == first);
        QVERIFY(results[1] == make(2));
    }

    void doesNotHangOnTheOrderOfFilters() {
        const std::vector<Edge> edges = makePlanted({120, 5, 0.12, 0.05}, 3).edges;
        const auto place = Generator(8).permutation(120);
        std::vector<Edge> shuffled;
        for (const Edge& edge : edges) {
            const auto a = static_cast<int>(place[static_cast<std::size_t>(edge.a)]);
            const auto b = static_cast<int>(place[static_cast<std::size_t>(edge.b)]);
            shuffled.push_back({std::min(a, b), std::max(a, b), edge.weight});
        }
        PartitionSettings settings = settingsFor(4);
        settings.balance = 0.5;
        const Partition a = makePartition(makeFilterGraph(120, edges), settings, {});
        const Partition b = makePartition(makeFilterGraph(120, shuffled), settings, {});
        Groups moved = a.students;
        for (auto& student : moved) {
            for (int& filter : student)
                filter = static_cast<int>(place[static_cast<std::size_t>(filter)]);
            std::ranges::sort(student);
        }
        std::ranges::sort(moved);
        Groups students = b.students;
        std::ranges::sort(students);
        QCOMPARE(students, moved);
    }

    void leavesStabilityOutWhereNotAsked() {
        PartitionSettings settings = settingsFor(2);
        settings.stabilitySeeds = 0;
        QVERIFY(!makePartition(handmade(), settings, {}).stability);
    }

    void refusesWhatCannotBe_data() {
        QTest::addColumn<int>("students");
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("reason");
        QTest::newRow("more than filters") << 15 << 0 << "15 students need at least 15 filters; the graph has 14";
        QTest::newRow("more than connected")
            << 10 << 1
            << "10 students need at least 10 filters with an edge, as isolated ones are dropped; the graph has 9";
        QTest::newRow("more than without the largest")
            << 10 << 2 << "10 students need at least 10 filters with an edge, as the largest group is dropped";
    }
    void refusesWhatCannotBe() {
        QFETCH(int, students);
        QFETCH(int, policy);
        QFETCH(QString, reason);
        COMPARE_ERROR(makePartition(handmade(), settingsFor(students, static_cast<DiscardPolicy>(policy)), {}),
                      ErrorCode::infeasible, "", reason.toStdString());
    }

    void refusesSettingsOutOfRange() {
        const FilterGraph graph = handmade();
        const auto refuse = [&](auto change, const std::string& reason) {
            PartitionSettings settings;
            change(settings);
            COMPARE_ERROR(makePartition(graph, settings, {}), ErrorCode::badInput, "", reason);
        };
        refuse([](auto& s) { s.students = 0; }, "number of students");
        refuse([](auto& s) { s.resolution = 0; }, "resolution");
        refuse([](auto& s) { s.resolution = std::nan(""); }, "resolution");
        refuse([](auto& s) { s.balance = 1.01; }, "balance");
        refuse([](auto& s) { s.balance = std::nan(""); }, "balance");
        refuse([](auto& s) { s.stabilitySeeds = -1; }, "stability");
        COMPARE_ERROR(makePartition({}, {}, {}), ErrorCode::badInput, "", "no filters");
    }

    void stopsWhenCancelled() {
        const CancelToken token;
        token.request();
        COMPARE_ERROR(makePartition(handmade(), {}, Progress({}, token)), ErrorCode::cancelled, "", "");
    }
};

QTEST_GUILESS_MAIN(PartitionTest)
#include "partition_test.moc"
