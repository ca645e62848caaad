// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// How far the students' features are from the teacher's. S_p are the pooled features of student p, T_p the teacher's
/// of its partition in the same order, n(x) = x / ||x||_2 over an image's vector.
enum class FeatureLoss {
    partition,     ///< (1/K) sum over p of the batch mean of ||n(S_p) - n(T_p)||^2: the same scale for any K and size
    concatenated,  ///< mean over batch and filters of (n(S) - n(T))^2, concatenated over students: the authors' code
};

std::string name(FeatureLoss loss);
/// Throws Error(badInput).
FeatureLoss parseFeatureLoss(const std::string& text);

/// L = 2 alpha T^2 KL(softmax(z_T / T) || softmax(z_S / T)) + (1 - alpha) CE(z_S, y) + beta F, the KL averaged over
/// batch and classes as in the authors' code (SLDGroup/NoNN_framework; the method is arXiv 1907.11804).
struct LossSettings {
    double alpha = 0.9;      ///< 0..1
    double temperature = 4;  ///< T > 0
    double beta = 100;       ///< weight of the feature term; the authors' is 10^4 with FeatureLoss::concatenated
    FeatureLoss featureLoss = FeatureLoss::partition;
};

/// Its square must be a number of fp32.
constexpr double largestTemperature = 1e18;

/// The weight of the feature term that belongs to its form: 100, or the authors' 10^4.
double defaultBeta(FeatureLoss loss);

}  // namespace nonn
