// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/node_health.h"

#include <QtTest>
#include <cmath>
#include <set>

using namespace nonn;
using namespace std::chrono_literals;

class NodeHealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nearest rank, of the newest.
    void knowsWhatAnswersTake() {
        Latencies latencies(100);
        QVERIFY(!latencies.quantile(0.5));
        for (int i = 200; i >= 1; --i)
            latencies.add(std::chrono::milliseconds(i));
        QCOMPARE(latencies.count(), std::size_t{100});
        QVERIFY(latencies.quantile(0) == 1ms && latencies.quantile(0.5) == 50ms && latencies.quantile(0.99) == 99ms &&
                latencies.quantile(1) == 100ms);
        QCOMPARE(milliseconds(1500us), 1.5);
    }

    /// 0, 50, 100 .. 2000 ms, a fifth more or less, and from one seed always the same.
    void waitsLongerEachTime() {
        Generator chance(1);
        const BackOff backOff;
        QVERIFY(backOff.after(1, chance) == 0ms);
        std::set<Clock::duration> different;
        for (int failures = 2; failures < 40; ++failures) {
            const auto wanted = std::min(2000.0, 50 * std::pow(2.0, failures - 2));
            const Clock::duration wait = backOff.after(failures, chance);
            QVERIFY(milliseconds(wait) >= 0.8 * wanted && milliseconds(wait) <= 1.2 * wanted);
            different.insert(wait);
        }
        QVERIFY(different.size() > 30);
        Generator again(1);
        backOff.after(1, again);
        Generator once(1);
        QVERIFY(backOff.after(5, again) == backOff.after(5, once));
    }

    void failsUntilItIsMetAgain() {
        NodeHealth health;
        QVERIFY(health.state() == NodeState::unknown && !health.why().empty());
        health.met();
        QVERIFY(health.ready() && health.why().empty());
        health.failed(NodeState::dead, Text::verbatim("broke"));
        health.failed(NodeState::dead, Text::verbatim("broke again"));
        QVERIFY(!health.ready());
        QCOMPARE(health.why().english(), std::string("broke again"));
        health.met();
        QCOMPARE(health.failures(), 2);  // who is met and then fails again waits ever longer
        health.answered(1ms);
        QCOMPARE(health.failures(), 0);
    }

    void isReadyAgainWhenALateAnswerComes() {
        NodeHealth health;
        health.met();
        health.failed(NodeState::late, Text::verbatim("late"));
        health.answered(1ms);
        QVERIFY(health.ready());
        health.failed(NodeState::refused, Text::verbatim("wrong"));
        health.answered(1ms);
        QVERIFY(!health.ready());
    }

    void isLateWhenOutrunInARow() {
        NodeHealth health;
        health.met();
        QVERIFY(!health.outrun(5ms) && !health.outrun(5ms));
        health.answered(1ms);
        QVERIFY(!health.outrun(5ms) && !health.outrun(5ms));
        QVERIFY(health.expected() > 1ms);
        QVERIFY(health.outrun(5ms));
        QVERIFY(health.state() == NodeState::late);
    }

    /// A quarter of the patience while little is known; then what 95 % took, a millisecond at least, half the patience
    /// at most.
    void asksAnotherAfterWhatIsUsual() {
        NodeHealth health;
        health.met();
        QVERIFY(health.hedgeAfter(100ms) == 25ms);
        for (int i = 1; i <= 100; ++i)
            health.answered(std::chrono::milliseconds(i));
        QVERIFY(health.hedgeAfter(1000ms) == 95ms);
        QVERIFY(health.hedgeAfter(100ms) == 50ms);
        for (int i = 0; i < 128; ++i)
            health.answered(10us);
        QVERIFY(health.hedgeAfter(100ms) == 1ms);
        QVERIFY(health.hedgeAfter(1ms) == 500us);
    }
};

QTEST_GUILESS_MAIN(NodeHealthTest)
#include "node_health_test.moc"
