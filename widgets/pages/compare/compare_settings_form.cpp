// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_settings_form.h"

#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <algorithm>

namespace nonn {

CompareSettingsForm::CompareSettingsForm(QWidget* parent) : SettingsForm(parent), m_rows(new QComboBox) {
    const CompareSettings standard;
    addHeading(tr("Comparison"));
    auto* const devices = new QWidget;
    auto* const row = new QHBoxLayout(devices);
    row->setContentsMargins(0, 0, 0, 0);
    for (const int number : {2, 4, 8}) {
        auto* const box = new QCheckBox(QString::number(number));
        box->setObjectName(QStringLiteral("devices%1").arg(number));
        box->setAccessibleName(tr("%1 devices").arg(number));
        m_devices.emplace_back(number, box);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &CompareSettingsForm::tellChanged);
    }
    row->addStretch(1);
    devices->setFocusProxy(m_devices.front().second);
    addRow(tr("Devices"), devices, tr("Together they have the memory of the plan's, whatever their number."),
           {[this] { return settings().devices != CompareSettings().devices; },
            [this] {
                for (const auto& [number, box] : m_devices)
                    box->setChecked(true);
            }});
    m_rows->addItems({tr("the most telling"), tr("all")});
    addRow(tr("Rows"), m_rows,
           tr("Most telling: communities, random members, device dropout, one network. All: every division, policy and "
              "ensemble too."),
           {[this] { return m_rows->currentIndex() != 0; }, [this] { m_rows->setCurrentIndex(0); }});
    connect(m_rows, &QComboBox::currentIndexChanged, this, &CompareSettingsForm::tellChanged);
    m_seeds = addNumber(tr("Seeds"), tr("Each row is trained with each; differences are paired by seed."), 1, 100,
                        standard.seeds);
    addHeading(tr("Training"));
    m_epochs = addNumber(tr("Epochs"), tr("The same for every row."), 1, 10'000, standard.epochs);
    m_images = addNumber(tr("Images"), tr("Training images used, of every class alike."), 0, 100'000'000,
                         static_cast<int>(standard.images));
    m_images->setSpecialValueText(tr("all"));
    m_images->setSingleStep(1000);
    setManualPlace(*this, "compare#Settings");
    setManualTerms("compare", {"Devices", "Rows", "Seeds", "Epochs", "Images"});
    finish();
    setSettings(standard);
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
    settings.seeds = m_seeds->value();
    settings.devices.clear();
    for (const auto& [number, box] : m_devices)
        if (box->isChecked())
            settings.devices.push_back(number);
    settings.allRows = m_rows->currentIndex() == 1;
    settings.epochs = m_epochs->value();
    settings.images = m_images->value();
    return settings;
}

void CompareSettingsForm::setSettings(const CompareSettings& settings) {
    m_showing = true;
    m_seeds->setValue(settings.seeds);
    for (const auto& [number, box] : m_devices)
        box->setChecked(std::ranges::find(settings.devices, number) != settings.devices.end());
    m_rows->setCurrentIndex(settings.allRows ? 1 : 0);
    m_epochs->setValue(settings.epochs);
    m_images->setValue(static_cast<int>(settings.images));
    m_showing = false;
    refresh();
}

void CompareSettingsForm::tellChanged() {
    if (m_showing)
        return;
    refresh();
    Q_EMIT changed();
}

}  // namespace nonn
