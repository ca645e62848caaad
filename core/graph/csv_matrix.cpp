// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/csv_matrix.h"

#include "base/error.h"
#include "base/file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace nonn {

namespace {

constexpr std::int64_t maximumBytes = std::int64_t{1} << 30;
constexpr std::size_t maximumValues = std::size_t{1} << 27;
constexpr double symmetryTolerance = 1e-5;

Error badLine(const std::filesystem::path& path, int line, const Text& reason) {
    return badInput(path.string() + ":" + std::to_string(line), reason);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Text without its quotes, as programs write them around every cell.
std::string_view unquoted(std::string_view text) {
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text;
}

std::optional<double> parseNumber(std::string_view cell) {
    if (cell.starts_with('+'))
        cell.remove_prefix(1);
    double value = 0;
    const auto [end, status] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (status != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return value;
}

char findSeparator(std::string_view firstLine) {
    for (const char c : {',', ';', '\t', ' '})
        if (firstLine.find(c) != std::string_view::npos)
            return c;
    return ',';
}

void splitLine(std::string_view line, char separator, std::vector<std::string_view>& cells) {
    cells.clear();
    while (true) {
        const auto end = line.find(separator);
        const std::string_view cell = line.substr(0, end);
        if (separator != ' ' || !cell.empty())  // columns of numbers are often padded with more than one space
            cells.push_back(unquoted(trimmed(cell)));
        if (end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
    }
}

/// Reads line by line; where each row stood is kept for messages about the whole.
class TableReader {
public:
    explicit TableReader(std::filesystem::path path) : m_path(std::move(path)) {}

    void read() {
        const std::string text = readFile(m_path, maximumBytes);
        std::string_view rest = text;
        if (rest.starts_with("\xEF\xBB\xBF"))
            rest.remove_prefix(3);
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            ++m_line;
            addLine(trimmed(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (m_matrix.rows == 0)
            throw badInput(m_path, Text::tr("holds no row of numbers"));
    }

    CsvMatrix& matrix() { return m_matrix; }
    Error badRow(int row, const Text& reason) const {
        return badLine(m_path, m_lineOfRow[static_cast<std::size_t>(row)], reason);
    }

private:
    void addLine(std::string_view line) {
        if (line.empty())
            return;
        const bool first = m_separator == '\0';
        if (first)
            m_separator = findSeparator(line);
        splitLine(line, m_separator, m_cells);
        if (first && std::none_of(m_cells.begin(), m_cells.end(), [](auto cell) { return parseNumber(cell); }))
            return;
        if (m_matrix.rows == 0)
            m_matrix.columns = static_cast<int>(std::min<std::size_t>(m_cells.size(), maximumFilters + 1));
        if (m_matrix.columns > maximumFilters)
            throw badLine(m_path, m_line,
                          Text::tr("has %1 columns; at most %2 filters are possible", m_cells.size(), maximumFilters));
        if (m_cells.size() != static_cast<std::size_t>(m_matrix.columns))
            throw badLine(m_path, m_line,
                          Text::tr("has %1 cells, the rows before it %2", m_cells.size(), m_matrix.columns));
        if (m_matrix.values.size() + m_cells.size() > maximumValues)
            throw badLine(m_path, m_line, Text::tr("the table has more than %1 numbers", maximumValues));
        for (std::size_t column = 0; column < m_cells.size(); ++column)
            m_matrix.values.push_back(readCell(column));
        m_lineOfRow.push_back(m_line);
        ++m_matrix.rows;
    }

    float readCell(std::size_t column) const {
        const auto number = parseNumber(m_cells[column]);
        const float value = number ? static_cast<float>(*number) : 0.0F;
        if (!number || !std::isfinite(value))
            throw badLine(
                m_path, m_line,
                Text::tr("column %1: \"%2\" is not a finite number", column + 1, m_cells[column].substr(0, 40)));
        return value;
    }

    std::filesystem::path m_path;
    CsvMatrix m_matrix;
    std::vector<int> m_lineOfRow;
    std::vector<std::string_view> m_cells;
    char m_separator = '\0';
    int m_line = 0;
};

}  // namespace

CsvMatrix readActivityCsv(const std::filesystem::path& path) {
    TableReader reader(path);
    reader.read();
    return std::move(reader.matrix());
}

CsvMatrix readWeightsCsv(const std::filesystem::path& path) {
    TableReader reader(path);
    reader.read();
    const CsvMatrix& matrix = reader.matrix();
    if (matrix.rows != matrix.columns)
        throw badInput(path, Text::tr("is not square: %1 rows of %2 weights", matrix.rows, matrix.columns));
    if (matrix.rows < 2)
        throw badInput(path, Text::tr("holds a single filter; a graph needs two"));
    const auto size = static_cast<std::size_t>(matrix.rows);
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column) {
            const auto weight = static_cast<double>(matrix.values[row * size + column]);
            const auto mirrored = static_cast<double>(matrix.values[column * size + row]);
            if (weight < 0)
                throw reader.badRow(static_cast<int>(row), Text::tr("column %1: a weight is negative", column + 1));
            if (column < row && std::abs(weight - mirrored) > symmetryTolerance * std::max(weight, mirrored))
                throw reader.badRow(
                    static_cast<int>(row),
                    Text::tr("column %1: the matrix is not symmetric, the weight differs from that of row %2",
                             column + 1, column + 1));
        }
    }
    return std::move(reader.matrix());
}

}  // namespace nonn
