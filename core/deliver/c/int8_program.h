// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"
#include "quantise/quantisation.h"

namespace nonn {

/// The integers that a kernel computes with: the fields of its layer after the shapes, see int8_kernels.c.
struct Int8Layer {
    struct Addition {
        std::int32_t multiplier = 0;
        std::int32_t addedMultiplier = 0;
        std::int32_t offset = 0;
        int shift = 1;
        int sumZero = 0;
    };

    std::vector<std::int16_t> pairs;  ///< weights of a convolution, see pairedWeights()
    std::vector<std::int8_t> weight;  ///< of one of each channel by itself: for each element of the window all channels
    std::vector<std::int32_t> bias;   ///< of a convolution as many zeros behind them as make fours of each group's
    std::vector<std::int32_t> multiplier;  ///< one a channel, or one
    int shift = 1;
    int inZero = 0;
    int zero = 0;
    Addition addition;
    int lowest = -128;
    int highest = 127;
};

/// A quantised network as generated C runs it.
struct Int8Program {
    Quantisation quantisation;
    CProgram program;
    std::vector<std::vector<Int8Layer>> layers;  ///< one a step; of one that joins several tensors one for each

    const ActivationScale& scaleOf(int operation) const {
        return *quantisation.activations[static_cast<std::size_t>(operation)];
    }
    /// What an output's numbers stand for.
    std::vector<float> meant(std::size_t output, std::span<const std::int8_t> numbers) const;
    /// Bytes of all constants.
    std::int64_t constantBytes() const;
    /// How many times a zero point may have to stand side by side, for a row of a window beyond the edge.
    int mostPadding(int zero) const;
};

Int8Program makeProgram(Quantisation quantisation);

/// Weights from -127 to 127 of a convolution or linear layer as kernels read them, two outputs in one number: first +
/// 256 * second. For each group its outputs by fours, for each of these blocks the inputs (for each element of the
/// window the channels) by fours, of these (0, 2) and then (1, 3), each for the first two outputs and then for the
/// others. Zeros where inputs or outputs are none.
std::vector<std::int16_t> pairedWeights(const LoweredOperation& operation, const std::vector<std::int8_t>& weight);

/// multiplier / 2^shift is the factor, which is above 0 and below 2^30, to 31 bits; what is too small for that shift is
/// smaller, and 0 at last.
struct FixedFactor {
    std::int32_t multiplier = 0;
    int shift = 1;
};
FixedFactor fixedFactor(double factor, int mostShift = 62);

}  // namespace nonn
