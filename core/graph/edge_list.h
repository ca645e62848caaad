// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/csv_matrix.h"

#include <optional>

namespace nonn {

/// Graphs as lists of edges, a line each, as this program and others export them.

/// The first line names a source and a target (or from and to, and so on); or two or three columns, no square, whose
/// first two are whole numbers. Reads the table from its beginning.
bool looksLikeEdges(CsvTable& table);

/// Filters x filters weights. Ends are numbers of filters from 0 (from 1 where the largest is `filters`), or names with
/// such numbers ("f12"); where `filters` is not known other names, too, which are numbered as they come. Filters that
/// no edge names have none. Edges without weights have weight 1; an edge may be listed once or both ways, loops do not
/// count. Throws Error(badInput) for a number of no filter, a negative weight, and one pair with two weights.
CsvMatrix weightsOfEdges(CsvTable& table, std::optional<int> filters);

}  // namespace nonn
