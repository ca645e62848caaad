// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "model/runtime.h"
#include "model/trained_network.h"

#include <cstdint>

namespace nonn {

/// What a network says of many images, on the CPU in fp32; tensors the network has not are undefined.
struct Answers {
    at::Tensor pooled;  ///< images x channels of the feature map
    at::Tensor logits;  ///< images x classes
};

/// How many images one forward pass takes, so that whoever stops it waits no longer than that: about 0.1 s of a core's
/// work, and no more than makes good use of the processor's caches; 1 to 250.
std::int64_t imagesPerPass(const TrainedNetwork& network);

/// Runs the unchanged images through the network, as many at once as imagesPerPass() says, polling `progress` after
/// each batch.
Answers answerAll(const TrainedNetwork& network, const Images& images, const Normalisation& normalisation,
                  Arithmetic arithmetic, const Progress& progress);

/// The share of images whose largest logit is at their label, 0..1.
double accuracy(const at::Tensor& logits, const Images& images);

}  // namespace nonn
