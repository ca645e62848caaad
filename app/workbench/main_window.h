// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/repair.h"
#include "workbench/desktop_motion.h"
#include "workbench/jobs.h"
#include "workbench/session.h"
#include "workbench/stage_controller.h"

#include <QMainWindow>
#include <QUndoStack>
#include <memory>
#include <utility>
#include <vector>

class QDockWidget;
class QToolButton;
class QMenu;
class QPlainTextEdit;
class QStackedWidget;

namespace nonn {

class Lessons;
class PointerHalo;
class StageList;
class WelcomePage;

/// The window: stages at the left, the chosen one's view in the centre, its settings at the right, jobs and log below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Jobs& jobs() { return m_jobs; }
    Session* session() const { return m_session.get(); }
    Lessons& lessons() { return *m_lessons; }
    const std::vector<StageController*>& stages() const { return m_stages; }
    StageController* stage(const QString& key) const;

public Q_SLOTS:
    void openProject(const QString& folder);
    void closeProject();
    void showStage(const QString& key);
    /// Makes or opens the demo project in `folder`: Fashion-MNIST and the teacher that comes with the program, its
    /// filter graph, two students and a plan.
    void openDemo(const QString& folder);
    void newProject();
    /// Whether projects that are opened are kept among the recent ones, which are shown then, and what was open last.
    void setRemembers(bool remembers);
    /// As they are at first, unless the screen was too small for them.
    void giveDocksTheirWidths();
    /// What was open when the window was closed, on the page that was looked at.
    void openLast();
    /// As closing does, but nobody is asked: work under way is saved where it is. Dialogs that are open are left.
    void closeUnasked();

Q_SIGNALS:
    /// The project's stages show what they hold.
    void projectOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildDocks();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildAppearanceMenus(QMenu* menu);
    void buildHelpMenu();
    void buildStages();
    int indexOf(const QString& stage) const;
    void startSession(const QString& folder);
    bool saveEdits();
    void lookForDamage(const QString& folder);
    void repairDamage();
    void sessionFailed(const QString& reason);
    void showRecent();
    void fillRecent(QMenu* menu);
    void chooseProject();
    void updateTitle();
    void buildStrip();
    void followJobs();
    void showJobs();
    void resetWindow();
    void restoreWindow();
    void showAbout();
    void copyCommands();
    void leadTo(const QUndoCommand* command);
    void setProjector(bool on);
    void applyMotion();
    /// Of the stage that is looked at, else "index".
    QString frontKey() const;
    void showManual();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* widget, Qt::DockWidgetArea area);

    Jobs m_jobs;
    QUndoStack m_undo;
    DesktopMotion m_desktopMotion;
    std::unique_ptr<Session> m_session;
    std::vector<StageController*> m_stages;
    bool m_closing = false;
    bool m_unasked = false;        ///< whether it closes without asking
    bool m_settingsWanted = true;  ///< by people; a stage without any has no dock nevertheless
    bool m_jobsShown = false;      ///< for this project, by themselves
    bool m_remembers = true;
    std::pair<QString, Damage> m_damaged;  ///< a project that could not be opened, and can be repaired
    QString m_stageWanted;                 ///< of the project that is being opened; empty: the usual one
    int m_making = 0;                      ///< the job that makes the demo
    bool m_projector = false;
    bool m_maximisedBeforeProjector = false;
    QByteArray m_stateBeforeProjector;

    QStackedWidget* m_centre;
    WelcomePage* m_welcome;
    QStackedWidget* m_views;
    QStackedWidget* m_settings;
    StageList* m_list;
    QPlainTextEdit* m_log;
    Lessons* m_lessons = nullptr;
    QDockWidget* m_stagesDock = nullptr;
    QDockWidget* m_settingsDock = nullptr;
    QDockWidget* m_jobsDock = nullptr;
    QDockWidget* m_logDock = nullptr;
    QToolButton* m_jobsButton = nullptr;
    QToolButton* m_logButton = nullptr;
    QMenu* m_stageMenu = nullptr;
    PointerHalo* m_pointerHalo;
    QByteArray m_initialState;
};

/// "demo.nonn" in the person's documents.
QString demoFolder();

}  // namespace nonn
