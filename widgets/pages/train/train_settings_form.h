// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/settings_form.h"
#include "train/distillation_settings.h"

#include <cstdint>
#include <functional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace nonn {

/// What a training is asked for.
struct TrainSettings {
    DistillationSettings distillation;
    std::int64_t images = 0;  ///< training images used; 0: all
};

/// The settings of a training. What it does not show (momentum, weight decay, arithmetic, threads) stays as it was set.
class TrainSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit TrainSettingsForm(QWidget* parent = nullptr);

    TrainSettings settings() const;
    /// Tells nobody of a change.
    void setSettings(const TrainSettings& settings);

Q_SIGNALS:
    void changed();

private:
    struct Field {
        std::function<void(TrainSettings&)> read;
        std::function<void(const TrainSettings&)> show;
    };

    struct Range {
        double lowest;
        double highest;
        int decimals;
        double step;
    };

    using WholeOf = std::function<std::int64_t(const TrainSettings&)>;
    using SetWhole = std::function<void(TrainSettings&, std::int64_t)>;
    using RealOf = std::function<double&(TrainSettings&)>;
    using IndexOf = std::function<int(const TrainSettings&)>;
    using SetIndex = std::function<void(TrainSettings&, int)>;

    QSpinBox* addWhole(const QString& label, const QString& help, int lowest, int highest, const WholeOf& get,
                       const SetWhole& set);
    QDoubleSpinBox* addReal(const QString& label, const QString& help, const Range& range, const RealOf& member);
    QComboBox* addChoice(const QString& label, const QString& help, const QStringList& choices, const IndexOf& get,
                         const SetIndex& set);
    void addBasic();
    void addLoss();
    void addAdvanced();
    void addSeed();
    void tellChanged();
    void followFeatureLoss();

    TrainSettings m_base;
    std::vector<Field> m_fields;
    QComboBox* m_featureLoss = nullptr;
    QDoubleSpinBox* m_beta = nullptr;
    bool m_showing = false;
};

}  // namespace nonn
