// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/community.h"

#include <vector>

namespace nonn {

/// A graph with its nodes renumbered by what they are, not by the order in which they came: by strength (the sum of a
/// node's edge weights), the strongest first, then by their neighbours' strengths, then by number. Nodes without edges
/// come last.
struct CanonicalGraph {
    WeightedGraph graph;            ///< edges ordered by a, then b
    std::vector<int> original;      ///< for each node its number before
    std::vector<double> strengths;  ///< one a node
    int connected = 0;              ///< nodes 0..connected-1 have edges

    /// One label a node, from these numbers to those before.
    std::vector<int> inOriginalOrder(const std::vector<int>& labels) const;
};

CanonicalGraph canonicalOrder(const WeightedGraph& graph);

}  // namespace nonn
