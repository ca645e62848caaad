// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <limits>
#include <span>

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

/// Adds up, in place and value by value, what each process has that computes a part of the same batch.
using SumOverProcesses = std::function<void(std::span<double>)>;

/// While it lives, batch norms in training in this thread use the statistics of the whole batch, of which other
/// processes have the rest, and so do their gradients, whenever these are computed: what they compute is to rounding
/// what one process computes of it all. Every process is to compute the same layers in the same order. Only fp32 and
/// bf16 on the processor; others use those of their own part.
class WholeBatchScope {
public:
    explicit WholeBatchScope(SumOverProcesses sum);
    ~WholeBatchScope();
    WholeBatchScope(const WholeBatchScope&) = delete;
    WholeBatchScope& operator=(const WholeBatchScope&) = delete;
};

/// Batch norm (Ioffe and Szegedy 2015, epsilon 1e-5) and what clamps it, as LibTorch's batch_norm followed by clamp
/// computes them, gradients included, in half of the time on a processor: each pass over memory does all that can be
/// done in it. In training the images' own statistics are used, and move the running ones by a tenth; in evaluation it
/// is LibTorch's own, to the bit, as in exported students.
/// `input`: N x C x H x W or N x C. The result does not depend on how many threads compute it.
at::Tensor clampedBatchNorm(const at::Tensor& input, const BatchNormTensors& tensors, const Clamp& clamp,
                            bool training);

}  // namespace nonn
