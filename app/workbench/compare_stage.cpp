// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/compare_stage.h"

#include "model/runtime.h"
#include "project/steps_demo.h"

namespace nonn {

namespace {

/// Students are trained as those of the project were, as far as a comparison has settings for it.
CompareRequest newRequest(const Project& project) {
    CompareRequest request;
    DistillationSettings& settings = request.training.settings;
    settings.arithmetic = fastestArithmetic();
    DistillationSettings like = steps::demoSettings(steps::demoScale);
    if (project.distil)
        like = project.distil->settings;
    else if (const Augmentation suggested = suggestAugmentation(project.dataset); suggested.cropArea > 0)
        like.augmentation = suggested;
    settings.loop = like.loop;
    settings.augmentation = like.augmentation;
    if (like.loss.featureLoss == settings.loss.featureLoss)
        settings.loss.beta = like.loss.beta;
    return request;
}

/// The form as it was when people compared the last time.
CompareSettings formOf(const CompareRequest& request) {
    CompareSettings settings;
    settings.devices.clear();
    settings.kinds.clear();
    for (const ComparisonRow& row : chosenRows(comparisonRows(request.students), request.rows)) {
        settings.kinds.insert(kindOf(row));
        if (row.share > 1)
            settings.devices.insert(row.share);
    }
    settings.seeds = request.seeds;
    settings.epochs = request.training.settings.loop.epochs;
    settings.images = request.training.images;
    settings.memory = request.memory;
    return settings;
}

}  // namespace

CompareStage::CompareStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new ComparePage),
      m_frame(new StageFrame(m_page)),
      m_form(new CompareSettingsForm) {
    connect(m_form, &CompareSettingsForm::changed, this, [this] {
        readTable();
        showState();
    });
    connect(m_page, &ComparePage::startRequested, this, &CompareStage::start);
    connect(m_page, &ComparePage::pauseRequested, this, &CompareStage::pause);
    connect(m_page, &ComparePage::openRequested, this, &CompareStage::open);
    connect(m_frame, &StageFrame::cancelRequested, this, &CompareStage::pause);
    connect(&jobs(), &Jobs::changed, this, &CompareStage::follow);
}

CompareRequest CompareStage::request() const {
    const CompareSettings settings = m_form->settings();
    CompareRequest request = m_last ? *m_last : newRequest(snapshot()->project());
    request.students = {settings.devices.begin(), settings.devices.end()};
    request.rows = settings.rows();
    request.seeds = settings.seeds;
    request.memory = settings.memory;
    request.training.images = settings.images;
    request.training.settings.loop.epochs = settings.epochs;
    return request;
}

/// What a comparison needs and the project does not have; empty where it can begin.
QString CompareStage::missing() const {
    if (snapshot()->project().state(Stage::activity) != StageState::current)
        return tr("The teacher has to be asked for its filters before, which a filter graph does.");
    if (!snapshot()->plan && !m_form->settings().memory)
        return tr("How much memory the devices have together is said by a plan, or at the right.");
    return m_form->refusal();
}

void CompareStage::refresh() {
    if (filled())
        m_lastRead ? readTable() : readLast();
    showState();
}

void CompareStage::readLast() {
    if (m_lastWished)
        return;
    m_lastWished = true;
    jobs().run<std::optional<CompareRequest>>(
        {Lane::reading, tr("Reading what was compared"), {}, false}, this,
        [folder = session().folder()](const Progress&) { return steps::lastCompareRequest(*folder); },
        [this](const std::optional<CompareRequest>& request) {
            m_last = request;
            m_lastRead = true;
            if (request)
                m_form->setSettings(formOf(*request));
            readTable();
            showState();
        },
        [this](const QString& reason) { refuse(reason); });
}

/// Makes graph and partitions of every row, which takes seconds: other views do not wait for it.
void CompareStage::readTable() {
    if (m_comparing || !missing().isEmpty())
        return;
    jobs().run<steps::CompareOutcome>(
        {Lane::asking, tr("Reading what was compared"), QStringLiteral("comparison"), false}, this,
        [folder = session().folder(), request = request()](const Progress&) {
            return steps::comparison(*folder, request, {"auto", Session::threads()});
        },
        [this](const steps::CompareOutcome& outcome) {
            if (m_comparing)
                return;
            showTable(outcome);
            showState();
        },
        [this](const QString& reason) { refuse(reason); });
}

void CompareStage::showTable(const steps::CompareOutcome& outcome) {
    m_finished = outcome.finished;
    m_wished = outcome.wished;
    m_page->setComparison(outcome.comparison, outcome.finished, outcome.wished);
}

void CompareStage::showState() {
    const QString why = missing();
    m_page->setState(m_comparing     ? m_pausing ? CompareState::pausing : CompareState::running
                     : why.isEmpty() ? CompareState::idle
                                     : CompareState::unavailable,
                     why);
    if (m_comparing) {
        setMark(StageMark::running);
        return;
    }
    if (showJobState())
        return;
    const bool asked = snapshot()->project().state(Stage::activity) == StageState::current;
    if (!asked || (!snapshot()->plan && !m_form->settings().memory)) {
        m_frame->showEmpty(why, asked ? tr("Go to the plan") : tr("Go to the filter graph"));
        onAction([this, asked] { Q_EMIT stageRequested(asked ? QStringLiteral("plan") : QStringLiteral("graph")); });
        setMark(StageMark::empty);
        return;
    }
    m_frame->showCurrent();
    setMark(m_wished > 0 && m_finished == m_wished ? StageMark::current : StageMark::empty);
}

void CompareStage::start() {
    if (m_comparing || !missing().isEmpty())
        return;
    forgive();
    m_pausing = false;
    m_last = request();
    m_comparing = jobs().run<steps::CompareOutcome>(
        {Lane::project, tr("Comparing")}, this,
        [folder = session().folder(), request = *m_last,
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

void CompareStage::open(const QString& row, std::uint64_t seed) {
    runStep<std::string>(
        tr("Opening %1").arg(row), true,
        [folder = session().folder(), request = request(), row = row.toStdString(), seed](const Progress&) {
            return steps::openRow(*folder, request, row, seed, {"auto", Session::threads()});
        },
        [this, row](const std::string& run) {
            Q_EMIT said(tr("%1 is run %2 of the project: choose it in Train and press Use this run")
                            .arg(row, QString::fromStdString(run)));
            Q_EMIT stageRequested(QStringLiteral("train"));
        },
        Lane::edits);
}

void CompareStage::follow(int id) {
    if (id != m_comparing || !m_comparing)
        return;
    const std::optional<JobStatus> status = jobs().status(id);
    if (!status || status->over())
        return;
    showRunning(*status, m_pausing);
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
