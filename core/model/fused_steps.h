// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_network.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace nonn {

/// One step of a lowered network as engines run it: an operation and those that are computed with it while its sums are
/// in registers, so that their tensors in between are never stored.
struct FusedStep {
    int operation = 0;        ///< which it computes; never the input
    int output = 0;           ///< whose tensor it makes: `operation`, or the last that is computed with it
    std::vector<int> inputs;  ///< operations whose tensors it reads; what is added comes last
    int sum = -1;             ///< the addition computed with a convolution, linear layer or affine operation, or -1
    float lowest = -std::numeric_limits<float>::infinity();
    float highest = std::numeric_limits<float>::infinity();

    bool clamps() const;
    bool operator==(const FusedStep&) const = default;
};

/// A convolution, linear layer or affine operation takes the addition with it that alone reads it, where the other part
/// is there by then; each of these and an addition take the clamp that alone reads it. Nothing that is an output of the
/// network stays unstored.
std::vector<FusedStep> fuseSteps(const LoweredNetwork& network);

/// Where the tensors of a network lie in one piece of memory, each as long as it is needed.
struct Arena {
    /// Of operations' tensors, in elements from the start; -1 for one that is never stored.
    std::vector<std::int64_t> offsets;
    std::int64_t elements = 0;
};

/// The network's image lies in it from the beginning, its outputs to the end. An affine operation, clamp or addition,
/// and a flatten that moves nothing, take the place of an input that they are the last to read, the image's too. The
/// arena has no gaps while most is in it, where an order of placing that leaves none was found: it is then as large as
/// the largest sum of live tensors, see peakActivation().
Arena layOutArena(const LoweredNetwork& network, const std::vector<FusedStep>& steps);

/// Whether elements stay where they are when the tensor's channels, which lie side by side in each pixel, become those
/// of a vector.
bool movesNothing(const LoweredNetwork& network, const LoweredOperation& flatten);

}  // namespace nonn
