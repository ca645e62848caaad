// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/sweep.h"

#include <QtTest>

using namespace nonn;

namespace {

SweepPoint point(int students, std::int64_t memory, std::int64_t bytes, std::optional<double> accuracy = {}) {
    return {.students = students,
            .fits = true,
            .deployedBytes = memory,
            .allDeployedBytes = memory * students,
            .bytesPerImage = bytes,
            .latencyMs = 10.0 / students,
            .accuracy = accuracy};
}

}  // namespace

class SweepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFrontByHand() {
        // memory falls and bytes grow, but for the fourth, which the third beats in both
        const std::vector<SweepPoint> points{point(1, 400, 40), point(2, 300, 80), point(3, 200, 120),
                                             point(4, 250, 160), point(5, 100, 200)};
        QCOMPARE(paretoFront(points, SweepFigure::memory, SweepFigure::bytes), (std::vector<std::size_t>{4, 2, 1, 0}));
        QCOMPARE(paretoFront(points, SweepFigure::bytes, SweepFigure::memory), (std::vector<std::size_t>{0, 1, 2, 4}));
        // 400, 600, 600, 1,000 and 500 bytes of all
        QCOMPARE(paretoFront(points, SweepFigure::allMemory, SweepFigure::latency), (std::vector<std::size_t>{0, 4}));
        // of memory and latency the last is best in both
        QCOMPARE(paretoFront(points, SweepFigure::memory, SweepFigure::latency), (std::vector<std::size_t>{4}));
    }

    void keepsEquals() {
        const std::vector<SweepPoint> points{point(1, 100, 40), point(2, 100, 40), point(3, 100, 41)};
        QCOMPARE(paretoFront(points, SweepFigure::memory, SweepFigure::bytes), (std::vector<std::size_t>{0, 1}));
    }

    void leavesOutWhatIsNotKnown() {
        std::vector<SweepPoint> points{point(1, 100, 40, 0.9), point(2, 90, 80), point(3, 80, 120, 0.95)};
        QCOMPARE(paretoFront(points, SweepFigure::bytes, SweepFigure::error), (std::vector<std::size_t>{0, 2}));
        QVERIFY(std::abs(*figureOf(points[2], SweepFigure::error) - 0.05) < 1e-12);
        points[0].fits = false;
        points[2].reason = Text::tr("too few devices");
        QVERIFY(!figureOf(points[0], SweepFigure::memory) && !figureOf(points[2], SweepFigure::memory));
        QCOMPARE(paretoFront(points, SweepFigure::memory, SweepFigure::bytes), (std::vector<std::size_t>{1}));
        points[1].latencyMs.reset();
        QVERIFY(paretoFront(points, SweepFigure::memory, SweepFigure::latency).empty());
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
