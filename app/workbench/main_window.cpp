// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/main_window.h"

#include "keep/keep_menu.h"
#include "theme/icons.h"
#include "workbench/demo_project.h"
#include "workbench/graph/live_graph.h"
#include "workbench/job_panel.h"
#include "workbench/kept_files.h"
#include "workbench/lessons/lessons.h"
#include "workbench/new_project/new_project_wizard.h"
#include "workbench/pointer_halo.h"
#include "workbench/preferences.h"
#include "workbench/stage_list.h"
#include "workbench/stages.h"
#include "workbench/teacher/teacher_look.h"
#include "workbench/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTime>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace nonn {

namespace {

constexpr int logLines = 2000;
constexpr int longestSaving = 5000;  // ms that closing waits for the last edit
constexpr int shownFor = 8000;       // ms that a line stays in the status bar
constexpr int widestSettings = 330;  // beyond which they scroll
constexpr int jobsHeight = 110;      // of their list
constexpr int shortJob = 500;        // ms; what takes no longer needs no list

QWidget* scrolled(QWidget* widget) {
    auto* const area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(std::min(widget->minimumSizeHint().width(), widestSettings) +
                          area->verticalScrollBar()->sizeHint().width());
    return area;
}

bool isProject(const QString& folder) {
    return folder.endsWith(QLatin1String(".nonn")) || folder.endsWith(QLatin1String(".nonn/"));
}

/// By its name, as the dialogs for teachers offer them.
bool isTeacherFile(const QString& path) {
    return QFileInfo(path).isFile() && TeacherLook::endings().contains(QFileInfo(path).suffix().toLower());
}

}  // namespace

QString demoFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("NoNN/demo.nonn"));
}

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_centre(new QStackedWidget),
      m_welcome(new WelcomePage),
      m_views(new QStackedWidget),
      m_settings(new QStackedWidget),
      m_list(new StageList),
      m_log(new QPlainTextEdit),
      m_pointerHalo(new PointerHalo(this)) {
    setObjectName(QStringLiteral("workbench"));
    setAcceptDrops(true);
    setWindowIcon(icon(QStringLiteral("nonn-workbench")));
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_views);
    setCentralWidget(m_centre);
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(logLines);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setAccessibleName(tr("Log"));
    buildDocks();
    m_lessons = new Lessons(*this);
    buildMenus();
    buildStrip();

    connect(m_list, &StageList::chosen, this, &MainWindow::showStage);
    connect(m_welcome, &WelcomePage::demoRequested, this, [this] { openDemo(demoFolder()); });
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newProject);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::projectChosen, this, &MainWindow::openProject);
    connect(m_welcome, &WelcomePage::repairRequested, this, &MainWindow::repairDamage);
    connect(m_welcome, &WelcomePage::cancelRequested, this, [this] { m_jobs.cancel(m_making); });
    connect(m_welcome, &WelcomePage::forgetRequested, this, [this](const QString& folder) {
        preferences::removeRecentProject(folder);
        showRecent();
    });
    connect(&m_jobs, &Jobs::changed, this, [this](int id) {
        const std::optional<JobStatus> status = id == m_making ? m_jobs.status(id) : std::nullopt;
        if (status && status->state == JobState::running)
            m_welcome->showProgress(status->detail.isEmpty() ? status->title : status->detail, status->fraction);
    });
    connect(&m_jobs, &Jobs::logged, this, [this](const QString& line) {
        m_log->appendPlainText(
            QStringLiteral("%1  %2").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), line));
    });
    connect(&m_undo, &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_desktopMotion, &DesktopMotion::changed, this, &MainWindow::applyMotion);
    applyMotion();
    closeProject();
    resize(QSize(1366, 820).boundedTo(screen()->availableSize()));
    m_initialState = saveState();
    restoreWindow();
}

void MainWindow::setRemembers(bool remembers) {
    m_remembers = remembers;
    showRecent();
}

void MainWindow::showRecent() {
    m_welcome->showRecent(m_remembers ? preferences::recentProjects() : QStringList());
}

MainWindow::~MainWindow() {
    m_undo.disconnect(this);  // which tells of its own end, when the project is gone
    m_jobs.cancelAll();
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* widget, Qt::DockWidgetArea area) {
    auto* const dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks() {
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_stagesDock = addDock(QStringLiteral("stages"), tr("Stages"), m_list, Qt::LeftDockWidgetArea);
    m_settingsDock = addDock(QStringLiteral("settings"), tr("Settings"), m_settings, Qt::RightDockWidgetArea);
    m_jobsDock = addDock(QStringLiteral("jobs"), tr("Jobs"), new JobPanel(m_jobs), Qt::BottomDockWidgetArea);
    m_logDock = addDock(QStringLiteral("log"), tr("Log"), m_log, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_jobsDock, m_logDock);
    m_jobsDock->raise();
    giveDocksTheirWidths();
    connect(m_settingsDock->toggleViewAction(), &QAction::triggered, this,
            [this](bool wanted) { m_settingsWanted = wanted; });
}

void MainWindow::giveDocksTheirWidths() {
    resizeDocks({m_stagesDock, m_settingsDock}, {200, 320}, Qt::Horizontal);
}

/// Jobs and log are a button each at the edge of the window, until there is something to be seen.
void MainWindow::buildStrip() {
    for (QDockWidget* const dock : {m_jobsDock, m_logDock}) {
        auto* const button = new QToolButton;
        button->setText(dock->windowTitle());
        button->setAutoRaise(true);
        button->hide();
        connect(button, &QToolButton::clicked, this, [dock] {
            const bool seen = !dock->visibleRegion().isEmpty();
            dock->setVisible(!seen);
            dock->raise();
        });
        statusBar()->addPermanentWidget(button);
        (dock == m_jobsDock ? m_jobsButton : m_logButton) = button;
    }
    connect(&m_jobs, &Jobs::changed, this, &MainWindow::followJobs);
}

void MainWindow::followJobs() {
    const std::vector<JobStatus> listed = m_jobs.listed();
    const auto running = std::ranges::count_if(listed, [](const JobStatus& job) { return !job.over(); });
    m_jobsButton->setText(running > 0 ? tr("Jobs: %n under way", nullptr, static_cast<int>(running)) : tr("Jobs"));
    if (running > 0 && m_session && !m_jobsShown)
        QTimer::singleShot(shortJob, this, [this] {
            if (m_jobs.busy())
                showJobs();
        });
}

/// By itself once for a project, and not where a person has closed them since, or wants no docks at all.
void MainWindow::showJobs() {
    if (m_jobsShown || !m_session || m_projector)
        return;
    m_jobsShown = true;
    m_jobsDock->show();
    m_logDock->show();
    m_jobsDock->raise();
    resizeDocks({m_jobsDock}, {jobsHeight}, Qt::Vertical);
}

void MainWindow::updateTitle() {
    if (!m_session) {
        setWindowTitle(tr("NoNN Workbench"));
        return;
    }
    setWindowTitle(tr("%1[*] – NoNN Workbench").arg(m_session->name()));
    setWindowModified(!m_undo.isClean());
}

StageController* MainWindow::stage(const QString& key) const {
    for (StageController* const stage : m_stages)
        if (stage->key() == key)
            return stage;
    return nullptr;
}

int MainWindow::indexOf(const QString& stage) const {
    return static_cast<int>(std::ranges::find(m_stages, stage, &StageController::key) - m_stages.begin());
}

void MainWindow::showStage(const QString& key) {
    for (StageController* const one : m_stages)
        if (one->key() == key) {
            m_views->setCurrentIndex(indexOf(key));
            m_settings->setCurrentIndex(indexOf(one->settingsOf()));
            m_settingsDock->setVisible(m_settingsWanted && !m_projector && stage(one->settingsOf())->settings());
        }
    for (StageController* const one : m_stages)
        one->setFront(one->key() == key);
    m_list->select(key);
}

void MainWindow::openProject(const QString& folder) {
    closeProject();
    startSession(QDir(folder).absolutePath());
}

void MainWindow::startSession(const QString& folder) {
    m_session = std::make_unique<Session>(std::filesystem::path(folder.toStdString()), m_jobs);
    connect(m_session.get(), &Session::opened, this, &MainWindow::buildStages);
    connect(m_session.get(), &Session::failed, this, &MainWindow::sessionFailed);
    statusBar()->showMessage(tr("Opening %1").arg(QDir::toNativeSeparators(folder)));
}

void MainWindow::sessionFailed(const QString& reason) {
    if (m_session->snapshot()) {
        stage(frontKey())->refuse(reason);
        return;
    }
    const QString folder = m_session->path();
    closeProject();
    m_welcome->showError(tr("%1 cannot be opened: %2").arg(QDir::toNativeSeparators(folder), reason));
    lookForDamage(folder);
}

void MainWindow::lookForDamage(const QString& folder) {
    m_jobs.run<Damage>(
        {Lane::reading, tr("Looking at the damage"), QStringLiteral("damage"), false}, this,
        [folder](const Progress&) { return findDamage(std::filesystem::path(folder.toStdString())); },
        [this, folder](const Damage& damage) {
            if (damage.empty() || m_session)
                return;
            m_damaged = {folder, damage};
            QStringList remedies;
            if (damage.project)
                remedies << tr("The settings can come back as the program wrote them last.");
            for (const StageName& stage : stageNames())
                for (const Stage damaged : damage.stages)
                    if (stage.key.toStdString() == name(damaged))
                        remedies << tr("Can be made again: %1.").arg(stage.title);
            m_welcome->offerRepair(remedies.join(QLatin1Char(' ')) + QLatin1Char(' ') +
                                   tr("The damaged files stay beside, their names ending in \".damaged\"."));
        });
}

void MainWindow::repairDamage() {
    m_jobs.run<bool>(
        {Lane::project, tr("Repairing the project")}, this,
        [damaged = m_damaged](const Progress&) {
            repair(std::filesystem::path(damaged.first.toStdString()), damaged.second);
            return true;
        },
        [this](bool) { openProject(m_damaged.first); },
        [this](const QString& reason) { m_welcome->showError(reason); });
}

void MainWindow::buildStages() {
    m_stages = makeStages(*m_session, m_undo, this);
    for (StageController* const stage : m_stages) {
        m_views->addWidget(stage->frame());
        m_settings->addWidget(stage->settings() ? scrolled(stage->settings()) : new QWidget);
        m_list->add(stage->key(), stage->title(), stage->mark());
        connect(stage, &StageController::markChanged, this,
                [this, stage] { m_list->setMark(stage->key(), stage->mark()); });
        connect(stage, &StageController::stageRequested, this, &MainWindow::showStage);
        connect(stage, &StageController::said, this,
                [this](const QString& text) { statusBar()->showMessage(text, shownFor); });
        connect(m_session.get(), &Session::changed, stage, &StageController::refresh);
        for (KeepMenu* const kept : stage->frame()->view()->findChildren<KeepMenu*>())
            connect(kept, &KeepMenu::saveRequested, this, [this, kept] {
                askAndSave(*this, m_jobs, *kept,
                           [this](const QString& text) { statusBar()->showMessage(text, shownFor); });
            });
    }
    connect(m_session.get(), &Session::changed, &m_undo, &QUndoStack::setClean);
    if (m_remembers)
        preferences::addRecentProject(m_session->path());
    m_stageMenu->setEnabled(true);
    m_centre->setCurrentWidget(m_views);
    m_stagesDock->show();
    m_settingsDock->show();
    m_settingsWanted = true;
    for (QToolButton* const button : {m_jobsButton, m_logButton})
        button->show();
    statusBar()->clearMessage();
    updateTitle();
    for (StageController* const stage : m_stages)
        stage->refresh();
    const Project& project = m_session->snapshot()->project();
    const QString usual =
        project.state(Stage::graph) == StageState::empty ? QStringLiteral("data") : QStringLiteral("graph");
    const QString wanted = std::exchange(m_stageWanted, QString());
    showStage(stage(wanted) ? wanted : usual);
    Q_EMIT projectOpened();
}

void MainWindow::closeProject() {
    m_jobs.cancelAll();
    m_undo.clear();
    m_list->clear();
    for (StageController* const stage : m_stages)
        delete stage;
    m_stages.clear();
    for (QStackedWidget* const stack : {m_views, m_settings})
        while (stack->count() > 0)
            delete stack->widget(0);
    m_session.reset();
    m_stageMenu->setEnabled(false);
    for (QDockWidget* const dock : {m_stagesDock, m_settingsDock, m_jobsDock, m_logDock, m_lessons->dock()})
        dock->hide();
    for (QToolButton* const button : {m_jobsButton, m_logButton})
        button->hide();
    m_jobsShown = false;
    showRecent();
    m_centre->setCurrentWidget(m_welcome);
    updateTitle();
}

void MainWindow::chooseProject() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a project (a folder ending in .nonn)"));
    if (!folder.isEmpty())
        openProject(folder);
}

void MainWindow::newProject() {
    NewProjectWizard wizard(m_jobs, this);
    if (wizard.exec() == QDialog::Accepted)
        openProject(wizard.folder());
}

void MainWindow::openLast() {
    const auto [folder, stage] = preferences::lastSession();
    if (folder.isEmpty() || !QDir(folder).exists())
        return;
    openProject(folder);
    m_stageWanted = stage;
}

void MainWindow::openDemo(const QString& folder) {
    m_welcome->showBusy(tr("Making the demo project"));
    m_making = m_jobs.run<bool>(
        {Lane::project, tr("Making the demo project")}, this,
        [folder](const Progress& progress) {
            makeDemoProject(std::filesystem::path(folder.toStdString()), Session::threads(), progress);
            return true;
        },
        [this, folder](bool) {
            connect(
                this, &MainWindow::projectOpened, this,
                [this] { statusBar()->showMessage(tr("New here? A tour of two minutes: Help, Lessons.")); },
                Qt::SingleShotConnection);
            openProject(folder);
        },
        [this](const QString& reason) { m_welcome->showError(reason); }, [this] { showRecent(); });
}

void MainWindow::closeUnasked() {
    constexpr int mostDialogs = 10;
    m_unasked = true;
    for (int k = 0; k < mostDialogs && QApplication::activeModalWidget(); ++k)
        QApplication::activeModalWidget()->close();
    QTimer::singleShot(0, this, &QWidget::close);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_jobs.busy() && !m_unasked) {
        QMessageBox question(QMessageBox::Question, tr("Work is under way"),
                             tr("A job is still running. A training is saved where it is and can be resumed later."),
                             QMessageBox::NoButton, this);
        question.setObjectName(QStringLiteral("closing"));
        QPushButton* const stop = question.addButton(tr("Save and close"), QMessageBox::AcceptRole);
        question.addButton(tr("Keep working"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() != stop && !m_unasked) {
            event->ignore();
            return;
        }
    }
    m_jobs.cancelAll();
    if (saveEdits()) {
        event->ignore();
        return;
    }
    if (m_session)
        preferences::setWindow(saveGeometry(), m_projector ? m_stateBeforeProjector : saveState());
    if (m_remembers)
        preferences::setLastSession(m_session ? m_session->path() : QString(), m_session ? frontKey() : QString());
    QMainWindow::closeEvent(event);
}

/// True where something is being saved yet, after which the window closes by itself.
bool MainWindow::saveEdits() {
    auto* const live = m_session ? m_session->findChild<LiveGraph*>() : nullptr;
    if (m_closing || !live || !live->unsaved())
        return false;
    m_closing = true;
    const auto close = [this] { QWidget::close(); };
    connect(live, &LiveGraph::saved, this, close);
    connect(live, &LiveGraph::failed, this, close);
    QTimer::singleShot(longestSaving, this, close);
    live->saveSoon();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    if (isProject(path)) {
        openProject(path);
        return;
    }
    if (isTeacherFile(path) && m_session) {
        dropTeacher(m_stages, path);
        return;
    }
    NewProjectWizard wizard(m_jobs, this);
    if (isTeacherFile(path))
        wizard.setTeacherFile(path);
    else
        wizard.setDataFolder(path);
    if (wizard.exec() == QDialog::Accepted)
        openProject(wizard.folder());
}

void MainWindow::resetWindow() {
    preferences::forgetWindow();
    restoreState(m_initialState);
    for (QDockWidget* const dock : {m_stagesDock, m_settingsDock})
        dock->setVisible(m_session != nullptr);
    for (QDockWidget* const dock : {m_jobsDock, m_logDock})
        dock->hide();
    m_jobsShown = false;
    followJobs();
}

void MainWindow::restoreWindow() {
    restoreGeometry(preferences::windowGeometry());
    restoreState(preferences::windowState());
    if (!m_session)
        for (QDockWidget* const dock : {m_stagesDock, m_settingsDock, m_jobsDock, m_logDock})
            dock->hide();
    m_lessons->dock()->hide();
}

}  // namespace nonn
