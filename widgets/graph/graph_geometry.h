// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_scene.h"
#include "graph/student_regions.h"

#include <QPointF>
#include <QRectF>
#include <optional>
#include <span>
#include <vector>

namespace nonn {

/// Edges are drawn in so many steps of width and alpha.
constexpr int edgeLevels = 6;

/// The radius of the most active filter, in the layout's points (neighbours are 18 apart).
constexpr double largestRadius = 8;

/// A scene as it is drawn, in the plane of its layout with y downwards.
struct GraphGeometry {
    struct DrawnEdge {
        int a = 0;
        int b = 0;
        int level = 0;                   ///< 0..edgeLevels - 1, the last the strongest
        int student = discardedFilters;  ///< of both ends, or discardedFilters
    };

    std::vector<QPointF> places;
    std::vector<double> radii;
    std::vector<int> classes;      ///< of each filter, where they are coloured by it; else empty
    std::vector<double> shades;    ///< 0..1 of each filter, where they are coloured by a figure; else empty
    std::vector<int> students;     ///< of each filter, or discardedFilters
    bool partitioned = false;      ///< without, all filters are drawn alike
    std::vector<DrawnEdge> edges;  ///< ordered by level, then student
    QRectF bounds;                 ///< of the filters with their radii
    std::vector<StudentRegion> regions;
    std::optional<double> isolatedTop;  ///< above the rows of filters without an edge, where some have one

    int filters() const { return static_cast<int>(places.size()); }
    /// The filters that an edge joins to it.
    std::span<const int> neighbours(int filter) const;

    std::vector<int> neighbourList;
    std::vector<std::size_t> neighbourBegin;
};

/// Without places where the scene has no layout.
GraphGeometry makeGeometry(const GraphScene& scene);

/// The weights between which edges go from the weakest to the strongest level.
std::pair<double, double> edgeRange(const FilterGraph& graph);

}  // namespace nonn
