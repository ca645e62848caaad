// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/export_page.h"

#include "keep/table_text.h"
#include "pages/export/emulation_table.h"
#include "pages/export/noise_model.h"
#include "pages/export/noise_view.h"
#include "pages/export/verdict_table.h"
#include "theme/figures.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>
#include <limits>

using namespace nonn;

namespace {

/// As a file manager drops them; returns whether the page takes them.
bool drop(ExportPage& page, const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &dropped);
    return true;
}

}  // namespace

class ExportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Figures are plain below headers that name their unit.
    void figuresOfBoardsHaveTheirUnitAbove() {
        EmulationTable table;
        table.setRows({{QStringLiteral("mps2"), QStringLiteral("0"), true, 1'234'567, 81'920, 4'096, 4'096, 512}});
        QStringList headers;
        QStringList cells;
        for (int column = 3; column < table.columnCount(); ++column) {
            headers << table.horizontalHeaderItem(column)->text();
            cells << table.item(0, column)->text();
        }
        QCOMPARE(headers, (QStringList{QStringLiteral("Instructions an image"), QStringLiteral("Flash (bytes)"),
                                       QStringLiteral("RAM (bytes)"), QStringLiteral("Planned RAM (bytes)"),
                                       QStringLiteral("Stack (bytes)"), QStringLiteral("Estimated (ms)"),
                                       QStringLiteral("By the profile (ms)")}));
        QCOMPARE(cells,
                 (QStringList{figure::count(1'234'567), figure::count(81'920), figure::count(4'096),
                              figure::count(4'096), QStringLiteral("512"), figure::missing(), figure::missing()}));
        QCOMPARE(table.item(0, 4)->data(plainRole).toLongLong(), 81'920);
        table.setRows({{QStringLiteral("mps2"), {}, true, 1, 1, 1, 1, 1, 0.1135, 0.1226}});
        QCOMPARE(table.item(0, 8)->data(plainRole).toDouble(), 113.5);
        QCOMPARE(table.item(0, 9)->data(plainRole).toDouble(), 122.6);
    }

    void railsKeepApart() {
        // A block whose sum takes in what the block took in, and one more round both.
        const std::vector<LayerNoise> layers{{"a", 40, {}, {}},
                                             {"b", 38, {0}, {}},
                                             {"c", 30, {1}, {}},
                                             {"sum", 35, {2, 0}, {}},
                                             {"end", 34, {3, 0}, {}}};
        QCOMPARE(railsOf(layers),
                 (std::vector<Rail>{{0, 1, 0}, {1, 2, 0}, {2, 3, 0}, {0, 3, 1}, {3, 4, 0}, {0, 4, 2}}));
    }

    void tellsWhichLayerCosts() {
        QuantisationReport report;
        report.images = 2000;
        const double all = std::numeric_limits<double>::infinity();
        report.students.push_back({"student0.c",
                                   "mse",
                                   0.9,
                                   0.89,
                                   {{"pool", all, {}, {1, 14, 14}},
                                    {"conv", 41, {0}, {8, 14, 14}},
                                    {"dear", 33.5, {1}, {8, 14, 14}},
                                    {"sum", 36, {2, 1}, {8, 14, 14}}}});
        report.students.push_back({"student1.c", "mse", 0.8, 0.8, {{"only", 40, {}, {4, 1, 1}}}});
        ExportPage page;
        auto* const view = page.findChild<NoiseView*>();
        QVERIFY(view->isHidden());
        page.showWritten({{QStringLiteral("student0.c"), 1}}, {});
        page.showQuantisation(report);
        QVERIFY(!view->isHidden());
        QVERIFY2(view->sentence().endsWith(QLatin1String("dear costs most: 7.5 dB.")), qPrintable(view->sentence()));
        auto* const model = view->findChild<NoiseModel*>();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->costliest(), 2);
        QCOMPARE(model->index(0, NoiseModel::ratio).data().toString(), QStringLiteral("all"));
        QCOMPARE(model->index(1, NoiseModel::loss).data().toString(), QStringLiteral("–"));
        QCOMPARE(model->index(3, NoiseModel::loss).data().toString(), QStringLiteral("-2.5"));
        page.findChild<QComboBox*>(QStringLiteral("noise-student"))->setCurrentIndex(1);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->costliest(), -1);
        page.showEmulated({}, {});
        QVERIFY(view->isHidden());
    }

    void boardsAreFoldedToTheRoomThereIs() {
        ExportPage page;
        page.showEmulated({{.board = QStringLiteral("mps2-an386 (Cortex-M4)"), .student = QStringLiteral("student0")}},
                          {});
        const auto* const boards = page.findChild<QTableView*>(QStringLiteral("boards"));
        const int stack = 7;
        page.resize(1400, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(!boards->isColumnHidden(stack));
        page.resize(700, 600);
        QTRY_VERIFY(boards->isColumnHidden(stack));
        QVERIFY(!boards->isColumnHidden(0));
        QTRY_COMPARE(boards->horizontalScrollBar()->maximum(), 0);
    }

    void offersABundleAtEveryPrecision() {
        ExportPage page;
        page.setRuns({{QStringLiteral("001"), true, std::nullopt}});
        page.setFolder(QStringLiteral("/tmp/out"));
        auto* const format = page.findChild<QComboBox*>(QStringLiteral("format"));
        format->setCurrentIndex(format->findData(QStringLiteral("bundle")));
        const auto* const precision = page.findChild<QComboBox*>(QStringLiteral("precision"));
        QCOMPARE(precision->count(), 3);
        const QSignalSpy wishes(&page, &ExportPage::exportRequested);
        page.findChild<QPushButton*>(QStringLiteral("export"))->click();
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.at(0).at(0).value<ExportWish>().format, QStringLiteral("bundle"));
    }

    void asksAboutPicturesThatAreDropped() {
        ExportPage page;
        const QSignalSpy questions(&page, &ExportPage::pictureQuestion);
        const QList<QUrl> pictures{QUrl::fromLocalFile(QStringLiteral("/p/a b.png")),
                                   QUrl::fromLocalFile(QStringLiteral("/p/folder"))};
        auto* const ask = page.findChild<QPushButton*>(QStringLiteral("ask"));
        QVERIFY(!ask->isEnabled() && !ask->toolTip().isEmpty());
        QVERIFY(!drop(page, pictures));
        page.setRuns({{QStringLiteral("001"), true, std::nullopt}});
        QVERIFY(ask->isEnabled());
        QVERIFY(!drop(page, {QUrl(QStringLiteral("https://example.org/a.png"))}));
        QVERIFY(drop(page, pictures));
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.at(0).at(0).toString(), QStringLiteral("001"));
        QCOMPARE(questions.at(0).at(1).toStringList(),
                 (QStringList{QStringLiteral("/p/a b.png"), QStringLiteral("/p/folder")}));
    }

    void asksAboutACameraWhereItCan() {
        ExportPage page;
        const QSignalSpy questions(&page, &ExportPage::cameraQuestion);
        auto* const camera = page.findChild<QPushButton*>(QStringLiteral("camera"));
        QVERIFY(camera->isHidden());
        page.offerCamera(true);
        QVERIFY(!camera->isHidden() && !camera->isEnabled() && !camera->toolTip().isEmpty());
        page.setRuns({{QStringLiteral("001"), true, std::nullopt}});
        camera->click();
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.at(0).at(0).toString(), QStringLiteral("001"));
    }

    void showsWhatStudentsSay() {
        ExportPage page;
        const auto* const table = page.findChild<VerdictTable*>();
        QVERIFY(table->isHidden());
        page.showVerdicts({{QStringLiteral("a.png"),
                            QImage(4, 4, QImage::Format_RGB32),
                            QStringLiteral("Boot (99 %)"),
                            {QStringLiteral("Bag (21 %)"), QString()},
                            {}},
                           {QStringLiteral("b.png"), {}, QStringLiteral("Bag (98 %)"), {QString(), QString()}, {}}},
                          QStringLiteral("two"));
        QVERIFY(!table->isHidden());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Boot (99 %)"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Bag (21 %)"));
        QVERIFY(!table->item(0, 0)->icon().isNull() && table->item(1, 0)->icon().isNull());
        page.showWritten({{QStringLiteral("x"), 1}}, QString());
        QVERIFY(table->isHidden());
    }
};

QTEST_MAIN(ExportPageTest)
#include "export_page_test.moc"
