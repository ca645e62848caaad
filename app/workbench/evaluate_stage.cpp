// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/evaluate_stage.h"

#include "project/run_survivors.h"
#include "project/steps_answers.h"
#include "project/steps_evaluate.h"
#include "project/steps_survivors.h"
#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/settings_form.h"
#include "train/nonn_network.h"
#include "workbench/offered_runs.h"
#include "workbench/placed_command.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace nonn {

namespace {

/// "unplug device 1".
QString unplugText(const std::vector<bool>& before, const std::vector<bool>& after) {
    for (std::size_t device = 0; device < std::min(before.size(), after.size()); ++device)
        if (before[device] != after[device])
            return after[device] ? EvaluateStage::tr("plug in device %1").arg(device)
                                 : EvaluateStage::tr("unplug device %1").arg(device);
    return EvaluateStage::tr("unplug a device");
}

/// Which devices are plugged in, from one state to another.
class Unplug : public PlacedCommand {
public:
    Unplug(EvaluatePage& page, std::vector<bool> before, std::vector<bool> after,
           std::function<void(const std::vector<bool>&)> note)
        : PlacedCommand(QStringLiteral("evaluate"), unplugText(before, after)),
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
    std::vector<SubsetAccuracy> subsets;
    std::shared_ptr<const SurvivorLayers> survivors;
    std::shared_ptr<const Images> images;
    std::vector<std::string> classNames;
};

std::vector<int> messageSizes(const RunFolder& run) {
    std::vector<int> sizes;
    for (const std::vector<int>& student : readNonnNetwork(run.path()).filters)
        sizes.push_back(static_cast<int>(student.size()));
    return sizes;
}

/// Those of the run that the table holds the messages for; null: none.
std::shared_ptr<const SurvivorLayers> survivorsOf(const RunFolder& run, const AnswerTable& answers) {
    const std::optional<RunSurvivors> found = readSurvivors(run);
    return found && holdsMessages(answers, found->layers) ? std::make_shared<const SurvivorLayers>(found->layers)
                                                          : nullptr;
}

}  // namespace

EvaluateStage::EvaluateStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent), m_page(new EvaluatePage), m_frame(new StageFrame(m_page)) {
    auto* const form = new SettingsForm;
    m_run = new RunChoice;
    form->addRow(tr("Run"), m_run, tr("Whose students are looked at."));
    connect(m_run, &RunChoice::runChosen, this, &EvaluateStage::refresh);
    form->addHeading(tr("Test images"));
    QLabel* const note =
        makeWrapped(tr("What is explored here is measured on validation images. The test images are for the last "
                       "figure; each look at them is counted."));
    form->addWide(note);
    m_measure = new QPushButton(tr("Measure on the test images"));
    m_measure->setObjectName(QStringLiteral("evaluate"));
    form->addWide(m_measure);
    addSurvivorRows(*form);
    form->finish();
    setManualPlaces({{form, "evaluate#The test images"},
                     {m_run, "evaluate#Run"},
                     {m_measure, "evaluate#Measure on the test images"}});
    m_settings = form;
    connect(m_measure, &QPushButton::clicked, this, &EvaluateStage::evaluate);
    connect(m_page, &EvaluatePage::aliveChanged, this, &EvaluateStage::aliveChanged);
    connect(&m_page->nodes(), &NodesRow::leadRequested, this, &EvaluateStage::leadNodes);
    connect(&jobs(), &Jobs::changed, this, [this](int id) {
        if (id == m_asking)
            showAsking();
    });
    connect(m_frame, &StageFrame::cancelRequested, this, [this] { jobs().cancel(m_asking); });
    connect(m_frame, &StageFrame::remedyRequested, this, [this] { Q_EMIT stageRequested(QStringLiteral("data")); });
}

void EvaluateStage::addSurvivorRows(SettingsForm& form) {
    form.addHeading(tr("Where devices are missing"));
    form.addWide(
        makeWrapped(tr("A fusion layer for each set of devices that are left answers in place of the one for "
                       "all. The students stay as they are; validation images are asked, without labels.")));
    m_message = new QComboBox;
    m_message->setObjectName(QStringLiteral("survivors-message"));
    m_message->addItem(tr("Shares of the logits"), static_cast<int>(Message::logits));
    m_message->addItem(tr("Features"), static_cast<int>(Message::features));
    form.addRow(tr("From"), m_message,
                tr("What devices send: shares of the logits are the shorter messages where there are few classes, "
                   "features hold more."));
    m_fit = new QPushButton(tr("Fit layers for survivors"));
    m_fit->setObjectName(QStringLiteral("fit-survivors"));
    form.addWide(m_fit);
    m_survivorsThere = makeWrapped(QString());
    m_survivorsThere->setObjectName(QStringLiteral("survivors-there"));
    form.addWide(m_survivorsThere);
    m_remove = new QPushButton(tr("Remove the layers"));
    m_remove->setObjectName(QStringLiteral("remove-survivors"));
    form.addWide(m_remove);
    setManualPlaces({{m_message, "evaluate#Fusion layers for survivors"},
                     {m_fit, "evaluate#Fusion layers for survivors"},
                     {m_remove, "evaluate#Fusion layers for survivors"}});
    connect(m_fit, &QPushButton::clicked, this, &EvaluateStage::fitSurvivors);
    connect(m_remove, &QPushButton::clicked, this, &EvaluateStage::removeSurvivors);
}

void EvaluateStage::showSurvivors(bool run) {
    m_fit->setEnabled(run && !job());
    m_fit->setToolTip(m_measure->toolTip());
    const bool there = run && m_survivors;
    m_remove->setVisible(there);
    m_remove->setEnabled(!job());
    m_survivorsThere->setVisible(there);
    if (there)
        m_survivorsThere->setText(
            tr("There are %1, %2 (%3).")
                .arg(m_survivors->layers.size())
                .arg(figure::bytes(m_survivors->bytes()),
                     m_message->itemText(m_message->findData(static_cast<int>(m_survivors->message)))));
}

void EvaluateStage::fitSurvivors() {
    const steps::RunInfo* const run = chosenRun();
    if (!run)
        return;
    runStep<SurvivorLayers>(
        tr("Fitting layers for survivors"), true,
        [folder = session().folder(), id = run->config.id,
         message = static_cast<Message>(m_message->currentData().toInt())](const Progress& progress) {
            return steps::fitSurvivors(*folder, id, message, {"auto", Session::threads()}, progress);
        },
        [this](const SurvivorLayers&) { survivorsChanged(); }, Lane::asking);
}

void EvaluateStage::removeSurvivors() {
    const steps::RunInfo* const run = chosenRun();
    if (!run)
        return;
    runStep<bool>(
        tr("Removing layers for survivors"), true,
        [folder = session().folder(), id = run->config.id](const Progress&) {
            steps::removeSurvivors(*folder, id);
            return true;
        },
        [this](bool) { survivorsChanged(); }, Lane::asking);
}

/// Answers and evaluation are read again, with what is there now.
void EvaluateStage::survivorsChanged() {
    m_answered.clear();
    m_evaluated.clear();
}

bool EvaluateStage::showAsking() {
    const std::optional<JobStatus> status = m_asking ? jobs().status(m_asking) : std::nullopt;
    if (!status || status->over() || job())
        return false;
    showRunning(*status, tr("Asking the students about the validation images"), true);
    return true;
}

const steps::RunInfo* EvaluateStage::chosenRun() const {
    return runOf(*snapshot(), m_run->run());
}

void EvaluateStage::refresh() {
    m_run->setRuns(offeredRuns(*snapshot()));
    const steps::RunInfo* const run = chosenRun();
    offerNodes();
    m_measure->setEnabled(run && !job());
    m_measure->setToolTip(job() ? tr("It is being measured.")
                          : run ? QString()
                                : tr("There are no trained students of this plan: train some, or choose another run."));
    showSurvivors(run != nullptr);
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
    if (!showAsking())
        showUnanswered(*run);
}

bool EvaluateStage::showUnanswered(const steps::RunInfo& run) {
    if (m_declined == run.config.id) {
        m_frame->showStale(tr("The students were not asked to the end."), tr("Ask them"));
    } else if (m_answered == run.config.id && !m_failure.isEmpty()) {
        m_frame->showError(m_failure, tr("Try again"), tr("Go to the data"));
        setMark(StageMark::failed);
    } else {
        return false;
    }
    onAction([this] { askAgain(); });
    return true;
}

void EvaluateStage::askAgain() {
    m_declined.clear();
    m_answered.clear();
    refresh();
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
    if (const std::optional<DatasetDigest>& digest = snapshot()->project().digest)
        m_page->setClassNames(digest->classNames);
    m_page->setDevices(devices);
    m_page->setTrained(run.config.result ? std::optional(run.config.result->validationAccuracy) : std::nullopt,
                       QString::fromStdString(std::string(name(run.config.options.settings.arithmetic))));
    m_alive = m_page->alive();
    if (!filled())
        return;
    const bool dataCameBack = !m_failure.isEmpty() && m_failedWithout && snapshot()->info.dataThere;
    if (m_answered != run.config.id || dataCameBack)
        readAnswers(run.config.id);
    const std::string evaluated = run.fusedAccuracy ? run.config.id : std::string();
    if (m_evaluated != evaluated || evaluated.empty()) {
        m_evaluated = evaluated;
        readEvaluation(evaluated);
    }
}

void EvaluateStage::readAnswers(const std::string& run) {
    m_answered = run;
    m_declined.clear();
    m_failure.clear();
    m_survivors.reset();
    m_asking = jobs().run<Shown>(
        {Lane::asking, tr("Asking the students"), QStringLiteral("answers")}, this,
        [folder = session().folder(), run](const Progress& progress) {
            const auto dataset = folder->dataset(folder->read(), progress);
            auto answers = std::make_shared<const AnswerTable>(
                steps::answers(*folder, run, Split::validation, {"auto", Session::threads()}, progress.part(0, 0.95)));
            const RunFolder of = findRun(*folder, run);
            const auto survivors = survivorsOf(of, *answers);
            return Shown{messageSizes(of),
                         answers,
                         subsets(*answers, Session::threads(), progress.part(0.95, 1), survivors.get()),
                         survivors,
                         std::shared_ptr<const Images>(dataset, &dataset->validation),
                         dataset->classNames};
        },
        [this](const Shown& shown) {
            m_asking = 0;
            m_filters = shown.filters;
            m_survivors = shown.survivors;
            refresh();
            if (const steps::RunInfo* const now = chosenRun())
                showRun(*now);
            m_page->setClassNames(shown.classNames);
            m_page->setAnswers(shown.answers, shown.images, shown.subsets, shown.survivors);
            m_alive = m_page->alive();
        },
        [this](const QString& reason) {
            m_asking = 0;
            m_failure = reason;
            m_failedWithout = !snapshot()->info.dataThere;
            refresh();
        },
        [this, run] {
            if (m_answered != run)  // another run's are asked for now
                return;
            m_asking = 0;
            m_declined = run;
            refresh();
        });
    showAsking();
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
        [this, looks](const Evaluation& evaluation) { m_page->setEvaluation(evaluation, looks); },
        [this](const QString& reason) { refuse(reason); });
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
        },
        Lane::asking);
}

void EvaluateStage::plug(int student, bool in) {
    std::vector<bool> alive = m_page->alive();
    if (student < 0 || static_cast<std::size_t>(student) >= alive.size())
        return;
    alive[static_cast<std::size_t>(student)] = in;
    m_page->setAlive(alive);
    aliveChanged(alive);
}

void EvaluateStage::aliveChanged(const std::vector<bool>& alive) {
    undo().push(new Unplug(*m_page, m_alive, alive, [this](const std::vector<bool>& now) { plugged(now); }));
}

void EvaluateStage::plugged(const std::vector<bool>& alive) {
    const std::vector<bool> before = std::exchange(m_alive, alive);
    for (std::size_t student = 0; m_page->nodes().leads() && student < alive.size(); ++student)
        if (student >= before.size() || before[student] != alive[student])
            Q_EMIT nodePlugged(static_cast<int>(student), alive[student]);
}

/// They stand from now on as the cards do.
void EvaluateStage::leadNodes() {
    const std::vector<bool> alive = m_page->alive();
    for (std::size_t student = 0; student < alive.size(); ++student)
        Q_EMIT nodePlugged(static_cast<int>(student), alive[student]);
}

void EvaluateStage::showNodes(const QString& run, const std::vector<bool>& running) {
    m_nodesOf = run.toStdString();
    m_nodesRunning = running;
    offerNodes();
}

void EvaluateStage::offerNodes() {
    const steps::RunInfo* const run = chosenRun();
    const bool ours = run && run->config.id == m_nodesOf && m_nodesRunning.size() == run->config.architectures.size();
    m_page->nodes().setNodes(ours ? std::optional(m_nodesRunning) : std::nullopt);
}

}  // namespace nonn
