// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "project/own_profiles.h"
#include "project/steps_calibrate.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

class CalibrateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    }

    void timesStudentsAsTheyRunOnceTheyHaveLeft() {
        int reports = 0;
        const auto sink = [&](const ProgressReport& report) {
            ++reports;
            QCOMPARE(report.stage.english(), std::string("timing students"));
        };
        const Progress progress(sink, {});
        const steps::CalibrateOutcome outcome = steps::calibrate({}, progress);
        QVERIFY(reports > 0);
        QCOMPARE(outcome.timings.size(), std::size_t{2});
        for (const Precision precision : {Precision::fp32, Precision::int8})
            QCOMPARE(outcome.timings.at(precision).size(), std::size_t{6});
        for (const auto& [precision, rate] : outcome.rates) {
            QVERIFY(rate.macsPerSecond > 1e6);
            QVERIFY(rate.depthwiseMacsPerSecond <= rate.macsPerSecond);
        }
        QCOMPARE(outcome.rates.at(Precision::fp16), outcome.rates.at(Precision::fp32));

        const Profiles kept = ownProfiles();
        QCOMPARE(kept.devices.size(), std::size_t{1});
        QCOMPARE(kept.devices.front(), outcome.device);
        QCOMPARE(kept.devices.front().name, "this-machine");
        QCOMPARE(kept.devices.front().macsPerSecond.size(), std::size_t{3});
    }

    void takesTimingsFromElsewhere() {
        const fs::path file = fs::path(m_home->path().toStdString()) / "timings.json";
        writeFile(file, R"({"timings": [{"precision": "int8", "macs": "10M", "ms": 50}]})");
        const steps::CalibrateOutcome outcome = steps::calibrate({.device = "board", .timings = file}, {});
        QCOMPARE(outcome.rates.size(), std::size_t{1});
        QCOMPARE(std::lround(outcome.rates.at(Precision::int8).macsPerSecond), 200'000'000L);
        QCOMPARE(ownProfiles().devices.front().name, "board");
        writeFile(file, R"({"timings": []})");
        COMPARE_ERROR(steps::calibrate({.device = "board", .timings = file}, {}), ErrorCode::badInput, file,
                      "has no timings");
    }

    void canBeStopped() {
        const CancelToken token;
        token.request();
        COMPARE_ERROR(steps::calibrate({}, Progress({}, token)), ErrorCode::cancelled, "", "cancelled");
        QVERIFY(!fs::exists(ownProfilesFile()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(CalibrateTest)
#include "calibrate_test.moc"
