// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/table_text.h"

#include "keep/keep_menu.h"
#include "pages/evaluate/student_scores_model.h"
#include "pages/evaluate/subset_model.h"
#include "pages/figure_table.h"
#include "pages/train/runs_model.h"
#include "theme/figures.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>
#include <memory>

using namespace nonn;

namespace {

/// What a German sees: a point between thousands, a comma before decimals.
void addRow(QStandardItemModel& model, const QString& name, const QString& figure) {
    auto* const cell = new QStandardItem(figure);
    cell->setTextAlignment(Qt::AlignRight);
    model.appendRow({new QStandardItem(name), cell});
}

QAction* actionOf(const QMenu& menu, const QString& text) {
    for (QAction* const action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

}  // namespace

class TableTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, BrightnessChoice::light); }
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void tablesAreQuotedForTheirReaders() {
        const TableLines lines{{QStringLiteral("Class"), QStringLiteral("Share, %")},
                               {QStringLiteral("T-shirt \"top\" | a_b & c"), QStringLiteral("12.5")}};
        QCOMPARE(tableText(lines, TableFormat::csv),
                 QStringLiteral("Class,\"Share, %\"\n\"T-shirt \"\"top\"\" | a_b & c\",12.5\n"));
        QCOMPARE(tableText(lines, TableFormat::markdown),
                 QStringLiteral("| Class | Share, % |\n|---|---:|\n| T-shirt \"top\" \\| a_b & c | 12.5 |\n"));
        QCOMPARE(tableText(lines, TableFormat::latex),
                 QStringLiteral("\\begin{tabular}{lr}\nClass & Share, \\% \\\\ \\hline\n"
                                "T-shirt \"top\" | a\\_b \\& c & 12.5 \\\\\n\\end{tabular}\n"));
    }

    void figuresOfFilesArePlainInAnyLanguage() {
        QLocale::setDefault(QLocale(QLocale::German));
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({QStringLiteral("Wer"), QStringLiteral("Bilder")});
        addRow(model, QStringLiteral("1.000"), QStringLiteral("12.345,5"));
        addRow(model, QStringLiteral("b"), figure::missing());
        QCOMPARE(tableText(model, TableFormat::csv), QStringLiteral("Wer,Bilder\n1.000,12345.5\nb,\n"));
        QVERIFY(tableText(model, TableFormat::markdown).contains(QStringLiteral("12.345,5")));
    }

    /// What is plugged in now, or ticked, is in no file.
    void filesHoldNothingOfTheWindow() {
        SubsetModel subsets;
        subsets.setSubsets({{{0}, 0.5}, {{0, 1}, 0.9386}});
        subsets.setAlive({true, true});
        QVERIFY(tableText(subsets, TableFormat::markdown).contains(QStringLiteral("plugged in now")));
        QCOMPARE(tableText(subsets, TableFormat::csv),
                 QStringLiteral("Devices,Students that answer,\"Right, %\"\n2,\"0, 1\",93.86\n1,0,50\n"));
        StudentScoresModel scores;
        scores.setStudents({{0.9, 0.8765, 0.54321, 0.1, {}}}, {0});
        QCOMPARE(tableText(scores, TableFormat::csv).section(QLatin1Char('\n'), 1, 1),
                 QStringLiteral("Student 0,90,87.65,0.54321,0.1"));
        RunsModel runs;
        RunCurve run;
        run.id = QStringLiteral("001");
        run.plannedEpochs = 20;
        runs.setRuns({run});
        QCOMPARE(tableText(runs, TableFormat::csv).section(QLatin1Char('\n'), 1, 1).section(QLatin1Char(','), 2),
                 QStringLiteral("0,,,,,,,,"));
    }

    void rowsAreOrderedByFigures() {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({QStringLiteral("Class"), QStringLiteral("Images")});
        addRow(model, QStringLiteral("a"), QStringLiteral("900"));
        addRow(model, QStringLiteral("b"), QStringLiteral("1,200"));
        addRow(model, QStringLiteral("c"), QStringLiteral("80"));
        const std::unique_ptr<QTableView> table(makeFigureTable(&model, QStringLiteral("t"), QStringLiteral("Table")));
        makeSortable(*table);
        table->resize(400, 300);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        const auto shown = [&] {
            QString text;
            for (int row = 0; row < 3; ++row)
                text += table->model()->index(row, 0).data().toString();
            return text;
        };
        QCOMPARE(shown(), QStringLiteral("abc"));
        QHeaderView* const header = table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(1) + 10, header->height() / 2);
        const auto clickHeader = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); };
        clickHeader();
        QCOMPARE(shown(), QStringLiteral("cab"));
        QCOMPARE(ownRow(*table, table->model()->index(0, 0)), 2);
        QCOMPARE(shownIndex(*table, 2).row(), 0);
        QCOMPARE(&ownModel(*table), &model);
        clickHeader();
        QCOMPARE(shown(), QStringLiteral("bac"));
        clickHeader();
        QCOMPARE(shown(), QStringLiteral("abc"));
    }

    void aRightClickTakesATableOut() {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({QStringLiteral("Class"), QStringLiteral("Images")});
        const std::unique_ptr<QTableView> table(makeFigureTable(&model, QStringLiteral("t"), QStringLiteral("Table")));
        auto* const keep = table->findChild<KeepMenu*>();
        QMenu empty;
        keep->fill(empty);
        QVERIFY(!actionOf(empty, QStringLiteral("Copy as CSV"))->isEnabled());
        addRow(model, QStringLiteral("a"), QStringLiteral("1,200"));
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        QContextMenuEvent click(QContextMenuEvent::Mouse, {20, 20}, table->viewport()->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(table->viewport(), &click);
        auto* const menu = table->findChild<QMenu*>();
        QVERIFY(menu);
        actionOf(*menu, QStringLiteral("Copy as CSV"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Class,Images\na,1200\n"));
        QSignalSpy saving(keep, &KeepMenu::saveRequested);
        actionOf(*menu, QStringLiteral("Save…"))->trigger();
        QCOMPARE(saving.count(), 1);
        QCOMPARE(keep->content(QStringLiteral("tex")), tableText(model, TableFormat::latex).toUtf8());
    }
};

QTEST_MAIN(TableTextTest)
#include "table_text_test.moc"
