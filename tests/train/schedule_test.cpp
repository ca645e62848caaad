// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/schedule.h"

#include "base/error.h"

#include <QtTest>

using namespace nonn;

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cosineFallsFromPeakToNothing() {
        QCOMPARE(learningRate(Schedule::cosine, 0.1, 0.02), 0.1);
        QVERIFY(std::abs(learningRate(Schedule::cosine, 0.1, 0.51) - 0.05) < 1e-12);
        QVERIFY(learningRate(Schedule::cosine, 0.1, 1) < 1e-12);
        for (double done = 0.02; done < 0.99; done += 0.01)
            QVERIFY(learningRate(Schedule::cosine, 0.1, done) > learningRate(Schedule::cosine, 0.1, done + 0.01));
    }

    void warmUpClimbs() {
        QVERIFY(learningRate(Schedule::cosine, 0.1, 0) > 0);
        QVERIFY(learningRate(Schedule::cosine, 0.1, 0) < learningRate(Schedule::cosine, 0.1, 0.01));
        QVERIFY(learningRate(Schedule::step, 0.1, 0.01) < 0.1);
    }

    void stepsByFifths() {
        QCOMPARE(learningRate(Schedule::step, 1, 0.29), 1.0);
        QVERIFY(std::abs(learningRate(Schedule::step, 1, 0.3) - 0.2) < 1e-12);
        QVERIFY(std::abs(learningRate(Schedule::step, 1, 0.6) - 0.04) < 1e-12);
        QVERIFY(std::abs(learningRate(Schedule::step, 1, 0.95) - 0.008) < 1e-12);
    }

    void namesAreRead() {
        QCOMPARE(parseSchedule("step"), Schedule::step);
        QCOMPARE(parseSchedule(name(Schedule::cosine)), Schedule::cosine);
        QVERIFY_EXCEPTION_THROWN(parseSchedule("linear"), Error);
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
