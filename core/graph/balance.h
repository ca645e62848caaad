// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "graph/policy.h"

#include <vector>

namespace nonn {

/// Moves filters between students until no size is further from the mean than (1 - balance) times the largest distance
/// that there was, rounded up to whole filters; 1: equal sizes. Of all moves from a student too large (or able to give)
/// to one too small (or able to take), the next is that which loses the least modularity at g = 1; of equal ones, as
/// with isolated filters, that which loses the least mean all-pairs weight. O(filters^2 + moves x filters x students).
void balanceSizes(const OrderedFilters& filters, int students, double balance, std::vector<int>& studentOf,
                  const Progress& progress);

}  // namespace nonn
