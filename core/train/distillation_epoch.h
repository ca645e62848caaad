// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <functional>
#include <optional>
#include <vector>

namespace nonn {

/// The figures of one epoch. Loss terms are weighted and averaged over the epoch's images; accuracies are of validation
/// images. In independent mode a term is the mean over the students, and the fused accuracy is not known until the end.
struct DistillationEpoch {
    int epoch = 0;  ///< from 1
    double learningRate = 0;
    double loss = 0;
    double distillation = 0;
    double crossEntropy = 0;
    double feature = 0;
    std::optional<double> fusedAccuracy;
    /// For each student: by its slice of the fusion layer and the bias, or by its own classifier in independent mode;
    /// nothing for students that are trained elsewhere.
    std::vector<std::optional<double>> soloAccuracy;
    double imagesPerSecond = 0;
    double seconds = 0;

    /// What chooses the best epoch: the fused accuracy, else the mean of the students' own.
    double score() const;
};

/// The figures of a part of an epoch: means over the training images since the part before.
struct DistillationMoment {
    double epoch = 0;  ///< epochs done when it was over, as 2.3
    double loss = 0;
    double distillation = 0;
    double crossEntropy = 0;
    double feature = 0;
    double trainingAccuracy = 0;  ///< of the training images as they were learned from, changed and with devices
                                  ///< dropped: fused, or the students' mean in independent mode

    bool operator==(const DistillationMoment&) const = default;
};
constexpr int momentsPerEpoch = 10;  // fewer where there are fewer steps

/// Told while a training goes on, by the thread that trains.
struct DistillationListener {
    std::function<void(const DistillationEpoch&)> epoch = {};    ///< when it is over
    std::function<void(const DistillationMoment&)> moment = {};  ///< and of those of an epoch that is resumed again
};

Json toJson(const DistillationEpoch& epoch);
Json toJson(const DistillationMoment& moment);

}  // namespace nonn
