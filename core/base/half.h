// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace nonn {

/// A number as IEEE 754 half precision stores it, rounded to the nearest, ties to even; infinite where it is too large.
std::uint16_t halfBits(float value);

float fromHalfBits(std::uint16_t bits);

}  // namespace nonn
