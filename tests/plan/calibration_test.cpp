// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/calibration.h"

#include "base/caught_error.h"
#include "base/file.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

bool near(double a, double b, double share = 1e-6) {
    return std::abs(a - b) <= share * std::abs(b) + 1e-15;
}

Timing timing(double macs, double depthwise, double seconds) {
    return {"", {std::llround(macs), std::llround(depthwise)}, seconds};
}

}  // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheRatesThatMadeTheTimes() {
        const auto taken = [](double macs, double depthwise) {
            return timing(macs, depthwise, 0.004 + (macs - depthwise) / 2e8 + depthwise / 5e7);
        };
        const FittedRate rate = fitRate({taken(1e7, 0), taken(3e6, 4e5), taken(6e7, 1e6), taken(2e6, 1e6)});
        QVERIFY(near(rate.macsPerSecond, 2e8));
        QVERIFY(near(rate.depthwiseMacsPerSecond, 5e7));
        QVERIFY(near(rate.startSeconds, 0.004));
        QVERIFY(rate.largestError < 1e-9);
    }

    void explainsTheThreeRowsOfABoard() {
        // MLPerf Tiny v1.3, NUCLEO-U3C5ZI-Q: images a second of ResNet-8, MobileNet-v1 0.25 and DS-CNN
        const FittedRate rate = fitRate({timing(12.5e6, 0, 1 / 19.967), timing(7'489'152, 798'336, 1 / 26.898),
                                         timing(2'656'768, 288'000, 1 / 60.49)});
        QVERIFY(near(rate.macsPerSecond, 278e6, 0.01));
        QVERIFY(near(rate.depthwiseMacsPerSecond, 100e6, 0.01));
        QVERIFY(near(rate.startSeconds, 5.13e-3, 0.01));
        QVERIFY(rate.largestError < 1e-6);
    }

    void hasNoNegativeRates() {
        // NUCLEO-L4R5ZI-P: its depthwise layers would be faster than dense ones
        const FittedRate rate = fitRate({timing(12.5e6, 0, 1 / 6.036), timing(7'489'152, 798'336, 1 / 11.1814),
                                         timing(2'656'768, 288'000, 1 / 23.032)});
        QCOMPARE(rate.depthwiseMacsPerSecond, rate.macsPerSecond);
        QVERIFY(near(rate.macsPerSecond, 89e6, 0.01));
        QVERIFY(near(rate.startSeconds, 12.7e-3, 0.01));
        QVERIFY(rate.largestError > 0.08 && rate.largestError < 0.09);
    }

    void takesOneTimingAsARate() { QVERIFY((fitRate({timing(1e6, 0, 0.5)}) == FittedRate{2e6, 2e6, 0, 0})); }

    void refusesTimings() {
        COMPARE_ERROR(fitRate({}), ErrorCode::badInput, "", "one timing at least");
        COMPARE_ERROR(fitRate({timing(0, 0, 1)}), ErrorCode::badInput, "", "a timing needs MACs");
        COMPARE_ERROR(fitRate({timing(5, 0, 0)}), ErrorCode::badInput, "", "a time above 0");
        COMPARE_ERROR(fitRate({timing(5, 6, 1)}), ErrorCode::badInput, "", "a timing needs MACs");
    }

    void readsAFile() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("t.json")).toStdString();
        writeFile(file, R"({"timings": [{"network": "ic", "precision": "int8", "macs": "12.5M", "ms": 165.7},
                                        {"precision": "fp32", "macs": 10, "depthwise_macs": 4, "ms": 2}]})");
        const auto timings = readTimings(file);
        QCOMPARE(timings.size(), std::size_t{2});
        const Timing& ic = timings.at(Precision::int8).front();
        QVERIFY(ic.work == (Work{12'500'000, 0}) && near(ic.seconds, 0.1657) && ic.network == "ic");
        QVERIFY(timings.at(Precision::fp32).front().work == (Work{10, 4}));
        for (const auto& [text, reason] : std::vector<std::pair<const char*, const char*>>{
                 {R"({})", "key 'timings' not found"},
                 {R"({"timings": [{"precision": "int8", "macs": 5, "ms": 0}]})", "timing 0: ms must be a number"},
                 {R"({"timings": [{"precision": "int8", "ms": 1}]})", "timing 0: a timing needs MACs"},
                 {R"({"timings": [{"precision": "fp8", "macs": 5, "ms": 1}]})", "timing 0: 'fp8' is no precision"}}) {
            writeFile(file, text);
            COMPARE_ERROR(readTimings(file), ErrorCode::badInput, file, reason);
        }
    }

    void putsRatesIntoAProfile() {
        DeviceProfile device;
        device.macsPerSecond = {{Precision::int8, 1}, {Precision::fp32, 7}};
        const DeviceProfile changed = withRates(device, {{Precision::int8, {5, 3, 0.25, 0}}});
        QCOMPARE(changed.macsPerSecond, (std::map<Precision, double>{{Precision::fp32, 7}, {Precision::int8, 5}}));
        QCOMPARE(*changed.startSeconds, 0.25);
        QCOMPARE(*computeSeconds(changed, Precision::int8, {13, 3}), 0.25 + 10.0 / 5 + 3.0 / 3);
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
