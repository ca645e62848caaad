// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partition/partition_page.h"

#include "chart/bar_chart.h"
#include "chart/chart_overlay.h"
#include "chart/line_chart.h"
#include "pages/figure_tile.h"
#include "theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace nonn;

namespace {

Partition makePartition() {
    Partition partition;
    partition.filters = 10;
    partition.students = {{0, 1, 2, 3, 4}, {5, 6, 7}};
    partition.discarded = {8, 9};
    partition.kept = 8;
    partition.communities = 3;
    partition.resolution = 1.1;
    partition.modularity = 0.2345;
    partition.activityKept = 0.91;
    partition.maskedTeacherAccuracy = 0.9;
    return partition;
}

QString figureOf(const PartitionPage& page, const QString& caption) {
    for (const FigureTile* const tile : page.findChildren<FigureTile*>())
        if (tile->accessibleName().startsWith(caption))
            return tile->figure() + QLatin1Char('|') + tile->note();
    return {};
}

}  // namespace

class PartitionPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme::apply(*qApp, BrightnessChoice::light);
    }

    void figuresAndSizes() {
        PartitionPage page;
        QCOMPARE(figureOf(page, QStringLiteral("Modularity")), QStringLiteral("–|"));
        page.setTeacherAccuracy(0.95);
        page.setPartition(makePartition(), {3, 1});
        QCOMPARE(figureOf(page, QStringLiteral("Filters kept")), QStringLiteral("8 of 10|"));
        QCOMPARE(figureOf(page, QStringLiteral("Modularity")), QStringLiteral("0.234|"));
        QCOMPARE(figureOf(page, QStringLiteral("Stability")), QStringLiteral("–|"));
        QCOMPARE(figureOf(page, QStringLiteral("Masked teacher")), QStringLiteral("90.00 %|teacher 95.00 %"));
        QCOMPARE(page.sizesChart()->toCsv(),
                 QStringLiteral("Student,Filters\nStudent 0,5\nStudent 1,3\nDiscarded,2\n"));
        page.setPartition(std::nullopt, {});
        QVERIFY(page.sizesChart()->isEmpty());
        QCOMPARE(figureOf(page, QStringLiteral("Filters kept")), QStringLiteral("–|"));
    }

    void clickOnTheCurveChoosesAResolution() {
        PartitionPage page;
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy chosen(&page, &PartitionPage::resolutionChosen);
        page.setCurve({{0.5, 1, 2}, {0.1, 0.3, 0.2}, {1, 3, 7}, true});
        page.setPartition(makePartition(), {0, 1});
        QCoreApplication::processEvents();
        LineChart* const chart = page.curveChart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        const auto& reading = chart->findChild<ChartOverlay*>()->reading();
        QVERIFY(reading);
        QCOMPARE(reading->rows[1].value, QStringLiteral("7"));
        QTest::mouseClick(chart->childAt(chart->rect().center()), Qt::LeftButton, {}, reading->rows[0].at->toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toDouble(), 2.0);
    }

    void comparisonIsATableToo() {
        PartitionPage page;
        page.setComparison({{QStringLiteral("Leiden"), 0.2, 0.9, 0.93}, {QStringLiteral("Random"), -0.001, 0.9, {}}});
        QCOMPARE(page.comparisonCsv(), QStringLiteral("Partition,Modularity,Activity kept (%),Masked teacher (%)\n"
                                                      "Leiden,0.2,90,93\nRandom,-0.001,90,\n"));
        QVERIFY(page.comparisonChart()->toCsv().contains(QStringLiteral("Random,-0.001")));
    }
};

QTEST_MAIN(PartitionPageTest)
#include "partition_page_test.moc"
