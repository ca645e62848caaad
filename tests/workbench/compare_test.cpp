// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "chart/line_chart.h"
#include "pages/compare/compare_table.h"
#include "pages/figure_table.h"
#include "pages/figure_tile.h"
#include "project/project_folder.h"
#include "workbench/compare_stage.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <cmath>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 120'000;  // ms; it takes seconds where nothing else is going on

}  // namespace

/// The page on which rows are held against each other, as people use it; the rows are really trained.
class CompareTest : public QObject {
    Q_OBJECT

public:
    explicit CompareTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        m_made = makeWindowProject(m_home.fresh());
        m_compared = copyOf(m_made, m_home.fresh());
        show(m_compared);
        chooseFew();
        QVERIFY(click(page(), QStringLiteral("Start")));
        QCOMPARE(markOf(*m_window, QStringLiteral("compare")), StageMark::running);
        QVERIFY(!button("startComparison")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("compare")), StageMark::current, patience);
        QVERIFY(settles(*m_window));
    }

    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_window.reset(); }

    void whatIsFinishedIsShownAgain() {
        show(m_compared);
        QCOMPARE(markOf(*m_window, QStringLiteral("compare")), StageMark::current);
        QCOMPARE(tile("Rows and seeds"), QStringLiteral("7 of 7"));  // three rows with two seeds, and the teacher
        QCOMPARE(table().model()->rowCount(), 4);
        QCOMPARE(form().settings(), few());  // as it was left
        for (int row = 0; row < 4; ++row) {
            const bool once = cell(row, CompareColumn::row) == QLatin1String("teacher");
            QCOMPARE(cell(row, CompareColumn::seeds), once ? QStringLiteral("1") : QStringLiteral("2"));
            QVERIFY(cell(row, CompareColumn::accuracy).toDouble() > 0);
            QVERIFY(cell(row, CompareColumn::oneGone).toDouble() > 0);
            QVERIFY(cell(row, CompareColumn::parameters).remove(QLatin1Char(',')).toInt() > 100);
        }
        QCOMPARE(cell(rowOf("nonn-k2"), CompareColumn::reference), QStringLiteral("nonn-k2-random"));
        QVERIFY(!cell(rowOf("nonn-k2"), CompareColumn::halfWidth).isEmpty());
        QVERIFY(textOf(page()).contains(QLatin1String("Communities against nonn-k2-random")));
        QVERIFY(!button("startComparison")->isEnabled());
        QCOMPARE(button("startComparison")->toolTip(), QStringLiteral("All of it is finished."));
    }

    void theChartHasAPointForEachRow() {
        show(m_compared);
        QStringList names;
        for (const ChartSeries& series : chart().series()) {
            names << series.name;
            QCOMPARE(series.x.size(), qsizetype{1});
            QCOMPARE(series.spread.size(), qsizetype{1});
            QCOMPARE(std::isfinite(series.spread[0]), series.name != QLatin1String("Teacher"));
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Communities"), QStringLiteral("Random members"),
                                     QStringLiteral("One network"), QStringLiteral("Teacher")}));
        QVERIFY(chart().toCsv().contains(QLatin1String("Communities, spread")));
        Q_EMIT chart().pointClicked(2, 0);
        QCOMPARE(cell(table().currentIndex().row(), CompareColumn::row), QStringLiteral("single-k2"));
    }

    void whatHelpsAgainstFailuresIsOnATab() {
        show(m_compared);
        auto* const tabs = page().findChild<QTabWidget*>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
        const auto* const failures = page().findChild<QTableView*>(QStringLiteral("failures"));
        QVERIFY(failures->isVisible());
        QCOMPARE(failures->model()->rowCount(), 6);  // three for each of two rows
        for (int row = 0; row < 6; ++row)
            for (int column = 2; column < 5; ++column)
                QVERIFY(failures->model()->index(row, column).data().toString().contains(QStringLiteral(" ± ")));
    }

    void aRowIsOpenedAsARun() {
        show(copyOf(m_compared, m_home.fresh()));
        table().selectRow(rowOf("nonn-k2"));
        QVERIFY(click(page(), QStringLiteral("Open as a run")));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stage(QStringLiteral("train"))->front(), patience);
        QVERIFY(settles(*m_window));
        QVERIFY(isFinished(m_project, "001"));
    }

    void whatIsNoRunSaysWhereItLies() {
        show(m_compared);
        const auto* const open = button("openRow");
        QCOMPARE(open->toolTip(), QStringLiteral("Choose a row first."));
        table().selectRow(rowOf("single-k2"));
        QVERIFY(!open->isEnabled() && open->toolTip().contains(QLatin1String("compare/single-k2")));
        QVERIFY(fs::exists(m_compared / "compare" / "single-k2"));
        table().selectRow(rowOf("teacher"));
        QVERIFY(!open->isEnabled());
    }

    void whatIsPausedGoesOn() {
        show(copyOf(m_compared, m_home.fresh()));
        QVERIFY(type(form(), QStringLiteral("Epochs"), 40));
        QVERIFY(settles(*m_window));
        QCOMPARE(tile("Rows and seeds"), QStringLiteral("1 of 7"));  // the teacher needs no training
        QVERIFY(click(page(), QStringLiteral("Go on")));
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page()).contains(QLatin1String("seed 1")), patience);
        QVERIFY(click(page(), QStringLiteral("Pause")));
        QTRY_VERIFY_WITH_TIMEOUT(button("startComparison")->isEnabled(), patience);
        QVERIFY(settles(*m_window));
        QCOMPARE(button("startComparison")->text(), QStringLiteral("Go on"));
        QVERIFY(markOf(*m_window, QStringLiteral("compare")) != StageMark::running);
        QVERIFY(click(page(), QStringLiteral("Go on")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("compare")), StageMark::current, patience);
        QCOMPARE(tile("Rows and seeds"), QStringLiteral("7 of 7"));
    }

    void theCommandsAreCopied() {
        show(m_compared);
        QApplication::clipboard()->clear();
        m_window->findChild<QAction*>(QStringLiteral("copyCommands"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), patience);
        const QString script = QApplication::clipboard()->text().replace(QStringLiteral(" \\\n   "), QString());
        QVERIFY(script.contains(QLatin1String("nonn plan a.nonn")));
        QVERIFY2(script.contains(QLatin1String(
                     "nonn compare a.nonn --students 2 --rows teacher,nonn-k2,nonn-k2-random,single-k2 --seeds 2 "
                     "--memory 40000 --images 60 --epochs 1 ")),
                 qPrintable(script));
    }

    void whatCannotBeSaysWhy() {
        show(copyOf(m_made, m_home.fresh()));
        chooseFew();
        for (const std::string& kind : few().kinds)
            tick(kind, false);
        QVERIFY(!button("startComparison")->isEnabled());
        QCOMPARE(button("startComparison")->toolTip(), QStringLiteral("No row is chosen."));
        QVERIFY(textOf(form()).contains(QLatin1String("No row is chosen.")));
        tick("nonn-class-wise", true);
        writeMemory(QStringLiteral("many"));
        QVERIFY(textOf(form()).contains(QLatin1String("many")));
        QVERIFY(!button("startComparison")->isEnabled());
        writeMemory(QStringLiteral("40KB"));
        findTick("devices2")->setChecked(false);
        findTick("devices4")->setChecked(true);
        QVERIFY(settles(*m_window));
        // The made images are of three classes.
        QVERIFY(textOf(page()).contains(QLatin1String("nonn-k4-class-wise: ")));
    }

    void withoutAnAnswerOfTheTeacherItLeadsToTheGraph() {
        const fs::path project = copyOf(m_made, m_home.fresh());
        ProjectFolder(project).update([](Project& changed) { changed.record(Stage::activity) = {}; });
        show(project);
        QCOMPARE(markOf(*m_window, QStringLiteral("compare")), StageMark::empty);
        QVERIFY(click(page(), QStringLiteral("Go to the filter graph")));
        QVERIFY(m_window->stage(QStringLiteral("graph"))->front());
    }

    /// What is in the way of the comparison's folder.
    void whatFailsIsTold() {
        const fs::path project = copyOf(m_made, m_home.fresh());
        show(project);
        chooseFew();
        writeFile(project / "compare", "in the way");
        QVERIFY(click(page(), QStringLiteral("Start")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("compare")), StageMark::failed, patience);
        QVERIFY(settles(*m_window));
        const QString told = textOf(page());
        QVERIFY2(told.contains(QString::fromStdString((project / "compare").string())), qPrintable(told));
        fs::remove(project / "compare");
        QVERIFY(click(page(), QStringLiteral("Dismiss")));
        QVERIFY(click(page(), QStringLiteral("Start")));
        QTRY_COMPARE_WITH_TIMEOUT(markOf(*m_window, QStringLiteral("compare")), StageMark::current, patience);
    }

private:
    static CompareSettings few() {
        CompareSettings settings;
        settings.devices = {2};
        settings.kinds = {"teacher", "nonn", "nonn-random", "single"};
        settings.seeds = 2;
        settings.epochs = 1;
        settings.images = 60;
        settings.memory = 40'000;
        return settings;
    }
    void show(const fs::path& project) {
        m_project = project;
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 820);
        QVERIFY(open(*m_window, project));
        QVERIFY(goTo(*m_window, QStringLiteral("compare")));
        QVERIFY(settles(*m_window));
    }
    /// By clicks.
    void chooseFew() {
        QVERIFY(type(form(), QStringLiteral("Seeds"), 2));
        QVERIFY(type(form(), QStringLiteral("Epochs"), 1));
        QVERIFY(type(form(), QStringLiteral("Images"), 60));
        tick("devices4", false);
        tick("single-total", false);
        tick("nonn-dropout", false);
        writeMemory(QStringLiteral("40KB"));
        QVERIFY(settles(*m_window));
        QCOMPARE(form().settings(), few());
    }
    void tick(const std::string& key, bool on) {
        QCheckBox* const box = findTick(key);
        if (box->isChecked() != on)
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(box->isChecked(), on);
    }
    void writeMemory(const QString& text) {
        for (QLineEdit* const field : form().findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Memory")) {
                field->clear();
                QTest::keyClicks(field, text);
            }
    }
    QCheckBox* findTick(const std::string& key) const {
        return form().findChild<QCheckBox*>(QString::fromStdString(key));
    }
    QWidget& page() const { return view(*m_window, QStringLiteral("compare")); }
    CompareSettingsForm& form() const {
        return *qobject_cast<CompareSettingsForm*>(m_window->stage(QStringLiteral("compare"))->settings());
    }
    QPushButton* button(const char* name) const { return page().findChild<QPushButton*>(QLatin1String(name)); }
    LineChart& chart() const { return *page().findChild<LineChart*>(); }
    QTableView& table() const { return *page().findChild<QTableView*>(QStringLiteral("comparison")); }
    QString cell(int row, CompareColumn column) const {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    int rowOf(const char* name) const {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (cell(row, CompareColumn::row) == QLatin1String(name))
                return row;
        return -1;
    }
    QString tile(const char* caption) const {
        for (const FigureTile* const each : page().findChildren<FigureTile*>())
            if (each->accessibleName().startsWith(QLatin1String(caption)))
                return each->figure();
        return {};
    }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_compared;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<CompareTest>(count, words);
}
#include "compare_test.moc"
