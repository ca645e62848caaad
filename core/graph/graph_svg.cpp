// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/escaped_text.h"
#include "graph/graph_files.h"
#include "graph/number_text.h"
#include "graph/palette.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr double margin = 24;
constexpr double radius = 7;  // of a filter whose activity is not known, and in the legend
constexpr double smallestRadius = 4.5;
constexpr double largestRadius = 8;
constexpr double reach = 18;  // of a student's land around its filters
constexpr double legendRow = 20;
constexpr double smallestWidth = 240;  // room for the legend

std::string attribute(const std::string& name, const std::string& value) {
    return " " + name + "=\"" + value + "\"";
}

std::string text(double x, double y, const std::string& more, const std::string& content) {
    return "<text" + attribute("x", placeText(x)) + attribute("y", placeText(y)) + more + ">" + content + "</text>\n";
}

class Drawing {
public:
    Drawing(const FilterGraph& graph, const Partition* partition, const Layout& layout, const std::vector<int>& colours)
        : m_graph(graph), m_partition(partition), m_layout(layout) {
        for (std::size_t p = 0; partition && p < partition->students.size(); ++p)
            m_colours.push_back(studentColour(p < colours.size() ? colours[p] : static_cast<int>(p)));
        if (!graph.activity.empty())
            m_mostActive = std::ranges::max(graph.activity);
        for (const Edge& edge : graph.edges)
            m_strongest = std::max(m_strongest, static_cast<double>(edge.weight));
        double right = 0;
        for (const Point& point : layout.positions) {
            right = std::max(right, point.x);
            m_top = std::max(m_top, point.y);
        }
        m_width = std::max(smallestWidth, right + 2 * margin);
        if (partition)
            m_students = studentOfFilter(*partition);
    }

    std::string draw() const {
        const double rows = m_partition ? static_cast<double>(m_partition->students.size()) + 1 : 0;
        const double height = m_top + 2 * margin + rows * legendRow;
        std::string svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"" +
                          attribute("width", placeText(m_width)) + attribute("height", placeText(height)) +
                          attribute("viewBox", "0 0 " + placeText(m_width) + " " + placeText(height)) +
                          attribute("font-family", "sans-serif") + ">\n";
        svg += "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + regions() + "<g stroke=\"#606060\">\n";
        for (const Edge& edge : m_graph.edges)
            svg += edgeLine(edge);
        svg += "</g>\n<g font-size=\"7\" text-anchor=\"middle\">\n";
        for (std::size_t filter = 0; filter < m_layout.positions.size(); ++filter)
            svg += node(filter);
        svg += "</g>\n" + legend() + "</svg>\n";
        return svg;
    }

private:
    Point place(std::size_t filter) const {
        const Point& point = m_layout.positions[filter];
        return {point.x + margin, m_top - point.y + margin};
    }

    std::string edgeLine(const Edge& edge) const {
        const Point a = place(static_cast<std::size_t>(edge.a));
        const Point b = place(static_cast<std::size_t>(edge.b));
        return "<line" + attribute("x1", placeText(a.x)) + attribute("y1", placeText(a.y)) +
               attribute("x2", placeText(b.x)) + attribute("y2", placeText(b.y)) +
               attribute("stroke-opacity", placeText(0.2 + 0.6 * static_cast<double>(edge.weight))) +
               attribute("stroke-width", placeText(0.5 + 2 * strength(edge))) + "/>\n";
    }

    double strength(const Edge& edge) const {
        return m_strongest > 0 ? std::clamp(static_cast<double>(edge.weight) / m_strongest, 0.0, 1.0) : 0;
    }

    /// By area: twice the activity is twice the surface beyond the smallest circle's.
    double radiusOf(std::size_t filter) const {
        if (m_mostActive <= 0)
            return radius;
        const double share = std::clamp(m_graph.activity[filter] / m_mostActive, 0.0, 1.0);
        return std::sqrt(std::lerp(smallestRadius * smallestRadius, largestRadius * largestRadius, share));
    }

    /// One path a student: points whose strokes flow into each other.
    std::string regions() const {
        std::string all;
        for (std::size_t student = 0; student < m_colours.size(); ++student) {
            std::string path;
            for (const int filter : m_partition->students[student])
                if (static_cast<std::size_t>(filter) < m_layout.positions.size()) {
                    const Point centre = place(static_cast<std::size_t>(filter));
                    path += "M" + placeText(centre.x) + " " + placeText(centre.y) + "h0";
                }
            all += "<path" + attribute("d", path) + attribute("fill", "none") +
                   attribute("stroke", m_colours[student]) + attribute("stroke-width", placeText(2 * reach)) +
                   attribute("stroke-linecap", "round") + attribute("stroke-opacity", "0.12") + "/>\n";
        }
        return all;
    }

    static std::string circle(Point centre, double size, const std::string& style) {
        return "<circle" + attribute("cx", placeText(centre.x)) + attribute("cy", placeText(centre.y)) +
               attribute("r", placeText(size)) + style + ">";
    }

    /// Filled with the student's colour; discarded ones hollow and dashed, all grey where there are no students.
    std::string style(int student) const {
        if (student == discardedFilters)
            return attribute("fill", "#ffffff") + attribute("stroke", "#808080") + attribute("stroke-dasharray", "2 2");
        return attribute("fill", m_colours[static_cast<std::size_t>(student)]) + attribute("stroke", "#404040");
    }

    std::string mark(Point centre, int student) const {
        return text(centre.x, centre.y + 2.5,
                    attribute("fill", textColourOn(m_colours[static_cast<std::size_t>(student)])),
                    std::to_string(student));
    }

    std::string node(std::size_t filter) const {
        const Point centre = place(filter);
        const std::string name =
            m_graph.names.empty() || m_graph.names[filter].empty() ? "" : " · " + xmlText(m_graph.names[filter]);
        const std::string title = "<title>Filter " + std::to_string(filter) + name + "</title></circle>\n";
        if (!m_partition)
            return circle(centre, radiusOf(filter), attribute("fill", "#b0b0b0") + attribute("stroke", "#404040")) +
                   title;
        const int student = m_students[filter];
        return circle(centre, radiusOf(filter), style(student)) + title +
               (student == discardedFilters ? "" : mark(centre, student));
    }

    std::string legend() const {
        if (!m_partition)
            return "";
        std::string rows = "<g font-size=\"12\">\n";
        double y = m_top + 2 * margin + radius;
        const auto addRow = [&](int student, const std::string& label) {
            rows += circle({margin, y}, radius, style(student)) + "</circle>\n" +
                    text(margin + 2 * radius, y + 4, attribute("fill", "#000000"), label);
            y += legendRow;
        };
        for (std::size_t student = 0; student < m_partition->students.size(); ++student)
            addRow(static_cast<int>(student), "Student " + std::to_string(student) + ": " +
                                                  std::to_string(m_partition->students[student].size()) + " filters");
        addRow(discardedFilters, "Discarded: " + std::to_string(m_partition->discarded.size()) + " filters");
        return rows + "</g>\n";
    }

    const FilterGraph& m_graph;
    const Partition* m_partition;
    const Layout& m_layout;
    std::vector<int> m_students;
    std::vector<std::string> m_colours;
    double m_mostActive = 0;
    double m_strongest = 0;
    double m_top = 0;
    double m_width = 0;
};

}  // namespace

std::string toSvg(const FilterGraph& graph, const Partition* partition, const Layout& layout,
                  const std::vector<int>& colours) {
    return Drawing(graph, partition, layout, colours).draw();
}

}  // namespace nonn
