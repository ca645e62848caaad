// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fused_steps.h"

#include <cstddef>
#include <vector>

namespace nonn {

/// A count or a place, never below 0.
constexpr std::size_t sizeOf(int number) {
    return static_cast<std::size_t>(number);
}

/// The function of generated C that computes a step.
enum class CKernel {
    nothing,  ///< a flatten in place
    convolve,
    convolveEachChannel,
    scaleAndShift,
    add,
    limit,
    largestOfWindows,
    meanOfWindows,
    meanOfParts,
    subsample,
    join,  ///< one call for each part
    flatten,
};

/// A network as generated C runs it, in whatever numbers.
struct CProgram {
    struct Step {
        FusedStep fused;
        CKernel kernel = CKernel::nothing;
    };

    LoweredNetwork network;
    std::vector<Step> steps;
    Arena arena;

    const LoweredOperation& operationOf(const Step& step) const { return network.at(step.fused.operation); }
    std::int64_t offset(int operation) const { return arena.offsets[static_cast<std::size_t>(operation)]; }
    /// Of the windows of convolve(): so many pointers each pixel needs.
    int mostElements() const;
    /// How many zeros stand for a pixel beyond the edge, or for biases that a layer has not.
    int mostZeros() const;
};

/// Throws Error(badInput) naming an operation that only teachers have.
CProgram makeProgram(LoweredNetwork network, const FusingSettings& settings = {});

/// Whether it reads weights, one bias for each output channel among them.
bool hasWeights(CKernel kernel);

/// Whether it is given the tensor that is added.
bool takesAddition(CKernel kernel);

/// How weights of a convolution or linear layer lie for the kernels in float: for each group its outputs sixteen by
/// sixteen, the rest by fours and then one by one; for each of these blocks the elements of the window, for each the
/// input's channels, for each the weights of the block's outputs side by side. Of one of each channel by itself: for
/// each element of the window all channels. No weight more than the layer has.
std::vector<float> packedWeights(const LoweredOperation& operation, CKernel kernel);

}  // namespace nonn
