// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fused_steps.h"
#include "quantise/value_ranges.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace nonn {

constexpr int leastStored = -128;  ///< of activations
constexpr int mostStored = 127;
constexpr int mostWeight = 127;  ///< and -127
constexpr double mostBias = 1 << 30;

/// A number q from -128 to 127 stands for scale (q - zeroPoint).
struct ActivationScale {
    float scale = 1;
    int zeroPoint = 0;

    std::int8_t stored(float value) const;  ///< the nearest, ties to even; cut at the ends
    float meant(int number) const { return scale * static_cast<float>(number - zeroPoint); }
    bool operator==(const ActivationScale&) const = default;
};

/// Weights of a convolution or linear layer: symmetric, -127 to 127, with a scale for each output channel. A bias
/// stands for itself times the scales of the input and of its channel.
struct QuantisedLayer {
    std::vector<std::int8_t> weight;  ///< in the order of the operation's own; empty for an operation without
    std::vector<float> scales;
    std::vector<std::int32_t> bias;  ///< one an output channel; empty for zeros

    bool operator==(const QuantisedLayer&) const = default;
};

/// A lowered network in 8-bit integers.
struct Quantisation {
    LoweredNetwork network;                                   ///< of withDepthwiseAffines(), in float
    std::vector<std::optional<ActivationScale>> activations;  ///< nothing where a tensor is never stored
    std::vector<QuantisedLayer> layers;

    bool operator==(const Quantisation&) const = default;
};

/// The same network with affine operations on maps as convolutions of each channel by itself, which 8-bit engines know.
LoweredNetwork withDepthwiseAffines(LoweredNetwork network);

/// Whether an operation's numbers are some of its input's, and keep their scale.
bool movesValues(LoweredKind kind);

/// The steps whose tensors are stored: those of fuseSteps(), but for additions, whose parts have scales of their own.
std::vector<FusedStep> storedSteps(const LoweredNetwork& network);

/// Where a step's values lie, and, once ranges are known, how they are distributed. Run for images one after the other.
class RangeObserver {
public:
    explicit RangeObserver(const LoweredNetwork& network)
        : m_ranges(network.operations.size()), m_histograms(network.operations.size()) {}

    /// For all images, then once more after beginHistograms().
    void observe(int operation, std::span<const float> values);
    void beginHistograms();

    /// Of each operation; of one that was not observed it is zero.
    std::vector<ValueRange> ranges(RangeMethod method) const;

private:
    std::vector<ValueRange> m_ranges;
    std::vector<std::optional<ValueHistogram>> m_histograms;
    bool m_counting = false;
};

/// Post-training quantisation: no weight is trained. `network` has no affine operations on maps, `ranges` are of its
/// operations' tensors.
/// - What only moves values (max pool, flatten, subsample) keeps the scale of its input.
/// - Images, from 0 to 1, have steps of 1/255, so that bytes of pixels are exact.
/// - A channel whose weights are so small that its bias would not fit 32 bits gets a coarser scale.
/// Throws Error(badInput) naming an affine operation on a vector, or one that only teachers have: not available.
Quantisation quantise(LoweredNetwork network, const std::vector<ValueRange>& ranges);

/// The network whose weights and biases are what the integers stand for.
LoweredNetwork withStoredWeights(const Quantisation& quantisation);

}  // namespace nonn
