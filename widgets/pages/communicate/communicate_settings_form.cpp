// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/communicate/communicate_settings_form.h"

#include "theme/figures.h"
#include "theme/manual_place.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <cmath>

namespace nonn {

namespace {

constexpr int asPlanned = -1;  // in place of percent

SettingsForm::Default firstOf(QComboBox* box) {
    return {[box] { return box->currentIndex() > 0; }, [box] { box->setCurrentIndex(0); }};
}

}  // namespace

CommunicateSettingsForm::CommunicateSettingsForm(QWidget* parent)
    : SettingsForm(parent),
      m_radio(new QComboBox),
      m_input(new QComboBox),
      m_message(new QComboBox),
      m_failure(new QSlider(Qt::Horizontal)),
      m_failureValue(new QLabel) {
    m_input->addItem(tr("seen by each device"), static_cast<int>(InputPlace::local));
    m_input->addItem(tr("sent to each device"), static_cast<int>(InputPlace::sent));
    m_message->addItem(tr("the smaller one"), static_cast<int>(MessageChoice::automatic));
    m_message->addItem(tr("features"), static_cast<int>(MessageChoice::features));
    m_message->addItem(tr("logits"), static_cast<int>(MessageChoice::logits));
    m_failure->setRange(asPlanned, 100);
    m_failure->setValue(asPlanned);
    m_failure->setPageStep(5);
    m_failureValue->setMinimumWidth(m_failureValue->fontMetrics().horizontalAdvance(tr("as planned")));
    m_failureValue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* const failure = new QWidget;
    auto* const row = new QHBoxLayout(failure);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_failure, 1);
    row->addWidget(m_failureValue);
    failure->setFocusProxy(m_failure);
    m_failure->setAccessibleName(tr("Devices gone"));

    addHeading(tr("Communication"));
    addRow(tr("Radio"), m_radio, tr("Of all devices."), firstOf(m_radio));
    addRow(tr("Image"), m_input, tr("An image that is sent is counted for every scheme alike."), firstOf(m_input));
    addRow(tr("Message"), m_message, tr("Both give the same answer: the fusion layer is linear."), firstOf(m_message));
    addHeading(tr("Failures"));
    addRow(tr("Devices gone"), failure, tr("Probability that a device does not answer, each for itself."),
           {[this] { return m_failure->value() != asPlanned; }, [this] { m_failure->setValue(asPlanned); }});
    finish();
    setManualPlace(*this, "communicate#Settings");
    setManualTerms("communicate", {"Radio", "Image", "Message", "Devices gone"});
    setRadios({});
    connectAll();
    showFailure();
    refresh();
}

void CommunicateSettingsForm::connectAll() {
    for (QComboBox* const box : {m_radio, m_input, m_message})
        connect(box, &QComboBox::currentIndexChanged, this, &CommunicateSettingsForm::tellChanged);
    connect(m_failure, &QSlider::valueChanged, this, [this] {
        showFailure();
        tellChanged();
    });
}

void CommunicateSettingsForm::setRadios(const std::vector<RadioProfile>& radios) {
    m_showing = true;
    const QVariant before = m_radio->currentData();
    m_radio->clear();
    m_radio->addItem(tr("as planned"), QString());
    for (const RadioProfile& radio : radios) {
        m_radio->addItem(QString::fromStdString(radio.title), QString::fromStdString(radio.name));
        m_radio->setItemData(m_radio->count() - 1, QString::fromStdString(radio.source), Qt::ToolTipRole);
    }
    m_radio->setCurrentIndex(std::max(0, m_radio->findData(before)));
    m_showing = false;
}

CommunicateSettings CommunicateSettingsForm::settings() const {
    const int percent = m_failure->value();
    return {m_radio->currentData().toString().toStdString(), static_cast<InputPlace>(m_input->currentData().toInt()),
            static_cast<MessageChoice>(m_message->currentData().toInt()),
            percent == asPlanned ? std::nullopt : std::optional(percent / 100.0)};
}

void CommunicateSettingsForm::setSettings(const CommunicateSettings& settings) {
    m_showing = true;
    m_radio->setCurrentIndex(std::max(0, m_radio->findData(QString::fromStdString(settings.radio))));
    m_input->setCurrentIndex(m_input->findData(static_cast<int>(settings.input)));
    m_message->setCurrentIndex(m_message->findData(static_cast<int>(settings.message)));
    m_failure->setValue(settings.failure ? static_cast<int>(std::lround(100 * *settings.failure)) : asPlanned);
    m_showing = false;
    refresh();
}

void CommunicateSettingsForm::tellChanged() {
    if (m_showing)
        return;
    refresh();
    Q_EMIT changed(settings());
}

void CommunicateSettingsForm::showFailure() {
    const int percent = m_failure->value();
    m_failureValue->setText(percent == asPlanned ? tr("as planned") : figure::inPercent(QString::number(percent)));
}

}  // namespace nonn
