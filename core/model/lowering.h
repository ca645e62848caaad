// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_builder.h"

#include <map>
#include <string>
#include <vector>

namespace nonn {

/// Weights by their names in a state dict, each in the order of its elements in PyTorch.
using FloatTensors = std::map<std::string, std::vector<float>>;

/// Where the parts of an architecture came to lie in a lowered network.
struct LoweredParts {
    int features = -1;  ///< the map before global pooling
    int pooled = -1;    ///< a vector
    int logits = -1;    ///< a vector; -1 of a student
};

/// Appends the architecture's operations, one by one and batch norms as they are, to a network whose operation `input`
/// is its image. Names of operations are those of the state dict, or made up where there are none, behind `prefix`.
/// Throws std::out_of_range where a tensor is missing.
LoweredParts lower(const Architecture& architecture, const FloatTensors& weights, const std::string& prefix,
                   LoweredBuilder& builder, int input);

/// (x - mean) / deviation for each channel.
LoweredBuilder::Weights normalisingWeights(const std::vector<float>& mean, const std::vector<float>& deviation);

/// The same network without those affine operations that can go into a neighbour, so that every output stays what it
/// was but for rounding:
/// - backward into the convolution, linear layer or affine operation whose output nobody else reads;
/// - forward into the only reader, a linear layer or a convolution, also past a flatten or an average pool between
///   them, which the operation may change places with. Not where that convolution or pool pads and the operation adds
///   something: padding is zeros behind it, and would not be before it.
LoweredNetwork foldAffines(LoweredNetwork network);

}  // namespace nonn
