// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/loss_settings.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace nonn {

/// The weighted terms, single values; `total` is their sum.
struct LossTerms {
    at::Tensor total;
    at::Tensor distillation;
    at::Tensor crossEntropy;
    at::Tensor feature;
};

/// Without features the feature term is 0.
/// `logits`, `teacherLogits`: N x classes; `labels`: N of int64; `features`, `teacherFeatures`: for each student N x
/// |P_p|.
LossTerms distillationLoss(const LossSettings& settings, const at::Tensor& logits, const at::Tensor& teacherLogits,
                           const at::Tensor& labels, const std::vector<at::Tensor>& features,
                           const std::vector<at::Tensor>& teacherFeatures);

}  // namespace nonn
