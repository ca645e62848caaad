// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/python.h"
#include "graph/graph_files.h"
#include "graph/made_graphs.h"
#include "graph/palette.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

/// Two communities and two filters alone; weights of 36 orders of magnitude, names that want escaping.
FilterGraph makeExtremes() {
    FilterGraph graph =
        makeFilterGraph(8, {{0, 1, 1e6F}, {0, 2, 1.0F}, {1, 2, 0.1F}, {2, 3, 1e-30F}, {3, 4, 1e-5F}, {4, 5, 3e-8F}});
    graph.edges.front().weight = 1e6F;  // as they were before all were divided by the largest
    graph.edges[3].weight = 1e-30F;
    graph.activity.assign(8, 0.5);
    graph.names = {"eye", "a \"quoted\" one", "<b> & c", "back\\slash", "Größe", "f5", "", "f7"};
    return graph;
}

Partition dividedInTwo() {
    Partition partition;
    partition.settings.students = 2;
    partition.filters = 8;
    partition.students = {{0, 1, 2}, {3, 4, 5, 6}};
    partition.discarded = {7};
    partition.kept = 7;
    return partition;
}

struct Drawn {
    QMap<QString, QPointF> places;  // in points
    QMap<QString, QString> fills;
    int edges = 0;
};

/// Graphviz's own plain form: `node NAME X Y WIDTH HEIGHT LABEL STYLE SHAPE COLOUR FILL`, in inches.
Drawn drawnBy(const QString& program, const QStringList& arguments, const QString& file, QByteArray& errors) {
    QProcess process;
    process.start(program, arguments + QStringList{QStringLiteral("-Tplain"), file});
    Drawn drawn;
    process.waitForFinished(60'000);
    errors = process.readAllStandardError();
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.front() == QLatin1String("node")) {
            drawn.places[words[1]] = QPointF(words[2].toDouble(), words[3].toDouble()) * 72;
            drawn.fills[words[1]] = words.back();
        }
        drawn.edges += words.front() == QLatin1String("edge") ? 1 : 0;
    }
    return drawn;
}

}  // namespace

/// What is exported is opened by the programs that it is for, where they are installed.
class GraphReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void graphvizDrawsWhatTheWindowShows_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("placed");
        QTest::newRow("neato -n") << "neato" << true;
        QTest::newRow("neato") << "neato" << false;
        QTest::newRow("dot") << "dot" << false;
        QTest::newRow("sfdp") << "sfdp" << false;
    }
    void graphvizDrawsWhatTheWindowShows() {
        QFETCH(QString, program);
        QFETCH(bool, placed);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("Graphviz's programs are not installed");
        const FilterGraph graph = makeExtremes();
        const Partition partition = dividedInTwo();
        const QTemporaryDir folder;
        const QString file = folder.filePath("g.dot");
        exportGraph(file.toStdString(), graph, &partition, {});
        QByteArray errors;
        const Drawn drawn = drawnBy(program, placed ? QStringList{QStringLiteral("-n")} : QStringList{}, file, errors);
        QVERIFY2(errors.isEmpty(), errors.constData());
        QCOMPARE(drawn.places.size(), 8);
        QCOMPARE(drawn.edges, 6);
        QCOMPARE(drawn.fills["0"], QString::fromStdString(studentColour(0)));
        QCOMPARE(drawn.fills["6"], QString::fromStdString(studentColour(1)));
        QCOMPARE(drawn.fills["7"], "#ffffff");
        if (!placed)
            return;
        const Layout layout = layOut(graph, {});
        for (std::size_t a = 1; a < 8; ++a) {
            const QPointF shown{layout.positions[a].x - layout.positions[0].x,
                                layout.positions[a].y - layout.positions[0].y};
            const QPointF found = drawn.places[QString::number(a)] - drawn.places["0"];
            QVERIFY2(std::hypot(found.x() - shown.x(), found.y() - shown.y()) < 0.5, qPrintable(QString::number(a)));
        }
    }

    void pythonReads_data() {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("ending");
        QTest::newRow("networkx, JSON") << "networkx"
                                        << "json";
        QTest::newRow("networkx, GraphML") << "networkx"
                                           << "graphml";
        QTest::newRow("networkx, CSV") << "networkx"
                                       << "csv";
        QTest::newRow("igraph, GraphML") << "igraph"
                                         << "graphml";
    }
    void pythonReads() {
        QFETCH(QString, module);
        QFETCH(QString, ending);
        if (!runPython({"-c", "import " + module}).succeeded())
            QSKIP(qPrintable("/usr/bin/python3 has no " + module + " here"));
        const FilterGraph graph = makeExtremes();
        const Partition partition = dividedInTwo();
        const QTemporaryDir folder;
        const QString file = folder.filePath("g." + ending);
        exportGraph(file.toStdString(), graph, &partition, {});
        const PythonRun run = runPython({NONN_PYTHON_READ, module + "-" + ending, file});
        QVERIFY2(run.succeeded(), run.errors.constData());
        QVERIFY2(!run.errors.contains("Warning"), run.errors.constData());
        const Json found = Json::parse(run.output.toStdString());
        QCOMPARE(found.at("directed").get<bool>(), false);
        QCOMPARE(found.at("edges").size(), graph.edges.size());
        for (std::size_t k = 0; k < graph.edges.size(); ++k) {
            const Json& edge = found.at("edges").at(k);
            QCOMPARE((Edge{edge.at(0), edge.at(1), edge.at(2)}), graph.edges[k]);
        }
        if (ending != "csv")
            checkNodes(found.at("nodes"), ending == "json" ? "name" : "label");
    }

private:
    static void checkNodes(const Json& nodes, const char* nameKey) {
        QCOMPARE(nodes.size(), std::size_t{8});
        for (int filter = 0; filter < 8; ++filter) {
            const Json& node = nodes.at(std::to_string(filter));
            QCOMPARE(node.at("activity").get<double>(), 0.5);
            QCOMPARE(node.value(nameKey, ""),  // networkx leaves an empty one out

                     makeExtremes().names[static_cast<std::size_t>(filter)]);
            if (filter < 7)
                QCOMPARE(node.at("student").get<int>(), filter < 3 ? 0 : 1);
        }
    }
};

QTEST_GUILESS_MAIN(GraphReadersTest)
#include "graph_readers_test.moc"
