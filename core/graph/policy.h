// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/canonical_order.h"
#include "graph/partition.h"

#include <vector>

namespace nonn {

/// A filter graph with its filters renumbered by what they are (canonicalOrder), so that nothing that is decided below
/// hangs on the order in which they came.
class OrderedFilters {
public:
    explicit OrderedFilters(const FilterGraph& graph)
        : m_graph(&graph), m_order(canonicalOrder({graph.filters, graph.edges})) {}

    int count() const { return m_graph->filters; }
    int connected() const { return m_order.connected; }  ///< filters 0..connected-1 have a surviving edge
    const WeightedGraph& edges() const { return m_order.graph; }
    const std::vector<double>& strengths() const { return m_order.strengths; }
    int original(int filter) const { return m_order.original[static_cast<std::size_t>(filter)]; }

    /// Unthresholded, with every filter contributing.
    double weight(int a, int b) const {
        const auto row = static_cast<std::size_t>(original(a)) * static_cast<std::size_t>(count());
        return static_cast<double>(m_graph->allPairs()[row + static_cast<std::size_t>(original(b))]);
    }

private:
    const FilterGraph* m_graph;
    CanonicalGraph m_order;
};

/// How many communities of the connected filters the policy needs for K students. Throws Error(infeasible) where there
/// are too few filters for it.
int communitiesNeeded(const OrderedFilters& filters, DiscardPolicy policy, int students);

/// From the communities of the connected filters (one label each) to a student, or discardedFilters, for every filter.
std::vector<int> applyPolicy(const OrderedFilters& filters, DiscardPolicy policy, int students,
                             const std::vector<int>& communities);

}  // namespace nonn
