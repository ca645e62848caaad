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

/// Keeps the file up to date, then tells `listener`, where there is one: an epoch that a checkpoint had not reached yet
/// is written over when it comes again.
EpochListener metricsWriter(const std::filesystem::path& path, const EpochListener& listener);

}  // namespace nonn
