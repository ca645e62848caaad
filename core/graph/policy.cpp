// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/policy.h"

#include "base/error.h"
#include "graph/labels.h"

#include <algorithm>
#include <string>
#include <utility>

namespace nonn {

namespace {

/// The isolated filters join the students that the communities make.
class CoverAll {
public:
    CoverAll(const OrderedFilters& filters, int students, const std::vector<int>& communities)
        : m_filters(filters), m_studentOf(communities), m_core(membersOf(communities)) {
        m_core.resize(static_cast<std::size_t>(students));
        m_studentOf.resize(static_cast<std::size_t>(filters.count()), discardedFilters);
    }

    std::vector<int> run() {
        int next = m_filters.connected();
        for (std::size_t student = 0; student < m_core.size(); ++student) {  // fewer connected filters than students
            if (m_core[student].empty()) {
                m_core[student].push_back(next);
                m_studentOf[static_cast<std::size_t>(next++)] = static_cast<int>(student);
            }
        }
        std::vector<std::size_t> sizes;
        for (const auto& members : m_core)
            sizes.push_back(members.size());
        std::vector<int> tiedToNone;
        for (int filter = next; filter < m_filters.count(); ++filter) {
            const int student = mostTied(filter);
            if (student == discardedFilters)
                tiedToNone.push_back(filter);
            else
                join(filter, student, sizes);
        }
        for (const int filter : tiedToNone)
            join(filter, static_cast<int>(std::ranges::min_element(sizes) - sizes.begin()), sizes);
        return m_studentOf;
    }

private:
    /// The student of the largest mean weight to the filter, of equal ones the smallest; discardedFilters if all are 0.
    int mostTied(int filter) const {
        int best = discardedFilters;
        double largest = 0;
        for (std::size_t student = 0; student < m_core.size(); ++student) {
            double sum = 0;
            for (const int member : m_core[student])
                sum += m_filters.weight(filter, member);
            const double mean = sum / static_cast<double>(m_core[student].size());
            const bool smallerTie = mean == largest && best != discardedFilters &&
                                    m_core[student].size() < m_core[static_cast<std::size_t>(best)].size();
            if (mean > largest || smallerTie) {
                largest = mean;
                best = static_cast<int>(student);
            }
        }
        return best;
    }

    void join(int filter, int student, std::vector<std::size_t>& sizes) {
        m_studentOf[static_cast<std::size_t>(filter)] = student;
        ++sizes[static_cast<std::size_t>(student)];
    }

    const OrderedFilters& m_filters;
    std::vector<int> m_studentOf;
    std::vector<std::vector<int>> m_core;  // the members by which means are taken
};

std::vector<int> withoutLargest(const OrderedFilters& filters, const std::vector<int>& communities) {
    const int groups = countLabels(communities);
    std::vector<int> labels = communities;
    labels.resize(static_cast<std::size_t>(filters.count()), groups);  // the isolated filters as one group
    std::vector<std::ptrdiff_t> sizes(static_cast<std::size_t>(countLabels(labels)));
    for (const int label : labels)
        ++sizes[static_cast<std::size_t>(label)];
    const auto largest = std::ranges::max_element(sizes.rbegin(), sizes.rend());  // of equal ones the isolated
    const int dropped = static_cast<int>(sizes.rend() - largest) - 1;
    for (int& label : labels)
        label = label == dropped ? discardedFilters : label - (label > dropped ? 1 : 0);
    return labels;
}

}  // namespace

int communitiesNeeded(const OrderedFilters& filters, DiscardPolicy policy, int students) {
    const auto require = [&](int available, int needed, const Text& what) {
        if (available < needed)
            throw Error(
                ErrorCode::infeasible, {},
                Text::tr("%1 students need at least %2 %3; the graph has %4", students, needed, what, available));
    };
    const int connected = filters.connected();
    require(filters.count(), students, Text::tr("filters"));
    if (policy == DiscardPolicy::coverAll)
        return std::min(students, connected);
    if (policy == DiscardPolicy::dropIsolated) {
        require(connected, students, Text::tr("filters with an edge, as isolated ones are dropped"));
        return students;
    }
    const int needed = connected < filters.count() ? students : students + 1;
    require(connected, needed, Text::tr("filters with an edge, as the largest group is dropped"));
    return needed;
}

std::vector<int> applyPolicy(const OrderedFilters& filters, DiscardPolicy policy, int students,
                             const std::vector<int>& communities) {
    if (policy == DiscardPolicy::coverAll)
        return CoverAll(filters, students, communities).run();
    if (policy == DiscardPolicy::dropLargest)
        return withoutLargest(filters, communities);
    std::vector<int> studentOf = communities;
    studentOf.resize(static_cast<std::size_t>(filters.count()), discardedFilters);
    return studentOf;
}

}  // namespace nonn
