// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/resolution_curve.h"

#include "base/error.h"
#include "graph/labels.h"
#include "graph/policy.h"

#include <cmath>

namespace nonn {

namespace {

void check(const ResolutionRange& range) {
    if (!(range.from > 0 && range.to >= range.from && std::isfinite(range.to)) || range.points < 1)
        throw badInput({},
                       Text::tr("resolutions go from a number above 0 to one that is no smaller, in 1 step or more"));
}

double resolutionAt(const ResolutionRange& range, int point) {
    if (point == 0)
        return range.from;
    if (point == range.points - 1)
        return range.to;
    return range.from * std::pow(range.to / range.from, static_cast<double>(point) / (range.points - 1));
}

}  // namespace

std::vector<ResolutionPoint> resolutionCurve(const FilterGraph& graph, const ResolutionRange& range,
                                             CommunityMethod method, std::uint64_t seed, const Progress& progress) {
    check(range);
    const OrderedFilters filters(graph);
    const WeightedGraph connected{filters.connected(), filters.edges().edges};
    const Generator generator = Generator(seed).stream("communities", 0);  // as the first try of findExactly()
    std::vector<ResolutionPoint> curve;
    for (int point = 0; point < range.points; ++point) {
        progress.report(static_cast<double>(point) / range.points);
        const double resolution = resolutionAt(range, point);
        const std::vector<int> labels = findCommunities(connected, method, resolution, generator, progress);
        curve.push_back({resolution, countLabels(labels), modularity(connected, labels)});
    }
    progress.report(1);
    return curve;
}

}  // namespace nonn
