// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "graph/community.h"
#include "graph/filter_graph.h"

#include <cstdint>
#include <vector>

namespace nonn {

/// What one resolution finds among the filters that have an edge.
struct ResolutionPoint {
    double resolution = 1;  ///< g
    int communities = 0;    ///< as in Partition::communities of the same resolution and seed
    double modularity = 0;  ///< of these communities, at g = 1

    bool operator==(const ResolutionPoint&) const = default;
};

struct ResolutionRange {
    double from = 0.1;  ///< > 0
    double to = 10;     ///< >= from
    int points = 40;    ///< 1 or more, spaced evenly on a logarithmic scale, both ends among them

    bool operator==(const ResolutionRange&) const = default;
};

/// Communities over a range of resolutions, all from one seed. Cancelled within one search of communities. Throws
/// Error(badInput) for a range that is none. Without edges there are no communities.
std::vector<ResolutionPoint> resolutionCurve(const FilterGraph& graph, const ResolutionRange& range,
                                             CommunityMethod method, std::uint64_t seed, const Progress& progress);

}  // namespace nonn
