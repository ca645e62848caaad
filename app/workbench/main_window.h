// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/jobs.h"
#include "workbench/session.h"
#include "workbench/stage_controller.h"

#include <QMainWindow>
#include <QUndoStack>
#include <memory>
#include <vector>

class QDockWidget;
class QMenu;
class QPlainTextEdit;
class QStackedWidget;

namespace nonn {

class ChartView;
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
    void startSession(const QString& folder);
    bool saveEdits();
    void saveChart(const ChartView& chart);
    void sessionFailed(const QString& reason);
    void fillRecent(QMenu* menu);
    void chooseProject();
    void updateTitle();
    void makeRoomForJobs();
    void resetWindow();
    void restoreWindow();
    void showAbout();
    void showManual();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* widget, Qt::DockWidgetArea area);

    Jobs m_jobs;
    QUndoStack m_undo;
    std::unique_ptr<Session> m_session;
    std::vector<StageController*> m_stages;
    bool m_closing = false;
    bool m_unasked = false;  ///< whether it closes without asking
    bool m_settingsWanted = true;  ///< by people; a stage without any has no dock nevertheless
    bool m_roomForJobs = false;

    QStackedWidget* m_centre;
    WelcomePage* m_welcome;
    QStackedWidget* m_views;
    QStackedWidget* m_settings;
    StageList* m_list;
    QPlainTextEdit* m_log;
    QDockWidget* m_stagesDock = nullptr;
    QDockWidget* m_settingsDock = nullptr;
    QDockWidget* m_jobsDock = nullptr;
    QDockWidget* m_logDock = nullptr;
    QMenu* m_stageMenu = nullptr;
    QByteArray m_initialState;
};

/// "demo.nonn" in the person's documents.
QString demoFolder();

}  // namespace nonn
