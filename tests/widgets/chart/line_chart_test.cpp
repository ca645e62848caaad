// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/line_chart.h"

#include "chart/chart_overlay.h"
#include "chart/name_places.h"
#include "chart/smoothed.h"
#include "keep/keep_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
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
    /// Of a chart so low that it would stand in the names of the series.
    void theNameOfAnAxisStandsInNothing_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("named");
        QTest::newRow("high") << 300 << true;
        QTest::newRow("low") << 120 << false;
    }
    void theNameOfAnAxisStandsInNothing() {
        QFETCH(int, height);
        QFETCH(bool, named);
        LineChart chart;
        chart.setTitle(QStringLiteral("Validation"));
        chart.setAxes({QStringLiteral("Epoch"), {}, AxisFigures::whole, false},
                      {QStringLiteral("Accuracy"), {}, AxisFigures::plain, false});
        QVector<ChartSeries> series;
        for (const char* const name :
             {"All together", "The first student", "The second student", "On the images of training"})
            series.append(line(QString::fromLatin1(name), {1, 2, 3}));
        chart.setSeries(series);
        const QByteArray drawn = chart.picture(ChartFormat::svg, {360, height});
        QVERIFY(drawn.contains("The second student") && drawn.contains("Epoch"));
        QCOMPARE(drawn.contains(">Accuracy</text>"), named);
    }

    void namesOfPointsTouchNothing() {
        const QRectF area(0, 0, 300, 200);
        // Four at nearly one place, one at an edge, one in a corner.
        const QVector<QPointF> points{{100, 100}, {101, 100}, {102, 101}, {100, 102}, {298, 60}, {299, 199}};
        const QVector<QSizeF> sizes(points.size(), QSizeF(40, 12));
        QVector<QRectF> taken;
        for (const QPointF& point : points)
            taken.append(QRectF(point - QPointF(4, 4), QSizeF(8, 8)));
        const QVector<QRectF> places = placeNames(points, sizes, taken, area);
        QCOMPARE(places.size(), points.size());
        int placed = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (places[i].isEmpty())
                continue;
            ++placed;
            QVERIFY(area.contains(places[i]));
            for (qsizetype other = 0; other < places.size(); ++other)
                QVERIFY(!places[i].intersects(taken[other]) && (other == i || !places[i].intersects(places[other])));
        }
        QVERIFY(placed >= 5);
        QCOMPARE(placeNames({{100, 100}}, {QSizeF(400, 12)}, {}, area), QVector<QRectF>{QRectF()});
    }

    /// A line that falls to the right leaves the place above it free, one that rises that below.
    void namesStandBesideTheirLine() {
        const QRectF area(0, 0, 300, 200);
        const QSizeF size(40, 12);
        const auto crossed = [&](const QLineF& line) {
            const QVector<QRectF> places = placeNames({line.p1(), line.p2()}, {size, size}, {}, area, {line});
            return std::ranges::any_of(places, [&](const QRectF& place) {
                for (int step = 0; step <= 1000; ++step)
                    if (place.isEmpty() || place.contains(line.pointAt(step / 1000.0)))
                        return true;
                return false;
            });
        };
        for (const double down : {-80.0, -30.0, -8.0, 0.0, 8.0, 30.0, 80.0})
            QVERIFY2(!crossed({60, 100, 200, 100 + down}), qPrintable(QString::number(down)));
        // Where there is nothing else, on it.
        const QRectF narrow(80, 90, 60, 20);
        QVERIFY(!placeNames({{90, 100}}, {size}, {}, narrow, {{0, 100, 300, 100}})[0].isEmpty());
    }

    void spreadsAreShownAndTold() {
        LineChart chart;
        showChart(chart);
        ChartSeries first = line(QStringLiteral("a"), {1, 2});
        first.pointNames = {QStringLiteral("K = 2"), QStringLiteral("K = 4")};
        first.spread = {0.5, gap};
        ChartSeries second = line(QStringLiteral("b"), {3, 4});
        second.pointNames = {QStringLiteral("K = 2"), QStringLiteral("K = 8")};
        chart.setSeries({first, second});
        chart.setReferences({{QStringLiteral("K = 8"), 4, ChartColour::of(Role::text)}});
        QTest::keyClick(&chart, Qt::Key_Home);
        QStringList told;
        for (const auto& row : reading(chart)->rows)
            told << row.name + QLatin1Char(' ') + row.value;
        QCOMPARE(told, (QStringList{QStringLiteral("a, K = 2 1 ± 0.5"), QStringLiteral("b, K = 2 3"),
                                    QStringLiteral("K = 8 4")}));
        QTest::keyClick(&chart, Qt::Key_End);  // where a point has the reference's name, it is told once
        QCOMPARE(reading(chart)->rows.size(), qsizetype{2});
        QVERIFY(chart.toCsv().startsWith(QStringLiteral("Epoch,a,\"a, spread\",b,K = 8\n1,1,0.5,3,4\n2,2,,4,4")));
        QVERIFY(pixelsOf(chart.grab().toImage(), first.colour.lineOn(Brightness::light)) > 60);
    }

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
            if (action->text() == QLatin1String("Copy as CSV"))
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

    void isTakenOutAsPicturesAndTables() {
        LineChart chart;
        showChart(chart);
        chart.setSeries({line(QStringLiteral("total"), {3, 2, 1}), line(QStringLiteral("feature"), {1, 2, 3})});
        const auto* const keep = chart.findChild<KeepMenu*>();
        QVERIFY(keep);
        QCOMPARE(keep->endings(), QStringList({QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"),
                                               QStringLiteral("csv"), QStringLiteral("md"), QStringLiteral("tex")}));
        QVERIFY(keep->content(QStringLiteral("png")).startsWith("\x89PNG"));
        QVERIFY(keep->content(QStringLiteral("svg")).contains("feature"));
        QVERIFY(!keep->content(QStringLiteral("svg")).contains("<image"));
        QVERIFY(keep->content(QStringLiteral("pdf")).startsWith("%PDF"));
        QCOMPARE(keep->content(QStringLiteral("csv")), chart.toCsv().toUtf8());
        QVERIFY(keep->content(QStringLiteral("md")).contains("| total | feature |\n|---:|---:|---:|\n"));
        QVERIFY(keep->content(QStringLiteral("tex")).startsWith("\\begin{tabular}{rrr}\n"));
    }
};

QTEST_MAIN(LineChartTest)
#include "line_chart_test.moc"
