// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "data/augmentation.h"
#include "model/arithmetic.h"
#include "train/loop_settings.h"

#include <cstdint>
#include <string>

namespace nonn {

/// How a teacher is trained: SGD with Nesterov momentum on the cross-entropy of augmented images.
struct TeacherTrainingSettings {
    std::string architecture = "wrn-16-4";
    LoopSettings loop;
    double momentum = 0.9;
    double weightDecay = 5e-4;
    Augmentation augmentation;
    Arithmetic arithmetic = Arithmetic::fp32;
    std::uint64_t seed = 1;
};

Json toJson(const TeacherTrainingSettings& settings);

}  // namespace nonn
