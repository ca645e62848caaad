// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "model/teacher.h"
#include "quantise/quantisation.h"
#include "train/distillation_settings.h"
#include "train/nonn_network.h"

#include <vector>

namespace nonn {

/// What is fine-tuned.
struct FineTuningTask {
    const Dataset& dataset;                     ///< its training images alone are looked at
    const Teacher& teacher;                     ///< on the CPU
    const NonnNetwork& network;                 ///< whose students they are; it stays as it is
    const std::vector<Quantisation>& students;  ///< one a student, of lowerStudent()
};

/// Those of the training that the students come from, but for so many epochs, without weight decay, in fp32, which
/// every processor has, and with a learning rate that falls from 0.001 along half a cosine: that of Adam (Kingma and Ba
/// 2015, arXiv 1412.6980; its other settings as there), in shares of each channel's weights, see
/// FakeQuantisedNetwork::parameters().
DistillationSettings fineTuningSettings(const DistillationSettings& training, int epochs);

/// Quantisation-aware fine-tuning: trains the students on by the distillation loss of their training on the same
/// teacher's answers to the same images, rounded as they will be in 8 bits (see fake_quantisation.h), and returns them
/// in float, to be quantised anew. In either mode the loss is that of the students' fused logits, without device
/// dropout; the fusion layer, which stays in float, and with it what a message means, is not trained. The same for the
/// same settings, seed and threads. Throws Divergence where it runs away, Error(cancelled) when it is stopped.
std::vector<LoweredNetwork> fineTune(const FineTuningTask& task, const DistillationSettings& settings,
                                     const Progress& progress);

}  // namespace nonn
