// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/data_settings_form.h"

#include "pages/data/seen_images_fields.h"
#include "theme/manual_place.h"

#include <QPushButton>

namespace nonn {

DataSettingsForm::DataSettingsForm(QWidget* parent)
    : SettingsForm(parent),
      m_side(new SideField),
      m_channels(new ChannelsField),
      m_apply(new QPushButton(tr("Show them to networks so"))) {
    addHeading(tr("As networks see them"));
    addRow(tr("Size"), m_side, tr("The side of a square."));
    addRow(tr("Colours"), m_channels,
           tr("A teacher that takes other images is out of date until they are again as it takes them."));
    addWide(m_apply);
    finish();
    setManualPlace(*this, "data#Size and colours");
    setManualTerms("data", {"Size", "Colours"});
    m_apply->setObjectName(QStringLiteral("see"));
    connect(m_side, &QSpinBox::valueChanged, this, &DataSettingsForm::updateButton);
    connect(m_channels, &QComboBox::currentIndexChanged, this, &DataSettingsForm::updateButton);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT seenChosen(chosen()); });
    updateButton();
}

void DataSettingsForm::setSeen(const SeenAs& seen, bool pictures) {
    m_side->offer(pictures);
    if (seen != m_seen) {
        m_side->setSide(seen.side);
        m_channels->setChannels(seen.channels);
    }
    m_seen = seen;
    updateButton();
}

SeenAs DataSettingsForm::chosen() const {
    return {m_side->side(), m_channels->channels()};
}

void DataSettingsForm::updateButton() {
    m_apply->setEnabled(m_seen && chosen() != *m_seen);
    m_apply->setToolTip(m_apply->isEnabled() ? QString() : tr("They are seen so already."));
}

}  // namespace nonn
