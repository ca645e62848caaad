// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "model/precision.h"

#include <cstdint>
#include <vector>

namespace nonn {

/// Trainable parameters: weights and biases of convolutions and linear layers, scale and shift of batch norms (their
/// running statistics are none).
std::int64_t countParameters(const Architecture& architecture);
std::int64_t countParameters(const Architecture& architecture, const Operation& operation);

/// Multiply-accumulates for one image, in convolutions and linear layers.
std::int64_t countMacs(const Architecture& architecture);
std::int64_t countMacs(const Architecture& architecture, const Operation& operation);

/// Whether it is a convolution with a group for each input channel, of several.
bool isDepthwise(const Architecture& architecture, const Operation& operation);

/// Of the MACs, those in depthwise convolutions.
std::int64_t countDepthwiseMacs(const Architecture& architecture);

/// For each operation, whether it is a batch norm that disappears in deployment: its input is a convolution that nobody
/// else reads, so that its scale goes into the weights and its shift into the bias.
std::vector<bool> foldedBatchNorms(const Architecture& architecture);

/// Bytes of the weights as deployed, batch norms folded where they can be:
/// - convolution and linear: every weight at the precision; a bias for each output channel where the layer has one or
///   takes in a batch norm; at int8 also an fp32 scale for each output channel;
/// - a batch norm that cannot fold: a scale and a shift for each channel.
/// Biases, scales and shifts take bytesPerBias(). Program code and activations are not counted.
std::int64_t deployedBytes(const Architecture& architecture, Precision precision);
/// The share of each operation.
std::vector<std::int64_t> deployedBytesByOperation(const Architecture& architecture, Precision precision);

/// What a device runs that sends partial logits: the student followed by its columns of the fusion layer, a linear
/// layer "fusion" from its filters to `classes` values. It has no bias: the fusion layer's bias is added once, where
/// the messages meet. `logits` of the result is that layer's output. To be counted and exported, not to be trained.
Architecture withFusionSlice(Architecture student, int classes);

/// A tensor in memory: the output of an operation.
struct LiveTensor {
    int operation = 0;
    std::int64_t bytes = 0;

    bool operator==(const LiveTensor&) const = default;
};

/// How much memory activations take for one image, and where.
struct PeakActivation {
    std::int64_t bytes = 0;
    int operation = 0;             ///< while which the memory is needed; the first of several
    std::vector<LiveTensor> live;  ///< what is in memory then, oldest first

    bool operator==(const PeakActivation&) const = default;
};

/// The largest sum of live tensors over the operations in their order. A tensor has one buffer and lives from the
/// operation that makes it to the last that reads it, the input from the beginning; while an operation runs, its inputs
/// and its output are live. A batch norm, ReLU, add or flatten takes the place of an
/// input that it is the last to read. Feature maps
/// are not kept beyond that. Elements are stored at the precision.
PeakActivation peakActivation(const Architecture& architecture, Precision precision);
/// The bytes that are live while each operation runs, by the same rules.
std::vector<std::int64_t> liveBytesByOperation(const Architecture& architecture, Precision precision);

}  // namespace nonn
