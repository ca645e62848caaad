// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/plan_stage.h"

#include "base/sizes.h"
#include "project/own_profiles.h"
#include "project/steps_plan.h"
#include "project/teacher_bytes.h"
#include "theme/settings_form.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nonn {

namespace {

constexpr const char* defaultDevice = "raspberry-pi-4";
constexpr const char* defaultRadio = "wifi";

/// The devices of the students, from one state to another.
class ChangeDevices : public QUndoCommand {
public:
    ChangeDevices(PlanStage& stage, std::vector<StudentDevice> before, std::vector<StudentDevice> after)
        : QUndoCommand(PlanStage::tr("change devices")),
          m_stage(stage),
          m_before(std::move(before)),
          m_after(std::move(after)) {}

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const std::vector<StudentDevice>& devices) {
        if (m_stage.areForPartition(devices))
            m_stage.planFor(devices);
        else
            setObsolete(true);
    }

    PlanStage& m_stage;
    std::vector<StudentDevice> m_before;
    std::vector<StudentDevice> m_after;
};

Fleet fleetOf(const std::vector<StudentDevice>& devices) {
    Fleet fleet;
    for (std::size_t p = 0; p < devices.size(); ++p)
        fleet.nodes.push_back({static_cast<int>(p), devices[p].device, devices[p].radio, devices[p].budget, 0});
    return fleet;
}

}  // namespace

PlanStage::PlanStage(Session& session, QUndoStack& undo, QObject* parent)
    : StageController(session, undo, parent), m_page(new PlanPage), m_frame(new StageFrame(m_page)) {
    buildSettings();
    connect(m_page, &PlanPage::devicesChanged, this, &PlanStage::edited);
    loadProfiles();
}

void PlanStage::buildSettings() {
    auto* const form = new SettingsForm;
    m_device = new QComboBox;
    m_radio = new QComboBox;
    m_precision = new QComboBox;
    for (const Precision precision : precisions)
        m_precision->addItem(QString::fromStdString(name(precision)));
    m_memory = new QLineEdit;
    m_ram = new QLineEdit;
    m_macs = new QLineEdit;
    m_memory->setPlaceholderText(tr("no limit, or as 500KB"));
    m_ram->setPlaceholderText(tr("no limit, or as 320KB"));
    m_macs->setPlaceholderText(tr("no limit, or as 50M"));
    form->addHeading(tr("Every device alike"));
    form->addRow(tr("Device"), m_device, tr("Its speed and power say how long an image takes and what it costs."));
    form->addRow(tr("Radio"), m_radio);
    form->addRow(tr("Precision"), m_precision, tr("Numbers in which weights, activations and messages are stored."));
    form->addRow(tr("Memory"), m_memory, tr("For the weights as deployed; KB = 1000 bytes."));
    form->addRow(tr("RAM"), m_ram, tr("For activations at their peak, the input included."));
    form->addRow(tr("MACs"), m_macs, tr("Multiply-accumulates an image."));
    m_refusal = new QLabel;
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    QPalette colours = m_refusal->palette();
    colours.setColor(QPalette::WindowText, theme::colour(Role::bad));
    m_refusal->setPalette(colours);
    form->addWide(m_refusal);
    m_plan = new QPushButton(tr("Plan with these"));
    m_plan->setObjectName(QStringLiteral("plan"));
    form->addWide(m_plan);
    form->finish();
    m_settings = form;
    for (QLineEdit* const field : {m_memory, m_ram, m_macs})
        connect(field, &QLineEdit::textChanged, this, &PlanStage::checkLimits);
    checkLimits();
    connect(m_plan, &QPushButton::clicked, this, &PlanStage::planForAll);
    connect(m_device, &QComboBox::activated, this, [this](int index) {
        const DeviceProfile& device = m_profiles.devices[static_cast<std::size_t>(index)];
        m_memory->setText(device.memory ? QString::fromStdString(formatBytes(*device.memory)) : QString());
        m_ram->setText(device.ram ? QString::fromStdString(formatBytes(*device.ram)) : QString());
    });
}

void PlanStage::loadProfiles() {
    jobs().run<Profiles>(
        {Lane::reading, tr("Reading device profiles"), {}, false}, this,
        [](const Progress&) { return knownProfiles(); },
        [this](const Profiles& profiles) {
            m_profiles = profiles;
            m_page->setProfiles(profiles);
            for (const DeviceProfile& device : profiles.devices)
                m_device->addItem(QString::fromStdString(device.title), QString::fromStdString(device.name));
            for (const RadioProfile& radio : profiles.radios)
                m_radio->addItem(QString::fromStdString(radio.title), QString::fromStdString(radio.name));
            m_device->setCurrentIndex(m_device->findData(QLatin1String(defaultDevice)));
            m_radio->setCurrentIndex(m_radio->findData(QLatin1String(defaultRadio)));
        });
}

std::vector<StudentDevice> PlanStage::devicesOf(const Project& project, std::size_t students) const {
    std::vector<StudentDevice> devices(students, StudentDevice{defaultDevice, defaultRadio, {}});
    if (!project.plan)
        return devices;
    for (const Node& node : project.plan->fleet.nodes) {
        const auto p = static_cast<std::size_t>(node.student);
        if (p < students)
            devices[p] = {node.device, node.radio, node.budget};
    }
    if (project.plan->fleet.nodes.empty())
        for (std::size_t p = 0; p < students; ++p)
            devices[p].budget = project.plan->budgets[std::min(p, project.plan->budgets.size() - 1)];
    return devices;
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
    if (!snapshot()->partition) {
        const bool stale = project.state(Stage::plan) == StageState::stale;
        m_frame->showEmpty(tr("A plan needs the filters divided among students first."), tr("Go to the filter graph"));
        onAction([this] { Q_EMIT stageRequested(QStringLiteral("graph")); });
        setMark(stale ? StageMark::stale : StageMark::empty);
        return;
    }
    if (m_tooBig && m_tooBig->partition == project.record(Stage::partition)) {
        showPlan(m_tooBig->plan, m_devices);
        showRefused();
        return;
    }
    m_tooBig.reset();
    if (!snapshot()->plan) {
        const std::vector<StudentDevice> devices = devicesOf(project, snapshot()->partition->students.size());
        const bool limited = std::all_of(devices.begin(), devices.end(),
                                         [](const StudentDevice& device) { return device.budget.limited(); });
        const bool stale = project.state(Stage::plan) == StageState::stale;
        setMark(stale ? StageMark::stale : StageMark::empty);
        if (stale && limited) {
            m_frame->showStale(tr("The partition has changed since this plan was made."), tr("Plan again"));
            onAction([this, devices] { planFor(devices); });
            m_devices = devices;
        } else {
            m_frame->showEmpty(
                tr("Say at the right what a device can hold, and every student gets the largest network that fits."),
                tr("Plan for 500 KB a device"));
            onAction([this] {
                m_memory->setText(QStringLiteral("500KB"));
                planForAll();
            });
        }
        return;
    }
    m_devices = devicesOf(project, snapshot()->plan->students.size());
    if (m_memory->text().isEmpty() && m_ram->text().isEmpty() && m_macs->text().isEmpty())
        showLimits(m_devices.front().budget);
    showPlan(*snapshot()->plan, m_devices);
    m_frame->showCurrent();
    setMark(StageMark::current);
}

/// What is seen then is no plan, and what Train would train another.
void PlanStage::showRefused() {
    setMark(StageMark::failed);
    if (!snapshot()->plan) {
        m_frame->showError(tr("Not every student fits: this is not kept, and nothing can be trained yet."), {});
        return;
    }
    QStringList kept;
    for (const PlannedStudent& student : snapshot()->plan->students)
        kept << QString::fromStdString(student.architecture);
    m_frame->showError(tr("Not every student fits: this is not kept. Train would still train the plan before it (%1).")
                           .arg(kept.join(QStringLiteral(", "))),
                       tr("Show that plan"));
    onAction([this] {
        m_tooBig.reset();
        refresh();
    });
}

void PlanStage::showPlan(const Plan& plan, const std::vector<StudentDevice>& devices) {
    m_page->setPlan(plan, devices, snapshot()->colours, teacherBytes());
}

void PlanStage::showLimits(const Budget& budget) {
    m_memory->setText(budget.memory ? QString::fromStdString(formatBytes(*budget.memory)) : QString());
    m_ram->setText(budget.ram ? QString::fromStdString(formatBytes(*budget.ram)) : QString());
    m_macs->setText(budget.macs ? QString::fromStdString(formatCount(*budget.macs)) : QString());
    m_precision->setCurrentText(QString::fromStdString(name(budget.precision)));
}

void PlanStage::edited(const std::vector<StudentDevice>& devices) {
    // Of the first plan, and of one for other students, there is nothing to go back to.
    if (m_devices.size() != devices.size())
        planFor(devices);
    else
        undo().push(new ChangeDevices(*this, m_devices, devices));
}

bool PlanStage::areForPartition(const std::vector<StudentDevice>& devices) const {
    return snapshot()->partition && snapshot()->partition->students.size() == devices.size();
}

/// What cannot be read is told beneath the fields, and its field marked, while it is typed.
std::optional<Budget> PlanStage::checkLimits() {
    Budget budget;
    QString refusal;
    const auto read = [&](QLineEdit* field, auto parse) -> std::optional<std::int64_t> {
        const std::string text = field->text().simplified().toStdString();
        QPalette colours = m_settings ? m_settings->palette() : field->palette();
        std::optional<std::int64_t> limit;
        try {
            if (!text.empty())
                limit = parse(text);
        } catch (const std::exception& error) {
            refusal = QStringLiteral("%1: %2").arg(field->accessibleName(), describeError(error));
            colours.setColor(QPalette::Text, theme::colour(Role::bad));
        }
        field->setPalette(colours);
        return limit;
    };
    budget.precision = parsePrecision(m_precision->currentText().toStdString());
    budget.memory = read(m_memory, parseBytes);
    budget.macs = read(m_macs, parseCount);
    budget.ram = read(m_ram, parseBytes);
    if (refusal.isEmpty() && !budget.limited())
        refusal = tr("A device needs one limit at least: memory, RAM or MACs.");
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_plan->setEnabled(refusal.isEmpty());
    m_plan->setToolTip(refusal);
    return refusal.isEmpty() ? std::optional(budget) : std::nullopt;
}

void PlanStage::planForAll() {
    const std::optional<Budget> budget = checkLimits();
    if (!budget || !snapshot()->partition)
        return;
    const StudentDevice device{m_device->currentData().toString().toStdString(),
                               m_radio->currentData().toString().toStdString(), *budget};
    edited(std::vector<StudentDevice>(snapshot()->partition->students.size(), device));
}

void PlanStage::planFor(const std::vector<StudentDevice>& devices) {
    m_devices = devices;
    m_tooBig.reset();
    runStep<steps::PlanOutcome>(
        tr("Planning"), snapshot()->plan.has_value(),
        [folder = session().folder(), devices](const Progress& progress) {
            steps::PlanRequest request;
            request.fleet = fleetOf(devices);
            return steps::plan(*folder, request, progress);
        },
        [this, devices](const steps::PlanOutcome& outcome) {
            showPlan(outcome.plan, devices);
            m_frame->showCurrent();
            if (outcome.plan.fits())
                return;
            m_tooBig = {outcome.plan, snapshot()->project().record(Stage::partition)};
            showRefused();
        },
        Lane::edits);
}

}  // namespace nonn
