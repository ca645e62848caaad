// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_network.h"

#include <span>
#include <vector>

namespace nonn {

/// What a lowered network says, worked out operation by operation as each is defined: plain C++ on one thread, sums in
/// double precision. What files and faster implementations are compared with; a few hundred million multiplications a
/// second.

/// The tensors of all operations, for one input.
std::vector<std::vector<float>> tensorsByDefinition(const LoweredNetwork& network, std::span<const float> input);

/// For each output of the network its values for all inputs, one after the other. `inputs` holds a whole number of
/// inputs.
std::vector<std::vector<float>> outputsByDefinition(const LoweredNetwork& network, std::span<const float> inputs);

}  // namespace nonn
