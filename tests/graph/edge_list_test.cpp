// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of edges among the tables that are read as weights between filters.
#include "base/caught_error.h"
#include "graph/csv_matrix.h"
#include "graph/written_table.h"

#include <QtTest>
#include <string>

using namespace nonn;

class EdgeListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsListsOfEdges_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("filters");
        QTest::newRow("as exported here") << QByteArray("source,target,weight\n0,1,1\n0,2,2\n1,2,3\n") << 0;
        QTest::newRow("Gephi") << QByteArray(
                                      "Source;Target;Type;Id;Weight\n0;1;Undirected;0;1,0\n0;2;Undirected;1;2,0\n1;2;"
                                      "Undirected;2;3,0\n")
                               << 0;
        QTest::newRow("pandas") << QByteArray(",from,to,weight\n0,0,1,1\n1,0,2,2\n2,1,2,3\n") << 0;
        QTest::newRow("without names") << QByteArray("0 1 1.0\n0 2 2.0\n1 2 3.0\n2 1 3.0\n2 0 2.0\n") << 0;
        QTest::newRow("both ways, loops") << QByteArray("0,1,1\n1,0,1\n2,0,2\n1,2,3\n1,1,9\n") << 0;
        QTest::newRow("from 1") << QByteArray("i,j,weight\n1,2,1\n1,3,2\n2,3,3\n") << 3;
        QTest::newRow("numbers in names") << QByteArray("source,target,weight\nf0,f1,1\nf0,f2,2\nf1,f2,3\n") << 3;
        QTest::newRow("names") << QByteArray("from,to,value\ncat,dog,1\ncat,owl,2\ndog,owl,3\n") << 0;
        QTest::newRow("R, with numbers of rows")
            << QByteArray("\"from\" \"to\" \"weight\"\n\"1\" 0 1 1\n\"2\" 0 2 2\n\"3\" 1 2 3\n") << 0;
        QTest::newRow("known names in German")
            << QByteArray("Nr;Von;Nach;Gewicht\n7;0;1;1,0\n8;0;2;2,0\n9;1;2;3,0\n") << 0;
        QTest::newRow("unknown names") << QByteArray("fra;til;vekt\n0;1;1,0\n0;2;2,0\n1;2;3,0\n2;1;3,0\n") << 0;
        QTest::newRow("unknown names, pandas")
            << QByteArray(",fra,til,vekt\n0,0,1,1.0\n1,0,2,2.0\n2,1,2,3.0\n3,2,1,3.0\n") << 0;
        QTest::newRow("names below unknown ones") << QByteArray("fra,til,vekt\ncat,dog,1\ncat,owl,2\ndog,owl,3\n") << 0;
        QTest::newRow("names without a heading") << QByteArray("cat,dog,1\ncat,owl,2\ndog,owl,3\nowl,dog,3\n") << 0;
        QTest::newRow("savetxt of NumPy") << QByteArray(
                                                 "0.00e+00 1.00e+00 1.00e+00\n0.00e+00 2.00e+00 2.00e+00\n1.00e+00 "
                                                 "2.00e+00 3.00e+00\n2.00e+00 1.00e+00 3.00e+00\n")
                                          << 0;
        QTest::newRow("networkx") << QByteArray(
                                         "0 1 {'weight': 1.0}\n0 2 {'weight': 2, 'colour': 'red'}\n1 2 {'kind': 'a', "
                                         "'weight': np.float64(3.0)}\n1 1 {'weight': 9}\n")
                                  << 0;
        QTest::newRow("networkx with commas")
            << QByteArray("# edges\n0,1,{'weight': 1.0}\r\n0,2,{'weight': 2}\r\n1,2,{\"weight\": 3}\n2,1,{'weight': 3}")
            << 0;
    }
    void readsListsOfEdges() {
        QFETCH(QByteArray, content);
        QFETCH(int, filters);
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, content);
        const auto known = filters > 0 ? std::optional(filters) : std::nullopt;
        const CsvMatrix matrix = readWeightsCsv(path, TableLabels::automatic, known);
        QCOMPARE(matrix.values, (std::vector<float>{0, 1, 2, 1, 0, 3, 2, 3, 0}));
        QVERIFY(matrix.notes.front().english().find("edges between 3 filters") != std::string::npos);
        COMPARE_ERROR(readActivityCsv(path), ErrorCode::badInput, path, "is a list of edges");
    }

    void readsNetworkxEdgesWithoutWeights() {
        const QTemporaryDir folder;
        const CsvMatrix matrix = readWeightsCsv(writtenTo(folder, "0 1 {}\n1 2 {}\n0 2 {}\n2 3 {'colour': 'red'}\n"));
        QCOMPARE(matrix.values, (std::vector<float>{0, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0}));
        QCOMPARE(matrix.notes.back().english(), std::string("the edges have no weights; all are 1"));
    }

    void figuresOfAFewFiltersAreNoEdges_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("called alike") << QByteArray("f0,f1,f2\n1,2,0.5\n3,4,0.5\n5,6,0.5\n7,8,0.5\n");
        QTest::newRow("filters that never respond") << QByteArray("dog,cat,owl\n0,0,0.5\n0,0,0.25\n0,0,0.5\n0,0,0\n");
        QTest::newRow("without names") << QByteArray("0.0,0.0,0.5\n0.0,0.0,0.25\n0.0,0.0,0.5\n0.0,0.0,0.1\n");
        QTest::newRow("whole numbers") << QByteArray("dog,cat,owl\n1,2,0\n3,4,1\n5,6,3\n7,8,2\n");
    }
    void figuresOfAFewFiltersAreNoEdges() {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const CsvMatrix activity = readActivityCsv(writtenTo(folder, content));
        QCOMPARE(activity.columns, 3);
        QCOMPARE(activity.rows, 4);
    }

    void listsOfEdgesCountFromOne_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("source");  // of the first edge
        QTest::newRow("another program's") << QByteArray("from,to,weight\n1,2,1\n2,4,.5\n") << 0 << 4 << 0;
        QTest::newRow("without a heading") << QByteArray("1 2 .1\n2 4 .5\n1 4 .2\n1 3 .2\n") << 0 << 4 << 0;
        QTest::newRow("names with numbers") << QByteArray("from,to,weight\nf1,f2,1\nf2,f4,.5\n") << 0 << 4 << 0;
        QTest::newRow("all filters named, as written here")
            << QByteArray("source,target,weight\n1,2,1\n2,3,.5\n") << 0 << 3 << 0;
        QTest::newRow("some left out, as written here")
            << QByteArray("source,target,weight\n1,2,1\n2,4,.5\n") << 0 << 5 << 1;
        QTest::newRow("from a larger number") << QByteArray("from,to,weight\n2,3,1\n2,4,.5\n") << 0 << 5 << 2;
        QTest::newRow("the teacher's last") << QByteArray("source,target,weight\n1,2,1\n2,4,.5\n") << 4 << 4 << 0;
        QTest::newRow("fewer than the teacher's") << QByteArray("from,to,weight\n1,2,1\n2,4,.5\n") << 6 << 6 << 1;
    }
    void listsOfEdgesCountFromOne() {
        QFETCH(QByteArray, content);
        QFETCH(int, known);
        QFETCH(int, filters);
        QFETCH(int, source);
        const QTemporaryDir folder;
        const CsvMatrix matrix = readWeightsCsv(writtenTo(folder, content), TableLabels::automatic,
                                                known > 0 ? std::optional(known) : std::nullopt);
        QCOMPARE(matrix.rows, filters);
        QVERIFY(matrix.values[static_cast<std::size_t>(source * filters + source + 1)] > 0);
        QCOMPARE(matrix.notes.size(), std::size_t{2});
        QVERIFY(matrix.notes[1].english().starts_with(
            source == 0 ? "filters are numbered from 0 here and from 1 in the file"
                        : "filters are numbered from 0; no edge names filter 0: if the file counts from 1, make"));
    }

    void listsOfEdgesMayLeaveFiltersOut() {
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, "source,target\n1,2\n");
        QCOMPARE(readWeightsCsv(path).rows, 2);
        QCOMPARE(readWeightsCsv(path, TableLabels::automatic, 5).rows, 5);
        QCOMPARE(readWeightsCsv(path, TableLabels::automatic, 2).values, (std::vector<float>{0, 1, 1, 0}));
        QCOMPARE(english(readWeightsCsv(path).notes),
                 (std::vector<std::string>{"read as a list of 1 edges between 2 filters",
                                           "filters are numbered from 0 here and from 1 in the file",
                                           "the edges have no weights; all are 1"}));
    }

    void refusesBadListsOfEdges_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        const QByteArray header = "source,target,weight\n";
        QTest::newRow("no edge") << header << 0 << "holds no edge";
        QTest::newRow("short") << header + "0,1\n" << 2 << "has 2 cells, an edge here needs 3";
        QTest::newRow("negative") << header + "0,1,-1\n" << 2 << "column 3: a weight is negative";
        QTest::newRow("no number") << header + "0,1,x\n" << 2 << "\"x\" is not a finite number";
        QTest::newRow("two weights") << header + "0,1,.5\n1,0,.6\n"
                                     << 3 << "between 1 and 0 has another weight than before";
        QTest::newRow("no such filter") << header + "0,1,1\n0,4,1\n" << 3 << "names filter 4, the teacher has 4";
        QTest::newRow("names of a teacher's") << header + "cat,dog,1\n" << 2 << "\"cat\" does not say which";
        QTest::newRow("huge number") << header + "0,99999,1\n" << 2 << "names filter 99999, the teacher has 4";
        QTest::newRow("beyond 32 bits, no heading")
            << QByteArray("0,1,.3\n0,4000000000,.2\n") << 2 << "names filter 4000000000, the teacher has 4";
        QTest::newRow("below 0, no heading")
            << QByteArray("0,1,.3\n0,2,.2\n0,-1,.2\n1,2,.2\n") << 3 << "names filter -1; filters are numbered from 0";
        QTest::newRow("below 0, heading in Danish")
            << QByteArray("fra,til,vekt\n0,1,.3\n-1,2,.2\n") << 3 << "names filter -1; filters are numbered from 0";
        QTest::newRow("pairs of names alone") << QByteArray("cat,dog\ncat,owl\nowl,dog\n") << 1
                                              << "is a list of pairs of names; the first, cat and dog, may be an edge";
        QTest::newRow("a list among other columns")
            << QByteArray("fra,til,nr,vekt\n0,1,0,.3\n0,2,1,.2\n0,3,2,.2\n1,2,3,.2\n2,3,4,.2\n") << 0
            << "is not square: rows: 5, weights in each: 4. A list of edges is read where its first line names";
    }
    void refusesBadListsOfEdges() {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, content);
        const std::string place = line > 0 ? path + ":" + std::to_string(line) : path;
        COMPARE_ERROR(readWeightsCsv(path, TableLabels::automatic, 4), ErrorCode::badInput, place,
                      reason.toStdString());
    }

    void refusesMoreFiltersThanPossible() {
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, "0,1,.3\n0,4000000000,.2\n");
        COMPARE_ERROR(readWeightsCsv(path), ErrorCode::badInput, path + ":2",
                      "names filter 4000000000; at most 8192 filters are possible");
    }
};

QTEST_GUILESS_MAIN(EdgeListTest)
#include "edge_list_test.moc"
