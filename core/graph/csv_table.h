// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// A line of a table, its cells without spaces and quotes around them.
struct TableRow {
    int line = 0;  ///< from 1
    std::vector<std::string_view> cells;
};

/// A finite or infinite number with a decimal point or, where there is no point, one comma; nothing else, no spaces.
std::optional<double> parseNumber(std::string_view cell);

/// Digits alone.
std::optional<int> parseWhole(std::string_view cell);

/// A text file of rows, read line by line: cells are separated by semicolons, tabs, commas, bars or spaces, whichever
/// divides the first lines alike into cells of which most are numbers; a line `sep=;` says it, as spreadsheets do.
/// Lines without content, and comments, which begin with '#', are passed over, but for one above the first row that
/// names its columns. A separator at the end of every row makes no cell. Its numbers have decimal points, or decimal
/// commas where the separator is another.
class CsvTable {
public:
    /// Throws Error(badInput) as readPlainText() does.
    explicit CsvTable(std::filesystem::path path);

    /// The next row; false at the end. Cells live as long as the table.
    bool next(TableRow& row);
    void rewind();

    /// Throws Error(badInput) where the cell is no finite number, or where some numbers before it had a decimal comma
    /// and it has a point, or the other way round.
    float number(const TableRow& row, std::size_t column);

    /// Throws Error(badInput) where every number so far that has a comma may as well be of thousands.
    void checkMarks() const;

    Error bad(int line, const Text& reason) const;
    const std::filesystem::path& path() const { return m_path; }

private:
    bool nextLine(std::string_view& line);
    bool split(std::string_view line, char separator, std::vector<std::string_view>& cells) const;
    char findSeparator();
    void readCommentedHeader();
    void noteThousands(const TableRow& row, std::string_view cell, std::size_t mark);
    bool everyRowEndsInSeparator();

    std::filesystem::path m_path;
    std::string m_text;
    std::string_view m_start;  ///< of the first row
    std::string_view m_rest;
    int m_startLine = 0;
    int m_line = 0;
    char m_separator = ',';
    bool m_trailing = false;
    char m_decimalMark = '\0';
    std::string_view m_thousands;  ///< the first number that may be of thousands
    int m_thousandsLine = 0;
    bool m_fractions = false;  ///< whether a number has a decimal mark for sure
};

}  // namespace nonn
