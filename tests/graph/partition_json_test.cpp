// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/json.h"
#include "graph/made_graphs.h"
#include "graph/partition.h"

#include <QtTest>

using namespace nonn;

namespace {

Partition makeExample(DiscardPolicy policy = DiscardPolicy::dropIsolated) {
    PartitionSettings settings;
    settings.policy = policy;
    return makePartition(makeFilterGraph(7, cliques({{0, 2, 4}, {1, 3}})), settings, {});
}

}  // namespace

class PartitionJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson() {
        Partition full = makeExample();
        full.settings.resolution = 1.25;
        full.settings.seed = UINT64_MAX;
        full.activityKept = 0.75;
        full.maskedTeacherAccuracy = 0.9;
        full.edited = true;
        for (const Partition& partition :
             {makeExample(), makeExample(DiscardPolicy::coverAll), makeExample(DiscardPolicy::dropLargest), full})
            QVERIFY(partitionFromJson("partition.json", Json::parse(toJson(partition).dump(2))) == partition);
    }

    void namesWhatTheCommandLineShows() {
        const Json json = toJson(makeExample());
        for (const char* const key : {"students", "communities", "modularity", "resolution", "kept", "discarded",
                                      "activity_kept", "masked_teacher_accuracy", "stability"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["students"][0]["filters"].get<std::vector<int>>(), (std::vector<int>{0, 2, 4}));
        QCOMPARE(json["students"][0]["size"].get<int>(), 3);
        QCOMPARE(json["discarded"].get<std::vector<int>>(), (std::vector<int>{5, 6}));
        QVERIFY(json["activity_kept"].is_null() && json["masked_teacher_accuracy"].is_null());
        QCOMPARE(json["settings"]["policy"].get<std::string>(), "drop-isolated");
    }

    void refusesDamage_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no settings") << "/settings"
                                     << "null"
                                     << "JSON expected";
        QTest::newRow("unknown algorithm") << "/settings/algorithm"
                                           << "\"greedy\""
                                           << "leiden, louvain, random, contiguous";
        QTest::newRow("unknown policy") << "/settings/policy"
                                        << "\"keep\""
                                        << "cover-all, drop-isolated, drop-largest";
        QTest::newRow("another K") << "/settings/students"
                                   << "3"
                                   << "number of students";
        QTest::newRow("no filters") << "/filters"
                                    << "0"
                                    << "out of range";
        QTest::newRow("huge") << "/filters"
                              << "2000000000"
                              << "out of range";
        QTest::newRow("filter too large") << "/students/1/filters"
                                          << "[1, 7]"
                                          << "no filter 7";
        QTest::newRow("negative filter") << "/students/1/filters"
                                         << "[-1, 3]"
                                         << "no filter -1";
        QTest::newRow("twice") << "/students/1/filters"
                               << "[1, 2]"
                               << "filter 2 is in two places";
        QTest::newRow("twice in one") << "/students/1/filters"
                                      << "[1, 1, 3]"
                                      << "filter 1 is in two places";
        QTest::newRow("not in order") << "/students/1/filters"
                                      << "[3, 1]"
                                      << "ascending order";
        QTest::newRow("forgotten") << "/students/1/filters"
                                   << "[1]"
                                   << "neither in a student nor discarded";
        QTest::newRow("empty student") << "/students/1/filters"
                                       << "[]"
                                       << "a student has no filters";
        QTest::newRow("another size") << "/students/1/size"
                                      << "3"
                                      << "size of student 1";
        QTest::newRow("no students") << "/students"
                                     << "[]"
                                     << "neither in a student nor discarded";
        QTest::newRow("students are a number") << "/students"
                                               << "[3]"
                                               << "JSON expected";
        QTest::newRow("also discarded") << "/discarded"
                                        << "[4, 5, 6]"
                                        << "filter 4 is in two places";
        QTest::newRow("kept") << "/kept"
                              << "6"
                              << "do not add up";
        QTest::newRow("modularity is a word") << "/modularity"
                                              << "\"high\""
                                              << "JSON expected";
    }
    void refusesDamage() {
        QFETCH(QString, pointer);
        QFETCH(QString, json);
        QFETCH(QString, reason);
        Json value = toJson(makeExample());
        value[Json::json_pointer(pointer.toStdString())] = Json::parse(json.toStdString());
        COMPARE_ERROR(partitionFromJson("p.json", value), ErrorCode::badInput, "p.json", reason.toStdString());
    }

    void refusesUnknownNames() {
        COMPARE_ERROR(parsePartitionAlgorithm("Leiden"), ErrorCode::badInput, "", "there are leiden, louvain");
        COMPARE_ERROR(parseDiscardPolicy(""), ErrorCode::badInput, "", "there are cover-all");
        QCOMPARE(parsePartitionAlgorithm("contiguous"), PartitionAlgorithm::contiguous);
        QCOMPARE(parseDiscardPolicy("drop-largest"), DiscardPolicy::dropLargest);
    }
};

QTEST_GUILESS_MAIN(PartitionJsonTest)
#include "partition_json_test.moc"
