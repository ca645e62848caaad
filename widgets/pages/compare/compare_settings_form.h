// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/settings_form.h"

#include <cstdint>
#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace nonn {

/// What is compared, and how long it is trained.
struct CompareSettings {
    int seeds = 3;
    std::vector<int> devices{2, 4, 8};
    bool allRows = false;  ///< else those alone that tell most
    int epochs = 8;
    std::int64_t images = 10'000;  ///< training images; 0: all

    bool operator==(const CompareSettings&) const = default;
};

class CompareSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit CompareSettingsForm(QWidget* parent = nullptr);

    CompareSettings settings() const;
    /// Tells nobody of a change.
    void setSettings(const CompareSettings& settings);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* addNumber(const QString& label, const QString& help, int lowest, int highest, int standard);
    void tellChanged();

    QSpinBox* m_seeds;
    std::vector<std::pair<int, QCheckBox*>> m_devices;
    QComboBox* m_rows;
    QSpinBox* m_epochs;
    QSpinBox* m_images;
    bool m_showing = true;
};

}  // namespace nonn
