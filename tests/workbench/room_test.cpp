// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "workbench/language.h"
#include "workbench/made_window.h"
#include "workbench/window_project.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace nonn;

namespace {

constexpr QSize smallScreen(1366, 768);
constexpr double largeLetters = 1.5;
constexpr int patience = 30'000;  // ms

}  // namespace

/// On a small screen, in the largest letters and the language of the longest words, nothing lies beside the window.
class RoomTest : public QObject {
    Q_OBJECT

public:
    explicit RoomTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() {
        installLanguage(*qApp, QStringLiteral("de"));
        theme::apply(*qApp, BrightnessChoice::light, largeLetters);
        const std::filesystem::path project = makeTrainedProject(m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        m_window->resize(smallScreen);
        QVERIFY(open(*m_window, project));
        QVERIFY(settles(*m_window));
    }

    void cleanupTestCase() { m_window.reset(); }

    void noPageIsWiderThanTheWindow_data() {
        QTest::addColumn<QString>("stage");
        for (const StageController* const stage : m_window->stages())
            QTest::addRow("%s", qPrintable(stage->key())) << stage->key();
    }
    void noPageIsWiderThanTheWindow() {
        QFETCH(QString, stage);
        QVERIFY(goTo(*m_window, stage));
        QVERIFY(settles(*m_window));
        QCOMPARE(m_window->width(), smallScreen.width());
        QVERIFY2(m_window->height() <= smallScreen.height(), qPrintable(QString::number(m_window->height())));
        for (const QScrollArea* const area : view(*m_window, stage).findChildren<QScrollArea*>())
            if (area->isVisible())
                QTRY_COMPARE_WITH_TIMEOUT(area->horizontalScrollBar()->maximum(), 0, patience);
    }

    void columnsAreFoldedWhereThereIsNoRoom() {
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QVERIFY(settles(*m_window));
        auto* const table = view(*m_window, QStringLiteral("plan")).findChild<QTableView*>(QStringLiteral("students"));
        auto* const all = table->findChild<QToolButton*>(QStringLiteral("allColumns"));
        QTRY_COMPARE_WITH_TIMEOUT(table->horizontalScrollBar()->maximum(), 0, patience);
        QVERIFY(all->isVisible());
        const int message = table->model()->columnCount() - 1;
        QVERIFY(table->isColumnHidden(message));
        const QString header = table->model()->headerData(message, Qt::Horizontal).toString();
        QVERIFY2(all->toolTip().contains(header), qPrintable(all->toolTip()));
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(!table->isColumnHidden(message));
        QTRY_VERIFY_WITH_TIMEOUT(table->horizontalScrollBar()->maximum() > 0, patience);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->horizontalScrollBar()->maximum(), 0, patience);
    }

    void whatAComparisonSaysHasRoom() {
        QVERIFY(goTo(*m_window, QStringLiteral("compare")));
        QVERIFY(settles(*m_window));
        for (const QTableView* const table : view(*m_window, QStringLiteral("compare")).findChildren<QTableView*>())
            if (table->isVisible())
                QTRY_COMPARE_WITH_TIMEOUT(table->horizontalScrollBar()->maximum(), 0, patience);
    }

private:
    TestHome& m_home;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<RoomTest>(count, words);
}
#include "room_test.moc"
