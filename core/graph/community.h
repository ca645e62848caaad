// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "base/progress.h"
#include "graph/edge.h"

#include <span>
#include <vector>

namespace nonn {

/// The only user of igraph. Its generator and handlers are global in Debian's builds, so all calls are serialised by a
/// mutex that is held for one call (milliseconds) at a time; any thread may call these functions. igraph draws its
/// random numbers from our Generator.

enum class CommunityMethod {
    leiden,   ///< Traag, Waltman, van Eck 2019; iterated until nothing changes
    louvain,  ///< Blondel et al. 2008
};

/// Nodes 0..nodes-1 and undirected edges, each pair at most once.
struct WeightedGraph {
    int nodes = 0;
    std::vector<Edge> edges;
};

/// Maximises modularity with resolution g (see `modularity`); larger g: more, smaller communities. g > 0.
/// Returns one label a node, 0..communities-1, larger communities first. A node without edges is a community of its
/// own. The same graph, resolution and generator give the same communities, whatever order nodes and edges came in
/// (nodes that cannot be told apart by strength and neighbours' strengths are taken by number).
/// About O(edges) a pass; `progress` is polled within igraph. Throws Error(failed) with igraph's reason.
std::vector<int> findCommunities(const WeightedGraph& graph, CommunityMethod method, double resolution,
                                 Generator generator, const Progress& progress);

/// Q = 1/(2m) sum_ij [ w_ij - g k_i k_j / (2m) ] delta(c_i, c_j) over ordered pairs, k_i the strength of node i and m
/// the sum of edge weights (Newman and Girvan 2004; g: Reichardt and Bornholdt 2006). 0 for a graph without edges.
double modularity(const WeightedGraph& graph, std::span<const int> labels, double resolution = 1);

/// 2 I(a; b) / (H(a) + H(b)) of two labellings of the same nodes, labels >= 0: 1 equal, 0 independent
/// (Danon et al. 2005). 1 when both have a single community.
double normalisedMutualInformation(std::span<const int> a, std::span<const int> b);

}  // namespace nonn
