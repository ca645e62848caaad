// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "data/augmentation.h"
#include "model/arithmetic.h"
#include "train/loop_settings.h"
#include "train/loss_settings.h"

#include <cstdint>
#include <string>

namespace nonn {

/// How much the students know of each other while they learn.
enum class DistillationMode {
    joint,        ///< students and fusion layer are trained together by the loss of the fused logits
    independent,  ///< each student alone with a private linear classifier; then all are frozen and the fusion is fitted
};

std::string name(DistillationMode mode);
/// Throws Error(badInput).
DistillationMode parseDistillationMode(const std::string& text);

struct DistillationSettings {
    DistillationMode mode = DistillationMode::joint;
    LoopSettings loop{.epochs = 40};
    double momentum = 0.9;
    double weightDecay = 5e-4;
    LossSettings loss;
    double deviceDropout = 0;  ///< probability that a student's message is lost while the fusion is trained, 0..1
    Augmentation augmentation;
    Arithmetic arithmetic = Arithmetic::fp32;
    std::int64_t cacheBytes = 512'000'000;  ///< memory for the teacher's answers; 0: none are kept
    int threads = 1;                        ///< shared out among the students; part of what makes a run repeatable
    std::uint64_t seed = 1;
};

/// Throws Error(badInput) naming the setting that is out of its range.
void check(const DistillationSettings& settings);
Json toJson(const DistillationSettings& settings);

}  // namespace nonn
