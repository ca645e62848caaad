// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_settings_form.h"

#include "base/error.h"
#include "base/sizes.h"
#include "pages/flow_layout.h"
#include "pages/plan/limit_field.h"
#include "theme/core_text.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace nonn {

namespace {

const LimitField::Kind memoryKind{1e3, 64e6, parseBytes, formatBytes};

/// As people write it where that says exactly so many.
QString textOf(std::int64_t bytes) {
    const std::string text = formatBytes(bytes);
    return QString::fromStdString(parseBytes(text) == bytes ? text : std::to_string(bytes));
}

/// Of any number of devices, as "nonn-kK-random".
QString rowName(const std::string& kind) {
    for (const ComparisonRow& row : comparisonRows({2}))
        if (kindOf(row) == kind)
            return QString::fromStdString(row.name).replace(QStringLiteral("-k2"), QStringLiteral("-kK"));
    return {};
}

}  // namespace

std::vector<std::string> CompareSettings::rows() const {
    std::vector<std::string> names;
    for (const ComparisonRow& row : comparisonRows({devices.begin(), devices.end()}))
        if (kinds.contains(kindOf(row)))
            names.push_back(row.name);
    return names;
}

CompareSettingsForm::CompareSettingsForm(QWidget* parent) : SettingsForm(parent), m_refusal(makeWrapped()) {
    const CompareSettings standard;
    addHeading(tr("Rows"));
    addDevices();
    addKinds(tr("One network"),
             {{"teacher", tr("Teacher")},
              {"single-total", tr("With all memory")},
              {"single", tr("On one device")},
              {"single-labels", tr("Without the teacher")},
              {"ensemble", tr("Ensemble")}},
             {});
    addKinds(tr("Students"),
             {{"nonn", tr("Communities")},
              {"nonn-random", tr("Random members")},
              {"nonn-contiguous", tr("By number")},
              {"nonn-class-wise", tr("By class")},
              {"nonn-ca", tr("By co-activation")}},
             {});
    addKinds(tr("Variants"),
             {{"nonn-dropout", tr("Device dropout")},
              {"nonn-drop-isolated", tr("Without isolated filters")},
              {"nonn-drop-largest", tr("Without the largest")}},
             tr("Of the students of communities."));
    addHeading(tr("Training"));
    m_seeds = addNumber(tr("Seeds"), tr("Each row is trained with each; differences are paired by seed."), 1, 100,
                        standard.seeds);
    m_epochs = addNumber(tr("Epochs"), tr("The same for every row."), 1, 10'000, standard.epochs);
    m_images = addNumber(tr("Images"), tr("Training images used, of every class alike."), 0, 100'000'000,
                         static_cast<int>(standard.images));
    m_images->setSpecialValueText(tr("all"));
    m_images->setSingleStep(1000);
    addMemory();
    setManualPlace(*this, "compare#Settings");
    setManualTerms("compare",
                   {"Devices", "One network", "Students", "Variants", "Seeds", "Epochs", "Images", "Memory"});
    finish();
    setSettings(standard);
}

void CompareSettingsForm::addDevices() {
    m_deviceRow = new QWidget;
    auto* const layout = new FlowLayout(space::group, space::half, m_deviceRow);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const int number : {2, 4, 8})
        addDevice(number);
    m_deviceRow->setFocusProxy(m_devices.front().second);
    addRow(tr("Devices"), m_deviceRow, tr("Together they have the same memory, whatever their number."),
           {[this] { return settings().devices != CompareSettings().devices; },
            [this] {
                for (const auto& [number, box] : m_devices)
                    box->setChecked(CompareSettings().devices.contains(number));
            }});
}

QCheckBox* CompareSettingsForm::addDevice(int number) {
    auto* const box = new QCheckBox(QString::number(number));
    box->setObjectName(QStringLiteral("devices%1").arg(number));
    box->setAccessibleName(tr("%1 devices").arg(number));
    m_deviceRow->layout()->addWidget(box);
    m_devices.emplace_back(number, box);
    connect(box, &QCheckBox::toggled, this, &CompareSettingsForm::tellChanged);
    return box;
}

void CompareSettingsForm::addKinds(const QString& label, const std::vector<Tick>& ticks, const QString& help) {
    auto* const column = new QWidget;
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    std::vector<std::pair<std::string, QCheckBox*>> own;
    for (const Tick& tick : ticks) {
        auto* const box = new QCheckBox(tick.text);
        box->setObjectName(QString::fromStdString(tick.kind));
        box->setToolTip(tr("In the shell: %1").arg(rowName(tick.kind)));
        layout->addWidget(box);
        own.emplace_back(tick.kind, box);
        connect(box, &QCheckBox::toggled, this, &CompareSettingsForm::tellChanged);
    }
    column->setFocusProxy(own.front().second);
    m_kinds.insert(m_kinds.end(), own.begin(), own.end());
    const auto usual = [](const std::string& kind) { return CompareSettings().kinds.contains(kind); };
    addRow(label, column, help,
           {[own, usual] {
                return std::ranges::any_of(
                    own, [&](const auto& each) { return each.second->isChecked() != usual(each.first); });
            },
            [own, usual] {
                for (const auto& [kind, box] : own)
                    box->setChecked(usual(kind));
            }});
}

void CompareSettingsForm::addMemory() {
    m_memory = new LimitField(memoryKind);
    m_memory->setObjectName(QStringLiteral("memory"));
    m_memory->setName(tr("Memory"));
    m_memory->setPlaceholder(tr("as the plan"));
    addRow(tr("Memory"), m_memory, tr("Of all devices together, for weights; KB = 1000 bytes."),
           {[this] { return !m_memory->text().isEmpty(); },
            [this] {
                m_memory->setText({});
                tellChanged();
            }});
    connect(m_memory, &LimitField::changed, this, &CompareSettingsForm::tellChanged);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    QPalette colours = m_refusal->palette();
    colours.setColor(QPalette::WindowText, theme::colour(Role::bad));
    m_refusal->setPalette(colours);
    addWide(m_refusal);
}

QSpinBox* CompareSettingsForm::addNumber(const QString& label, const QString& help, int lowest, int highest,
                                         int standard) {
    auto* const box = new QSpinBox;
    box->setRange(lowest, highest);
    box->setGroupSeparatorShown(true);
    addRow(label, box, help,
           {[box, standard] { return box->value() != standard; }, [box, standard] { box->setValue(standard); }});
    connect(box, &QSpinBox::valueChanged, this, &CompareSettingsForm::tellChanged);
    return box;
}

CompareSettings CompareSettingsForm::settings() const {
    CompareSettings settings;
    settings.devices.clear();
    for (const auto& [number, box] : m_devices)
        if (box->isChecked())
            settings.devices.insert(number);
    settings.kinds.clear();
    for (const auto& [kind, box] : m_kinds)
        if (box->isChecked())
            settings.kinds.insert(kind);
    settings.seeds = m_seeds->value();
    settings.epochs = m_epochs->value();
    settings.images = m_images->value();
    try {
        if (const QString text = m_memory->text(); !text.isEmpty())
            settings.memory = parseBytes(text.toStdString());
    } catch (const Error&) {
        settings.memory.reset();  // refusal() tells
    }
    return settings;
}

QString CompareSettingsForm::refusal() const {
    if (settings().rows().empty())
        return tr("No row is chosen.");
    try {
        if (const QString text = m_memory->text(); !text.isEmpty() && parseBytes(text.toStdString()) < 1)
            return tr("Memory: at least one byte.");
    } catch (const Error& error) {
        return said(error.text());
    }
    return {};
}

void CompareSettingsForm::setSettings(const CompareSettings& settings) {
    m_showing = true;
    for (const int number : settings.devices)
        if (std::ranges::none_of(m_devices, [&](const auto& each) { return each.first == number; }))
            addDevice(number);
    for (const auto& [number, box] : m_devices)
        box->setChecked(settings.devices.contains(number));
    for (const auto& [kind, box] : m_kinds)
        box->setChecked(settings.kinds.contains(kind));
    m_seeds->setValue(settings.seeds);
    m_epochs->setValue(settings.epochs);
    m_images->setValue(static_cast<int>(settings.images));
    m_memory->setText(settings.memory ? textOf(*settings.memory) : QString());
    m_showing = false;
    refresh();
    m_refusal->setText(refusal());
    m_refusal->setVisible(!m_refusal->text().isEmpty());
}

void CompareSettingsForm::tellChanged() {
    if (m_showing)
        return;
    refresh();
    const QString why = refusal();
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    m_memory->setRefused(!why.isEmpty() && !settings().rows().empty());
    Q_EMIT changed();
}

}  // namespace nonn
