// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <limits>

namespace nonn {

/// What follows a batch norm at once: clamp(y, low, high).
struct Clamp {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

/// A batch norm's own tensors, one value a channel.
struct BatchNormTensors {
    at::Tensor weight;
    at::Tensor bias;
    at::Tensor mean;      ///< running, as the next
    at::Tensor variance;  ///< unbiased
};

/// Batch norm (Ioffe and Szegedy 2015, epsilon 1e-5) and what clamps it, as LibTorch's batch_norm followed by clamp
/// computes them, gradients included, in half of the time on a processor: each pass over memory does all that can be
/// done in it. In training the images' own statistics are used, and move the running ones by a tenth; in evaluation it
/// is LibTorch's own, to the bit, as in exported students.
/// `input`: N x C x H x W or N x C. The result does not depend on how many threads compute it.
at::Tensor clampedBatchNorm(const at::Tensor& input, const BatchNormTensors& tensors, const Clamp& clamp,
                            bool training);

}  // namespace nonn
