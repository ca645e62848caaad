// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "graph/activity.h"
#include "graph/filter_graph.h"

#include <vector>

namespace nonn {

/// For which the sums are compiled: `plain` is what every processor of the target has.
enum class InstructionSet { plain, avx2, avx512 };

/// Those that this processor has, the best last.
std::vector<InstructionSet> instructionSets();

/// The sums over images behind the edge weights, for the pairs i < j: filters x filters, zero elsewhere.
/// Single precision within 256 images, double precision over them; the same bits on every processor and wherever in the
/// order a filter stands. By the best instruction set that the processor has, unless one is given.
std::vector<float> sumAllPairs(const Activity& activity, WeightRule rule, const Progress& progress);
std::vector<float> sumAllPairs(const Activity& activity, WeightRule rule, InstructionSet set, const Progress& progress);

/// The same with only each image's `topK` strongest filters contributing (ties: the lower index), in double precision.
std::vector<float> sumStrongestPairs(const Activity& activity, WeightRule rule, int topK, const Progress& progress);

}  // namespace nonn
