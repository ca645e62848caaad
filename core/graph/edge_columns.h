// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/csv_table.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace nonn {

/// What a table is looked at for: as weights between filters a list of edges is as welcome as a matrix; among
/// activities it has to be told from figures of two or three filters.
enum class TableUse { weights, activity };

/// Where the edges stand in the rows of a table.
struct EdgeColumns {
    std::size_t source = 0;
    std::size_t target = 1;
    std::optional<std::size_t> weight;
    bool header = false;       ///< the first row names the columns
    bool known = false;        ///< by names that are known
    bool namedAsHere = false;  ///< as this program writes them: source,target,weight
};

/// The number that an end of an edge is: whole, of any size, below 0 as well, also as "1.0" and "1e+00".
std::optional<double> wholeNumber(std::string_view cell);

/// A table is a list of edges where its first line names both ends, as "source" and "target" do; or where it has two or
/// three columns, is no square, and either the first two are whole numbers, or names beside a third of numbers, below
/// any words in any language or without; a column that counts the rows may stand before them. Nothing where it is none.
/// Throws Error(badInput) for two columns of names, whose first line may be an edge. Reads the table from its
/// beginning.
std::optional<EdgeColumns> findEdgeColumns(CsvTable& table, TableUse use);

}  // namespace nonn
