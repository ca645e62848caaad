// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/teacher_pass.h"
#include "train/inference.h"

#include <span>
#include <vector>

namespace nonn {

/// The answers of each network to all images, blocks of images shared out among the threads: a block is some 0.1 s of
/// one core's work, and is the same whoever runs it. Throws Error(badInput) when there are no images or they have not
/// the shape that a network takes.
std::vector<Answers> answerInBlocks(std::span<const TrainedNetwork> networks, const Images& images,
                                    const Normalisation& normalisation, const PassSettings& settings,
                                    const Progress& progress);

/// For each image the class of its largest logit.
std::vector<std::int32_t> predictionsOf(const at::Tensor& logits);

}  // namespace nonn
