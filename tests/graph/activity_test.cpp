// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/activity.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "graph/made_graphs.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace nonn;

class ActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesByTheStrongestFilterOfEachImage() {
        const std::vector<float> means{1, 2, 4, -3, 0.5, 0.25};
        const Activity activity = makeActivity(3, 0, {means, {}, {}});
        QCOMPARE(activity.images, 2);
        QCOMPARE(activity.values, (std::vector<float>{0.25F, 0.5F, 1, 0, 1, 0.5F}));
        QVERIFY(activity.skipped.empty() && activity.byTrueClass.empty() && activity.byPredictedClass.empty());
    }

    void skipsImagesToWhichNothingResponds() {
        const std::vector<float> means{0, 0, 1, 2, -1, -2, 4, 0};
        const std::vector<std::int32_t> labels{0, 1, 0, 1};
        const Activity activity = makeActivity(2, 2, {means, labels, {}});
        QCOMPARE(activity.skipped, (std::vector<std::int64_t>{0, 2}));
        QCOMPARE(activity.values, (std::vector<float>{0.5F, 1, 1, 0}));
        QCOMPARE(activity.byTrueClass, (std::vector<double>{0, 0, 1.5, 1}));
    }

    void sumsByTrueAndByPredictedClass() {
        const std::vector<float> means = makeMeans(40, 5, 0.3, 1);
        std::vector<std::int32_t> labels;
        std::vector<std::int32_t> predictions;
        for (int image = 0; image < 40; ++image) {
            labels.push_back(image % 3);
            predictions.push_back(image * 7 % 3);
        }
        const Activity activity = makeActivity(5, 3, {means, labels, predictions});
        QVERIFY(activity.skipped.empty());
        for (std::size_t c = 0; c < 3; ++c) {
            for (std::size_t filter = 0; filter < 5; ++filter) {
                double byTrue = 0;
                double byPredicted = 0;
                for (std::size_t image = 0; image < 40; ++image) {
                    const auto value = static_cast<double>(activity.values[image * 5 + filter]);
                    byTrue += static_cast<std::size_t>(labels[image]) == c ? value : 0;
                    byPredicted += static_cast<std::size_t>(predictions[image]) == c ? value : 0;
                }
                QCOMPARE(activity.byTrueClass[c * 5 + filter], byTrue);
                QCOMPARE(activity.byPredictedClass[c * 5 + filter], byPredicted);
            }
        }
    }

    void isTheSameBatchByBatch() {
        std::vector<float> means = makeMeans(60, 7, 0.1, 2);
        std::fill_n(means.begin() + 140, 7, 0.0F);  // image 20
        const std::vector<std::int32_t> labels = plantedLabels({60, 4});
        ActivityCollector collector(7, 4);
        std::size_t first = 0;
        for (const std::size_t images : {1, 25, 0, 34}) {
            collector.add(
                {std::span(means).subspan(first * 7, images * 7), std::span(labels).subspan(first, images), {}});
            first += images;
        }
        const Activity whole = makeActivity(7, 4, {means, labels, {}});
        QCOMPARE(whole.skipped, (std::vector<std::int64_t>{20}));
        QVERIFY(collector.take() == whole);
        QCOMPARE(collector.take().images, 0);
    }

    void refusesWhatIsNoResponse_data() {
        QTest::addColumn<std::vector<float>>("means");
        QTest::addColumn<std::vector<int>>("labels");
        QTest::addColumn<QString>("reason");
        const float infinity = std::numeric_limits<float>::infinity();
        QTest::newRow("not a number") << std::vector<float>{1, 2, 3, std::nanf("")} << std::vector<int>{0, 1}
                                      << "filter 1 to image 1 is not a finite number";
        QTest::newRow("infinite") << std::vector<float>{infinity, 2} << std::vector<int>{0} << "filter 0 to image 0";
        QTest::newRow("cut off") << std::vector<float>{1, 2, 3} << std::vector<int>{0} << "rows of 2 filters";
        QTest::newRow("label too large") << std::vector<float>{1, 2} << std::vector<int>{2} << "is 2, not in 0..1";
        QTest::newRow("label negative") << std::vector<float>{1, 2} << std::vector<int>{-1} << "is -1, not in 0..1";
        QTest::newRow("too few labels") << std::vector<float>{1, 2, 3, 4} << std::vector<int>{1} << "1 labels for 2";
    }
    void refusesWhatIsNoResponse() {
        QFETCH(std::vector<float>, means);
        QFETCH(std::vector<int>, labels);
        QFETCH(QString, reason);
        const std::vector<std::int32_t> classOf(labels.begin(), labels.end());
        COMPARE_ERROR(makeActivity(2, 2, {means, classOf, {}}), ErrorCode::badInput, "", reason.toStdString());
    }

    void refusesBatchesThatDiffer() {
        const std::vector<float> means{1, 2};
        const std::vector<std::int32_t> labels{0};
        ActivityCollector collector(2, 1);
        collector.add({means, labels, {}});
        COMPARE_ERROR(collector.add({means, {}, {}}), ErrorCode::badInput, "", "others have none");
        COMPARE_ERROR(collector.add({means, labels, labels}), ErrorCode::badInput, "", "others have none");
        COMPARE_ERROR(ActivityCollector(0, 1), ErrorCode::badInput, "", "0 filters");
        COMPARE_ERROR(ActivityCollector(1, -1), ErrorCode::badInput, "", "negative");
    }

    void comesBackFromJson() {
        const std::vector<float> means = makeMeans(11, 4, 0.6, 3);
        const std::vector<std::int32_t> classOf(11, 1);
        for (const bool labelled : {false, true}) {
            const Activity activity = makeActivity(4, 2, {means, labelled ? classOf : std::vector<std::int32_t>(), {}});
            QVERIFY(activityFromJson("a.json", Json::parse(toJson(activity).dump())) == activity);
        }
    }

    void refusesDamagedJson_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << "values"
                                 << ""
                                 << "values";
        QTest::newRow("wrong type") << "images"
                                    << "\"two\""
                                    << "JSON expected";
        QTest::newRow("claims more images") << "images"
                                            << "2000000000"
                                            << "expected";
        QTest::newRow("no filters") << "filters"
                                    << "0"
                                    << "out of range";
        QTest::newRow("not base64") << "values"
                                    << "\"AAAA*AAAAAA=\""
                                    << "not base64";
        QTest::newRow("above 1") << "values"
                                 << "\"AAAAQAAAAEA=\""
                                 << "not in 0..1";
        QTest::newRow("NaN") << "values"
                             << "\"AADAfwAAwH8=\""
                             << "not in 0..1";
    }
    void refusesDamagedJson() {
        QFETCH(QString, key);
        QFETCH(QString, json);
        QFETCH(QString, reason);
        const std::vector<float> means{1, 2};
        Json value = toJson(makeActivity(2, 0, {means, {}, {}}));
        if (json.isEmpty())
            value.erase(key.toStdString());
        else
            value[key.toStdString()] = Json::parse(json.toStdString());
        COMPARE_ERROR(activityFromJson("a.json", value), ErrorCode::badInput, "a.json", reason.toStdString());
    }
};

QTEST_GUILESS_MAIN(ActivityTest)
#include "activity_test.moc"
