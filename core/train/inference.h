// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "model/runtime.h"
#include "model/trained_network.h"

namespace nonn {

/// What a network says of many images, on the CPU in fp32; tensors the network has not are undefined.
struct Answers {
    at::Tensor pooled;  ///< images x channels of the feature map
    at::Tensor logits;  ///< images x classes
};

/// Runs the unchanged images through the network in batches of at most 250, polling `progress` after each.
Answers answerAll(const TrainedNetwork& network, const Images& images, const Normalisation& normalisation,
                  Arithmetic arithmetic, const Progress& progress);

/// The share of images whose largest logit is at their label, 0..1.
double accuracy(const at::Tensor& logits, const Images& images);

}  // namespace nonn
