// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_chart.h"

#include "chart/chart_overlay.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

const double gap = std::nan("");

void fill(BarChart& chart, bool logarithmic) {
    chart.setTitle(QStringLiteral("Bytes an image"));
    chart.setAxis({QStringLiteral("Message"), {}, AxisFigures::bytes, logarithmic}, QStringLiteral("Scheme"));
    chart.setBars({QStringLiteral("NoNN"), QStringLiteral("Split")},
                  {{QStringLiteral("nominal"), {80, 295168}, ChartColour::student(0)},
                   {QStringLiteral("expected"), {212, gap}, ChartColour::student(1)}});
    chart.setLimits({{QStringLiteral("frame"), 1500, -1}});
}

/// The longest run of a colour in a row of pixels.
int longestRun(const QImage& image, const QColor& colour) {
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = image.pixelColor(x, y) == colour ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

QImage picture(const BarChart& chart) {
    QImage image;
    image.loadFromData(chart.picture(ChartFormat::png, {500, 240}));
    return image;
}

}  // namespace

class BarChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void barsAreAsLongAsTheirValues() {
        BarChart chart(Qt::Horizontal);
        chart.setAxis({QStringLiteral("Filters"), {}, AxisFigures::whole, false}, QStringLiteral("Student"));
        chart.setBars({QStringLiteral("0"), QStringLiteral("1")},
                      {{QStringLiteral("size"), {50, 100}, {}, {ChartColour::student(0), ChartColour::student(1)}}});
        const QImage image = picture(chart);
        const double shorter = longestRun(image, theme::student(0, Brightness::light));
        const double longer = longestRun(image, theme::student(1, Brightness::light));
        QVERIFY(longer > 400);
        QVERIFY2(std::abs(shorter / longer - 0.5) < 0.02, qPrintable(QString::number(shorter / longer)));
    }

    void logarithmicScaleIsSaidAndShowsSmallBars() {
        BarChart chart(Qt::Horizontal);
        fill(chart, true);
        QVERIFY(chart.description().contains(QStringLiteral("logarithmic scale")));
        const QImage image = picture(chart);
        QVERIFY(longestRun(image, theme::student(1, Brightness::light)) > 50);
        QVERIFY(chart.picture(ChartFormat::svg, {500, 240}).contains("logarithmic scale"));
    }

    void hoverTellsAllOfAGroup() {
        BarChart chart(Qt::Vertical);
        fill(chart, false);
        chart.resize(500, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_End);
        const auto& reading = chart.findChild<ChartOverlay*>()->reading();
        QVERIFY(reading);
        QCOMPARE(reading->heading, QStringLiteral("Split"));
        QCOMPARE(reading->rows[0].value, QStringLiteral("295.2 KB"));
        QCOMPARE(reading->rows[1].value, QStringLiteral("–"));
        QCOMPARE(reading->rows[2].name, QStringLiteral("frame"));
        QSignalSpy clicked(&chart, &BarChart::groupClicked);
        QTest::mouseClick(chart.childAt(reading->band.center().toPoint()), Qt::LeftButton, {},
                          reading->band.center().toPoint());
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].toInt(), 1);
    }

    void writesCsv() {
        BarChart chart(Qt::Vertical);
        fill(chart, false);
        QCOMPARE(chart.toCsv(),
                 QStringLiteral("Scheme,nominal,expected,frame\nNoNN,80,212,1500\nSplit,295168,,1500\n"));
    }
};

QTEST_MAIN(BarChartTest)
#include "bar_chart_test.moc"
