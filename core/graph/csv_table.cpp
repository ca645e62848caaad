// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/csv_table.h"

#include "base/plain_text.h"
#include "graph/edge_attributes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace nonn {

namespace {

constexpr std::int64_t maximumBytes = std::int64_t{1} << 30;
constexpr std::size_t linesLookedAt = 20;
constexpr std::array separators{';', '\t', ',', '|', ' '};
constexpr char comment = '#';

std::string_view unquoted(std::string_view text) {
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text;
}

bool allEmpty(const std::vector<std::string_view>& cells) {
    return std::ranges::all_of(cells, [](std::string_view cell) { return cell.empty(); });
}

/// Two columns or more, in all rows as many, and the last row numbers but for its name.
bool divides(const std::vector<std::vector<std::string_view>>& rows) {
    const auto isNumber = [](std::string_view cell) { return cell.empty() || parseNumber(cell); };
    const auto& last = rows.back();
    return last.size() >= 2 &&
           std::all_of(rows.begin() + 1, rows.end(), [&](const auto& row) { return row.size() == last.size(); }) &&
           rows.front().size() >= 2 && (rows.front().size() == last.size() || rows.front().size() + 1 == last.size()) &&
           std::all_of(last.begin() + 1, last.end(), isNumber);
}

}  // namespace

std::optional<double> parseNumber(std::string_view cell) {
    if (cell.starts_with('+'))
        cell.remove_prefix(1);
    double value = 0;
    const auto parse = [&](std::string_view text) {
        const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
        return status == std::errc() && end == text.data() + text.size();
    };
    const auto comma = cell.find(',');
    if (comma == std::string_view::npos)
        return parse(cell) ? std::optional(value) : std::nullopt;
    std::array<char, 64> point{};
    if (cell.size() > point.size() || cell.find('.') != std::string_view::npos)
        return std::nullopt;
    std::ranges::copy(cell, point.begin());
    point[comma] = '.';
    return parse({point.data(), cell.size()}) ? std::optional(value) : std::nullopt;
}

std::optional<int> parseWhole(std::string_view cell) {
    int value = 0;
    const auto [end, status] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return status == std::errc() && end == cell.data() + cell.size() && cell.front() != '-' ? std::optional(value)
                                                                                            : std::nullopt;
}

CsvTable::CsvTable(std::filesystem::path path)
    : m_path(std::move(path)), m_text(withWeightsAlone(readPlainText(m_path, maximumBytes))) {
    m_start = m_rest = m_text;
    std::string_view line;
    if (nextLine(line) && line.size() == 5 && line.starts_with("sep=")) {
        m_separator = line.back();
        m_start = m_rest;
        m_startLine = m_line;
    } else {
        m_separator = findSeparator();
        readCommentedHeader();
    }
    m_trailing = everyRowEndsInSeparator();
    rewind();
}

void CsvTable::rewind() {
    m_rest = m_start;
    m_line = m_startLine;
}

bool CsvTable::next(TableRow& row) {
    for (std::string_view line; nextLine(line);) {
        if (!split(line, m_separator, row.cells))
            throw bad(m_line, Text::tr("a quote is not closed in this line; a cell cannot go on in the next"));
        if (allEmpty(row.cells))
            continue;
        row.line = m_line;
        if (m_trailing && row.cells.back().empty())
            row.cells.pop_back();
        return true;
    }
    return false;
}

float CsvTable::number(const TableRow& row, std::size_t column) {
    const std::string_view cell = row.cells[column];
    const auto number = parseNumber(cell);
    const float value = number ? static_cast<float>(*number) : 0.0F;
    if (!number || !std::isfinite(value))
        throw bad(row.line, Text::tr("column %1: \"%2\" is not a finite number", column + 1, cell.substr(0, 40)));
    const auto mark = cell.find_first_of(".,");
    if (mark == std::string_view::npos)
        return value;
    noteThousands(row, cell, mark);
    if (m_decimalMark == '\0')
        m_decimalMark = cell[mark];
    if (m_decimalMark != cell[mark])
        throw bad(row.line,
                  Text::tr("column %1: \"%2\" is written with \"%3\", numbers before it with \"%4\"", column + 1,
                           cell.substr(0, 40), std::string(1, cell[mark]), std::string(1, m_decimalMark)));
    return value;
}

/// "1,250" may be a number between 1 and 2, or 1250.
void CsvTable::noteThousands(const TableRow& row, std::string_view cell, std::size_t mark) {
    constexpr std::size_t digits = 3;
    const bool could = cell[mark] == ',' && cell.size() == mark + 1 + digits && mark >= 1 && mark <= digits &&
                       cell.front() >= '1' && cell.front() <= '9';
    if (could && m_thousandsLine == 0) {
        m_thousandsLine = row.line;
        m_thousands = cell;
    }
    m_fractions = m_fractions || !could;
}

void CsvTable::checkMarks() const {
    if (m_thousandsLine > 0 && !m_fractions)
        throw bad(m_thousandsLine,
                  Text::tr("\"%1\" may have a decimal comma, or one between thousands, as all such numbers in this "
                           "file: write them with decimal points, or without commas",
                           m_thousands));
}

Error CsvTable::bad(int line, const Text& reason) const {
    return badInput(m_path.string() + ":" + std::to_string(line), reason);
}

/// The next that is neither blank nor a comment.
bool CsvTable::nextLine(std::string_view& line) {
    while (!m_rest.empty()) {
        line = takeLine(m_rest);
        ++m_line;
        if (!trimmed(line).empty() && !line.starts_with(comment))
            return true;
    }
    return false;
}

/// A comment above the first row that has as many cells names the columns, as NumPy writes a header.
void CsvTable::readCommentedHeader() {
    rewind();
    std::string_view first;
    std::vector<std::string_view> cells;
    if (!nextLine(first) || !split(first, m_separator, cells))
        return;
    const std::size_t columns = cells.size();
    const int line = m_line - 1;
    rewind();
    std::string_view above;
    while (m_line < line) {
        above = takeLine(m_rest);
        ++m_line;
    }
    if (!above.starts_with(comment))
        return;
    char& mark = m_text[static_cast<std::size_t>(above.data() - m_text.data())];
    mark = ' ';
    if (columns < 2 || !split(above, m_separator, cells) || cells.size() != columns)
        mark = comment;
}

/// Separators between quotes are text. False where a quote is not closed.
bool CsvTable::split(std::string_view line, char separator, std::vector<std::string_view>& cells) const {
    cells.clear();
    bool quoted = false;
    std::size_t start = 0;
    if (separator == ' ')  // columns of numbers are often set in from the edge
        line = trimmed(line);
    for (std::size_t at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] == '"')
            quoted = !quoted;
        if (at < line.size() && (quoted || line[at] != separator))
            continue;
        const std::string_view cell = line.substr(start, at - start);
        if (separator != ' ' || !cell.empty())  // and padded with more than one space
            cells.push_back(unquoted(trimmed(cell)));
        start = at + 1;
    }
    return !quoted;
}

char CsvTable::findSeparator() {
    rewind();
    std::vector<std::string_view> lines;
    for (std::string_view line; lines.size() < linesLookedAt && nextLine(line);)
        lines.push_back(line);
    if (lines.empty())
        return ',';
    for (const char separator : separators) {
        std::vector<std::vector<std::string_view>> rows(lines.size());
        for (std::size_t row = 0; row < lines.size(); ++row)
            split(lines[row], separator, rows[row]);
        if (divides(rows))
            return separator;
    }
    for (const char separator : separators)
        if (lines.front().find(separator) != std::string_view::npos)
            return separator;
    return ',';
}

/// All rows but the first, which may be a header without.
bool CsvTable::everyRowEndsInSeparator() {
    rewind();
    TableRow row;
    if (!next(row))
        return false;
    const std::size_t header = row.cells.size();
    bool ends = row.cells.size() > 1 && row.cells.back().empty();
    for (int rows = 1; next(row); ++rows) {
        if (rows == 1)
            ends = ends || row.cells.size() == header + 1;
        if (!ends || row.cells.size() < 2 || !row.cells.back().empty())
            return false;
    }
    return ends;
}

}  // namespace nonn
