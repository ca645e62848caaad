// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/half.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr int halfDigits = 10;  ///< of the fraction
constexpr int leastExponent = -14;

}  // namespace

std::uint16_t halfBits(float value) {
    const auto sign = static_cast<std::uint16_t>(std::signbit(value) ? 0x8000 : 0);
    if (std::isnan(value))
        return static_cast<std::uint16_t>(sign | 0x7e00);
    const double magnitude = std::abs(double{value});
    if (magnitude >= 65520)  // halfway to the number after the largest
        return static_cast<std::uint16_t>(sign | 0x7c00);
    const int exponent = magnitude > 0 ? std::max(std::ilogb(magnitude), leastExponent) : leastExponent;
    // In steps of the last digit at this exponent; nearbyint rounds ties to even. One step too many carries by itself.
    const auto steps = static_cast<int>(std::nearbyint(std::ldexp(magnitude, halfDigits - exponent)));
    return static_cast<std::uint16_t>(sign | (((exponent - leastExponent) << halfDigits) + steps));
}

float fromHalfBits(std::uint16_t bits) {
    const int exponent = bits >> halfDigits & 31;
    const int fraction = bits & 0x3ff;
    double magnitude = 0;
    if (exponent == 31)
        magnitude = fraction == 0 ? INFINITY : NAN;
    else if (exponent == 0)
        magnitude = std::ldexp(fraction, leastExponent - halfDigits);
    else
        magnitude = std::ldexp(fraction + 1024, exponent - 1 + leastExponent - halfDigits);
    return static_cast<float>((bits & 0x8000) != 0 ? -magnitude : magnitude);
}

}  // namespace nonn
