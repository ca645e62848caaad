// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "graph/csv_table.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nonn {

/// What of a table are names, and no numbers of its own.
enum class TableLabels {
    automatic,  ///< what is found, see findLabels()
    none,
    header,  ///< the first line
    index,   ///< the first column
    both,
};

/// "auto", "none", "header", "index", "both".
std::string_view name(TableLabels labels);
/// Throws Error(badInput).
TableLabels parseTableLabels(std::string_view text);

/// What can be answered where it is not clear: see UnclearLabels.
struct LabelQuestion {
    bool ofColumn = false;  ///< the first column is in doubt; else the first line
    TableLabels ifNames = TableLabels::header;
    TableLabels ifFigures = TableLabels::none;
};

/// What holds numbers only, of which the first line or column may be names or may be figures: a person has to say.
class UnclearLabels : public Error {
public:
    UnclearLabels(std::filesystem::path path, Text reason, LabelQuestion question)
        : Error(ErrorCode::badInput, std::move(path), std::move(reason)), m_question(question) {}
    const LabelQuestion& question() const { return m_question; }

private:
    LabelQuestion m_question;
};

struct FoundLabels {
    bool header = false;
    bool index = false;
    bool headerWithoutCorner = false;  ///< the first line names all columns but the first, as R writes it
    std::vector<std::string> columns;  ///< names of the columns that are left, where they are more than their numbers
    std::vector<std::string> rows;     ///< likewise of the rows
    std::vector<Text> notes;           ///< what was taken for what
};

/// Names are a first line or column in which nothing but perhaps the corner is a number; and the numbers 0..n-1 or 1..n
/// of the columns (rows) where the corner is empty or a word, or in a table of fractions with at least three of them.
/// Where a `square` matrix is wanted its shape decides, too. Throws UnclearLabels where whole numbers may be either,
/// and Error(badInput) for names that are not UTF-8. Reads the table from its beginning.
FoundLabels findLabels(CsvTable& table, TableLabels asked, bool square);

/// Whether the table is a square matrix, with labels or without. Reads it from its beginning.
bool looksSquare(CsvTable& table);

}  // namespace nonn
