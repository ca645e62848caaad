// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"
#include "theme/settings_form.h"

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QSlider;

namespace nonn {

/// What the devices' talk is reckoned with.
struct CommunicateSettings {
    std::string radio;  ///< of Profiles::radios; empty: as planned for each device
    InputPlace input = InputPlace::local;
    MessageChoice message = MessageChoice::automatic;
    std::optional<double> failure;  ///< probability that a device is gone, 0..1; not set: as planned for each

    bool operator==(const CommunicateSettings&) const = default;
};

class CommunicateSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit CommunicateSettingsForm(QWidget* parent = nullptr);

    void setRadios(const std::vector<RadioProfile>& radios);
    CommunicateSettings settings() const;
    /// Tells nobody of a change.
    void setSettings(const CommunicateSettings& settings);

Q_SIGNALS:
    /// While the slider is dragged, too.
    void changed(const nonn::CommunicateSettings& settings);

private:
    void connectAll();
    void tellChanged();
    void showFailure();

    QComboBox* m_radio;
    QComboBox* m_input;
    QComboBox* m_message;
    QSlider* m_failure;
    QLabel* m_failureValue;
    bool m_showing = false;
};

}  // namespace nonn
