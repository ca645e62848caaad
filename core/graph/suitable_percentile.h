// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_graph.h"

namespace nonn {

/// The percentile at which a graph of these weights keeps most of its filters in, whatever their number: that of one
/// pair in a hundred, or of fewer than 251 filters that of five edges for four filters, and lower where it takes more
/// until half of the filters have an edge, or three quarters of those that any weight ties if these are fewer. Rounded
/// down to hundredths. O(filters^2).
double suitablePercentile(const FilterGraph& graph);

/// Over half of the filters have no edge: communities say little of them, and of the seed they hardly depend.
bool isThin(const FilterGraph& graph);

/// What to tell of a thin graph, with what helps.
Text thinGraphNote(const FilterGraph& graph);

}  // namespace nonn
