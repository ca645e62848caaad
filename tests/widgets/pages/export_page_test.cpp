// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/export/export_page.h"

#include "pages/export/verdict_table.h"

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
