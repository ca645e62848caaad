// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation_loss.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/cross_entropy_loss.h>
#include <ATen/ops/kl_div.h>
#include <ATen/ops/log_softmax.h>
#include <ATen/ops/zeros.h>

namespace nonn {

namespace {

/// An image without any activity has no direction and stays 0.
at::Tensor direction(const at::Tensor& features) {
    return features / features.norm(2, 1, true).clamp_min(1e-12);
}

at::Tensor featureDistance(FeatureLoss loss, const std::vector<at::Tensor>& features,
                           const std::vector<at::Tensor>& teacherFeatures) {
    if (features.empty())
        return at::zeros({});
    if (loss == FeatureLoss::concatenated)
        return (direction(at::cat(features, 1)) - direction(at::cat(teacherFeatures, 1))).square().mean();
    at::Tensor sum;
    for (std::size_t p = 0; p < features.size(); ++p) {
        const at::Tensor term = (direction(features[p]) - direction(teacherFeatures[p])).square().sum(1).mean();
        sum = sum.defined() ? sum + term : term;
    }
    return sum / static_cast<double>(features.size());
}

}  // namespace

LossTerms distillationLoss(const LossSettings& settings, const at::Tensor& logits, const at::Tensor& teacherLogits,
                           const at::Tensor& labels, const std::vector<at::Tensor>& features,
                           const std::vector<at::Tensor>& teacherFeatures) {
    const double t = settings.temperature;
    const at::Tensor logStudent = at::log_softmax(logits / t, 1);
    const at::Tensor logTeacher = at::log_softmax(teacherLogits / t, 1);
    LossTerms terms;
    terms.distillation =
        2 * settings.alpha * t * t * at::kl_div(logStudent, logTeacher, at::Reduction::Mean, /*log_target=*/true);
    terms.crossEntropy = (1 - settings.alpha) * at::cross_entropy_loss(logits, labels);
    terms.feature = settings.beta * featureDistance(settings.featureLoss, features, teacherFeatures);
    terms.total = terms.distillation + terms.crossEntropy + terms.feature;
    return terms;
}

}  // namespace nonn
