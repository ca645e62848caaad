// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace nonn {

/// Numbers in which a network is deployed: how weights, activations and messages are stored.
enum class Precision { fp32, fp16, int8 };

constexpr std::array<Precision, 3> precisions{Precision::fp32, Precision::fp16, Precision::int8};

/// "fp32", "fp16", "int8".
std::string name(Precision precision);

/// Throws Error(badInput) listing the three names.
Precision parsePrecision(const std::string& text);

/// Of a weight, an activation or an element of a message: 4, 2, 1.
int bytesPerElement(Precision precision);

/// Of a bias, or of the scale and the shift of a batch norm that stays one: 4, 2, and 4 at int8, whose biases are
/// 32-bit integers and whose remaining batch norms are computed in fp32.
int bytesPerBias(Precision precision);

}  // namespace nonn
