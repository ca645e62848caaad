// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/communication.h"

#include "base/caught_error.h"
#include "base/generator.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;

namespace {

RadioProfile radioOf(std::int64_t payload, std::int64_t header, double loss = 0, int retries = 0) {
    RadioProfile radio;
    radio.name = "test";
    radio.bitsPerSecond = 1000;
    radio.framePayload = payload;
    radio.frameHeader = header;
    radio.loss = loss;
    radio.retries = retries;
    return radio;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Every course of sending one frame: its probability and number of sendings, whether it arrives.
template <typename Visit>
void eachCourse(double loss, int retries, Visit visit) {
    double untilNow = 1;
    for (int sending = 1; sending <= retries + 1; ++sending) {
        visit(untilNow * (1 - loss), sending, true);
        untilNow *= loss;
    }
    visit(untilNow, retries + 1, false);
}

/// Accuracy by trying both fates of one student after the other.
double accuracyOf(const std::vector<double>& accuracy, const std::vector<double>& failures, std::size_t student,
                  std::size_t alive) {
    if (student == failures.size())
        return accuracy[alive];
    return failures[student] * accuracyOf(accuracy, failures, student + 1, alive) +
           (1 - failures[student]) * accuracyOf(accuracy, failures, student + 1, alive + (std::size_t{1} << student));
}

}  // namespace

class CommunicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsFrames_data() {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("payload");
        QTest::addColumn<int>("frames");
        QTest::newRow("49 int8 features over Thread") << 49 << 63 << 1;
        QTest::newRow("49 fp32 features over Thread") << 196 << 63 << 4;
        QTest::newRow("49 fp32 features over BLE") << 196 << 244 << 1;
        QTest::newRow("full") << 63 << 63 << 1;
        QTest::newRow("one more") << 64 << 63 << 2;
        QTest::newRow("nothing") << 0 << 63 << 0;
    }
    void countsFrames() {
        QFETCH(int, bytes);
        QFETCH(int, payload);
        QFETCH(int, frames);
        QCOMPARE(countFrames(bytes, radioOf(payload, 5)), std::int64_t{frames});
    }

    void headersTakeBytesAndTime() {
        RadioProfile radio = radioOf(80, 20);  // 1000 bits/s of payload are 1250 on the link
        radio.latencySeconds = 0.5;
        QCOMPARE(sentBytes(100, radio), std::int64_t{140});
        QVERIFY(near(transferSeconds(100, radio), 140 * 8 / 1250.0 + 0.5));
        radio.messageHeader = 70;
        QCOMPARE(countFrames(100, radio), std::int64_t{3});
        QCOMPARE(sentBytes(100, radio), std::int64_t{230});
        QVERIFY(near(expectedBytes(100, radio), 230));
        QVERIFY(near(transferSeconds(100, radio), 230 * 8 / 1250.0 + 0.5));
        QCOMPARE(sentBytes(0, radio), std::int64_t{0});
    }

    void expectsTransmissions_data() {
        QTest::addColumn<double>("loss");
        QTest::addColumn<int>("retries");
        for (const double loss : {0.0, 0.01, 0.3, 0.9})
            for (const int retries : {0, 1, 3, 10})
                QTest::addRow("%g, %d", loss, retries) << loss << retries;
    }
    void expectsTransmissions() {
        QFETCH(double, loss);
        QFETCH(int, retries);
        double expected = 0;
        double arrives = 0;
        eachCourse(loss, retries, [&](double probability, int sendings, bool arrived) {
            expected += probability * sendings;
            arrives += arrived ? probability : 0;
        });
        QVERIFY(near(expectedTransmissions(loss, retries), expected));
        QVERIFY(near(expectedTransmissions(loss, retries), (1 - std::pow(loss, retries + 1)) / (1 - loss)));
        QVERIFY(near(arrival(50, radioOf(100, 0, loss, retries)), arrives));
        QVERIFY(near(arrival(250, radioOf(100, 0, loss, retries)), arrives * arrives * arrives));
    }

    void knowsALinkThatLosesAll() {
        QCOMPARE(expectedTransmissions(1, 4), 5.0);
        QCOMPARE(arrival(10, radioOf(100, 0, 1, 4)), 0.0);
        QCOMPARE(arrival(0, radioOf(100, 0, 1, 4)), 1.0);
    }

    void addsHeadersAndRepetitions() {
        QCOMPARE(expectedBytes(196, radioOf(63, 64)), 196 + 4 * 64.0);
        QVERIFY(near(expectedBytes(196, radioOf(63, 64, 0.5, 1)), 1.5 * (196 + 4 * 64)));
        QCOMPARE(expectedBytes(0, radioOf(63, 64, 0.5, 1)), 0.0);
    }

    void takesTime() {
        RadioProfile radio = radioOf(100, 0);
        QCOMPARE(transferSeconds(25, radio), 0.2);
        radio.latencySeconds = 0.3;
        QCOMPARE(transferSeconds(25, radio), 0.5);
    }

    void averagesOverFailures() {
        Generator generator(11);
        for (std::size_t students = 0; students <= 6; ++students) {
            std::vector<double> failures(students);
            std::vector<double> accuracy(std::size_t{1} << students);
            for (double& failure : failures)
                failure = generator.uniform();
            for (double& value : accuracy)
                value = generator.uniform();
            QVERIFY(near(expectedAccuracy(accuracy, failures), accuracyOf(accuracy, failures, 0, 0)));
            std::vector<double> whole(accuracy.size(), 0);
            whole.back() = 1;
            QVERIFY(near(allArrive(failures), expectedAccuracy(whole, failures)));
        }
    }

    void readsTheMaskBitByBit() {
        const std::vector<double> accuracy{0.1, 0.7, 0.8, 0.93};  // nobody, the first, the second, both
        QCOMPARE(expectedAccuracy(accuracy, std::vector{0.0, 0.0}), 0.93);
        QCOMPARE(expectedAccuracy(accuracy, std::vector{0.0, 1.0}), 0.7);
        QCOMPARE(expectedAccuracy(accuracy, std::vector{1.0, 0.0}), 0.8);
        QCOMPARE(expectedAccuracy(accuracy, std::vector{1.0, 1.0}), 0.1);
    }

    void refusesAccuraciesOfOtherSubsets() {
        const std::vector<double> three(3, 0.5);
        COMPARE_ERROR(expectedAccuracy(three, std::vector{0.1, 0.1}), ErrorCode::badInput, "",
                      "3 accuracies are given for the subsets of 2 students");
    }
};

QTEST_GUILESS_MAIN(CommunicationTest)
#include "communication_test.moc"
