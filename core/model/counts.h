// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <cstdint>

namespace nonn {

/// Trainable parameters: weights and biases of convolutions and linear layers, scale and shift of batch norms (their
/// running statistics are none).
std::int64_t countParameters(const Architecture& architecture);
std::int64_t countParameters(const Architecture& architecture, const Operation& operation);

/// Multiply-accumulates for one image, in convolutions and linear layers.
std::int64_t countMacs(const Architecture& architecture);
std::int64_t countMacs(const Architecture& architecture, const Operation& operation);

}  // namespace nonn
