// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace nonn {

/// The students of a subset, ascending: those whose bit is set in `mask` (bit p = student p).
std::vector<int> studentsOf(std::size_t mask);

}  // namespace nonn
