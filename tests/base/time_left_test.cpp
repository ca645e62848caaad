// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_left.h"

#include <QtTest>

using namespace nonn;

namespace {

ProgressReport at(double fraction, double from, double to, std::optional<OwnEstimate> left = {}) {
    return {Text::tr("stage"), fraction, {}, from, to, left};
}

}  // namespace

class TimeLeftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenWorkGoesOnAsItDid() {
        TimeLeft left;
        QVERIFY(!left.seconds(0));
        left.hear(at(0, 0, 1), 100);
        QVERIFY(!left.seconds(100));
        left.hear(at(0.1, 0, 1), 101);  // too soon to be known
        QVERIFY(!left.seconds(101));
        left.hear(at(0.25, 0, 1), 110);
        QCOMPARE(left.seconds(110).value(), 30.0);
        QCOMPARE(left.seconds(114).value(), 26.0);
        left.hear(at(1, 0, 1), 140);
        QVERIFY(!left.seconds(140));
    }

    void whatGoesOnFromAnEarlierRunIsNotCounted() {
        TimeLeft left;
        left.hear(at(0.5, 0, 1), 0);
        left.hear(at(0.75, 0, 1), 10);
        QCOMPARE(left.seconds(10).value(), 10.0);
    }

    void littleAfterTheStageCountsLikeIt() {
        TimeLeft left;
        left.hear(at(0.1, 0.1, 0.9), 0);
        left.hear(at(0.5, 0.1, 0.9), 40);
        QCOMPARE(left.seconds(40).value(), 50.0);
    }

    void muchAfterTheStageIsNotKnown() {
        TimeLeft left;
        left.hear(at(0, 0, 0.1), 0);
        left.hear(at(0.05, 0, 0.1), 60);
        QVERIFY(!left.seconds(60));
    }

    void unevenWorkSaysItself() {
        TimeLeft left;
        left.hear(at(0, 0, 1, OwnEstimate{}), 0);
        left.hear(at(0.12, 0, 1, OwnEstimate{}), 300);  // by the pace, 37 minutes
        QVERIFY(!left.seconds(300));
        left.hear(at(0.12, 0, 1, OwnEstimate{120}), 301);
        QCOMPARE(left.seconds(301).value(), 120.0);
        QCOMPARE(left.seconds(311).value(), 110.0);
    }
};

QTEST_GUILESS_MAIN(TimeLeftTest)
#include "time_left_test.moc"
