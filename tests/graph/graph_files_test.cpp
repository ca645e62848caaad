// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_files.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "graph/made_graphs.h"
#include "graph/palette.h"

#include <graphviz/cgraph.h>

#include <QXmlStreamReader>
#include <QtTest>
#include <clocale>
#include <cmath>
#include <map>
#include <set>
#include <thread>

using namespace nonn;

namespace {

FilterGraph makeExample() {
    return makePlantedFilters({24, 3, 0.5, 0.05}, 4, 1);
}

Partition partitionOf(const FilterGraph& graph, DiscardPolicy policy = DiscardPolicy::dropIsolated) {
    PartitionSettings settings;
    settings.students = 3;
    settings.policy = policy;
    return makePartition(graph, settings, {});
}

/// How often each element occurs; fails where the text is not well-formed.
std::map<QString, int> countElements(const std::string& text) {
    QXmlStreamReader reader(QByteArray::fromStdString(text));
    std::map<QString, int> counts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            ++counts[reader.name().toString()];
    if (reader.hasError())
        return {{"not well-formed: " + reader.errorString(), 1}};
    return counts;
}

struct DotGraph {
    explicit DotGraph(const std::string& text) : graph(agmemread(text.c_str())) {}
    ~DotGraph() {
        if (graph)
            agclose(graph);
    }
    DotGraph(const DotGraph&) = delete;
    DotGraph& operator=(const DotGraph&) = delete;
    Agnode_t* node(int number) const {
        std::string name = std::to_string(number);
        return agnode(graph, name.data(), 0);
    }
    static std::string text(void* object, std::string attribute) { return agget(object, attribute.data()); }

    Agraph_t* graph;
};

}  // namespace

class GraphFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dotReadsBack() {
        const FilterGraph graph = makeExample();
        const Partition partition = partitionOf(graph);
        const DotGraph dot(toDot(graph, &partition, {}));
        QVERIFY(dot.graph);
        QCOMPARE(agnnodes(dot.graph), graph.filters);
        QCOMPARE(agnedges(dot.graph), static_cast<int>(graph.edges.size()));
        for (const Edge& edge : graph.edges) {
            Agedge_t* const found = agedge(dot.graph, dot.node(edge.a), dot.node(edge.b), nullptr, 0);
            QVERIFY(found);
            QCOMPARE(QString::fromStdString(DotGraph::text(found, "weight")).toFloat(), edge.weight);
        }
        const std::vector<int> students = studentOfFilter(partition);
        for (int filter = 0; filter < graph.filters; ++filter) {
            const int student = students[static_cast<std::size_t>(filter)];
            const bool dropped = student == discardedFilters;
            QCOMPARE(DotGraph::text(dot.node(filter), "fillcolor"), dropped ? "#ffffff" : studentColour(student));
            QCOMPARE(DotGraph::text(dot.node(filter), "style"), dropped ? "filled,dashed" : "filled");
            QCOMPARE(DotGraph::text(dot.node(filter), "student"), dropped ? "" : std::to_string(student));
        }
        const DotGraph plain(toDot(graph, nullptr, {}));
        QCOMPARE(agnedges(plain.graph), static_cast<int>(graph.edges.size()));
    }

    void graphMlIsWellFormed() {
        FilterGraph graph = makeExample();
        graph.activity.assign(static_cast<std::size_t>(graph.filters), 0.125);
        const Partition partition = partitionOf(graph);
        const auto nodes = graph.filters;
        const auto edges = static_cast<int>(graph.edges.size());
        const auto counts = countElements(toGraphMl(graph, &partition));
        QCOMPARE(counts.at("node"), nodes);
        QCOMPARE(counts.at("edge"), edges);
        QCOMPARE(counts.at("key"), 5);
        QCOMPARE(counts.at("data"), edges + 2 * nodes + 2 * partition.kept);
        QCOMPARE(countElements(toGraphMl(graph, nullptr)).at("data"), edges + nodes);
    }

    void csvHasOneEdgeALine() {
        const FilterGraph graph = makeExample();
        const QStringList lines = QString::fromStdString(toEdgeCsv(graph)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), static_cast<qsizetype>(graph.edges.size()) + 1);
        QCOMPARE(lines[0], "source,target,weight");
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            const QStringList cells = lines[static_cast<qsizetype>(i) + 1].split(',');
            QCOMPARE((Edge{cells[0].toInt(), cells[1].toInt(), cells[2].toFloat()}), graph.edges[i]);
        }
    }

    void jsonLinksNodes() {
        const FilterGraph graph = makeExample();
        const Partition partition = partitionOf(graph);
        const Json json = Json::parse(toNodeLinkJson(graph, &partition).dump());
        QCOMPARE(json["nodes"].size(), static_cast<std::size_t>(graph.filters));
        QCOMPARE(json["edges"].size(), graph.edges.size());
        for (std::size_t i = 0; i < graph.edges.size(); ++i)
            QCOMPARE((Edge{json["edges"][i]["source"], json["edges"][i]["target"], json["edges"][i]["weight"]}),
                     graph.edges[i]);
        const std::vector<int> students = studentOfFilter(partition);
        for (std::size_t i = 0; i < students.size(); ++i)
            QCOMPARE(json["nodes"][i]["student"], students[i] == discardedFilters ? Json(nullptr) : Json(students[i]));
    }

    void svgShowsEveryFilterAndALegend() {
        const FilterGraph graph = makeExample();
        const Layout layout = layOut(graph, {});
        const Partition partition = partitionOf(graph);
        const std::string svg = toSvg(graph, &partition, layout);
        const auto counts = countElements(svg);
        QCOMPARE(counts.at("line"), static_cast<int>(graph.edges.size()));
        QCOMPARE(counts.at("circle"), graph.filters + 4);
        QCOMPARE(counts.at("text"), partition.kept + 4);
        QCOMPARE(QString::fromStdString(svg).count("stroke-dasharray"), graph.filters - partition.kept + 1);
        QVERIFY(svg.find("Discarded: 4 filters") != std::string::npos);
        QCOMPARE(counts.at("path"), static_cast<int>(partition.students.size()));  // the land of each
        FilterGraph active = graph;
        for (int filter = 0; filter < graph.filters; ++filter)
            active.activity.push_back(filter);
        std::set<QString> widths;
        std::set<QString> radii;
        for (const auto& [attribute, values] : {std::pair{"stroke-width=\"", &widths}, std::pair{" r=\"", &radii}})
            for (const QString& rest :
                 QString::fromStdString(toSvg(active, &partition, layout)).split(attribute).mid(1))
                values->insert(rest.section('"', 0, 0));
        QVERIFY(widths.size() > 2 && radii.size() > 2);
        const std::string recoloured = toSvg(graph, &partition, layout, {4, 0});
        QVERIFY(recoloured.find("fill=\"" + studentColour(4)) != std::string::npos);
        QVERIFY(recoloured.find("fill=\"" + studentColour(1)) == std::string::npos);
        const auto plain = countElements(toSvg(graph, nullptr, layout));
        QCOMPARE(plain.at("circle"), graph.filters);
        QVERIFY(!plain.contains("text"));
    }

    void layoutSpreadsFilters() {
        const FilterGraph graph = makePlantedFilters({80, 4, 0.3, 0.01}, 30, 1);
        const Layout layout = layOut(graph, {});
        QCOMPARE(layout.positions.size(), std::size_t{110});
        std::set<std::pair<double, double>> places;
        double lowest = 1e9;
        double lowestConnected = 1e9;
        double leftmost = 1e9;
        for (std::size_t filter = 0; filter < 110; ++filter) {
            const Point& point = layout.positions[filter];
            QVERIFY(std::isfinite(point.x) && std::isfinite(point.y) && point.x < 5000 && point.y < 5000);
            places.insert({point.x, point.y});
            leftmost = std::min(leftmost, point.x);
            lowest = std::min(lowest, point.y);
            if (filter < 80)
                lowestConnected = std::min(lowestConnected, point.y);
        }
        QCOMPARE(places.size(), std::size_t{110});
        QCOMPARE(leftmost, 0.0);
        QCOMPARE(lowest, 0.0);
        QVERIFY(lowestConnected > 0);  // the isolated ones are beneath
        QVERIFY(layOut(graph, {}) == layout);
        QVERIFY(layoutFromJson("l.json", Json::parse(toJson(layout).dump())) == layout);
        COMPARE_ERROR(layoutFromJson("l.json", Json::parse(R"({"positions": [[1]]})")), ErrorCode::badInput, "l.json",
                      "JSON expected");
    }

    void layoutKeepsNeighboursTogether() {
        const Planted planted{60, 2, 0.4, 0.005};
        const Layout layout = layOut(makePlantedFilters(planted, 0, 3), {});
        const std::vector<int> labels = plantedLabels(planted);
        double together = 0;
        double apart = 0;
        for (std::size_t a = 0; a < 60; ++a)
            for (std::size_t b = 0; b < 60; ++b)
                (labels[a] == labels[b] ? together : apart) += std::hypot(
                    layout.positions[a].x - layout.positions[b].x, layout.positions[a].y - layout.positions[b].y);
        QVERIFY(together * 1.5 < apart);
    }

    void layoutLivesWithoutEdges() {
        const Layout layout = layOut(makeFilterGraph(5, {}), {});
        QCOMPARE(layout.positions.size(), std::size_t{5});
        QVERIFY(layout.positions[0] != layout.positions[4]);
    }

    void layoutsMayBeAskedForFromSeveralThreads() {
        const FilterGraph graph = makeExample();
        const Layout expected = layOut(graph, {});
        std::vector<Layout> results(4);
        std::vector<std::thread> threads;
        threads.reserve(results.size());
        for (Layout& result : results)
            threads.emplace_back([&] { result = layOut(graph, {}); });
        for (std::thread& thread : threads)
            thread.join();
        for (const Layout& result : results)
            QVERIFY(result == expected);
    }

    void isTheSameInEveryLocale() {
        const FilterGraph graph = makeExample();
        const Partition partition = partitionOf(graph);
        const auto all = [&] {
            return toDot(graph, &partition, layOut(graph, {})) + toGraphMl(graph, &partition) + toEdgeCsv(graph) +
                   toNodeLinkJson(graph, &partition).dump() + toSvg(graph, &partition, layOut(graph, {}));
        };
        const std::string expected = all();
        const std::string before = std::setlocale(LC_ALL, nullptr);
        if (!std::setlocale(LC_ALL, "de_DE.UTF-8"))
            QSKIP("the locale de_DE.UTF-8 is not installed");
        const std::string german = all();
        std::setlocale(LC_ALL, before.c_str());
        QVERIFY(german == expected);
    }

    void writesByEnding_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("dot") << "dot"
                             << "graph filters {";
        QTest::newRow("graphml") << "graphml"
                                 << "<?xml";
        QTest::newRow("csv") << "csv"
                             << "source,target,weight";
        QTest::newRow("json") << "json"
                              << "{\"directed\":false";
        QTest::newRow("svg") << "svg"
                             << "<?xml";
        QTest::newRow("capitals") << "SVG"
                                  << "<?xml";
    }
    void writesByEnding() {
        QFETCH(QString, ending);
        QFETCH(QString, beginning);
        const FilterGraph graph = makeExample();
        const QTemporaryDir folder;
        const std::string path = folder.filePath("graph." + ending).toStdString();
        exportGraph(path, graph, nullptr, {});
        QVERIFY(readFile(path).starts_with(beginning.toStdString()));
        const std::string missing = "/no/such/folder/graph." + ending.toStdString();
        COMPARE_ERROR(exportGraph(missing, graph, nullptr, {}), ErrorCode::badInput, missing, "cannot be written");
    }

    void knowsItsOwnFiles_data() { writesByEnding_data(); }
    void knowsItsOwnFiles() {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("graph." + ending).toStdString();
        QVERIFY(!isExportedGraph(path));
        const FilterGraph graph = makeExample();
        exportGraph(path, graph, nullptr, {});
        QVERIFY(isExportedGraph(path));
        writeFile(path, "a,b\n<svg>{}\n");
        QVERIFY(!isExportedGraph(path));
        writeFile(path, "");
        QVERIFY(isExportedGraph(path));
    }

    void refusesOtherEndings() {
        COMPARE_ERROR(exportGraph("graph.gexf", makeExample(), nullptr, {}), ErrorCode::badInput, "graph.gexf",
                      ".dot, .graphml, .csv, .json or .svg");
    }

    void coloursAreThoseOfOkabeAndIto() {
        QCOMPARE(studentColour(0), "#0072b2");
        QCOMPARE(studentColour(7), "#000000");
        std::set<std::string> colours;
        for (int student = 0; student < 16; ++student)
            colours.insert(studentColour(student));
        QCOMPARE(colours.size(), std::size_t{16});
        QCOMPARE(studentColour(16), studentColour(0));
        QCOMPARE(textColourOn("#ffffff"), "#000000");
        QCOMPARE(textColourOn("#000000"), "#ffffff");
        QCOMPARE(textColourOn("#f0e442"), "#000000");
    }
};

QTEST_GUILESS_MAIN(GraphFilesTest)
#include "graph_files_test.moc"
