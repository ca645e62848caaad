// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/augmentation.h"
#include "data/dataset.h"

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace nonn {

/// A batch as a tensor N x C x H x W in channels_last, normalised; `draws` empty: unchanged images.
at::Tensor makeBatchTensor(const Images& images, std::span<const std::int64_t> indices, std::span<const Draw> draws,
                           const Normalisation& normalisation);

/// One draw an image of the batch.
std::vector<Draw> drawAll(const Augmentation& augmentation, const Generator& generator,
                          std::span<const std::int64_t> indices, std::int64_t variant);

/// The labels of these images, N of int64.
at::Tensor makeLabelTensor(const Images& images, std::span<const std::int64_t> indices);

/// The indices 0..count-1 in the order in which an epoch visits them; the same for the same seed and epoch.
std::vector<std::int64_t> epochOrder(std::int64_t count, const Generator& generator, int epoch);

}  // namespace nonn
