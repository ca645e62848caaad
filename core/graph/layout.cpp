// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout.h"

#include "base/error.h"
#include "base/json.h"

#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <mutex>
#include <numeric>
#include <string>

namespace nonn {

namespace {

constexpr double spacing = 18;         // points between neighbours
constexpr double narrowestRows = 360;  // of the rows of isolated filters
constexpr int gapRows = 4;             // between them and what is joined: room for a heading

/// Graphviz keeps its state, messages included, in globals: one call at a time.
struct Graphviz {
    std::mutex mutex;
    GVC_t* context = gvContext();
};

Graphviz& graphviz() {
    static Graphviz instance;
    return instance;
}

int dropMessage(char*) {
    return 0;
}

class GraphvizGraph {
public:
    GraphvizGraph(GVC_t* context, std::string name)
        : m_context(context), m_graph(agopen(name.data(), Agstrictundirected, nullptr)) {}
    ~GraphvizGraph() {
        if (m_laidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    GraphvizGraph(const GraphvizGraph&) = delete;
    GraphvizGraph& operator=(const GraphvizGraph&) = delete;

    /// Graphviz parses attributes in the process's locale: whole numbers only.
    void setDefault(int kind, std::string attribute, std::string value) {
        agattr(m_graph, kind, attribute.data(), value.data());
    }
    Agnode_t* addNode(std::string name) { return agnode(m_graph, name.data(), 1); }
    void addEdge(Agnode_t* from, Agnode_t* to) { agedge(m_graph, from, to, nullptr, 1); }

    void layOut(const char* engine) {
        std::srand(1);  // Graphviz draws from the C library's generator, sfdp's coarsening before it seeds that itself
        m_laidOut = gvLayout(m_context, m_graph, engine) == 0;
        if (!m_laidOut)
            throw Error(ErrorCode::failed, {},
                        Text::tr("Graphviz cannot lay out the graph (is its sfdp plugin installed?)"));
    }

private:
    GVC_t* m_context;
    Agraph_t* m_graph;
    bool m_laidOut = false;
};

std::vector<bool> connectedFilters(const FilterGraph& graph) {
    std::vector<bool> connected(static_cast<std::size_t>(graph.filters), true);
    for (const int filter : graph.isolated)
        connected[static_cast<std::size_t>(filter)] = false;
    return connected;
}

void placeConnected(const FilterGraph& graph, std::vector<Point>& positions) {
    const std::lock_guard lock(graphviz().mutex);
    agseterrf(dropMessage);
    GraphvizGraph drawn(graphviz().context, "filters");
    drawn.setDefault(AGNODE, "shape", "point");
    drawn.setDefault(AGRAPH, "overlap", "true");
    std::vector<Agnode_t*> nodes(positions.size(), nullptr);
    const std::vector<bool> connected = connectedFilters(graph);
    for (std::size_t filter = 0; filter < nodes.size(); ++filter)
        if (connected[filter])
            nodes[filter] = drawn.addNode(std::to_string(filter));
    for (const Edge& edge : graph.edges)
        drawn.addEdge(nodes[static_cast<std::size_t>(edge.a)], nodes[static_cast<std::size_t>(edge.b)]);
    drawn.layOut("sfdp");
    for (std::size_t filter = 0; filter < nodes.size(); ++filter)
        if (nodes[filter])
            positions[filter] = {ND_coord(nodes[filter]).x, ND_coord(nodes[filter]).y};
}

/// Scales the drawing so that half of the filters have their nearest neighbour within one spacing.
void setSpacing(const FilterGraph& graph, std::vector<Point>& positions) {
    const std::vector<bool> connected = connectedFilters(graph);
    std::vector<double> nearest;
    for (std::size_t a = 0; a < positions.size(); ++a) {
        double distance = std::numeric_limits<double>::infinity();
        for (std::size_t b = 0; b < positions.size() && connected[a]; ++b)
            if (a != b && connected[b])
                distance =
                    std::min(distance, std::hypot(positions[a].x - positions[b].x, positions[a].y - positions[b].y));
        if (connected[a])
            nearest.push_back(distance);
    }
    const auto middle = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
    std::nth_element(nearest.begin(), middle, nearest.end());
    if (*middle <= 0)
        return;
    for (Point& point : positions)
        point = {point.x * spacing / *middle, point.y * spacing / *middle};
}

/// In rows from the left, the first row at the top.
void placeIsolated(const FilterGraph& graph, std::vector<Point>& positions) {
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    double bottom = left;
    const std::vector<bool> connected = connectedFilters(graph);
    for (std::size_t filter = 0; filter < positions.size(); ++filter) {
        if (!connected[filter])
            continue;
        left = std::min(left, positions[filter].x);
        right = std::max(right, positions[filter].x);
        bottom = std::min(bottom, positions[filter].y);
    }
    if (graph.edges.empty())
        left = right = bottom = 0;
    const double width = std::max(right - left, narrowestRows);
    const int columns = 1 + static_cast<int>(width / spacing);
    for (std::size_t k = 0; k < graph.isolated.size(); ++k) {
        const int column = static_cast<int>(k) % columns;
        const int row = static_cast<int>(k) / columns;
        positions[static_cast<std::size_t>(graph.isolated[k])] = {left + column * spacing,
                                                                  bottom - (row + gapRows) * spacing};
    }
}

void moveToOrigin(std::vector<Point>& positions) {
    Point corner = positions.front();
    for (const Point& point : positions)
        corner = {std::min(corner.x, point.x), std::min(corner.y, point.y)};
    for (Point& point : positions)
        point = {point.x - corner.x, point.y - corner.y};
}

/// A turn about one point, after mirroring in x where told, and a move to another point.
struct Placement {
    Point from;
    Point to;
    double cosine = 1;
    double sine = 0;
    bool mirrored = false;

    Point operator()(const Point& point) const {
        const double x = mirrored ? from.x - point.x : point.x - from.x;
        const double y = point.y - from.y;
        return {to.x + cosine * x - sine * y, to.y + sine * x + cosine * y};
    }
};

Point middleOf(const std::vector<Point>& points, const std::vector<std::size_t>& filters) {
    Point sum;
    for (const std::size_t filter : filters)
        sum = {sum.x + points[filter].x, sum.y + points[filter].y};
    const auto count = static_cast<double>(filters.size());
    return {sum.x / count, sum.y / count};
}

/// Which brings these filters closest to the reference: in the plane, the best turn has the direction of the sum of
/// products of points as complex numbers, one the conjugate, and the length of that sum says how well it fits.
Placement closestPlacement(const std::vector<Point>& points, const std::vector<Point>& reference,
                           const std::vector<std::size_t>& filters) {
    Placement best;
    if (filters.empty())
        return best;
    best.from = middleOf(points, filters);
    best.to = middleOf(reference, filters);
    double longest = 0;
    for (const bool mirrored : {false, true}) {
        double dot = 0;
        double cross = 0;
        for (const std::size_t filter : filters) {
            const double x = (points[filter].x - best.from.x) * (mirrored ? -1 : 1);
            const double y = points[filter].y - best.from.y;
            const Point wanted{reference[filter].x - best.to.x, reference[filter].y - best.to.y};
            dot += x * wanted.x + y * wanted.y;
            cross += x * wanted.y - y * wanted.x;
        }
        const double length = std::hypot(dot, cross);
        if (length > longest) {
            longest = length;
            best = {best.from, best.to, dot / length, cross / length, mirrored};
        }
    }
    return best;
}

void checkReference(std::size_t filters, const Layout& reference) {
    if (filters != reference.positions.size())
        throw badInput(
            {}, Text::tr("a drawing of %1 filters cannot follow one of %2", filters, reference.positions.size()));
}

}  // namespace

Layout layOut(const FilterGraph& graph, const Progress& progress) {
    Layout layout;
    layout.positions.resize(static_cast<std::size_t>(graph.filters));
    progress.report(0);
    if (!graph.edges.empty()) {
        placeConnected(graph, layout.positions);
        setSpacing(graph, layout.positions);
    }
    placeIsolated(graph, layout.positions);
    if (!layout.positions.empty())
        moveToOrigin(layout.positions);
    progress.report(1);
    return layout;
}

Layout layOutLike(const FilterGraph& graph, const FilterGraph& before, const Layout& reference,
                  const Progress& progress) {
    Layout layout;
    layout.positions.resize(static_cast<std::size_t>(graph.filters));
    checkReference(layout.positions.size(), reference);
    checkReference(static_cast<std::size_t>(before.filters), reference);
    progress.report(0);
    if (!graph.edges.empty()) {
        placeConnected(graph, layout.positions);
        setSpacing(graph, layout.positions);
        const std::vector<bool> now = connectedFilters(graph);
        const std::vector<bool> then = connectedFilters(before);
        std::vector<std::size_t> both;
        for (std::size_t filter = 0; filter < now.size(); ++filter)
            if (now[filter] && then[filter])
                both.push_back(filter);
        std::ranges::transform(layout.positions, layout.positions.begin(),
                               closestPlacement(layout.positions, reference.positions, both));
    }
    placeIsolated(graph, layout.positions);
    progress.report(1);
    return layout;
}

Layout alignedTo(Layout layout, const Layout& reference) {
    checkReference(layout.positions.size(), reference);
    std::vector<std::size_t> all(layout.positions.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::ranges::transform(layout.positions, layout.positions.begin(),
                           closestPlacement(layout.positions, reference.positions, all));
    return layout;
}

Json toJson(const Layout& layout) {
    Json positions = Json::array();
    for (const Point& point : layout.positions)
        positions.push_back({point.x, point.y});
    return {{"positions", std::move(positions)}};
}

Layout layoutFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, [](const Json& json) {
        Layout layout;
        for (const Json& point : json.at("positions"))
            layout.positions.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
        return layout;
    });
}

}  // namespace nonn
