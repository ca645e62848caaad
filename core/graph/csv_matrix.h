// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace nonn {

/// A table of finite numbers.
struct CsvMatrix {
    int rows = 0;
    int columns = 0;
    std::vector<float> values;  ///< rows x columns

    bool operator==(const CsvMatrix&) const = default;
};

/// The largest number of filters that a file may bring (pairs grow with its square).
constexpr int maximumFilters = 8192;

/// Both readers take numbers with a decimal point whatever the locale, separated by comma, semicolon, tab or space (the
/// first of these found in the first line), one row a line; a first line without any number is a header. They throw
/// Error(badInput) whose path is `file.csv:LINE` where a line is at fault: an empty file, a cell that is no finite
/// number, rows of different lengths, more than maximumFilters columns or more than 2^27 values.

/// Images x filters: the mean of each filter's map, or anything that says how much it responded. Values below 0 count
/// as 0 by the definition of activity (see makeActivity).
CsvMatrix readActivityCsv(const std::filesystem::path& path);

/// Filters x filters edge weights. Refuses in addition: not square, fewer than two filters, a negative value, and
/// w_ij differing from w_ji by more than 1e-5 of the larger.
CsvMatrix readWeightsCsv(const std::filesystem::path& path);

}  // namespace nonn
