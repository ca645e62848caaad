// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/comparison.h"

#include "base/caught_error.h"
#include "base/json.h"

#include <QtTest>
#include <cmath>
#include <set>
#include <string_view>

using namespace nonn;

namespace {

ComparisonCell cell(const std::string& row, std::uint64_t seed, double accuracy, std::vector<double> subsets) {
    ComparisonCell made;
    made.row = row;
    made.seed = seed;
    made.accuracy = accuracy;
    made.validationAccuracy = accuracy + 0.01;
    made.subsets = std::move(subsets);
    made.costs = {{"wrn-10-1"}, 1000 + static_cast<std::int64_t>(seed), 4000, 500, 80};
    made.seconds = 10;
    return made;
}

const ComparisonLine& line(const Comparison& comparison, std::string_view row) {
    for (const ComparisonLine& each : comparison.rows)
        if (each.row.name == row)
            return each;
    throw std::runtime_error("no row " + std::string(row));
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

std::vector<std::string> names(const std::vector<ComparisonRow>& rows) {
    std::vector<std::string> all;
    for (const ComparisonRow& row : rows)
        all.push_back(row.name);
    return all;
}

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfEveryNumberIsThere() {
        const std::vector<ComparisonRow> rows = comparisonRows({1, 2, 4, 8});
        QCOMPARE(rows.size(), std::size_t{2 + 3 * 11});
        QCOMPARE(rows[0].kind, RowKind::teacher);
        QCOMPARE(rows[1].name, std::string("single-total"));
        const std::vector<std::string> all = names(rows);
        QCOMPARE(std::set<std::string>(all.begin(), all.end()).size(), rows.size());
        for (const char* const name :
             {"nonn-k2", "nonn-k4-random", "nonn-k8-class-wise", "single-k2-labels", "ensemble-k8"})
            QVERIFY2(std::ranges::find(all, name) != all.end(), name);
        for (const std::vector<int>& wrong : {std::vector<int>{2, 2}, std::vector<int>{0}})
            QVERIFY(caughtError([&] { (void)comparisonRows(wrong); }));
    }

    void rowsAreChosenByPatterns() {
        const std::vector<ComparisonRow> rows = comparisonRows({2, 4});
        QCOMPARE(names(chosenRows(rows, {"nonn-k4", "teacher", "*-k2-random"})),
                 (std::vector<std::string>{"teacher", "nonn-k4", "nonn-k2-random"}));
        QCOMPARE(chosenRows(rows, {}).size(), rows.size());
        COMPARE_ERROR((void)chosenRows(rows, {"teacher", "nonn-k8"}), ErrorCode::badInput, "", "'nonn-k8'");
    }

    void theReferenceIsTheRandomPartitionOfAsManyDevices() {
        const std::vector<ComparisonRow> rows = comparisonRows({2, 4});
        for (const ComparisonRow& row : rows) {
            const std::string own = row.share == 4 ? "nonn-k4-random" : "nonn-k2-random";
            QCOMPARE(usualReference(row, rows), row.name == own ? std::string() : own);
        }
        QCOMPARE(usualReference(rows[2], {rows[2]}), std::string());
    }

    /// Two devices; seeds 1 and 2 in both rows, 3 in one only.
    void figuresByHand() {
        const ComparisonWish wish{comparisonRows({2}), 3, 0.1, {}};
        const Comparison comparison = summarise(
            wish, {cell("nonn-k2", 1, 0.9, {0.1, 0.6, 0.8, 0.9}), cell("nonn-k2", 2, 0.94, {0.1, 0.7, 0.7, 0.94}),
                   cell("nonn-k2-random", 2, 0.91, {0.1, 0.7, 0.7, 0.91}), cell("nonn-k2", 3, 0.92, {}),
                   cell("nonn-k2-random", 1, 0.89, {0.1, 0.6, 0.8, 0.89}), cell("elsewhere", 1, 0.5, {}),
                   cell("teacher", 1, 0.95, {0.1, 0.95})});
        const ComparisonLine& hubs = line(comparison, "nonn-k2");
        QCOMPARE(hubs.seeds, (std::vector<std::uint64_t>{1, 2, 3}));
        QVERIFY(near(hubs.accuracy.mean, 0.92) && near(hubs.accuracy.deviation, 0.02));
        QCOMPARE(hubs.costs.parameters, std::int64_t{1003});
        QCOMPARE(hubs.oneGone.count, 2);
        QVERIFY(near(hubs.oneGone.mean, 0.7));
        // 0.81 x 0.9 + 0.09 x (0.6 + 0.8) + 0.01 x 0.1, and 0.81 x 0.94 + 0.09 x 1.4 + 0.001
        QVERIFY(near(hubs.expected.mean, (0.856 + 0.8884) / 2));
        QCOMPARE(hubs.difference->pairs, 2);  // 0.01 and 0.03
        QVERIFY(near(hubs.difference->mean, 0.02));
        QVERIFY(std::abs(*hubs.difference->halfWidth - 12.7062047 * 0.01) < 1e-8);
        QVERIFY(near(hubs.expectedDifference->mean, 0.81 * 0.02));
        const ComparisonLine& teacher = line(comparison, "teacher");  // has one cell, which pairs with both
        QCOMPARE(teacher.difference->pairs, 2);
        QVERIFY(near(teacher.difference->mean, 0.05));
        QVERIFY(near(teacher.expected.mean, 0.9 * 0.95 + 0.1 * 0.1));
        const ComparisonLine& nothing = line(comparison, "single-k2");
        QVERIFY(nothing.seeds.empty() && !nothing.difference);
    }

    /// Of two devices: nothing, a fusion for each subset, every student twice.
    void againstFailuresByHand() {
        ComparisonCell one = cell("nonn-k2", 1, 0.9, {0.1, 0.6, 0.8, 0.9});
        one.fittedSubsets = {0.1, 0.7, 0.84, 0.9};
        const ComparisonRow row = chosenRows(comparisonRows({2}), {"nonn-k2"}).front();
        QVERIFY(!lacksFittedSubsets(row, one));
        QCOMPARE(comparisonCellFromJson("a.json", toJson(one)), one);
        const Comparison comparison =
            summarise({comparisonRows({2}), 1, 0.1, {}}, {one, cell("ensemble-k2", 1, 0.9, {0.1, 0.6, 0.8, 0.9})});
        const std::vector<AgainstFailures>& failures = line(comparison, "nonn-k2").failures;
        QCOMPARE(failures.size(), comparedFailures.size());
        QVERIFY(near(failures[1].failure, 0.1));
        QVERIFY(near(failures[1].plain.mean, 0.81 * 0.9 + 0.09 * 1.4 + 0.01 * 0.1));
        QVERIFY(near(failures[1].fitted.mean, 0.81 * 0.9 + 0.09 * 1.54 + 0.01 * 0.1));
        QVERIFY(near(failures[1].twice.mean, 0.9801 * 0.9 + 0.0099 * 1.4 + 0.0001 * 0.1));
        QVERIFY(line(comparison, "ensemble-k2").failures.empty());
        const Json json = toJson(comparison).at("rows").at(2).at("failures").at(1);
        QCOMPARE(json.at("fail"), 0.1);
        QVERIFY(near(json.at("fitted").get<double>(), failures[1].fitted.mean));
        QCOMPARE(json.at("twice_std"), Json(nullptr));
        // An older program measured no fitted layers; damaged ones are refused.
        Json old = toJson(one);
        old.erase("fitted_subsets");
        QVERIFY(lacksFittedSubsets(row, comparisonCellFromJson("a.json", old)));
        old["fitted_subsets"] = {0.1, 0.2};
        COMPARE_ERROR((void)comparisonCellFromJson("a.json", old), ErrorCode::badInput, "a.json", "4 and of 2");
    }

    void aTrainingThatRanAwayIsNamedAndDoesNotCount() {
        ComparisonCell lost = cell("nonn-k2", 1, 0, {});
        lost.failure = Text::tr("the loss is infinite");
        const Comparison comparison =
            summarise({comparisonRows({2}), 2, 0.1, {}}, {lost, cell("nonn-k2", 2, 0.9, {0.1, 0.5, 0.5, 0.9})});
        const ComparisonLine& hubs = line(comparison, "nonn-k2");
        QCOMPARE(hubs.accuracy, (Spread{1, 0.9, 0}));
        QCOMPARE(hubs.reason.english(), std::string("the loss is infinite"));
        QCOMPARE(comparisonCellFromJson("a.json", toJson(lost)), lost);
    }

    void anotherReferenceIsTakenForAll() {
        const ComparisonWish wish{comparisonRows({2}), 1, 0.1, "nonn-k2"};
        const Comparison comparison = summarise(wish, {cell("nonn-k2", 1, 0.9, {}), cell("single-k2", 1, 0.8, {})});
        QVERIFY(line(comparison, "nonn-k2").reference.empty());
        QVERIFY(near(line(comparison, "single-k2").difference->mean, -0.1));
        QVERIFY(!line(comparison, "single-k2").difference->halfWidth);
        COMPARE_ERROR((void)summarise({comparisonRows({2}), 1, 0.1, "nonn-k4"}, {}), ErrorCode::badInput, "",
                      "'nonn-k4'");
    }

    void isWrittenAsJsonCsvAndMarkdown() {
        const Comparison comparison =
            summarise({chosenRows(comparisonRows({2}), {"nonn-k2*"}), 2, 0.1, {}},
                      {cell("nonn-k2", 1, 0.9, {0.1, 0.5, 0.5, 0.9}), cell("nonn-k2-random", 1, 0.88, {})});
        const Json json = toJson(comparison);
        const Json& first = json.at("rows").at(0);
        for (const char* const key :
             {"name", "accuracy", "accuracy_std", "parameters_per_device", "macs_per_device", "bytes_per_image"})
            QVERIFY2(first.contains(key), key);
        QCOMPARE(first.at("accuracy_std"), Json(nullptr));
        QCOMPARE(first.at("bytes_per_image"), 80);
        QCOMPARE(first.at("difference").at("low"), Json(nullptr));
        QCOMPARE(json.at("rows").back().at("accuracy"), Json(nullptr));
        const std::string csv = toCsv(comparison);
        QCOMPARE(std::ranges::count(csv, '\n'), std::ptrdiff_t(1 + json.at("rows").size()));
        std::set<qsizetype> commas;
        for (const QString& text : QString::fromStdString(csv).trimmed().split('\n'))
            commas.insert(text.count(','));
        QCOMPARE(commas.size(), std::size_t{1});
        QVERIFY(toMarkdown(comparison).find("| nonn-k2 | 2 | 90.00 | 50.00 |") != std::string::npos);
    }

    void damagedCellsAreRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("accuracy") << "accuracy"
                                  << "1.5"
                                  << "outside 0..1";
        QTest::newRow("subset") << "subsets"
                                << "[0.1, -1]"
                                << "outside 0..1";
        QTest::newRow("subsets") << "subsets"
                                 << "[0.1, 0.2, 0.3]"
                                 << "3 subsets";
        QTest::newRow("bytes") << "bytes_per_image"
                               << "-1"
                               << "below 0";
        QTest::newRow("row") << "row"
                             << "7"
                             << "string";
    }
    void damagedCellsAreRefused() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        Json json = toJson(cell("nonn-k2", 1, 0.9, {0.1, 0.5, 0.5, 0.9}));
        json[key.toStdString()] = Json::parse(value.toStdString());
        COMPARE_ERROR((void)comparisonCellFromJson("r.json", json), ErrorCode::badInput, "r.json",
                      reason.toStdString());
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
