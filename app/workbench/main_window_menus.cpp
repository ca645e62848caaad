// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/languages.h"
#include "project/shell_script.h"
#include "theme/icons.h"
#include "theme/motion.h"
#include "workbench/compare_stage.h"
#include "workbench/graph/graph_stage.h"
#include "workbench/graph/live_graph.h"
#include "workbench/lessons/lessons.h"
#include "workbench/main_window.h"
#include "workbench/manual.h"
#include "workbench/placed_command.h"
#include "workbench/pointer_halo.h"
#include "workbench/preferences.h"
#include "workbench/stages.h"

#include <torch/version.h>

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <algorithm>

namespace nonn {

namespace {

void applyAppearance() {
    theme::apply(*qApp, preferences::brightness(), preferences::textPercent() / 100.0);
}

ScriptUntil scriptUntil(const QString& stage) {
    const QStringList keys{QStringLiteral("data"),      QStringLiteral("teacher"),     QStringLiteral("graph"),
                           QStringLiteral("partition"), QStringLiteral("plan"),        QStringLiteral("train"),
                           QStringLiteral("evaluate"),  QStringLiteral("communicate"), QStringLiteral("export"),
                           QStringLiteral("serve")};
    return static_cast<ScriptUntil>(std::max<qsizetype>(0, keys.indexOf(stage)));
}

/// One checkable entry a value, the present one checked.
template <typename Value, typename Choose>
void addChoices(QMenu* menu, const QList<std::pair<QString, Value>>& choices, const Value& present, Choose choose) {
    auto* const group = new QActionGroup(menu);
    for (const auto& [text, value] : choices) {
        QAction* const action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == present);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [value = value, choose] { choose(value); });
    }
}

}  // namespace

void MainWindow::buildMenus() {
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(icon(QStringLiteral("new")), tr("&New project..."), QKeySequence::New, this,
                    &MainWindow::newProject);
    menu->addAction(icon(QStringLiteral("open")), tr("&Open..."), QKeySequence::Open, this, &MainWindow::chooseProject);
    QMenu* const recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addAction(tr("Open the &demo"), this, [this] { openDemo(demoFolder()); });
    menu->addSeparator();
    QAction* const importing = menu->addAction(tr("&Import a filter graph..."), this, [this] {
        showStage(QStringLiteral("graph"));
        if (auto* const graph = qobject_cast<GraphStage*>(stage(QStringLiteral("graph"))))
            graph->chooseFile();
    });
    connect(menu, &QMenu::aboutToShow, importing, [this, importing] { importing->setEnabled(session() != nullptr); });
    QAction* const exporting =
        menu->addAction(icon(QStringLiteral("export")), tr("&Export..."), QKeySequence(tr("Ctrl+E")), this,
                        [this] { showStage(QStringLiteral("export")); });
    exporting->setObjectName(QStringLiteral("export"));
    menu->addAction(tr("&Close project"), QKeySequence::Close, this, &MainWindow::closeProject);
    menu->addSeparator();
    QAction* const quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::fillRecent(QMenu* menu) {
    menu->clear();
    for (const QString& folder : preferences::recentProjects())
        menu->addAction(QDir::toNativeSeparators(folder), this, [this, folder] { openProject(folder); });
    if (menu->isEmpty())
        menu->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void MainWindow::buildEditMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&Edit"));
    QAction* const undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(QStringLiteral("undo")));
    QAction* const redo = m_undo.createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(icon(QStringLiteral("redo")));
    menu->addActions({undo, redo});
    connect(undo, &QAction::triggered, this, [this] { leadTo(m_undo.command(m_undo.index())); });
    connect(redo, &QAction::triggered, this, [this] { leadTo(m_undo.command(m_undo.index() - 1)); });
    const auto explain = [undo, redo] {
        undo->setToolTip(undo->isEnabled() ? undo->iconText() : tr("Nothing to undo"));
        redo->setToolTip(redo->isEnabled() ? redo->iconText() : tr("Nothing to redo"));
    };
    connect(&m_undo, &QUndoStack::indexChanged, this, explain);
    explain();
    menu->addSeparator();
    QAction* const commands = menu->addAction(tr("Copy as nonn &commands"), QKeySequence(tr("Ctrl+Shift+C")), this,
                                              &MainWindow::copyCommands);
    commands->setObjectName(QStringLiteral("copyCommands"));
    connect(menu, &QMenu::aboutToShow, commands, [this, commands] { commands->setEnabled(session() != nullptr); });
    auto* const bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("tools"));
    bar->setIconSize({20, 20});
    bar->addAction(icon(QStringLiteral("open")), tr("Open"), this, &MainWindow::chooseProject);
    bar->addActions({undo, redo});
    addToolBar(Qt::TopToolBarArea, bar);
}

/// Where the edit shows.
void MainWindow::leadTo(const QUndoCommand* command) {
    if (const auto* const placed = dynamic_cast<const PlacedCommand*>(command))
        showStage(placed->stage());
}

/// What makes the project as far as the stage that people look at.
void MainWindow::copyCommands() {
    if (!m_session || !m_session->folder())
        return;
    m_session->findChild<LiveGraph*>()->whenSaved(this, [this] {
        const QString key = frontKey();
        const auto* const comparing = qobject_cast<const CompareStage*>(stage(key));
        const std::optional<CompareRequest> request = comparing ? std::optional(comparing->request()) : std::nullopt;
        m_jobs.run<QString>(
            {Lane::reading, tr("Writing the commands"), QStringLiteral("commands"), false}, this,
            [folder = m_session->folder(), until = scriptUntil(key), request](const Progress&) {
                return QString::fromStdString(request ? compareScript(*folder, *request) : shellScript(*folder, until));
            },
            [this](const QString& script) {
                QGuiApplication::clipboard()->setText(script);
                statusBar()->showMessage(tr("Copied: commands that make the project as far as this page."));
            },
            [this](const QString& reason) { QMessageBox::warning(this, tr("Not copied"), reason); });
    });
}

void MainWindow::buildViewMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&View"));
    m_stageMenu = menu->addMenu(tr("&Stage"));
    const QString keys = QStringLiteral("1234567890-");  // as they lie side by side
    for (int i = 0; const StageName& name : stageNames())
        m_stageMenu->addAction(icon(name.key), name.title,
                               QKeySequence(QStringLiteral("Ctrl+%1").arg(keys.mid(i++, 1))), this,
                               [this, key = name.key] { showStage(key); });
    menu->addSeparator();
    for (QDockWidget* const dock : {m_stagesDock, m_settingsDock, m_jobsDock, m_logDock})
        menu->addAction(dock->toggleViewAction());
    menu->addAction(tr("&Reset the window"), this, &MainWindow::resetWindow);
    QAction* const projector = menu->addAction(tr("&Projector mode"));
    projector->setShortcut(Qt::Key_F11);
    projector->setObjectName(QStringLiteral("projector"));
    projector->setCheckable(true);
    connect(projector, &QAction::toggled, this, &MainWindow::setProjector);
    menu->addSeparator();
    buildAppearanceMenus(menu);
}

/// The view alone, on the whole screen, in large letters, with the pointer where everybody sees it.
void MainWindow::setProjector(bool on) {
    constexpr double scale = 1.5;
    m_projector = on;
    if (on) {
        m_stateBeforeProjector = saveState();
        m_maximisedBeforeProjector = isMaximized();
        for (QDockWidget* const dock : {m_stagesDock, m_settingsDock, m_jobsDock, m_logDock})
            dock->hide();
        theme::apply(*qApp, preferences::brightness(), scale);
        showFullScreen();
        m_pointerHalo->setOn(true);
        return;
    }
    m_pointerHalo->setOn(false);
    applyAppearance();
    m_maximisedBeforeProjector ? showMaximized() : showNormal();
    restoreState(m_stateBeforeProjector);
    if (m_session)
        showStage(frontKey());
}

void MainWindow::applyMotion() {
    using preferences::Motion;
    const Motion wanted = preferences::motion();
    const bool reduced = wanted == Motion::reduced || (wanted == Motion::system && m_desktopMotion.reduced());
    theme::setReducedMotion(reduced);
    setAnimated(!reduced);
}

void MainWindow::buildAppearanceMenus(QMenu* menu) {
    using Brightnesses = QList<std::pair<QString, BrightnessChoice>>;
    addChoices(menu->addMenu(tr("&Colours")),
               Brightnesses{{tr("As the system"), BrightnessChoice::system},
                            {tr("Light"), BrightnessChoice::light},
                            {tr("Dark"), BrightnessChoice::dark}},
               preferences::brightness(), [](BrightnessChoice choice) {
                   preferences::setBrightness(choice);
                   applyAppearance();
               });
    addChoices(menu->addMenu(tr("&Text size")),
               QList<std::pair<QString, int>>{
                   {QStringLiteral("100 %"), 100}, {QStringLiteral("125 %"), 125}, {QStringLiteral("150 %"), 150}},
               preferences::textPercent(), [](int percent) {
                   preferences::setTextPercent(percent);
                   applyAppearance();
               });
    QMenu* const motions = menu->addMenu(tr("&Motion"));
    motions->setObjectName(QStringLiteral("motion"));
    using preferences::Motion;
    addChoices(motions,
               QList<std::pair<QString, Motion>>{
                   {tr("As the system"), Motion::system}, {tr("Reduced"), Motion::reduced}, {tr("Full"), Motion::full}},
               preferences::motion(), [this](Motion motion) {
                   preferences::setMotion(motion);
                   applyMotion();
               });
    QList<std::pair<QString, QString>> spoken{{tr("As the system"), QString()}};
    for (const Language& language : languages())
        spoken.emplaceBack(language.name, language.code);
    addChoices(menu->addMenu(tr("&Language")), spoken, preferences::language(), [this](const QString& language) {
        preferences::setLanguage(language);
        QMessageBox::information(this, tr("Language"), tr("The language changes at the next start."));
    });
}

void MainWindow::buildHelpMenu() {
    QMenu* const menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(icon(QStringLiteral("help")), tr("&Manual"), QKeySequence::HelpContents, this,
                    &MainWindow::showManual);
    QMenu* const lessons = menu->addMenu(tr("&Lessons"));
    lessons->setObjectName(QStringLiteral("lessons"));
    connect(lessons, &QMenu::aboutToShow, this, [this, lessons] { m_lessons->fill(*lessons); });
    menu->addAction(tr("&About NoNN Workbench"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

QString MainWindow::frontKey() const {
    for (const StageController* const each : m_stages)
        if (each->front())
            return each->key();
    return QStringLiteral("index");
}

void MainWindow::showManual() {
    const ManualPlace place = manualPlace(focusWidget());
    auto* const manual = new Manual(this, place.page.isEmpty() ? ManualPlace{frontKey(), {}} : place);
    manual->setAttribute(Qt::WA_DeleteOnClose);
    manual->show();
}

void MainWindow::showAbout() {
    QMessageBox::about(
        this, tr("About NoNN Workbench"),
        tr("<h3>NoNN Workbench %1</h3><p>Builds and inspects networks of neural networks "
           "(<a href=\"https://arxiv.org/abs/1907.11804\">arXiv 1907.11804</a>).</p>"
           "<p>Qt %2, LibTorch %3</p><p>Licence: GPL-3.0-or-later</p>")
            .arg(QStringLiteral(NONN_VERSION), QString::fromLatin1(qVersion()), QStringLiteral(TORCH_VERSION)));
}

}  // namespace nonn
