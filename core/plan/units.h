// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace nonn {

constexpr double milli = 1e3;  ///< milliseconds in a second, millijoules in a joule
constexpr double infinite = std::numeric_limits<double>::infinity();  ///< what cannot be

}  // namespace nonn
