// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/schedule.h"

namespace nonn {

/// What every training by epochs has in common.
struct LoopSettings {
    int epochs = 30;
    int batchSize = 128;
    double learningRate = 0.1;  ///< at its peak
    Schedule schedule = Schedule::cosine;
};

/// What fp32 holds, in which trainings compute.
constexpr double largestSetting = 1e38;

/// Throws Error(badInput) naming the setting that is out of its range.
void check(const LoopSettings& settings);

}  // namespace nonn
