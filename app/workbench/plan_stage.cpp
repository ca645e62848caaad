// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/plan_stage.h"

#include "pages/plan/profile_dialog.h"
#include "pages/plan/sweep_view.h"
#include "plan/candidates.h"
#include "project/own_profiles.h"
#include "project/steps_sweep.h"
#include "project/teacher_bytes.h"
#include "theme/core_text.h"

#include <algorithm>
#include <tuple>

namespace nonn {

namespace {

/// The devices of the students, from one state to another.
class ChangeDevices : public QUndoCommand {
public:
    ChangeDevices(PlanStage& stage, PlanChoice before, PlanChoice after)
        : QUndoCommand(PlanStage::tr("change devices")),
          m_stage(stage),
          m_before(std::move(before)),
          m_after(std::move(after)) {}

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const PlanChoice& choice) {
        if (m_stage.isForPartition(choice))
            m_stage.planFor(choice);
        else
            setObsolete(true);
    }

    PlanStage& m_stage;
    PlanChoice m_before;
    PlanChoice m_after;
};

steps::PlanRequest requestFor(const PlanChoice& choice) {
    steps::PlanRequest request;
    request.fleet = choice.fleet;
    request.size = choice.size;
    request.objective = choice.objective;
    request.assigns = choice.assigns;
    return request;
}

Profiles only(const DeviceProfile& device) {
    return {{device}, {}};
}

Profiles only(const RadioProfile& radio) {
    return {{}, {radio}};
}

void choose(PlanSettingsForm& form, const DeviceProfile& device) {
    form.chooseDevice(QString::fromStdString(device.name));
}

void choose(PlanSettingsForm& form, const RadioProfile& radio) {
    form.chooseRadio(QString::fromStdString(radio.name));
}

/// What is written where figures come from.
std::string byHand(const std::string& before) {
    const std::string now = "Figures: given by hand.";
    return before.starts_with(now) ? before : now + (before.empty() ? "" : " Before: " + before);
}

}  // namespace

PlanStage::PlanStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent),
      m_page(new PlanPage),
      m_frame(new StageFrame(m_page)),
      m_form(new PlanSettingsForm) {
    connect(m_page, &PlanPage::devicesChanged, this, &PlanStage::editedDevices);
    connect(m_page, &PlanPage::addRequested, this, &PlanStage::addDevice);
    connect(m_page, &PlanPage::chosenChanged, this,
            [this] { m_form->showDevices(m_choice.fleet, m_page->chosenRow()); });
    connect(m_form, &PlanSettingsForm::planRequested, this, &PlanStage::planByForm);
    connect(m_form, &PlanSettingsForm::deviceFiguresRequested, this, &PlanStage::editDevice);
    connect(m_form, &PlanSettingsForm::radioFiguresRequested, this, &PlanStage::editRadio);
    connect(m_form, &PlanSettingsForm::dragged, this, &PlanStage::preview);
    connect(m_form, &PlanSettingsForm::sizeChanged, this, [this] {
        if (snapshot()->plan)
            planByForm();
    });
    connect(m_form, &PlanSettingsForm::assignRequested, this, [this] {
        PlanChoice choice = m_choice;
        choice.objective = m_form->objective();
        choice.assigns = true;
        edited(choice);
    });
    connect(&m_page->sweep(), &SweepView::sweepRequested, this, &PlanStage::sweep);
    connect(&m_page->sweep(), &SweepView::studentsChosen, this, &PlanStage::studentsChosen);
    connect(m_frame, &StageFrame::remedyRequested, this, &PlanStage::applyRemedies);
    loadProfiles();
}

void PlanStage::loadProfiles(const std::function<void()>& then) {
    using Both = std::pair<Profiles, Profiles>;
    jobs().run<Both>(
        {Lane::reading, tr("Reading device profiles"), {}, false}, this,
        [](const Progress&) { return Both(knownProfiles(), ownProfiles()); },
        [this, then](const Both& profiles) {
            std::tie(m_profiles, m_ownProfiles) = profiles;
            m_page->setProfiles(m_profiles);
            m_form->setProfiles(m_profiles);
            if (snapshot())
                refresh();
            if (then)
                then();
        },
        [this](const QString& reason) { refuse(reason); });
}

void PlanStage::editDevice(const QString& name) {
    editProfile(tr("Figures of a device"), m_profiles.devices, m_ownProfiles.devices, name.toStdString(),
                forgetOwnDevice);
}

void PlanStage::editRadio(const QString& name) {
    editProfile(tr("Figures of a radio"), m_profiles.radios, m_ownProfiles.radios, name.toStdString(), forgetOwnRadio);
}

template <typename Profile>
void PlanStage::editProfile(const QString& title, const std::vector<Profile>& known, const std::vector<Profile>& ours,
                            const std::string& name, void (*forget)(const std::string&)) {
    const auto found = std::ranges::find(known, name, &Profile::name);
    if (found == known.end())
        return;
    const Profile profile = *found;
    const bool own = std::ranges::find(ours, name, &Profile::name) != ours.end();
    const auto typed = std::make_shared<Profile>(profile);
    const auto restore = [typed, profile] { *typed = profile; };
    auto* const dialog = new ProfileDialog(title, figuresOf(typed, m_profiles), restore, own, m_frame->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, typed, profile] {
        if (*typed == profile)
            return;
        typed->source = byHand(profile.source);
        changeOwn([typed] { keepOwnProfiles(only(*typed)); },
                  [this, typed, before = profile.name] {
                      if (typed->name != before)
                          choose(*m_form, *typed);
                  });
    });
    connect(dialog, &ProfileDialog::forgetRequested, this,
            [this, forget, name] { changeOwn([forget, name] { forget(name); }, {}); });
    dialog->open();
}

/// Of the user's profiles, which are in no project.
void PlanStage::changeOwn(const std::function<void()>& work, const std::function<void()>& then) {
    jobs().run<bool>(
        {Lane::edits, tr("Saving own devices"), {}, false}, this,
        [work](const Progress&) {
            work();
            return true;
        },
        [this, then](bool) {
            loadProfiles(then);
            session().reload();
        },
        [this](const QString& reason) { refuse(reason); });
}

std::size_t PlanStage::students() const {
    return snapshot()->partition ? snapshot()->partition->students.size() : 0;
}

/// What the project says, for the partition as it is now.
PlanChoice PlanStage::choiceOf(const Project& project) const {
    const auto count = static_cast<int>(students());
    if (!project.plan)
        return {fleetFor({}, count, {}), m_form->size(), m_form->objective()};
    Fleet fleet = project.plan->fleet;
    if (fleet.nodes.empty()) {
        const std::vector<Budget>& budgets = project.plan->budgets;
        fleet = uniformFleet(count, {});
        for (std::size_t p = 0; p < fleet.nodes.size(); ++p)
            fleet.nodes[p].budget = budgets[std::min(p, budgets.size() - 1)];
    }
    return {fleetFor(std::move(fleet), count, {}), project.plan->size, project.plan->objective};
}

std::int64_t PlanStage::teacherBytes() const {
    const Project& project = snapshot()->project();
    if (snapshot()->scriptTeacher)  // of which is not known what could be folded
        return snapshot()->scriptTeacher->parameters * bytesPerElement(Precision::fp32);
    return nonn::teacherBytes(project.dataset, *project.teacher);
}

void PlanStage::refresh() {
    if (showJobState())
        return;
    const Project& project = snapshot()->project();
    if (!(m_sweptGraph == project.record(Stage::graph)))
        m_sweep.clear();
    showSweep();
    m_form->setStudents(static_cast<int>(students()));
    const bool stale = project.state(Stage::plan) == StageState::stale;
    if (!snapshot()->partition) {
        m_frame->showEmpty(tr("A plan needs the filters divided among students first."), tr("Go to the filter graph"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("graph")); });
        setMark(stale ? StageMark::stale : StageMark::empty);
        return;
    }
    if (m_tooBig && m_tooBig->partition == project.record(Stage::partition)) {
        showPlan(m_tooBig->outcome.plan, m_choice.fleet);
        showRefused();
        return;
    }
    m_tooBig.reset();
    m_choice = choiceOf(project);
    m_form->showChoice(m_choice.size, m_choice.objective);
    if (snapshot()->plan) {
        showPlan(*snapshot()->plan, m_choice.fleet);
        m_frame->showCurrent();
        setMark(StageMark::current);
        return;
    }
    m_form->showDevices(m_choice.fleet, -1);
    const bool limited =
        std::ranges::all_of(m_choice.fleet.nodes, [](const Node& node) { return node.budget.limited(); });
    setMark(stale ? StageMark::stale : StageMark::empty);
    if (stale && limited) {
        m_frame->showStale(tr("The partition has changed since this plan was made."), tr("Plan again"));
        onAction([this] { planFor(m_choice); });
    } else {
        m_frame->showEmpty(
            tr("Say at the right what a device can hold, and every student gets the largest network that fits."),
            tr("Plan for 500 KB a device"));
        onAction([this] { planWithMemory(QStringLiteral("500KB")); });
    }
}

void PlanStage::planWithMemory(const QString& text) {
    m_form->setMemory(text);
    planByForm();
}

/// What is seen then is no plan, and what Train would train another.
void PlanStage::showRefused() {
    setMark(StageMark::failed);
    QStringList words{tr("Not every student fits: this is not kept.")};
    for (const Remedy& remedy : m_tooBig->outcome.remedies)
        words << nonn::said(remedy.sentence);
    constexpr int shown = 3;
    if (words.size() > shown)
        words = words.mid(0, shown) << tr("And so on.");
    const QString remedy = m_tooBig->outcome.remedies.empty() ? QString() : tr("Change it so");
    if (!snapshot()->plan) {
        words << tr("Nothing can be trained yet.");
        m_frame->showError(words.join(QLatin1Char(' ')), {}, remedy);
        return;
    }
    QStringList kept;
    for (const PlannedStudent& student : snapshot()->plan->students)
        kept << QString::fromStdString(student.architecture);
    words << tr("Train would still train the plan before it (%1).").arg(listed(kept));
    m_frame->showError(words.join(QLatin1Char(' ')), tr("Show that plan"), remedy);
    onAction([this] {
        m_tooBig.reset();
        refresh();
    });
}

void PlanStage::sweep(int most, bool sameMemory) {
    m_page->sweep().setRunning(true);
    const int filters = snapshot()->graph ? snapshot()->graph->filters : 0;
    jobs().run<steps::SweepOutcome>(
        {Lane::asking, tr("Comparing numbers of students"), QStringLiteral("sweep"), true}, this,
        [folder = session().folder(),
         request = steps::SweepRequest{requestFor(m_choice), std::min(most, filters), sameMemory}](
            const Progress& progress) { return steps::sweep(*folder, request, progress); },
        [this, graph = snapshot()->project().record(Stage::graph)](const steps::SweepOutcome& outcome) {
            m_sweep = outcome.points;
            m_sweptGraph = graph;
            m_page->sweep().setRunning(false);
            showSweep();
        },
        [this](const QString& reason) {
            m_page->sweep().setRunning(false);
            refuse(reason);
        },
        [this] { m_page->sweep().setRunning(false); });
}

void PlanStage::showSweep() {
    m_page->sweep().setPoints(m_sweep, static_cast<int>(students()));
}

void PlanStage::applyRemedies() {
    if (!m_tooBig)
        return;
    PlanChoice choice = m_choice;
    for (const Remedy& remedy : m_tooBig->outcome.remedies)
        for (Node& node : choice.fleet.nodes)
            if (node.student == remedy.student)
                node.budget = raisedTo(node.budget, remedy.budget);
    edited(choice);
}

void PlanStage::showPlan(const Plan& plan, const Fleet& fleet) {
    PlanView view{plan, fleet, {}, snapshot()->colours, teacherBytes()};
    SimulationSettings settings;
    settings.plan = plan;
    settings.fleet = fleet.running();
    settings.profiles = m_profiles.overlaidBy(fleet.own);
    settings.families = usualFamilies(plan.image);
    const auto known = [](const auto& profiles, const std::string& name) {
        return std::ranges::any_of(profiles, [&](const auto& profile) { return profile.name == name; });
    };
    if (std::ranges::all_of(fleet.nodes, [&](const Node& node) {
            return known(settings.profiles.devices, node.device) && known(settings.profiles.radios, node.radio);
        }))
        view.figures = simulate(settings);
    m_page->setPlan(view);
    m_form->showDevices(m_choice.fleet, m_page->chosenRow());
}

void PlanStage::edited(const PlanChoice& choice) {
    if (snapshot()->plan && !m_tooBig && choice == m_choice)
        return;
    // Of the first plan, and of one for other students, there is nothing to go back to.
    if (!snapshot()->plan && !m_tooBig)
        planFor(choice);
    else
        undo().push(new ChangeDevices(*this, m_choice, choice));
}

void PlanStage::editedDevices(const Fleet& fleet) {
    PlanChoice choice = m_choice;
    choice.fleet = fleet;
    edited(choice);
}

void PlanStage::addDevice() {
    Fleet fleet = m_choice.fleet;
    fleet.nodes.push_back(m_form->described());
    if (!fleet.nodes.back().budget.limited()) {
        Q_EMIT said(tr("No device was added: say at the right what it holds, for nothing limits it yet."));
        return;
    }
    editedDevices(fleet);
}

bool PlanStage::isForPartition(const PlanChoice& choice) const {
    if (choice.assigns)
        return students() > 0 && choice.fleet.nodes.size() >= students();
    const std::vector<Node>& nodes = choice.fleet.nodes;
    const auto count = static_cast<int>(students());
    for (int student = 0; student < count; ++student)
        if (std::ranges::find(nodes, student, &Node::student) == nodes.end())
            return false;
    return count > 0 && std::ranges::all_of(nodes, [&](const Node& node) { return node.student < count; });
}

void PlanStage::planByForm() {
    if (!snapshot()->partition)
        return;
    const std::optional<Fleet> fleet = m_form->applied(m_choice.fleet);
    if (fleet)
        edited({*fleet, m_form->size(), m_form->objective()});
}

/// What is dragged is shown as it would be, saved when it is let go.
void PlanStage::preview() {
    const std::optional<Fleet> fleet = snapshot()->partition ? m_form->applied(m_choice.fleet) : std::optional<Fleet>();
    if (!fleet)
        return;
    jobs().run<steps::PlanOutcome>(
        {Lane::live, tr("Planning"), QStringLiteral("plan-preview"), false}, this,
        [project = snapshot()->project(), partition = *snapshot()->partition,
         request = requestFor({*fleet, m_form->size(), m_form->objective()})](const Progress&) {
            return steps::planPreview(project, partition, request);
        },
        [this](const steps::PlanOutcome& outcome) { showPlan(outcome.plan, outcome.fleet); });
}

void PlanStage::planFor(const PlanChoice& choice) {
    if (choice.fleet != m_choice.fleet || choice.size != m_choice.size)
        m_sweep.clear();  // it was of other devices
    m_choice = choice;
    m_choice.assigns = false;
    m_tooBig.reset();
    runStep<steps::PlanOutcome>(
        tr("Planning"), snapshot()->plan.has_value(),
        [folder = session().folder(), request = requestFor(choice)](const Progress& progress) {
            return steps::plan(*folder, request, progress);
        },
        [this](const steps::PlanOutcome& outcome) {
            m_choice.fleet = outcome.fleet;
            showPlan(outcome.plan, outcome.fleet);
            m_frame->showCurrent();
            if (const std::optional<Text> unknown = steps::devicesOfUnknownEnergy(outcome))
                Q_EMIT said(nonn::said(*unknown));
            if (outcome.plan.fits())
                return;
            m_tooBig = {outcome, snapshot()->project().record(Stage::partition)};
            showRefused();
        },
        Lane::edits);
}

}  // namespace nonn
