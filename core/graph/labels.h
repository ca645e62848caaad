// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace nonn {

/// Groups of nodes as one label a node, 0..groups-1.

/// The largest label plus one; 0 of none.
int countLabels(std::span<const int> labels);

/// For each label its nodes, ascending.
std::vector<std::vector<int>> membersOf(std::span<const int> labels);

/// The same groups numbered without gaps: the largest first, of equal ones that whose first node comes first.
std::vector<int> numberedBySize(std::span<const int> labels);

}  // namespace nonn
