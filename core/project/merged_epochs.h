// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/distillation_epoch.h"

#include <vector>

namespace nonn {

/// What some students reached in each epoch.
struct PartEpochs {
    std::vector<int> students;
    std::vector<DistillationEpoch> epochs;
};

/// The epochs of all: the students' own accuracies side by side, each term of the loss the mean over the students. The
/// parts were trained side by side: an epoch took as long as in the slowest of them. All must have as many epochs, and
/// accuracies of as many students.
std::vector<DistillationEpoch> mergeEpochs(const std::vector<PartEpochs>& parts);

}  // namespace nonn
