// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"

#include <vector>

namespace nonn {

/// Which colour (0-based) each student of a new partition is drawn in, so that most filters keep theirs: of all pairs
/// of a student before and one after, that which shares the most filters is matched first (of equal ones the lower
/// number after, then before), and the new student takes the old one's slot. One that shares no filter with any that
/// is left takes the lowest slot free, in the order of numbers. `slotsBefore`: one a student of `before`; the first
/// partition of all has none before it and gets 0, 1, 2 ...
std::vector<int> matchColourSlots(const Partition& before, const std::vector<int>& slotsBefore, const Partition& after);

}  // namespace nonn
