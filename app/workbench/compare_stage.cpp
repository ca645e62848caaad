// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/compare_stage.h"

#include "project/steps_demo.h"
#include "theme/figures.h"

namespace nonn {

namespace {

CompareRequest requestOf(const Project& project, const CompareSettings& settings) {
    CompareRequest request;
    request.students = settings.devices;
    if (!settings.allRows) {
        request.rows = {"teacher", "single-total"};
        if (!settings.devices.empty())
            request.rows = {"teacher", "single-total", "nonn-k[0-9]", "*-random", "*-dropout", "single-k[0-9]"};
    }
    request.seeds = settings.seeds;
    request.training.images = settings.images;
    request.training.settings = project.distil ? project.distil->settings : steps::demoSettings(steps::demoScale);
    request.training.settings.loop.epochs = settings.epochs;
    request.training.settings.arithmetic = fastestArithmetic();
    return request;
}

/// The form as it was when people compared the last time.
CompareSettings formOf(const CompareRequest& request) {
    CompareSettings settings;
    settings.seeds = request.seeds;
    settings.devices = request.students;
    settings.allRows = request.rows.empty();
    settings.epochs = request.training.settings.loop.epochs;
    settings.images = request.training.images;
    return settings;
}

}  // namespace

CompareStage::CompareStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new ComparePage),
      m_frame(new StageFrame(m_page)),
      m_form(new CompareSettingsForm) {
    connect(m_form, &CompareSettingsForm::changed, this, &CompareStage::readTable);
    connect(m_page, &ComparePage::startRequested, this, &CompareStage::start);
    connect(m_page, &ComparePage::pauseRequested, this, &CompareStage::pause);
    connect(m_page, &ComparePage::openRequested, this, &CompareStage::open);
    connect(m_frame, &StageFrame::cancelRequested, this, &CompareStage::pause);
    connect(&jobs(), &Jobs::changed, this, &CompareStage::follow);
}

bool CompareStage::possible() const {
    const Project& project = snapshot()->project();
    return snapshot()->plan && project.state(Stage::activity) == StageState::current &&
           !m_form->settings().devices.empty();
}

void CompareStage::refresh() {
    if (!m_formSet) {
        m_formSet = true;
        jobs().run<std::optional<CompareRequest>>(
            {Lane::reading, tr("Reading what was compared"), {}, false}, this,
            [folder = session().folder()](const Progress&) { return steps::lastCompareRequest(*folder); },
            [this](const std::optional<CompareRequest>& request) {
                if (request)
                    m_form->setSettings(formOf(*request));
                readTable();
            },
            [this](const QString& reason) { refuse(reason); });
    } else if (filled()) {
        readTable();
    }
    showState();
}

void CompareStage::readTable() {
    if (!possible() || m_comparing)
        return;
    const CompareRequest request = requestOf(snapshot()->project(), m_form->settings());
    jobs().run<steps::CompareOutcome>(
        {Lane::reading, tr("Reading what was compared"), QStringLiteral("comparison"), false}, this,
        [folder = session().folder(), request](const Progress&) {
            return steps::comparison(*folder, request, {"auto", Session::threads()});
        },
        [this](const steps::CompareOutcome& outcome) {
            showTable(outcome);
            showState();
        },
        [this](const QString& reason) { m_frame->showError(reason, {}); });
}

void CompareStage::showTable(const steps::CompareOutcome& outcome) {
    m_finished = outcome.finished;
    m_wished = outcome.wished;
    m_page->setComparison(outcome.comparison, outcome.finished, outcome.wished);
}

void CompareStage::showState() {
    m_page->setState(m_comparing  ? m_pausing ? CompareState::pausing : CompareState::running
                     : possible() ? CompareState::idle
                                  : CompareState::unavailable);
    if (m_comparing) {
        setMark(StageMark::running);
        return;
    }
    if (showJobState())
        return;
    if (!snapshot()->plan) {
        m_frame->showEmpty(tr("How much memory the devices have together is said by a plan; then rows can be trained "
                              "and held against each other."),
                           tr("Go to the plan"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("plan")); });
        setMark(StageMark::empty);
        return;
    }
    m_frame->showCurrent();
    setMark(m_wished > 0 && m_finished == m_wished ? StageMark::current : StageMark::empty);
}

void CompareStage::start() {
    if (m_comparing || !possible())
        return;
    forgive();
    m_pausing = false;
    const CompareRequest request = requestOf(snapshot()->project(), m_form->settings());
    m_comparing = jobs().run<steps::CompareOutcome>(
        {Lane::project, tr("Comparing")}, this,
        [folder = session().folder(), request,
         told = heardBy(this, &CompareStage::showTable)](const Progress& progress) {
            return steps::compare(*folder, request, {"auto", Session::threads()}, progress, told);
        },
        [this](const steps::CompareOutcome& outcome) {
            showTable(outcome);
            ended(tr("%1 of %2 rows and seeds are finished").arg(outcome.finished).arg(outcome.wished));
        },
        [this](const QString& reason) {
            ended({});
            refuse(reason);
        },
        [this] { ended(tr("Paused: the comparison is saved where it was.")); });
    showState();
}

void CompareStage::pause() {
    if (!m_comparing)
        return;
    m_pausing = true;
    jobs().pause(m_comparing);
    showState();
}

void CompareStage::open(const QString& row) {
    const CompareRequest request = requestOf(snapshot()->project(), m_form->settings());
    runStep<std::string>(
        tr("Opening %1").arg(row), true,
        [folder = session().folder(), request, row = row.toStdString()](const Progress&) {
            return steps::openRow(*folder, request, row, request.firstSeed, {"auto", Session::threads()});
        },
        [this, row](const std::string& run) {
            Q_EMIT said(tr("%1 is run %2 of the project: choose it in Train and press Use this run")
                            .arg(row, QString::fromStdString(run)));
        },
        Lane::edits);
}

void CompareStage::follow(int id) {
    if (id != m_comparing || !m_comparing)
        return;
    const std::optional<JobStatus> status = jobs().status(id);
    if (!status || status->over())
        return;
    const QString left =
        status->secondsLeft ? tr("about %1 left").arg(figure::duration(*status->secondsLeft)) : QString();
    m_frame->showRunning(m_pausing                  ? tr("Saving")
                         : status->detail.isEmpty() ? status->title
                                                    : status->detail,
                         status->fraction > 0 ? std::optional(status->fraction) : std::nullopt, left, true);
    setMark(StageMark::running);
}

void CompareStage::ended(const QString& text) {
    m_comparing = 0;
    m_pausing = false;
    if (!text.isEmpty())
        Q_EMIT said(text);
    session().reload();
}

}  // namespace nonn
