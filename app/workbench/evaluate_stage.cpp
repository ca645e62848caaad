// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/evaluate_stage.h"

#include "project/steps_answers.h"
#include "project/steps_evaluate.h"
#include "theme/settings_form.h"
#include "train/nonn_network.h"
#include "workbench/offered_runs.h"

#include <QLabel>
#include <QPushButton>

namespace nonn {

namespace {

/// Which devices are plugged in, from one state to another.
class Unplug : public QUndoCommand {
public:
    Unplug(EvaluatePage& page, std::vector<bool> before, std::vector<bool> after,
           std::function<void(const std::vector<bool>&)> note)
        : QUndoCommand(EvaluateStage::tr("unplug a device")),
          m_page(page),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_note(std::move(note)) {}

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const std::vector<bool>& alive) {
        if (m_page.alive().size() != alive.size())
            return;
        m_page.setAlive(alive);
        m_note(alive);
    }

    EvaluatePage& m_page;
    std::vector<bool> m_before;
    std::vector<bool> m_after;
    std::function<void(const std::vector<bool>&)> m_note;
};

struct Shown {
    std::vector<int> filters;  ///< of each student
    std::shared_ptr<const AnswerTable> answers;
    std::shared_ptr<const Images> images;
    std::vector<std::string> classNames;
};

std::vector<int> messageSizes(const RunFolder& run) {
    std::vector<int> sizes;
    for (const std::vector<int>& student : readNonnNetwork(run.path()).filters)
        sizes.push_back(static_cast<int>(student.size()));
    return sizes;
}

}  // namespace

EvaluateStage::EvaluateStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent), m_page(new EvaluatePage), m_frame(new StageFrame(m_page)) {
    auto* const form = new SettingsForm;
    m_run = new RunChoice;
    form->addRow(tr("Run"), m_run, tr("Whose students are looked at."));
    connect(m_run, &RunChoice::runChosen, this, &EvaluateStage::refresh);
    form->addHeading(tr("Test images"));
    auto* const note =
        new QLabel(tr("What is explored here is measured on validation images. The test images are for the last "
                      "figure; each look at them is counted."));
    note->setWordWrap(true);
    form->addWide(note);
    m_measure = new QPushButton(tr("Measure on the test images"));
    m_measure->setObjectName(QStringLiteral("evaluate"));
    form->addWide(m_measure);
    form->finish();
    m_settings = form;
    connect(m_measure, &QPushButton::clicked, this, &EvaluateStage::evaluate);
    connect(m_page, &EvaluatePage::aliveChanged, this, &EvaluateStage::aliveChanged);
}

const steps::RunInfo* EvaluateStage::chosenRun() const {
    return runOf(*snapshot(), m_run->run());
}

void EvaluateStage::refresh() {
    m_run->setRuns(offeredRuns(*snapshot()));
    const steps::RunInfo* const run = chosenRun();
    m_measure->setEnabled(run && !job());
    m_measure->setToolTip(job() ? tr("It is being measured.")
                          : run ? QString()
                                : tr("There are no trained students of this plan: train some, or choose another run."));
    if (showJobState())
        return;
    if (!run) {
        const bool stale = m_run->count() > 1;
        m_frame->showEmpty(stale ? tr("Partition or plan have changed since the students were trained. Train again, or "
                                      "choose at the right which run to look at.")
                                 : tr("There are no trained students yet."),
                           tr("Go to training"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("train")); });
        setMark(stale ? StageMark::stale : StageMark::empty);
        return;
    }
    if (run->current) {
        m_frame->showCurrent();
        setMark(run->fusedAccuracy ? StageMark::current : StageMark::empty);
    } else {
        m_frame->showStale(tr("Run %1 was trained for another partition or plan than the project has now.")
                               .arg(QString::fromStdString(run->config.id)),
                           tr("Go to training"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("train")); });
        setMark(StageMark::stale);
    }
    showRun(*run);
}

void EvaluateStage::showRun(const steps::RunInfo& run) {
    const std::vector<int> colours = snapshot()->project().colours(run.config.inputs.partition);
    const bool known = m_answered == run.config.id && m_filters.size() == run.config.architectures.size();
    std::vector<DeviceFacts> devices;
    for (std::size_t p = 0; p < run.config.architectures.size(); ++p) {
        DeviceFacts device;
        device.architecture = QString::fromStdString(run.config.architectures[p]);
        device.filters = known ? m_filters[p] : 0;
        if (run.current && snapshot()->partition && p < snapshot()->partition->students.size())
            device.filters = static_cast<int>(snapshot()->partition->students[p].size());
        device.colourSlot = p < colours.size() ? colours[p] : static_cast<int>(p);
        devices.push_back(device);
    }
    m_page->setDevices(devices);
    m_alive = m_page->alive();
    if (!filled())
        return;
    if (m_answered != run.config.id)
        readAnswers(run.config.id);
    const std::string evaluated = run.fusedAccuracy ? run.config.id : std::string();
    if (m_evaluated != evaluated || evaluated.empty()) {
        m_evaluated = evaluated;
        readEvaluation(evaluated);
    }
}

void EvaluateStage::readAnswers(const std::string& run) {
    m_answered = run;
    jobs().run<Shown>(
        {Lane::reading, tr("Asking the students"), QStringLiteral("answers")}, this,
        [folder = session().folder(), run](const Progress& progress) {
            const auto dataset = folder->dataset(folder->read(), progress);
            auto answers = std::make_shared<const AnswerTable>(
                steps::answers(*folder, run, Split::validation, {"auto", Session::threads()}, progress));
            return Shown{messageSizes(findRun(*folder, run)), answers,
                         std::shared_ptr<const Images>(dataset, &dataset->validation), dataset->classNames};
        },
        [this](const Shown& shown) {
            m_filters = shown.filters;
            if (const steps::RunInfo* const now = chosenRun())
                showRun(*now);
            m_page->setClassNames(shown.classNames);
            m_page->setAnswers(shown.answers, shown.images);
            m_alive = m_page->alive();
        },
        [this](const QString& reason) { m_frame->showError(reason, {}); },
        [this, run] {
            if (m_answered == run)
                m_answered.clear();
        });
}

void EvaluateStage::readEvaluation(const std::string& run) {
    const std::int64_t looks = snapshot()->project().testLooks;
    if (run.empty()) {
        m_page->setEvaluation(std::nullopt, looks);
        return;
    }
    jobs().run<Evaluation>(
        {Lane::reading, tr("Reading the evaluation"), QStringLiteral("evaluation"), false}, this,
        [folder = session().folder(), run](const Progress&) { return steps::readEvaluation(findRun(*folder, run)); },
        [this, looks](const Evaluation& evaluation) { m_page->setEvaluation(evaluation, looks); });
}

void EvaluateStage::evaluate() {
    const steps::RunInfo* const run = chosenRun();
    if (!run)
        return;
    runStep<steps::EvaluateOutcome>(
        tr("Measuring on the test images"), true,
        [folder = session().folder(), id = run->config.id](const Progress& progress) {
            return steps::evaluate(*folder, id, {"auto", Session::threads()}, progress);
        },
        [this](const steps::EvaluateOutcome& outcome) {
            m_evaluated = outcome.run;
            m_page->setEvaluation(outcome.evaluation, outcome.testLooks);
        });
}

void EvaluateStage::aliveChanged(const std::vector<bool>& alive) {
    undo().push(new Unplug(*m_page, m_alive, alive, [this](const std::vector<bool>& now) { m_alive = now; }));
}

}  // namespace nonn
