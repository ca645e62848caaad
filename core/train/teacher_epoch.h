// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <functional>

namespace nonn {

struct TeacherEpoch {
    int epoch = 0;  ///< from 1
    double learningRate = 0;
    double trainingLoss = 0;
    double validationAccuracy = 0;
    double imagesPerSecond = 0;
    double seconds = 0;

    bool operator==(const TeacherEpoch&) const = default;
};

Json toJson(const TeacherEpoch& epoch);

/// Told of every epoch as it ends, in the thread that trains.
using TeacherEpochListener = std::function<void(const TeacherEpoch&)>;

}  // namespace nonn
