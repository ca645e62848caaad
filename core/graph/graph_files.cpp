// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_files.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "graph/escaped_text.h"
#include "graph/number_text.h"
#include "graph/palette.h"

#include <algorithm>

namespace nonn {

namespace {

std::vector<int> studentsOf(const FilterGraph& graph, const Partition* partition) {
    return partition ? studentOfFilter(*partition)
                     : std::vector<int>(static_cast<std::size_t>(graph.filters), discardedFilters);
}

/// Of the students, one each.
std::vector<std::string> studentColours(const Partition* partition, const std::vector<int>& slots) {
    std::vector<std::string> colours;
    for (std::size_t p = 0; partition && p < partition->students.size(); ++p)
        colours.push_back(studentColour(p < slots.size() ? slots[p] : static_cast<int>(p)));
    return colours;
}

std::string dotColours(int student, const std::vector<std::string>& colours) {
    if (student == discardedFilters)
        return R"(discarded=true, style="filled,dashed", fillcolor="#ffffff", color="#808080")";
    const std::string& colour = colours[static_cast<std::size_t>(student)];
    return "student=" + std::to_string(student) + ", fillcolor=\"" + colour + "\", fontcolor=\"" +
           textColourOn(colour) + "\"";
}

std::string dotNode(const FilterGraph& graph, const Layout& layout, std::size_t filter, const std::string& colours) {
    std::vector<std::string> attributes;
    if (!colours.empty())
        attributes.push_back(colours);
    if (!graph.names.empty())
        attributes.push_back("xlabel=" + dotText(graph.names[filter]));
    if (filter < layout.positions.size())
        attributes.push_back("pos=\"" + placeText(layout.positions[filter].x) + "," +
                             placeText(layout.positions[filter].y) + "\"");
    std::string text = "  " + std::to_string(filter);
    for (std::size_t k = 0; k < attributes.size(); ++k)
        text += (k == 0 ? " [" : ", ") + attributes[k];
    return text + (attributes.empty() ? ";\n" : "];\n");
}

/// `len`: the layouts that know it draw strong edges short.
std::string dotEdge(const Edge& edge) {
    const double strength = std::clamp(static_cast<double>(edge.weight), 0.0, 1.0);
    return "  " + std::to_string(edge.a) + " -- " + std::to_string(edge.b) + " [weight=" + fixedText(edge.weight) +
           ", len=" + placeText(1.5 - strength) + ", penwidth=" + placeText(0.5 + 2 * strength) + "];\n";
}

std::string graphMlData(const std::string& key, const std::string& value) {
    return "      <data key=\"" + key + "\">" + value + "</data>\n";
}

std::string graphMlKey(const std::string& id, const std::string& element, const std::string& type) {
    return "  <key id=\"" + id + "\" for=\"" + element + "\" attr.name=\"" + id + "\" attr.type=\"" + type + "\"/>\n";
}

/// `colours`: nothing where there is no partition.
std::string graphMlNode(const FilterGraph& graph, const std::vector<std::string>& colours, std::size_t filter,
                        int student) {
    std::string text = "    <node id=\"" + std::to_string(filter) + "\">\n";
    if (!graph.names.empty())
        text += graphMlData("label", xmlText(graph.names[filter]));
    if (!graph.activity.empty())
        text += graphMlData("activity", numberText(graph.activity[filter]));
    if (!colours.empty())
        text += graphMlData("discarded", student == discardedFilters ? "true" : "false");
    if (student != discardedFilters)
        text += graphMlData("student", std::to_string(student)) +
                graphMlData("color", colours[static_cast<std::size_t>(student)]);
    return text + "    </node>\n";
}

}  // namespace

std::string toDot(const FilterGraph& graph, const Partition* partition, const Layout& layout,
                  const std::vector<int>& colours) {
    const std::vector<int> students = studentsOf(graph, partition);
    const std::vector<std::string> painted = studentColours(partition, colours);
    std::string text =
        "graph filters {\n  node [shape=circle, style=filled, fixedsize=true, width=0.2, fontsize=7, "
        "fontname=\"sans-serif\"];\n  edge [color=\"#60606080\"];\n";
    for (std::size_t filter = 0; filter < students.size(); ++filter)
        text += dotNode(graph, layout, filter, partition ? dotColours(students[filter], painted) : "");
    for (const Edge& edge : graph.edges)
        text += dotEdge(edge);
    return text + "}\n";
}

std::string toGraphMl(const FilterGraph& graph, const Partition* partition, const std::vector<int>& colours) {
    const std::vector<int> students = studentsOf(graph, partition);
    const std::vector<std::string> painted = studentColours(partition, colours);
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    if (!graph.names.empty())
        text += graphMlKey("label", "node", "string");
    text += graphMlKey("activity", "node", "double") + graphMlKey("student", "node", "int") +
            graphMlKey("discarded", "node", "boolean") + graphMlKey("color", "node", "string") +
            graphMlKey("weight", "edge", "double");
    text += "  <graph edgedefault=\"undirected\">\n";
    for (std::size_t filter = 0; filter < students.size(); ++filter)
        text += graphMlNode(graph, painted, filter, students[filter]);
    for (const Edge& edge : graph.edges)
        text += "    <edge source=\"" + std::to_string(edge.a) + "\" target=\"" + std::to_string(edge.b) + "\">\n" +
                graphMlData("weight", numberText(edge.weight)) + "    </edge>\n";
    return text + "  </graph>\n</graphml>\n";
}

std::string toEdgeCsv(const FilterGraph& graph) {
    std::string text = "source,target,weight\n";
    for (const Edge& edge : graph.edges)
        text += std::to_string(edge.a) + "," + std::to_string(edge.b) + "," + numberText(edge.weight) + "\n";
    return text;
}

Json toNodeLinkJson(const FilterGraph& graph, const Partition* partition) {
    const std::vector<int> students = studentsOf(graph, partition);
    Json nodes = Json::array();
    for (std::size_t filter = 0; filter < students.size(); ++filter) {
        const int student = students[filter];
        nodes.push_back({{"id", filter},
                         {"student", student == discardedFilters ? Json(nullptr) : Json(student)},
                         {"activity", graph.activity.empty() ? Json(nullptr) : Json(graph.activity[filter])}});
        if (!graph.names.empty())
            nodes.back()["name"] = graph.names[filter];
    }
    Json edges = Json::array();
    for (const Edge& edge : graph.edges)
        edges.push_back({{"source", edge.a}, {"target", edge.b}, {"weight", edge.weight}});
    Json links = edges;
    return {{"directed", false},         {"multigraph", false},       {"graph", Json::object()},
            {"nodes", std::move(nodes)}, {"edges", std::move(edges)}, {"links", std::move(links)}};
}

void exportGraph(const std::filesystem::path& path, const FilterGraph& graph, const Partition* partition,
                 const Progress& progress, const std::vector<int>& colours) {
    checkGraphEnding(path);
    const std::string ending = graphEnding(path);
    if (ending == ".dot")
        writeFile(path, toDot(graph, partition, layOut(graph, progress), colours));
    else if (ending == ".graphml")
        writeFile(path, toGraphMl(graph, partition, colours));
    else if (ending == ".csv")
        writeFile(path, toEdgeCsv(graph));
    else if (ending == ".json")
        writeFile(path, toNodeLinkJson(graph, partition).dump() + "\n");
    else
        writeFile(path, toSvg(graph, partition, layOut(graph, progress), colours));
}

}  // namespace nonn
