// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/distillation_epoch.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// `metrics.csv`: a header line, then one line an epoch:
/// epoch,learning_rate,loss,distillation,cross_entropy,feature,fused_accuracy,solo_accuracy_0,...,images_per_second,
/// seconds. Numbers are written so that reading gives the same bits; what is not known is empty.
void writeMetrics(const std::filesystem::path& path, const std::vector<DistillationEpoch>& epochs);

/// Throws Error(badInput) naming file and line.
std::vector<DistillationEpoch> readMetrics(const std::filesystem::path& path);

/// `moments.csv`: a header line, then momentsPerEpoch lines an epoch:
/// epoch,loss,distillation,cross_entropy,feature,training_accuracy.
void writeMoments(const std::filesystem::path& path, const std::vector<DistillationMoment>& moments);

/// Throws Error(badInput) naming file and line.
std::vector<DistillationMoment> readMoments(const std::filesystem::path& path);

}  // namespace nonn
