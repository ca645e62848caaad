// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_source.h"
#include "deliver/c/int8_program.h"

namespace nonn {

/// As floatSource(), of a quantised network: with 8-bit numbers in and out, and no floating point between. Golden
/// outputs must be met exactly.
std::vector<CFile> int8Source(const Int8Program& program, const CNotes& notes, const CGolden<std::int8_t>& golden);

}  // namespace nonn
