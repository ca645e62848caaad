// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_settings_form.h"

#include "base/error.h"
#include "base/sizes.h"
#include "pages/plan/limit_field.h"
#include "theme/core_text.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <numeric>

namespace nonn {

namespace {

constexpr int forChosen = 1;  // of the scopes

constexpr std::array<std::optional<std::int64_t> Budget::*, 3> limitsOfBudget{&Budget::memory, &Budget::ram,
                                                                              &Budget::macs};
const std::array<LimitField::Kind, 3> kinds{
    {{1e3, 64e6, parseBytes, formatBytes}, {1e3, 64e6, parseBytes, formatBytes}, {1e4, 1e10, parseCount, formatCount}}};

QString limitText(const Node& node, std::size_t limit) {
    const std::optional<std::int64_t>& value = node.budget.*limitsOfBudget[limit];
    return value ? QString::fromStdString(kinds[limit].format(*value)) : QString();
}

/// What all say alike; empty where they differ.
template <typename Say>
QString common(const std::vector<const Node*>& nodes, Say say) {
    const QString first = nodes.empty() ? QString() : say(*nodes.front());
    return std::ranges::all_of(nodes, [&](const Node* node) { return say(*node) == first; }) ? first : QString();
}

bool differ(const std::vector<const Node*>& nodes, std::size_t limit) {
    return std::ranges::any_of(nodes, [&](const Node* node) {
        return node->budget.*limitsOfBudget[limit] != nodes.front()->budget.*limitsOfBudget[limit];
    });
}

template <typename Profile>
void fill(QComboBox* box, const std::vector<Profile>& profiles, const QString& own) {
    box->clear();
    box->addItem(own, QString());
    for (const Profile& profile : profiles) {
        box->addItem(QString::fromStdString(profile.title), QString::fromStdString(profile.name));
        box->setItemData(box->count() - 1, QString::fromStdString(profile.source), Qt::ToolTipRole);
    }
}

void choose(QComboBox* box, const QString& data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}  // namespace

PlanSettingsForm::PlanSettingsForm(QWidget* parent)
    : SettingsForm(parent),
      m_scope(new QComboBox),
      m_device(new QComboBox),
      m_radio(new QComboBox),
      m_precision(new QComboBox),
      m_deviceFigures(new QPushButton(tr("Figures of the device..."))),
      m_radioFigures(new QPushButton(tr("Figures of the radio..."))),
      m_refusal(makeWrapped()),
      m_plan(new QPushButton(tr("Plan with these"))),
      m_size(new QComboBox),
      m_objective(new QComboBox),
      m_assign(new QPushButton(tr("Choose each device's student"))) {
    addDevices();
    addChoice();
    checkAssign();
    finish();
    setManualPlace(*this, "plan#Limits");
    setManualTerms("plan", {"Limits", "Device", "Radio", "Precision", "Memory", "RAM", "MACs", "Size", "Best at"});
    setManualPlaces({{m_deviceFigures, "plan#Figures of the device"},
                     {m_radioFigures, "plan#Figures of the radio"},
                     {m_plan, "plan#Plan with these"},
                     {m_assign, "plan#Choose each device's student"}});
    setProfiles({});
    check();
}

void PlanSettingsForm::addDevices() {
    m_scope->addItem(tr("every device"));
    m_scope->addItem(tr("the chosen device"));
    m_precision->addItem(tr("each its own"), QString());
    for (const Precision precision : precisions)
        m_precision->addItem(QString::fromStdString(name(precision)), QString::fromStdString(name(precision)));
    for (std::size_t limit = 0; limit < m_limits.size(); ++limit)
        m_limits[limit] = new LimitField(kinds[limit]);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    QPalette colours = m_refusal->palette();
    colours.setColor(QPalette::WindowText, theme::colour(Role::bad));
    m_refusal->setPalette(colours);
    m_plan->setObjectName(QStringLiteral("plan"));

    addHeading(tr("Devices"));
    addRow(tr("For"), m_scope);
    addRow(tr("Device"), m_device, tr("Its speed and power say how long an image takes and what it costs."));
    addWide(m_deviceFigures);
    addRow(tr("Radio"), m_radio);
    addWide(m_radioFigures);
    addRow(tr("Precision"), m_precision, tr("Numbers in which weights, activations and messages are stored."));
    const std::array<std::pair<QString, QString>, 3> words{
        {{tr("Memory"), tr("For the weights as deployed; KB = 1000 bytes.")},
         {tr("RAM"), tr("For activations at their peak, the input included.")},
         {tr("MACs"), tr("Multiply-accumulates an image.")}}};
    for (std::size_t limit = 0; limit < m_limits.size(); ++limit) {
        addRow(words[limit].first, m_limits[limit], words[limit].second);
        m_limits[limit]->setName(words[limit].first);
        connect(m_limits[limit], &LimitField::changed, this, &PlanSettingsForm::check);
        connect(m_limits[limit], &LimitField::dragged, this, &PlanSettingsForm::dragged);
        connect(m_limits[limit], &LimitField::dropped, this, &PlanSettingsForm::planRequested);
    }
    addWide(m_refusal);
    addWide(m_plan);
    connect(m_plan, &QPushButton::clicked, this, &PlanSettingsForm::planRequested);
    connect(m_scope, &QComboBox::activated, this, [this] {
        const Fleet fleet = m_fleet;
        m_fleet = {};
        showDevices(fleet, m_chosen);
    });
    connect(m_device, &QComboBox::activated, this, &PlanSettingsForm::takeLimits);
    m_deviceFigures->setObjectName(QStringLiteral("deviceFigures"));
    m_radioFigures->setObjectName(QStringLiteral("radioFigures"));
    connect(m_deviceFigures, &QPushButton::clicked, this,
            [this] { Q_EMIT deviceFiguresRequested(m_device->currentData().toString()); });
    connect(m_radioFigures, &QPushButton::clicked, this,
            [this] { Q_EMIT radioFiguresRequested(m_radio->currentData().toString()); });
    for (QComboBox* const box : {m_device, m_radio})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanSettingsForm::checkFigures);
    checkFigures();
}

/// Of the device that was chosen.
void PlanSettingsForm::takeLimits(int index) {
    if (index < 1)
        return;
    const DeviceProfile& device = m_profiles.devices[static_cast<std::size_t>(index - 1)];
    m_limits[0]->field()->setText(device.memory ? QString::fromStdString(formatBytes(*device.memory)) : QString());
    m_limits[1]->field()->setText(device.ram ? QString::fromStdString(formatBytes(*device.ram)) : QString());
}

void PlanSettingsForm::checkFigures() {
    const auto offer = [](QPushButton* button, const QComboBox* box, const QString& help, const QString& reason) {
        const bool one = !box->currentData().toString().isEmpty();
        button->setEnabled(one);
        button->setToolTip(one ? help : reason);
    };
    offer(m_deviceFigures, m_device, tr("Rates, start cost, memory, power: kept as your own, for all projects."),
          tr("The devices differ: choose one above."));
    offer(m_radioFigures, m_radio, tr("Rate, latency, frames, losses: kept as your own, for all projects."),
          tr("The radios differ: choose one above."));
}

void PlanSettingsForm::chooseDevice(const QString& name) {
    const int index = m_device->findData(name);
    if (index < 1)
        return;
    m_device->setCurrentIndex(index);
    takeLimits(index);
}

void PlanSettingsForm::chooseRadio(const QString& name) {
    if (const int index = m_radio->findData(name); index > 0)
        m_radio->setCurrentIndex(index);
}

void PlanSettingsForm::addChoice() {
    m_size->addItem(tr("as large as its device holds"), static_cast<int>(SizeRule::fill));
    m_size->addItem(tr("by its share of the filters"), static_cast<int>(SizeRule::share));
    m_objective->addItem(tr("latency"), static_cast<int>(Objective::latency));
    m_objective->addItem(tr("energy"), static_cast<int>(Objective::energy));
    m_objective->addItem(tr("accuracy when devices fail"), static_cast<int>(Objective::accuracy));
    m_assign->setObjectName(QStringLiteral("assign"));
    addHeading(tr("Students"));
    addRow(tr("Size"), m_size, tr("Of a student: with few filters it can be small, too."));
    addRow(tr("Best at"), m_objective, tr("What counts when the program chooses which device runs which student."));
    addWide(m_assign);
    connect(m_size, &QComboBox::activated, this, &PlanSettingsForm::sizeChanged);
    connect(m_assign, &QPushButton::clicked, this, &PlanSettingsForm::assignRequested);
}

void PlanSettingsForm::setProfiles(const Profiles& profiles) {
    m_profiles = profiles;
    fill(m_device, profiles.devices, tr("each its own"));
    fill(m_radio, profiles.radios, tr("each its own"));
    const Fleet fleet = m_fleet;
    m_fleet = {};
    showDevices(fleet, m_chosen);
}

std::vector<std::size_t> PlanSettingsForm::rows(const Fleet& fleet) const {
    if (m_scope->currentIndex() == forChosen && m_chosen >= 0 && m_chosen < static_cast<int>(fleet.nodes.size()))
        return {static_cast<std::size_t>(m_chosen)};
    std::vector<std::size_t> all(fleet.nodes.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

void PlanSettingsForm::showDevices(const Fleet& fleet, int chosen) {
    const bool sameRow = m_scope->currentIndex() != forChosen || chosen == m_chosen;
    m_chosen = chosen;
    if (fleet == m_fleet && sameRow && !fleet.nodes.empty())
        return;
    m_fleet = fleet;
    checkAssign();
    std::vector<const Node*> nodes;
    for (const std::size_t row : rows(m_fleet))
        nodes.push_back(&m_fleet.nodes[row]);
    m_shown.device = common(nodes, [](const Node& node) { return QString::fromStdString(node.device); });
    m_shown.radio = common(nodes, [](const Node& node) { return QString::fromStdString(node.radio); });
    m_shown.precision =
        common(nodes, [](const Node& node) { return QString::fromStdString(name(node.budget.precision)); });
    choose(m_device, m_shown.device);
    choose(m_radio, m_shown.radio);
    choose(m_precision, m_shown.precision);
    m_shown.device = m_device->currentData().toString();  // a profile of the list's own is not among those offered
    for (std::size_t limit = 0; limit < m_limits.size(); ++limit) {
        m_shown.limits[limit] = common(nodes, [&](const Node& node) { return limitText(node, limit); });
        m_limits[limit]->setText(m_shown.limits[limit]);
        m_limits[limit]->setPlaceholder(nodes.empty() || !differ(nodes, limit)
                                            ? (limit == 2 ? tr("no limit, or as 50M") : tr("no limit, or as 500KB"))
                                            : tr("each its own"));
    }
    check();
}

void PlanSettingsForm::setStudents(int students) {
    m_students = students;
    checkAssign();
}

void PlanSettingsForm::checkAssign() {
    const auto devices = static_cast<int>(m_fleet.nodes.size());
    QString reason;
    if (m_students == 0)
        reason = tr("There are no students yet: divide the filters first.");
    else if (devices < m_students)
        reason = tr("%1 devices are too few for %2 students: each needs one.").arg(devices).arg(m_students);
    m_assign->setEnabled(reason.isEmpty());
    m_assign->setToolTip(reason.isEmpty()
                             ? tr("Of all ways to give these students to these devices, the best one; spare devices "
                                  "become replicas where that helps.")
                             : reason);
}

void PlanSettingsForm::showChoice(SizeRule size, Objective objective) {
    m_size->setCurrentIndex(m_size->findData(static_cast<int>(size)));
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(objective)));
}

SizeRule PlanSettingsForm::size() const {
    return static_cast<SizeRule>(m_size->currentData().toInt());
}

Objective PlanSettingsForm::objective() const {
    return static_cast<Objective>(m_objective->currentData().toInt());
}

/// Throws Error(badInput) whose reason begins with the field's name.
Node PlanSettingsForm::changed(Node node) const {
    const QString device = m_device->currentData().toString();
    const QString radio = m_radio->currentData().toString();
    const QString precision = m_precision->currentData().toString();
    if (!device.isEmpty() && device != m_shown.device)
        node.device = device.toStdString();
    if (!radio.isEmpty() && radio != m_shown.radio)
        node.radio = radio.toStdString();
    if (!precision.isEmpty() && precision != m_shown.precision)
        node.budget.precision = parsePrecision(precision.toStdString());
    for (std::size_t limit = 0; limit < m_limits.size(); ++limit) {
        const QString text = m_limits[limit]->text();
        if (text == m_shown.limits[limit])
            continue;
        auto& value = node.budget.*limitsOfBudget[limit];
        value.reset();
        if (!text.isEmpty())
            value = kinds[limit].parse(text.toStdString());
    }
    return node;
}

std::optional<Fleet> PlanSettingsForm::applied(const Fleet& fleet) const {
    Fleet result = fleet;
    try {
        for (const std::size_t row : rows(fleet)) {
            Node& node = result.nodes[row];
            node = changed(node);
            if (!node.budget.limited())
                return std::nullopt;
            for (Node& replica : result.nodes)  // which agree in precision
                if (replica.student == node.student && node.student != noStudent)
                    replica.budget.precision = node.budget.precision;
        }
    } catch (const Error&) {
        return std::nullopt;
    }
    return result;
}

Node PlanSettingsForm::described() const {
    Node node = m_fleet.nodes.empty() ? Node{} : m_fleet.nodes[rows(m_fleet).front()];
    try {
        node = changed(node);
    } catch (const Error&) {  // what cannot be read is said beneath the fields; then it is as those before
    }
    node.student = noStudent;
    node.name.clear();
    return node;
}

void PlanSettingsForm::setMemory(const QString& text) {
    m_scope->setCurrentIndex(0);
    m_limits[0]->field()->setText(text);
}

/// What cannot be read is told beneath the fields, and its field marked, while it is typed.
void PlanSettingsForm::check() {
    QString refusal;
    for (std::size_t limit = 0; limit < m_limits.size(); ++limit) {
        LimitField* const field = m_limits[limit];
        QString reason;
        try {
            if (!field->text().isEmpty())
                kinds[limit].parse(field->text().toStdString());
        } catch (const Error& error) {
            reason = titled(field->accessibleName(), said(error.text()));
        }
        field->setRefused(!reason.isEmpty());
        if (!reason.isEmpty())
            refusal = reason;
    }
    if (refusal.isEmpty() && !applied(m_fleet.nodes.empty() ? uniformFleet(1, {}) : m_fleet))
        refusal = tr("A device needs one limit at least: memory, RAM or MACs.");
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_plan->setEnabled(refusal.isEmpty());
    m_plan->setToolTip(refusal);
}

}  // namespace nonn
