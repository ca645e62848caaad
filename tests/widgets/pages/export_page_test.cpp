// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/export_page.h"

#include "keep/table_text.h"
#include "pages/export/emulation_table.h"
#include "pages/export/verdict_table.h"
#include "theme/figures.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

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
                                       QStringLiteral("Stack (bytes)")}));
        QCOMPARE(cells, (QStringList{figure::count(1'234'567), figure::count(81'920), figure::count(4'096),
                                     figure::count(4'096), QStringLiteral("512")}));
        QCOMPARE(table.item(0, 4)->data(plainRole).toLongLong(), 81'920);
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

    void showsWhatStudentsSay() {
        ExportPage page;
        const auto* const table = page.findChild<VerdictTable*>();
        QVERIFY(table->isHidden());
        page.showVerdicts({{QStringLiteral("a.png"),
                            QImage(4, 4, QImage::Format_RGB32),
                            QStringLiteral("Boot (99 %)"),
                            {QStringLiteral("Bag (21 %)"), QString()}},
                           {QStringLiteral("b.png"), {}, QStringLiteral("Bag (98 %)"), {QString(), QString()}}},
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
