// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "base/progress.h"
#include "graph/community.h"

#include <optional>
#include <vector>

namespace nonn {

/// An exact number of communities.
struct ExactCommunities {
    std::vector<int> labels;  ///< one a node, 0..count-1, the largest community first
    double resolution = 1;    ///< at which the communities were found
    int found = 0;            ///< how many these were, before merging or splitting
};

struct ExactSettings {
    int count = 1;  ///< 1..nodes
    CommunityMethod method = CommunityMethod::leiden;
    std::optional<double> resolution;  ///< absent: searched for
    double balance = 0;                ///< 0..1: what equal sizes are worth, see mergeTo
};

/// Communities at the resolution given, merged or split into `count`. Without one, resolutions from 1 up or down are
/// tried until they give `count`, at most about twenty; of all that were tried, each brought to `count` by merging, the
/// best by mergeTo's measure is taken, and only where all gave fewer is the largest of the nearest split further.
/// Every node must have an edge. `progress` is polled.
ExactCommunities findExactly(const WeightedGraph& graph, const ExactSettings& settings, const Generator& generator,
                             const Progress& progress);

/// Merges the pair whose merge loses the least, again and again, until `count` are left. The measure is modularity at
/// g = 1 less balance x sum over communities of (its nodes / all nodes)^2. O(communities^2) in time and memory.
std::vector<int> mergeTo(const WeightedGraph& graph, const std::vector<int>& labels, int count, double balance);

}  // namespace nonn
