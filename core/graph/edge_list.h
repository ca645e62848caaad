// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/csv_matrix.h"
#include "graph/edge_columns.h"

#include <optional>

namespace nonn {

/// Graphs as lists of edges, a line each, as this program and others export them.

/// Filters x filters weights. Ends are numbers of filters from 0, or names with such numbers ("f12"). They count from
/// 1 where the largest is `filters`; where that is not known, where the least is 1, unless the list is named as this
/// program writes it and leaves filters out; where `filters` is not known other names, too, which are numbered as they
/// come. Filters that no edge names have none. Edges without weights have weight 1; an edge may be listed once or both
/// ways, loops do not count. Throws Error(badInput) for a number of no filter, a negative weight, and one pair with two
/// weights.
CsvMatrix weightsOfEdges(CsvTable& table, const EdgeColumns& columns, std::optional<int> filters);

}  // namespace nonn
