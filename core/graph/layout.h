// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "graph/filter_graph.h"

#include <filesystem>
#include <vector>

namespace nonn {

struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

/// Where each filter is drawn.
struct Layout {
    std::vector<Point>
        positions;  ///< one a filter, in points (1/72 inch), y upwards; layOut() makes the smallest x and y 0

    bool operator==(const Layout&) const = default;
};

/// Places connected filters by Graphviz's sfdp (Hu 2005), isolated ones in rows beneath. The only user of Graphviz,
/// which is not thread-safe and cannot be interrupted: calls are serialised, and `progress` is polled before and after.
/// 0.1 s for 256 filters, 0.6 s for 2,048 with 20,000 edges. Throws Error(failed) where Graphviz is not usable.
Layout layOut(const FilterGraph& graph, const Progress& progress);

/// The same as a continuation of an earlier drawing: connected filters as alignedTo() would have them, by those that
/// were connected in `before` too, and the isolated ones in rows beneath, never turned.
Layout layOutLike(const FilterGraph& graph, const FilterGraph& before, const Layout& reference,
                  const Progress& progress);

/// The layout rotated, mirrored and moved, but not scaled, so that filters come closest to where the reference has them
/// (orthogonal Procrustes: the sum of squared distances over all filters is least). Coordinates may be negative then.
/// Throws Error(badInput) where the reference has another number of filters.
Layout alignedTo(Layout layout, const Layout& reference);

Json toJson(const Layout& layout);

/// Throws Error(badInput) naming `path`.
Layout layoutFromJson(const std::filesystem::path& path, const Json& value);

}  // namespace nonn
