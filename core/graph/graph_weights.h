// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_graph.h"

#include <vector>

namespace nonn {

/// Throws Error(badInput) for a percentile, topK or rule that activities cannot be joined by, or fewer than 2 or more
/// than maximumFilters filters.
void checkGraphSettings(const GraphSettings& settings, int filters);

/// Of filters x filters weights: the lower triangle from the upper one, the diagonal 0, all divided by the maximum.
void normaliseWeights(std::vector<float>& weights, int filters);

}  // namespace nonn
