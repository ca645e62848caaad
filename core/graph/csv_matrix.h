// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/table_labels.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// A table of finite numbers.
struct CsvMatrix {
    int rows = 0;
    int columns = 0;
    std::vector<float> values;            ///< rows x columns
    std::vector<std::string> names = {};  ///< of the columns, UTF-8; empty where they are numbers only
    std::vector<Text> notes = {};         ///< what a person should be told of how the file was read

    bool operator==(const CsvMatrix&) const = default;
};

/// The largest number of filters that a file may bring (pairs grow with its square).
constexpr int maximumFilters = 8192;

/// Both readers take what CsvTable does, with or without names of columns and rows: see findLabels(). They throw
/// Error(badInput) whose path is `file.csv:LINE` where a line is at fault: an empty file, a cell that is no finite
/// number, rows of different lengths, more than maximumFilters columns or more than 2^27 values; UnclearLabels where
/// it has to be said what the labels are.

/// Images x filters: the mean of each filter's map, or anything that says how much it responded. Values below 0 count
/// as 0 by the definition of activity (see makeActivity). A list of edges is refused with the way to read it.
CsvMatrix readActivityCsv(const std::filesystem::path& path, TableLabels labels = TableLabels::automatic);

/// Filters x filters edge weights. One triangle is enough, if the other holds zeros or nothing. Refuses in addition:
/// not square, fewer than two filters, a negative value, w_ij differing from w_ji by more than 1e-5 of the larger, and
/// rows and columns in different orders of names. A list of edges is read, too: see edge_list.h. `filters` is how many
/// there are to be, where that is known, of which a list of edges may leave some out.
CsvMatrix readWeightsCsv(const std::filesystem::path& path, TableLabels labels = TableLabels::automatic,
                         std::optional<int> filters = std::nullopt);

}  // namespace nonn
