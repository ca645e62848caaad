// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/train/runs_model.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/made_window.h"
#include "workbench/preferences.h"
#include "workbench/teacher/teacher_import_dialog.h"
#include "workbench/welcome_page.h"
#include "workbench/window_project.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QThread>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 30'000;  // ms

}  // namespace

/// What people do beside the stages' own work: take things out, name and delete runs, find their way back.
class ReachTest : public QObject {
    Q_OBJECT

public:
    explicit ReachTest(TestHome& home) : m_home(home) {}

private Q_SLOTS:
    void initTestCase() { m_made = makeTrainedProject(m_home.fresh()); }

    void init() {
        m_project = copyOf(m_made, m_home.fresh());
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(settles(*m_window));
    }

    void cleanup() { m_window.reset(); }

    void aPageIsCopiedAsCommands() {
        const auto copied = [this](const QString& stage) {
            goTo(*m_window, stage);
            QGuiApplication::clipboard()->clear();
            m_window->findChild<QAction*>(QStringLiteral("copyCommands"))->trigger();
            const bool came = QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, patience);
            return came ? QGuiApplication::clipboard()->text() : QString();
        };
        const QString partition = copied(QStringLiteral("partition"));
        QVERIFY(partition.contains(QLatin1String("nonn new a.nonn --data ")));
        QVERIFY(partition.contains(QLatin1String("\nnonn partition a.nonn --students 2 ")));
        QVERIFY(!partition.contains(QLatin1String("nonn plan")));
        const QString train = copied(QStringLiteral("train"));
        QVERIFY(train.startsWith(partition));
        QVERIFY(train.contains(QLatin1String("\nnonn plan a.nonn --memory 60000 ")));
        QVERIFY(train.contains(QLatin1String("\nnonn distill a.nonn --epochs 1 ")));
        const QString devices = copied(QStringLiteral("serve"));
        QVERIFY(devices.contains(QLatin1String("\nnonn export a.nonn --format bundle --out a-bundle\n")));
        QVERIFY(devices.contains(
            QLatin1String("\nnonn-node a-bundle --student 1 --listen 127.0.0.1:8002 > node1.txt &\n")));
        QVERIFY(devices.endsWith(
            QLatin1String("\nnonn infer a-bundle picture.png --nodes 127.0.0.1:8001,127.0.0.1:8002\n")));
    }

    void aRunIsNamedAndDeleted() {
        QVERIFY(goTo(*m_window, QStringLiteral("train")));
        QWidget& page = view(*m_window, QStringLiteral("train"));
        auto* const name = page.findChild<QLineEdit*>(QStringLiteral("runName"));
        QTRY_VERIFY_WITH_TIMEOUT(name->isEnabled(), patience);
        QTest::keyClicks(name, QStringLiteral("wide"));
        QTest::keyClick(name, Qt::Key_Return);
        auto* const note = page.findChild<QLineEdit*>(QStringLiteral("runNote"));
        QTest::keyClicks(note, QStringLiteral("beta 20"));
        QTest::keyClick(note, Qt::Key_Return);
        const QAbstractItemModel& runs = *page.findChild<QTableView*>(QStringLiteral("runs"))->model();
        QTRY_COMPARE_WITH_TIMEOUT(runs.index(0, RunsModel::runColumn).data().toString(), QStringLiteral("wide"),
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(runs.index(0, RunsModel::noteColumn).data().toString(), QStringLiteral("beta 20"),
                                  patience);
        QVERIFY(fs::exists(m_project / "runs" / "001" / "about.json"));
        QVERIFY(click(page, QStringLiteral("removeRun")));
        auto* const box = m_window->findChild<QMessageBox*>();
        QVERIFY(box && box->text().contains(QLatin1String("wide")));
        for (QAbstractButton* const button : box->buttons())
            if (button->text() == QLatin1String("Delete"))
                button->click();
        QTRY_COMPARE_WITH_TIMEOUT(runs.rowCount(), 0, patience);
        QVERIFY(!fs::exists(m_project / "runs" / "001"));
        QVERIFY(fs::is_empty(m_project / "runs"));
    }

    void answersAreKeptInTheProject() {
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(settles(*m_window));
        const fs::path file = m_project / "runs" / "001" / "answers.pt";
        QVERIFY(fs::exists(file));
        const auto written = fs::last_write_time(file);
        // Both tables tell something before anything was measured on the test images.
        QWidget& page = view(*m_window, QStringLiteral("evaluate"));
        for (const char* const table : {"students", "surviving-devices"})
            QVERIFY(page.findChild<QTableView*>(QLatin1String(table))->model()->rowCount() > 0);
        m_window = std::make_unique<MainWindow>();
        QVERIFY(open(*m_window, m_project));
        QVERIFY(goTo(*m_window, QStringLiteral("evaluate")));
        QVERIFY(settles(*m_window));
        QVERIFY(fs::last_write_time(file) == written);
        QCOMPARE(view(*m_window, QStringLiteral("evaluate"))
                     .findChild<QTableView*>(QStringLiteral("students"))
                     ->model()
                     ->rowCount(),
                 2);
    }

    void undoLeadsToWhereItShows() {
        QVERIFY(goTo(*m_window, QStringLiteral("graph")));
        QVERIFY(type(*m_window->stage(QStringLiteral("graph"))->settings(), QStringLiteral("Students"), 3));
        QVERIFY(settles(*m_window));
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        undoAction(*m_window)->trigger();
        QVERIFY(m_window->stage(QStringLiteral("graph"))->front());
        QVERIFY(goTo(*m_window, QStringLiteral("data")));
        redoAction(*m_window)->trigger();
        QVERIFY(m_window->stage(QStringLiteral("graph"))->front());
        QVERIFY(settles(*m_window));
    }

    void theProjectorSeesTheViewAlone() {
        auto* const mode = m_window->findChild<QAction*>(QStringLiteral("projector"));
        auto* const stages = m_window->findChild<QDockWidget*>(QStringLiteral("stages"));
        auto* const settings = m_window->findChild<QDockWidget*>(QStringLiteral("settings"));
        QVERIFY(goTo(*m_window, QStringLiteral("graph")));
        QVERIFY(stages->isVisible() && settings->isVisible());
        const double letters = QApplication::font().pointSizeF();
        mode->trigger();
        QVERIFY(m_window->isFullScreen() && !stages->isVisible() && !settings->isVisible());
        QVERIFY(QApplication::font().pointSizeF() > 1.4 * letters);
        m_window->showStage(QStringLiteral("partition"));
        m_window->showStage(QStringLiteral("graph"));
        QVERIFY(!settings->isVisible());
        mode->trigger();
        QVERIFY(!m_window->isFullScreen() && stages->isVisible() && settings->isVisible());
        QCOMPARE(QApplication::font().pointSizeF(), letters);
    }

    void aHaloFollowsThePointerOfAProjector() {
        auto* const halo = m_window->findChild<QWidget*>(QStringLiteral("pointerHalo"));
        auto* const mode = m_window->findChild<QAction*>(QStringLiteral("projector"));
        const auto follows = [&](const QPoint& place) {
            QTest::mouseMove(m_window->windowHandle(), place);
            return QTest::qWaitFor([&] { return halo->isVisible() && halo->geometry().center() == place; }, patience);
        };
        QTest::mouseMove(m_window->windowHandle(), {300, 300});
        QVERIFY(!halo->isVisible());
        mode->trigger();
        QVERIFY(follows({200, 240}) && follows({420, 300}));
        QVERIFY(halo->testAttribute(Qt::WA_TransparentForMouseEvents));
        mode->trigger();
        QVERIFY(!halo->isVisible());
        QTest::mouseMove(m_window->windowHandle(), {210, 240});
        QVERIFY(!halo->isVisible());
    }

    /// Tab reaches everything that takes it, comes back to where it began, and Shift+Tab goes the same way back.
    void theKeyboardReachesEverything() {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const StageController* const stage : m_window->stages()) {
            QVERIFY(goTo(*m_window, stage->key()));
            QVERIFY(settles(*m_window));
            const QList<QWidget*> there = tabStops();
            QWidget* const start = QApplication::focusWidget();
            QVERIFY2(start, qPrintable(stage->key()));
            QList<QWidget*> way;
            do {
                way << QApplication::focusWidget();
                QTest::keyClick(way.last(), Qt::Key_Tab);
            } while (QApplication::focusWidget() != start && way.size() <= 2 * there.size());
            QVERIFY2(QApplication::focusWidget() == start,
                     qPrintable(stage->key() + QStringLiteral(": a trap at ") + nameOf(QApplication::focusWidget())));
            for (QWidget* const one : there)
                QVERIFY2(way.contains(one), qPrintable(stage->key() + QStringLiteral(": not reached: ") + nameOf(one)));
            QTest::keyClick(start, Qt::Key_Backtab);
            QCOMPARE(QApplication::focusWidget(), way.last());
        }
        // Also those that are not seen until there is something in them.
        for (const QAbstractItemView* const table : m_window->findChildren<QAbstractItemView*>())
            QVERIFY2(!table->tabKeyNavigation(), qPrintable(nameOf(table)));
    }

    void thePartitionIsSetWhereItIsSeen() {
        QVERIFY(goTo(*m_window, QStringLiteral("partition")));
        auto* const settings = m_window->findChild<QDockWidget*>(QStringLiteral("settings"));
        QVERIFY(settings->isVisible());
        QVERIFY(type(*settings, QStringLiteral("Students"), 3));
        QVERIFY(settles(*m_window));
        QCOMPARE(liveGraph(*m_window).partition()->students.size(), std::size_t{3});
        undoAction(*m_window)->trigger();
        QVERIFY(settles(*m_window));
        QCOMPARE(liveGraph(*m_window).partition()->students.size(), std::size_t{2});
    }

    void factsOfAFilterComeWithIt() {
        QVERIFY(goTo(*m_window, QStringLiteral("graph")));
        auto& page = dynamic_cast<GraphStage&>(*m_window->stage(QStringLiteral("graph"))).page();
        QVERIFY(!page.facts().isVisible());
        m_window->resize(1366, 768);
        QVERIFY(page.view().width() > 0.6 * m_window->width());
        QVERIFY(page.view().showFilter(1));
        QVERIFY(page.facts().isVisible());
        page.view().setSelection({});
        QVERIFY(page.facts().isVisible());
        QVERIFY(page.view().showFilter(1));
        QVERIFY(click(page.facts(), QStringLiteral("closeFacts")));
        QVERIFY(!page.facts().isVisible());
        QVERIFY(page.selection().isEmpty());
    }

    void jobsShowOnceOneTakesTime() {
        auto* const jobs = m_window->findChild<QDockWidget*>(QStringLiteral("jobs"));
        QVERIFY(!jobs->isVisible());
        QVERIFY(click(*m_window, QStringLiteral("Jobs")));
        QVERIFY(jobs->isVisible());
        QVERIFY(click(*m_window, QStringLiteral("Jobs")));
        QVERIFY(!jobs->isVisible());
        const auto work = [this] {
            m_window->jobs().run<bool>(
                {Lane::project, QStringLiteral("Waiting")}, m_window.get(),
                [](const Progress& progress) {
                    for (int k = 0; k < 3'000; ++k) {
                        progress.check();
                        QThread::msleep(10);
                    }
                    return true;
                },
                [](bool) {});
        };
        work();
        QVERIFY(click(*m_window, QStringLiteral("Jobs: 1 under way")));
        QVERIFY(jobs->isVisible());
        QVERIFY(click(*m_window, QStringLiteral("Jobs: 1 under way")));
        QTRY_VERIFY_WITH_TIMEOUT(jobs->isVisible(), patience);
        jobs->close();
        work();
        QTest::qWait(1'000);
        QVERIFY(!jobs->isVisible());
        m_window->jobs().cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().idle(), patience);
        QVERIFY(click(*m_window, QStringLiteral("Jobs")));
    }

    void aTeacherOfAnyKindCanBeDropped_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"a.pt", "a.onnx", "a.pth", "a.SAFETENSORS"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aTeacherOfAnyKindCanBeDropped() {
        QFETCH(const QString, name);
        const fs::path file = m_project.parent_path() / name.toStdString();
        std::ofstream(file) << "none at all";
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &content, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        auto* const dialog = m_window->findChild<TeacherImportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(textOf(*dialog).contains(name), patience);
        dialog->reject();
        QVERIFY(settles(*m_window));
    }

    /// As a screen reader hears it, on every page and in its settings.
    void everyControlHasANameAndARole() {
        QStringList silent;
        for (const StageController* const stage : m_window->stages()) {
            QVERIFY(goTo(*m_window, stage->key()));
            QVERIFY(settles(*m_window));
            for (QWidget* const control : m_window->findChildren<QWidget*>()) {
                const auto* const tabs = qobject_cast<const QTabBar*>(control);
                if (tabs && tabs->count() == 0)  // of docks that are hidden
                    continue;
                const bool reached = control->isVisible() && (control->focusPolicy() & Qt::TabFocus) != 0 &&
                                     !qobject_cast<QAbstractSpinBox*>(control->parentWidget());
                QAccessibleInterface* const heard = reached ? QAccessible::queryAccessibleInterface(control) : nullptr;
                if (heard && (heard->text(QAccessible::Name).trimmed().isEmpty() ||
                              heard->role() == QAccessible::NoRole || heard->role() == QAccessible::Client))
                    silent << QStringLiteral("%1: %2 %3 in %4, role %5, name '%6'")
                                  .arg(stage->key(), QLatin1String(control->metaObject()->className()),
                                       control->objectName(),
                                       QLatin1String(control->parentWidget()->metaObject()->className()))
                                  .arg(heard->role())
                                  .arg(heard->text(QAccessible::Name));
            }
        }
        silent.removeDuplicates();
        for (const QString& one : silent)
            qWarning("%s", qPrintable(one));
        QVERIFY(silent.isEmpty());
    }

    void theLastSessionComesBack() {
        QVERIFY(goTo(*m_window, QStringLiteral("plan")));
        QVERIFY(settles(*m_window));
        m_window->close();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->openLast();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->stages().empty(), patience);
        QVERIFY(m_window->stage(QStringLiteral("plan"))->front());
        QVERIFY(settles(*m_window));
    }

    void aRecentProjectIsTakenOffTheList() {
        const QString folder = QString::fromStdString(m_project.string());
        QVERIFY(preferences::recentProjects().contains(folder));
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        auto* const recent = m_window->findChild<WelcomePage*>()->findChild<QListWidget*>();
        recent->setCurrentRow(0);
        recent->setFocus();
        QVERIFY(recent->currentItem()->text().contains(QLatin1String("a.nonn")));
        m_window->findChild<QAction*>(QStringLiteral("forgetRecent"))->trigger();
        QVERIFY(!preferences::recentProjects().contains(folder));
        QVERIFY(fs::exists(m_project));
    }

private:
    /// That Tab should reach on what is seen.
    QList<QWidget*> tabStops() const {
        QList<QWidget*> stops;
        for (QWidget* const one : m_window->findChildren<QWidget*>())
            if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                !one->focusProxy())
                stops << one;
        return stops;
    }

    static QString nameOf(const QWidget* widget) {
        return widget
                   ? QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                   : QStringLiteral("nothing");
    }

    TestHome& m_home;
    fs::path m_made;
    fs::path m_project;
    std::unique_ptr<MainWindow> m_window;
};

int main(int count, char** words) {
    return runWindowTest<ReachTest>(count, words);
}
#include "reach_test.moc"
