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

/// Told of every epoch when it is over, by the thread that trains.
using EpochListener = std::function<void(const DistillationEpoch&)>;

Json toJson(const DistillationEpoch& epoch);

}  // namespace nonn
