// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/line_chart.h"

#include "chart/chart_overlay.h"
#include "chart/smoothed.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

const double gap = std::nan("");

ChartSeries line(const QString& name, const QVector<double>& y) {
    ChartSeries series;
    series.name = name;
    for (int i = 0; i < y.size(); ++i)
        series.x.append(i + 1);
    series.y = y;
    return series;
}

/// The widget of the chart that takes the mouse.
QWidget* canvas(const LineChart& chart) {
    return chart.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly) == nullptr
               ? nullptr
               : chart.childAt(chart.rect().center());
}

void showChart(LineChart& chart) {
    chart.resize(600, 400);
    chart.setTitle(QStringLiteral("Loss"));
    chart.setAxes({QStringLiteral("Epoch"), {}, AxisFigures::whole, false},
                  {QStringLiteral("Loss"), {}, AxisFigures::plain, false});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents();
}

const std::optional<ChartReading>& reading(const LineChart& chart) {
    return chart.findChild<ChartOverlay*>()->reading();
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

}  // namespace

class LineChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }

    void smoothsWithoutBiasAndKeepsGaps() {
        const QVector<double> values{4, gap, 4, 8};
        const QVector<double> result = smoothed(values, 0.5);
        QCOMPARE(result[0], 4.0);
        QVERIFY(std::isnan(result[1]));
        QCOMPARE(result[2], 4.0);
        QCOMPARE(result[3], (0.125 * 4 + 0.25 * 4 + 0.5 * 8) / 0.875);
        QCOMPARE(smoothed({1, 2, 3}, 0), QVector<double>({1, 2, 3}));
    }

    void crosshairTellsAllSeriesByKeyboard() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3, 2, 1}), line(QStringLiteral("feature"), {2, gap, 0.5})});
        chart.setReferences({{QStringLiteral("Teacher"), 1.5, ChartColour::of(Role::text)}});
        QCoreApplication::processEvents();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(reading(chart));
        QCOMPARE(reading(chart)->heading, QStringLiteral("Epoch 1"));
        QCOMPARE(reading(chart)->rows.size(), 3);
        QCOMPARE(reading(chart)->rows[1].value, QStringLiteral("2"));
        QCOMPARE(reading(chart)->rows[2].name, QStringLiteral("Teacher"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(reading(chart)->rows.size(), 2);  // the gap is not told
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(reading(chart)->heading, QStringLiteral("Epoch 3"));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!reading(chart));
    }

    void mouseMovesCrosshairAndClickFindsPoint() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3, 2, 1})});
        QCoreApplication::processEvents();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        const QPoint middle = reading(chart)->rows[0].at->toPoint();
        QTest::keyClick(&chart, Qt::Key_Escape);

        QWidget* const plot = canvas(chart);
        QVERIFY(plot);
        QTest::mouseMove(plot, middle + QPoint(9, 30));
        QTRY_VERIFY(reading(chart));
        QCOMPARE(reading(chart)->heading, QStringLiteral("Epoch 2"));

        QSignalSpy clicked(&chart, &LineChart::pointClicked);
        QTest::mouseClick(plot, Qt::LeftButton, {}, middle + QPoint(40, 40));
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(plot, Qt::LeftButton, {}, middle + QPoint(3, 2));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].toInt(), 0);
        QCOMPARE(clicked[0][1].toInt(), 1);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
        QCOMPARE(clicked[1][1].toInt(), 2);
    }

    void dragZoomsAndDoubleClickShowsAll() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3, 2, 1})});
        QCoreApplication::processEvents();
        chart.setFocus();
        const auto firstPlace = [&] {
            QTest::keyClick(&chart, Qt::Key_Home);
            const QPointF place = reading(chart)->band.topLeft();
            QTest::keyClick(&chart, Qt::Key_Escape);
            return place.x();
        };
        const double before = firstPlace();
        QWidget* const plot = canvas(chart);
        const QPoint from = chart.rect().center();
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(plot, from + QPoint(60, 40));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, from + QPoint(100, 80));
        QCoreApplication::processEvents();
        QVERIFY(firstPlace() < before - 50);
        QTest::mouseDClick(plot, Qt::LeftButton, {}, from);
        QCoreApplication::processEvents();
        QVERIFY(std::abs(firstPlace() - before) < 1);
    }

    void menuCopiesValues() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3, 2})});
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, chart.rect().center(), QPoint(50, 50));
        QApplication::sendEvent(&chart, &wish);
        auto* const menu = chart.findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* const action : menu->actions())
            if (action->text() == QLatin1String("Copy values"))
                action->trigger();
        menu->close();
        QCOMPARE(QGuiApplication::clipboard()->text(), chart.toCsv());
    }

    /// Where people click and turn it: on the plot.
    void thePlotKeepsNeitherMenuNorWheel() {
        QScrollArea area;
        auto* const page = new QWidget;
        page->setFixedSize(300, 2000);
        auto* const chart = new LineChart(page);
        chart->setGeometry(0, 0, 300, 240);
        chart->setSeries({line(QStringLiteral("total"), {3, 2, 1})});
        area.setWidget(page);
        area.resize(320, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QWidget* const plot = chart->childAt(150, 120);
        QVERIFY(plot && plot != chart);
        QContextMenuEvent wish(QContextMenuEvent::Mouse, {150, 120}, plot->mapToGlobal(QPoint(150, 120)));
        QApplication::sendEvent(plot, &wish);
        auto* const menu = chart->findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        menu->close();
        chart->setFocus();
        QWheelEvent wheel({150, 120}, plot->mapToGlobal(QPointF(150, 120)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &wheel);
        QVERIFY(area.verticalScrollBar()->value() > 0);
    }

    void appendedPointsAreShown() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3})});
        for (int i = 2; i <= 2000; ++i)
            chart.append(0, i, 3.0 / i);
        QCoreApplication::processEvents();
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(reading(chart)->rows[0].value, QStringLiteral("0.0015"));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("0.0015")));
    }

    void writesCsv() {
        LineChart chart;
        chart.setAxes({QStringLiteral("Epoch"), {}, AxisFigures::whole, false},
                      {QStringLiteral("Loss"), {}, {}, false});
        ChartSeries late = line(QStringLiteral("a, \"b\""), {0.1});
        late.x = {2};
        chart.setSeries({line(QStringLiteral("total"), {1.5, gap}), late});
        QCOMPARE(chart.toCsv(), QStringLiteral("Epoch,total,\"a, \"\"b\"\"\"\n1,1.5,\n2,,0.1\n"));
    }

    void picturesAreOnWhiteInTheDarkToo() {
        theme::apply(*qApp, BrightnessChoice::dark);
        LineChart chart;
        showChart(chart);
        ChartSeries series = line(QStringLiteral("total"), {3, 2, 1});
        series.colour = ChartColour::student(0);
        series.strong = true;
        chart.setSeries({series});
        QCoreApplication::processEvents();
        const QColor dark = theme::colour(Role::surface);
        QVERIFY(pixelsOf(chart.grab().toImage(), dark) > 1000);
        QImage image;
        QVERIFY(image.loadFromData(chart.picture(ChartFormat::png)));
        QCOMPARE(image.size(), QSize(1200, 800));
        QCOMPARE(image.pixelColor(2, 790), QColor(Qt::white));
        QCOMPARE(pixelsOf(image, dark), 0);
        QVERIFY(pixelsOf(image, ChartColour::student(0).lineOn(Brightness::light)) > 500);
        QVERIFY(pixelsOf(chart.grab().toImage(), dark) > 1000);
        theme::apply(*qApp, BrightnessChoice::light);
        QCoreApplication::processEvents();
        QCOMPARE(pixelsOf(chart.grab().toImage(), dark), 0);
    }

    void savesByEnding() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3, 2, 1}), line(QStringLiteral("feature"), {1, 2, 3})});
        QTemporaryDir folder;
        const auto bytesOf = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QString reason;
        for (const QString& name : {QStringLiteral("a.png"), QStringLiteral("a.svg"), QStringLiteral("a.pdf")})
            QVERIFY2(chart.saveTo(folder.filePath(name), &reason), qPrintable(reason));
        QVERIFY(bytesOf(QStringLiteral("a.png")).startsWith("\x89PNG"));
        QVERIFY(bytesOf(QStringLiteral("a.svg")).contains("feature"));
        QVERIFY(!bytesOf(QStringLiteral("a.svg")).contains("<image"));
        QVERIFY(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF"));
        QVERIFY(!chart.saveTo(folder.filePath(QStringLiteral("a.bmp")), &reason));
        QVERIFY(reason.contains(QStringLiteral("a.bmp")));
        QVERIFY(!chart.saveTo(folder.filePath(QStringLiteral("none/a.png")), &reason));
        QVERIFY(reason.contains(QStringLiteral("none/a.png")));
    }
};

QTEST_MAIN(LineChartTest)
#include "line_chart_test.moc"
