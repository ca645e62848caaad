// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_geometry.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr double smallestRadius = 2.8;
constexpr double middleRadius = 5;  // where activity is not known
constexpr double reach = 34;        // of a filter's land: a little less than two neighbours

/// 0..1 of the largest; all alike where they are not known.
std::vector<double> shares(const std::vector<double>& figures, std::size_t filters, double unknown) {
    const double largest = figures.empty() ? 0 : *std::ranges::max_element(figures);
    std::vector<double> all(filters, unknown);
    if (figures.size() == filters && largest > 0)
        std::ranges::transform(figures, all.begin(), [largest](double figure) { return figure / largest; });
    return all;
}

std::vector<double> degreeFigures(const FilterGraph& graph) {
    const std::vector<int> counts = degrees(graph);
    return {counts.begin(), counts.end()};
}

/// The area tells the figure.
std::vector<double> radiiOf(const FilterGraph& graph, GraphLook::Size size) {
    const std::vector<double> figures = size == GraphLook::Size::activity ? graph.activity
                                        : size == GraphLook::Size::degree ? degreeFigures(graph)
                                                                          : std::vector<double>();
    constexpr double unknown = middleRadius * middleRadius / (largestRadius * largestRadius);
    std::vector<double> radii = shares(figures, static_cast<std::size_t>(graph.filters), unknown);
    for (double& radius : radii)
        radius = std::max(smallestRadius, largestRadius * std::sqrt(radius));
    return radii;
}

void findColours(GraphGeometry& geometry, const GraphScene& scene) {
    const FilterGraph& graph = *scene.graph;
    const auto filters = static_cast<std::size_t>(graph.filters);
    if (scene.look.colour == GraphLook::Colour::topClass)
        geometry.classes = topClasses(graph);
    if (scene.look.colour == GraphLook::Colour::activity && graph.activity.size() == filters)
        geometry.shades = shares(graph.activity, filters, 0);
    if (scene.look.colour == GraphLook::Colour::degree)
        geometry.shades = shares(degreeFigures(graph), filters, 0);
}

std::vector<GraphGeometry::DrawnEdge> drawnEdges(const FilterGraph& graph, const GraphGeometry& geometry) {
    const auto [weakest, strongest] = edgeRange(graph);
    std::vector<GraphGeometry::DrawnEdge> edges;
    edges.reserve(graph.edges.size());
    for (const Edge& edge : graph.edges) {
        const double share = strongest > weakest ? (edge.weight - weakest) / (strongest - weakest) : 1;
        const int level = std::clamp(static_cast<int>(share * edgeLevels), 0, edgeLevels - 1);
        const int one = geometry.students[static_cast<std::size_t>(edge.a)];
        const int other = geometry.students[static_cast<std::size_t>(edge.b)];
        edges.push_back({edge.a, edge.b, level, one == other ? one : discardedFilters});
    }
    std::ranges::stable_sort(edges, {}, [](const auto& edge) { return std::pair(edge.level, edge.student); });
    return edges;
}

void linkNeighbours(GraphGeometry& geometry) {
    const auto filters = static_cast<std::size_t>(geometry.filters());
    std::vector<std::size_t>& begin = geometry.neighbourBegin;
    begin.assign(filters + 1, 0);
    for (const auto& edge : geometry.edges) {
        ++begin[static_cast<std::size_t>(edge.a) + 1];
        ++begin[static_cast<std::size_t>(edge.b) + 1];
    }
    for (std::size_t filter = 0; filter < filters; ++filter)
        begin[filter + 1] += begin[filter];
    geometry.neighbourList.resize(begin[filters]);
    std::vector<std::size_t> at = begin;
    for (const auto& edge : geometry.edges) {
        geometry.neighbourList[at[static_cast<std::size_t>(edge.a)]++] = edge.b;
        geometry.neighbourList[at[static_cast<std::size_t>(edge.b)]++] = edge.a;
    }
}

/// Filters without an edge stand in rows by their number: their places say nothing of students.
void findRegions(GraphGeometry& geometry, const FilterGraph& graph) {
    std::vector<RegionMember> members;
    for (int filter = 0; filter < geometry.filters(); ++filter) {
        const auto place = static_cast<std::size_t>(filter);
        if (!std::ranges::binary_search(graph.isolated, filter))
            members.push_back({geometry.places[place], geometry.students[place]});
    }
    if (geometry.partitioned)
        geometry.regions = studentRegions(members, reach);
    if (members.empty() || graph.isolated.empty())
        return;
    double top = geometry.bounds.bottom();
    for (const int filter : graph.isolated)
        top = std::min(top, geometry.places[static_cast<std::size_t>(filter)].y());
    geometry.isolatedTop = top - largestRadius;
}

}  // namespace

std::span<const int> GraphGeometry::neighbours(int filter) const {
    const auto place = static_cast<std::size_t>(filter);
    const std::size_t from = neighbourBegin[place];
    return std::span(neighbourList).subspan(from, neighbourBegin[place + 1] - from);
}

GraphGeometry makeGeometry(const GraphScene& scene) {
    GraphGeometry geometry;
    if (!scene.placed())
        return geometry;
    const FilterGraph& graph = *scene.graph;
    for (const Point& point : scene.layout.positions)
        geometry.places.emplace_back(point.x, -point.y);
    geometry.radii = radiiOf(graph, scene.look.size);
    findColours(geometry, scene);
    geometry.partitioned = scene.shownPartition() != nullptr;
    geometry.students = geometry.partitioned
                            ? studentOfFilter(*scene.partition)
                            : std::vector<int>(static_cast<std::size_t>(graph.filters), discardedFilters);
    geometry.edges = drawnEdges(graph, geometry);
    linkNeighbours(geometry);
    for (std::size_t filter = 0; filter < geometry.places.size(); ++filter) {
        const QPointF corner(geometry.radii[filter], geometry.radii[filter]);
        geometry.bounds |= QRectF(geometry.places[filter] - corner, geometry.places[filter] + corner);
    }
    findRegions(geometry, graph);
    for (const StudentRegion& region : geometry.regions)
        geometry.bounds |= region.outline.boundingRect();
    return geometry;
}

std::pair<double, double> edgeRange(const FilterGraph& graph) {
    if (graph.edges.empty())
        return {0, 1};
    const auto [weakest, strongest] = std::ranges::minmax_element(graph.edges, {}, &Edge::weight);
    return {weakest->weight, strongest->weight};
}

}  // namespace nonn
