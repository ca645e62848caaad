// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace nonn {

/// What it costs that a row takes a column; rows are no more than columns. Infinite where it cannot.
using CostTable = std::vector<std::vector<double>>;

/// For each row a column of its own so that the sum of their costs is least (Hungarian method, rows^2 x columns).
/// Empty where not every row can have one.
std::vector<int> cheapestMatching(const CostTable& costs);

/// The least value that the largest cost of a matching can have; infinite where there is none. By bisection over the
/// costs.
double leastLargestCost(const CostTable& costs);

}  // namespace nonn
