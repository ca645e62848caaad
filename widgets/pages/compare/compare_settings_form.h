// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison_row.h"
#include "theme/settings_form.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace nonn {

class LimitField;

/// What is compared, and how long it is trained.
struct CompareSettings {
    std::set<int> devices{2, 4};
    std::set<std::string> kinds{"teacher", "single-total", "nonn", "nonn-random", "nonn-dropout", "single"};
    int seeds = 3;
    int epochs = 8;
    std::int64_t images = 10'000;             ///< training images; 0: all
    std::optional<std::int64_t> memory = {};  ///< bytes of all devices together; absent: as the plan has it

    /// The names of the rows that these kinds are with these numbers of devices, see comparisonRows().
    std::vector<std::string> rows() const;

    bool operator==(const CompareSettings&) const = default;
};

class CompareSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit CompareSettingsForm(QWidget* parent = nullptr);

    CompareSettings settings() const;
    /// Tells nobody of a change.
    void setSettings(const CompareSettings& settings);
    /// Why there is nothing that could be compared; empty where there is.
    QString refusal() const;

Q_SIGNALS:
    void changed();

private:
    struct Tick {
        std::string kind;
        QString text;
    };

    void addDevices();
    void addKinds(const QString& label, const std::vector<Tick>& ticks, const QString& help);
    void addMemory();
    QSpinBox* addNumber(const QString& label, const QString& help, int lowest, int highest, int standard);
    QCheckBox* addDevice(int number);
    void tellChanged();

    QWidget* m_deviceRow = nullptr;
    std::vector<std::pair<int, QCheckBox*>> m_devices;
    std::vector<std::pair<std::string, QCheckBox*>> m_kinds;
    LimitField* m_memory = nullptr;
    QSpinBox* m_seeds = nullptr;
    QSpinBox* m_epochs = nullptr;
    QSpinBox* m_images = nullptr;
    QLabel* m_refusal;
    bool m_showing = true;
};

}  // namespace nonn
