// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/train_stage.h"

#include "model/runtime.h"
#include "project/metrics.h"
#include "project/steps_demo.h"
#include "project/steps_distil.h"
#include "project/steps_runs.h"
#include "theme/core_text.h"
#include "theme/figures.h"

namespace nonn {

namespace {

using Runs = QVector<RunCurve>;

Runs readCurves(const ProjectFolder& folder, bool training) {
    Runs curves;
    const Project project = folder.read();
    std::error_code ignored;
    for (const RunFolder& run : listRuns(folder)) {
        const RunConfig config = run.read();
        RunCurve curve;
        curve.id = QString::fromStdString(config.id);
        const steps::RunNote note = steps::readRunNote(run);
        curve.name = QString::fromStdString(note.name);
        curve.note = QString::fromStdString(note.note);
        curve.settings = config.options.settings;
        curve.plannedEpochs = config.options.settings.loop.epochs;
        if (std::filesystem::exists(run.metrics(), ignored))
            curve.epochs = readMetrics(run.metrics());
        if (std::filesystem::exists(run.moments(), ignored))
            curve.moments = readMoments(run.moments());
        curve.state = !isCurrent(config, project) ? RunState::stale
                      : config.result             ? RunState::finished
                      : config.part               ? RunState::part
                                                  : RunState::unfinished;
        if (const std::optional<Text> part = partText(config))
            curve.students = said(*part);
        curve.usable = std::filesystem::exists(run.madeFrom(), ignored);
        curve.colours = project.colours(config.inputs.partition);
        curves << curve;
    }
    if (training && !curves.isEmpty() && curves.last().state == RunState::unfinished)
        curves.last().state = RunState::running;
    return curves;
}

TrainSettings defaults(const Project& project) {
    TrainSettings settings;
    if (project.distil) {
        settings.distillation = project.distil->settings;
        settings.images = project.distil->images;
        return settings;
    }
    settings.distillation = steps::demoSettings(steps::demoScale);
    if (const Augmentation suggested = suggestAugmentation(project.dataset); suggested.cropArea > 0)
        settings.distillation.augmentation = suggested;
    return settings;
}

}  // namespace

TrainStage::TrainStage(Session& session, QUndoStack& undo, LiveGraph& live, QObject* parent)
    : StageController(session, undo, parent),
      m_live(live),
      m_page(new TrainPage),
      m_frame(new StageFrame(m_page)),
      m_form(new TrainSettingsForm),
      m_swap(new SetupSwap(session, undo, live, QStringLiteral("train"), this)) {
    connect(m_swap, &SetupSwap::refused, this, &TrainStage::refuse);
    connect(m_page, &TrainPage::startRequested, this, [this] { m_live.whenSaved(this, [this] { start(); }); });
    connect(m_page, &TrainPage::resumeRequested, this, &TrainStage::resume);
    connect(m_page, &TrainPage::pauseRequested, this, [this] { stop(true); });
    connect(m_page, &TrainPage::cancelRequested, this, [this] { stop(false); });
    connect(m_page, &TrainPage::useRequested, this, &TrainStage::use);
    connect(m_page, &TrainPage::describeRequested, this, &TrainStage::describe);
    connect(m_page, &TrainPage::removeRequested, this, &TrainStage::remove);
    connect(m_frame, &StageFrame::cancelRequested, this, [this] { stop(true); });
    connect(&jobs(), &Jobs::changed, this, &TrainStage::follow);
}

void TrainStage::refresh() {
    m_reloading = false;
    if (!m_formSet) {
        m_formSet = true;
        m_form->setSettings(defaults(snapshot()->project()));
    }
    const Project& project = snapshot()->project();
    m_page->setTeacherAccuracy(project.teacher ? project.teacher->validationAccuracy : std::nullopt);
    readRuns();
    showState();
}

void TrainStage::readRuns() {
    jobs().run<Runs>(
        {Lane::reading, tr("Reading the runs"), QStringLiteral("runs"), false}, this,
        [folder = session().folder(), training = m_training != 0](const Progress&) {
            return readCurves(*folder, training);
        },
        [this](const Runs& runs) {
            m_resumable = !runs.isEmpty() && runs.last().state == RunState::unfinished;
            m_page->setRuns(runs);
            showState();
        },
        [this](const QString& reason) { refuse(reason); });
}

void TrainStage::showState() {
    const bool planned = snapshot()->plan.has_value();
    m_page->setState(m_training    ? m_pausing ? TrainState::pausing : TrainState::running
                     : m_resumable ? TrainState::paused
                     : planned     ? TrainState::idle
                                   : TrainState::unavailable);
    if (m_training) {
        setMark(StageMark::running);
        return;
    }
    bool finished = false;
    bool stale = false;
    for (const steps::RunInfo& run : snapshot()->info.runs) {
        finished = finished || (run.current && run.config.result);
        stale = stale || !run.current;
    }
    if (showJobState())
        return;
    if (!planned && snapshot()->info.runs.empty()) {
        m_frame->showEmpty(tr("Students can be trained once there is a plan that says how large they are."),
                           tr("Go to the plan"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("plan")); });
        setMark(StageMark::empty);
    } else if (!planned && !m_resumable) {
        m_frame->showStale(
            tr("There is no plan of this partition, so that nothing can be trained: plan again, or choose a "
               "run below and press Use this run."),
            tr("Go to the plan"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("plan")); });
        setMark(stale ? StageMark::stale : StageMark::empty);
    } else if (!finished && stale && planned) {
        m_frame->showStale(
            tr("Partition or plan have changed since the students were trained. Train again, or choose a "
               "run below and press Use this run."),
            tr("Train again"));
        onAction([this] { m_live.whenSaved(this, [this] { start(); }); });
        setMark(StageMark::stale);
    } else {
        m_frame->showCurrent();
        setMark(finished ? StageMark::current : stale ? StageMark::stale : StageMark::empty);
    }
}

void TrainStage::epochDone(const DistillationEpoch& epoch) {
    if (const QString run = runUnderWay(); !run.isEmpty())
        m_page->appendEpoch(run, epoch);
}

void TrainStage::momentDone(const DistillationMoment& moment) {
    if (const QString run = runUnderWay(); !run.isEmpty())
        m_page->appendMoment(run, moment);
}

/// Empty where it is newer than the snapshot: its curve is read with the next one.
QString TrainStage::runUnderWay() {
    const std::vector<steps::RunInfo>& runs = snapshot()->info.runs;
    if (!runs.empty() && !runs.back().config.trained())
        return QString::fromStdString(runs.back().config.id);
    if (!m_reloading)
        session().reload();
    m_reloading = true;
    return {};
}

DistillationListener TrainStage::listener() {
    return {heardBy(this, &TrainStage::epochDone), heardBy(this, &TrainStage::momentDone)};
}

void TrainStage::train(int epochs) {
    if (m_training || !snapshot()->plan)
        return;
    TrainSettings settings = m_form->settings();
    settings.distillation.loop.epochs = epochs;
    m_form->setSettings(settings);
    m_live.whenSaved(this, [this] { start(); });
}

void TrainStage::start() {
    DistilOptions options;
    const TrainSettings settings = m_form->settings();
    options.settings = settings.distillation;
    options.settings.arithmetic = fastestArithmetic();
    options.settings.threads = Session::threads();
    options.images = settings.images;
    forgive();
    m_pausing = false;
    m_training = jobs().run<steps::DistilOutcome>(
        {Lane::project, tr("Training the students")}, this,
        [folder = session().folder(), options, told = listener()](const Progress& progress) {
            return steps::distil(*folder, options, "auto", progress, told);
        },
        [this](const steps::DistilOutcome& outcome) {
            ended(tr("Run %1: %2 of the validation images right after %3")
                      .arg(QString::fromStdString(outcome.run), figure::percent(outcome.result.validationAccuracy),
                           figure::duration(outcome.seconds)));
        },
        [this](const QString& reason) {
            ended({});
            refuse(reason);
        },
        [this] { ended(stoppedText()); });
    session().reload();
    showState();
}

void TrainStage::resume() {
    forgive();
    m_pausing = false;
    m_training = jobs().run<steps::DistilOutcome>(
        {Lane::project, tr("Training the students")}, this,
        [folder = session().folder(), told = listener()](const Progress& progress) {
            const std::optional<RunFolder> run = latestRun(*folder, folder->read(), false);
            if (!run)
                throw badInput(folder->path(), Text::tr("has no unfinished run to go on with"));
            return steps::resume(*folder, *run, progress, told);
        },
        [this](const steps::DistilOutcome& outcome) {
            ended(tr("Run %1 is finished: %2 of the validation images right")
                      .arg(QString::fromStdString(outcome.run), figure::percent(outcome.result.validationAccuracy)));
        },
        [this](const QString& reason) {
            ended({});
            refuse(reason);
        },
        [this] { ended(stoppedText()); });
    showState();
}

QString TrainStage::stoppedText() const {
    return m_pausing ? tr("Paused: the training is saved where it was.")
                     : tr("Cancelled: the run stays unfinished, and can go on from where it was saved.");
}

void TrainStage::stop(bool pausing) {
    if (!m_training)
        return;
    m_pausing = pausing;
    if (pausing)
        jobs().pause(m_training);
    else
        jobs().cancel(m_training);
    showState();
}

void TrainStage::use(const QString& id) {
    m_swap->run(tr("Bringing back the partition and plan of run %1").arg(id), tr("use run %1").arg(id),
                [id = id.toStdString()](const ProjectFolder& folder) { return useRun(folder, findRun(folder, id)); });
}

void TrainStage::describe(const QString& id, const QString& name, const QString& note) {
    change<steps::RunNote>(tr("Describing run %1").arg(id), [id, name, note](const ProjectFolder& folder) {
        return steps::describeRun(folder, id.toStdString(), {name.toStdString(), note.toStdString()});
    });
}

void TrainStage::remove(const QString& id) {
    change<bool>(tr("Deleting run %1").arg(id), [id](const ProjectFolder& folder) {
        steps::removeRun(folder, id.toStdString());
        return true;
    });
}

template <typename Result>
void TrainStage::change(const QString& title, const std::function<Result(const ProjectFolder&)>& work) {
    jobs().run<Result>(
        {Lane::edits, title}, this, [folder = session().folder(), work](const Progress&) { return work(*folder); },
        [this](const Result&) { session().reload(); }, [this](const QString& reason) { refuse(reason); });
}

void TrainStage::follow(int id) {
    if (id != m_training || !m_training)
        return;
    const std::optional<JobStatus> status = jobs().status(id);
    if (!status || status->over())
        return;
    m_page->setTimeLeft(m_pausing ? std::nullopt : status->secondsLeft);
    showRunning(*status, m_pausing);
    setMark(StageMark::running);
}

void TrainStage::ended(const QString& text) {
    m_training = 0;
    m_pausing = false;
    if (!text.isEmpty())
        Q_EMIT said(text);
    session().reload();
}

}  // namespace nonn
