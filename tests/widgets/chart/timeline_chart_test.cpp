// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timeline_chart.h"

#include "chart/chart_overlay.h"
#include "theme/theme.h"

#include <QApplication>
#include <QtTest>

using namespace nonn;
using Kind = LaneSpan::Kind;

namespace {

std::vector<TimelineGroup> groups() {
    return {{QStringLiteral("Students"),
             {{QStringLiteral("A"), {{Kind::compute, 0, 10}, {Kind::send, 10, 14}, {Kind::fuse, 14, 15}}},
              {QStringLiteral("B"), {{Kind::compute, 0, 8}, {Kind::wait, 8, 14}}}},
             15},
            {QStringLiteral("Split"),
             {{QStringLiteral("C"), {{Kind::receive, 0, 20}, {Kind::compute, 20, 30}, {Kind::compute, 35, 40}}}},
             40}};
}

/// With the crosshair on the first span.
const ChartOverlay* showOn(TimelineChart& chart) {
    chart.setGroups(groups());
    chart.resize(700, 300);
    chart.show();
    if (!QTest::qWaitForWindowExposed(&chart))
        return nullptr;
    QTest::keyClick(&chart, Qt::Key_Home);
    return chart.findChild<ChartOverlay*>();
}

}  // namespace

class TimelineChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme::apply(*qApp, BrightnessChoice::light);
    }

    void tellsWhatItShows() {
        TimelineChart chart;
        QVERIFY(chart.isEmpty());
        chart.setGroups(groups());
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.description(), QStringLiteral("Students, 15 ms. A: computes 10 ms, sends 4 ms, fuses 1 ms; B: "
                                                     "computes 8 ms, waits 6 ms. Split, 40 ms. C: receives 20 ms, "
                                                     "computes 15 ms."));
        QCOMPARE(chart.toTable().size(), 9);
        QCOMPARE(chart.toTable()[5], (QStringList{"Students", "B", "waits", "8", "14"}));
        chart.setGroups({});
        QVERIFY(chart.isEmpty());
    }

    void tellsTheSpanUnderTheCrosshair() {
        TimelineChart chart;
        const ChartOverlay* const overlay = showOn(chart);
        QVERIFY(overlay && overlay->reading());
        QCOMPARE(overlay->reading()->heading, QStringLiteral("A"));
        QCOMPARE(overlay->reading()->rows[0].name, QStringLiteral("computes"));
        QCOMPARE(overlay->reading()->rows[0].value, QStringLiteral("0 ms to 10 ms"));
        const QRectF first = overlay->reading()->band;
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(overlay->reading()->heading, QStringLiteral("C"));
        QCOMPARE(overlay->reading()->rows[2].value, QStringLiteral("15 ms"));  // altogether
        const QRectF last = overlay->reading()->band;
        QVERIFY(last.top() > first.bottom() && last.left() > first.right());
        QVERIFY(std::abs(2 * last.width() - first.width()) < 1);  // one axis of time for all
    }

    void zoomsTimeAlone() {
        TimelineChart chart;
        const ChartOverlay* const overlay = showOn(chart);
        QVERIFY(overlay && overlay->reading());
        const QRectF before = overlay->reading()->band;
        QTest::keyClick(&chart, Qt::Key_Plus);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(overlay->reading()->band.height(), before.height());
        QTest::keyClick(&chart, Qt::Key_0);
        QTRY_VERIFY(!chart.picture(ChartFormat::svg).isEmpty());
    }
};

QTEST_MAIN(TimelineChartTest)
#include "timeline_chart_test.moc"
