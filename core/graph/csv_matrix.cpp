// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/csv_matrix.h"

#include "graph/edge_list.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

constexpr std::size_t maximumValues = std::size_t{1} << 27;
constexpr double symmetryTolerance = 1e-5;

/// The numbers of a table, and where each row stood, for messages about the whole.
class NumberTable {
public:
    NumberTable(CsvTable& table, FoundLabels labels, bool holes)
        : m_table(table), m_labels(std::move(labels)), m_holes(holes) {
        m_table.rewind();
        TableRow row;
        if (m_labels.header) {
            m_table.next(row);
            m_headerLine = row.line;
            m_named = namedColumns(row);
        }
        while (m_table.next(row))
            add(row);
        if (m_matrix.rows == 0)
            throw badInput(m_table.path(), Text::tr("holds no row of numbers"));
        m_table.checkMarks();
        if (m_labels.columns.size() == static_cast<std::size_t>(m_matrix.columns))
            m_matrix.names = m_labels.columns;
        m_matrix.notes = m_labels.notes;
    }

    CsvMatrix& matrix() { return m_matrix; }
    const FoundLabels& labels() const { return m_labels; }
    int lineOf(std::size_t row) const { return m_lines[row]; }
    const std::vector<std::size_t>& empty() const { return m_empty; }

private:
    /// Without what a line that ends in separators has none of.
    static std::size_t namedColumns(const TableRow& header) {
        const auto last = std::ranges::find_if(header.cells.rbegin(), header.cells.rend(),
                                               [](std::string_view cell) { return !cell.empty(); });
        return static_cast<std::size_t>(header.cells.rend() - last);
    }

    void add(const TableRow& row) {
        const std::size_t first = m_labels.index ? 1 : 0;
        if (m_named > row.cells.size())
            throw m_table.bad(m_headerLine, Text::tr("has %1 cells, the rows below it %2", m_named, row.cells.size()));
        const std::size_t columns = row.cells.size() - first;
        if (m_matrix.rows == 0)
            m_matrix.columns = static_cast<int>(std::min<std::size_t>(columns, maximumFilters + 1));
        if (m_matrix.columns > maximumFilters)
            throw m_table.bad(row.line,
                              Text::tr("has %1 columns; at most %2 filters are possible", columns, maximumFilters));
        if (columns != static_cast<std::size_t>(m_matrix.columns))
            throw m_table.bad(row.line, Text::tr("has %1 cells, the rows before it %2", row.cells.size(),
                                                 static_cast<std::size_t>(m_matrix.columns) + first));
        if (m_matrix.values.size() + columns > maximumValues)
            throw m_table.bad(row.line, Text::tr("the table has more than %1 numbers", maximumValues));
        for (std::size_t column = first; column < row.cells.size(); ++column) {
            const bool hole = m_holes && row.cells[column].empty();
            if (hole)
                m_empty.push_back(m_matrix.values.size());
            m_matrix.values.push_back(hole ? 0.0F : m_table.number(row, column));
        }
        m_lines.push_back(row.line);
        ++m_matrix.rows;
    }

    CsvTable& m_table;
    FoundLabels m_labels;
    bool m_holes;
    CsvMatrix m_matrix;
    int m_headerLine = 0;
    std::size_t m_named = 0;  ///< cells of the header; 0 where there is none
    std::vector<int> m_lines;
    std::vector<std::size_t> m_empty;  ///< places of cells without content
};

bool isEmptyTriangle(const CsvMatrix& matrix, bool lower) {
    const auto size = static_cast<std::size_t>(matrix.rows);
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < row; ++column)
            if (matrix.values[lower ? row * size + column : column * size + row] != 0)
                return false;
    return true;
}

/// Fills the triangle that holds zeros or nothing from the other.
void mirror(CsvMatrix& matrix) {
    const bool lower = isEmptyTriangle(matrix, true);
    if (lower == isEmptyTriangle(matrix, false))
        return;
    const auto size = static_cast<std::size_t>(matrix.rows);
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < row; ++column) {
            float& below = matrix.values[row * size + column];
            float& above = matrix.values[column * size + row];
            (lower ? below : above) = lower ? above : below;
        }
    matrix.notes.push_back(lower
                               ? Text::tr("only the upper triangle is filled; the lower one is taken to be the same")
                               : Text::tr("only the lower triangle is filled; the upper one is taken to be the same"));
}

/// Cells without content are the other triangle, or mistakes.
void checkHoles(const CsvTable& table, const NumberTable& numbers, const CsvMatrix& matrix) {
    const auto size = static_cast<std::size_t>(matrix.columns);
    const auto missing = [&](std::size_t place) {
        return table.bad(numbers.lineOf(place / size),
                         Text::tr("column %1: \"%2\" is not a finite number", place % size + 1, ""));
    };
    std::optional<bool> below;
    for (const std::size_t place : numbers.empty()) {
        const std::size_t row = place / size;
        const std::size_t column = place % size;
        if (row == column)
            continue;
        if (!below)
            below = column < row;
        if (*below != (column < row) || !isEmptyTriangle(matrix, *below))
            throw missing(place);
    }
}

void checkNames(const CsvTable& table, const NumberTable& numbers) {
    const auto& rows = numbers.labels().rows;
    const auto& columns = numbers.labels().columns;
    if (rows.empty() || columns.empty())
        return;
    for (std::size_t k = 0; k < std::min(rows.size(), columns.size()); ++k)
        if (rows[k] != columns[k])
            throw table.bad(numbers.lineOf(k),
                            Text::tr("the row is named \"%1\", column %2 \"%3\": rows and columns have "
                                     "to be in the same order",
                                     rows[k], k + 1, columns[k]));
}

void checkWeights(const CsvTable& table, const NumberTable& numbers, const CsvMatrix& matrix) {
    const auto size = static_cast<std::size_t>(matrix.rows);
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column) {
            const auto weight = static_cast<double>(matrix.values[row * size + column]);
            const auto mirrored = static_cast<double>(matrix.values[column * size + row]);
            if (weight < 0)
                throw table.bad(numbers.lineOf(row), Text::tr("column %1: a weight is negative", column + 1));
            if (column < row && std::abs(weight - mirrored) > symmetryTolerance * std::max(weight, mirrored))
                throw table.bad(
                    numbers.lineOf(row),
                    Text::tr("column %1: the matrix is not symmetric, the weight differs from that of row %2",
                             column + 1, column + 1));
        }
    }
}

Text notSquare(const CsvMatrix& matrix) {
    constexpr int mostOfEdge = 8;
    const Text sizes = Text::tr("is not square: rows: %1, weights in each: %2", matrix.rows, matrix.columns);
    return matrix.columns > mostOfEdge
               ? sizes
               : Text::tr("%1. A list of edges is read where its first line names their columns: source,target,weight",
                          sizes);
}

/// Weights where activities are expected.
void noteSymmetry(CsvMatrix& matrix) {
    const auto size = static_cast<std::size_t>(matrix.rows);
    if (matrix.rows != matrix.columns || matrix.rows < 3)
        return;
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < row; ++column)
            if (matrix.values[row * size + column] != matrix.values[column * size + row])
                return;
    matrix.notes.push_back(
        Text::tr("the table is symmetric, as weights between filters are: if it holds these, import it as a matrix "
                 "(--matrix)"));
}

}  // namespace

CsvMatrix readActivityCsv(const std::filesystem::path& path, TableLabels labels) {
    CsvTable table(path);
    if (labels == TableLabels::automatic && findEdgeColumns(table, TableUse::activity))
        throw badInput(path, Text::tr("is a list of edges, no table of images x filters: import it as a matrix "
                                      "(--matrix)"));
    try {
        NumberTable numbers(table, findLabels(table, labels, false), false);
        noteSymmetry(numbers.matrix());
        return std::move(numbers.matrix());
    } catch (const UnclearLabels& unclear) {
        const NumberTable faultsFirst(table, findLabels(table, unclear.question().ifFigures, false), false);
        throw;
    }
}

CsvMatrix readWeightsCsv(const std::filesystem::path& path, TableLabels labels, std::optional<int> filters) {
    CsvTable table(path);
    const auto edges = labels == TableLabels::automatic ? findEdgeColumns(table, TableUse::weights) : std::nullopt;
    if (edges)
        return weightsOfEdges(table, *edges, filters);
    NumberTable numbers(table, findLabels(table, labels, true), true);
    CsvMatrix& matrix = numbers.matrix();
    if (matrix.rows != matrix.columns)
        throw badInput(path, notSquare(matrix));
    if (matrix.rows < 2)
        throw badInput(path, Text::tr("holds a single filter; a graph needs two"));
    checkNames(table, numbers);
    checkHoles(table, numbers, matrix);
    mirror(matrix);
    checkWeights(table, numbers, matrix);
    if (matrix.names.empty() && numbers.labels().rows.size() == static_cast<std::size_t>(matrix.rows))
        matrix.names = numbers.labels().rows;
    return std::move(matrix);
}

}  // namespace nonn
