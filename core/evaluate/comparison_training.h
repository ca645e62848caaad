// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/comparison_setup.h"
#include "train/distillation.h"

#include <filesystem>
#include <memory>

namespace nonn {

/// One row of a comparison, to be trained.
struct RowTask {
    const ComparisonRow& row;
    const RowSetup& setup;
    const Dataset& dataset;
    const Teacher& teacher;
    std::shared_ptr<TeacherAnswers> answers;  ///< shared with other rows of the same seed, see answersFor()
};

struct TrainedRow {
    NonnNetwork
        network;  ///< an ensemble: its members side by side, whose fusion layer is the mean of their classifiers
    double validationAccuracy = 0;
    int epochs = 0;
    int bestEpoch = 0;   ///< of an ensemble: its first member's
    double seconds = 0;  ///< spent in training steps, of all members and since the beginning
};

/// How a row is trained where the others are by `settings`: with the row's device dropout, without the teacher's part
/// of the loss where it learns from labels alone.
DistillationSettings settingsOf(const ComparisonRow& row, DistillationSettings settings);

/// distil() for each network of the row that learns by itself; the members of an ensemble begin with other weights and
/// see images in another order. What is under way is kept in `folder`, from which a stopped training goes on.
/// `listener` is told of every epoch. Throws as distil() does; training that runs away throws Error(failed) in any
/// case.
TrainedRow trainRow(const RowTask& task, const DistillationSettings& settings, c10::Device device,
                    const std::filesystem::path& folder, const DistillationListener& listener,
                    const Progress& progress);

/// Networks that know all classes as one whose logits are the mean of theirs.
NonnNetwork averaged(const std::vector<NonnNetwork>& members);

}  // namespace nonn
