// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/table_labels.h"

#include "base/plain_text.h"

#include <algorithm>
#include <array>
#include <span>

namespace nonn {

namespace {

constexpr std::array<std::string_view, 5> labelNames{"auto", "none", "header", "index", "both"};
constexpr std::array<std::string_view, 15> indexNames{"index", "id",         "image", "img",      "filter",
                                                      "node",  "name",       "file",  "filename", "path",
                                                      "row",   "unnamed: 0", "#",     "no",       "nr"};

/// Of a table: its first row and first column, and whether a number elsewhere is no whole one.
struct Survey {
    std::vector<std::string_view> firstRow;  ///< with an empty corner where headerWithoutCorner
    std::vector<std::string_view> firstColumn;
    bool headerWithoutCorner = false;
    bool fractions = false;

    std::size_t rows() const { return firstColumn.size(); }
    std::size_t columns() const { return firstRow.size(); }
    std::string_view corner() const { return firstRow.front(); }
    std::span<const std::string_view> restOfRow() const { return std::span(firstRow).subspan(1); }
    std::span<const std::string_view> restOfColumn() const { return std::span(firstColumn).subspan(1); }
};

constexpr std::array<std::string_view, 6> classNames{"label", "labels", "class", "classes", "target", "targets"};

enum class Evidence { none, unclear, likely, certain };

bool isNumber(std::string_view cell) {
    return parseNumber(cell).has_value();
}

bool areNames(std::span<const std::string_view> cells) {
    return !cells.empty() && std::ranges::none_of(cells, isNumber) &&
           std::ranges::any_of(cells, [](std::string_view cell) { return !cell.empty(); });
}

bool areWhole(std::span<const std::string_view> cells) {
    return std::ranges::all_of(cells, [](std::string_view cell) { return parseWhole(cell).has_value(); });
}

/// Digits, also followed by ".0" as of a column of floats.
std::optional<int> parseCount(std::string_view cell) {
    return parseWhole(cell.ends_with(".0") ? cell.substr(0, cell.size() - 2) : cell);
}

/// 0..n-1 or 1..n.
bool areCounted(std::span<const std::string_view> cells) {
    const auto first = cells.empty() ? std::nullopt : parseCount(cells.front());
    if (!first || *first > 1)
        return false;
    for (std::size_t k = 0; k < cells.size(); ++k)
        if (parseCount(cells[k]) != *first + static_cast<int>(k))
            return false;
    return true;
}

std::string inSmallLetters(std::string_view cell) {
    std::string small(cell);
    std::ranges::transform(small, small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    return small;
}

bool isIndexName(std::string_view cell) {
    return cell.empty() || std::ranges::find(indexNames, inSmallLetters(cell)) != indexNames.end();
}

/// "f" of "f12".
std::string_view stem(std::string_view cell) {
    return cell.substr(0, cell.find_last_not_of("0123456789") + 1);
}

Survey survey(CsvTable& table) {
    Survey found;
    table.rewind();
    for (TableRow row; table.next(row);) {
        if (found.firstColumn.empty())
            found.firstRow = row.cells;
        else if (found.firstColumn.size() == 1 && row.cells.size() == found.firstRow.size() + 1 &&
                 areNames(found.firstRow))
            found.headerWithoutCorner = true;
        for (std::size_t k = 1; k < row.cells.size() && !found.fractions && !found.firstColumn.empty(); ++k)
            found.fractions = isNumber(row.cells[k]) && !parseWhole(row.cells[k]);
        found.firstColumn.push_back(row.cells.front());
    }
    if (found.headerWithoutCorner) {
        found.firstRow.insert(found.firstRow.begin(), std::string_view());
        found.firstColumn.front() = {};
    }
    return found;
}

Evidence headerOf(const Survey& table) {
    if (table.rows() < 2)
        return areNames(table.firstRow) ? Evidence::certain : Evidence::none;
    const bool word = !isNumber(table.corner());
    if (word && (areNames(table.restOfRow()) || table.columns() == 1))
        return Evidence::certain;
    const bool counted = areCounted(table.restOfRow());
    if (word && counted)  // which figures beside a name may be as well
        return isIndexName(table.corner()) || !areNames(table.firstColumn) ? Evidence::certain : Evidence::unclear;
    if (word && table.columns() >= 3 && areWhole(table.restOfRow()) && areWhole(table.restOfColumn()) &&
        std::ranges::is_sorted(table.restOfRow(), {}, parseWhole))
        return Evidence::certain;
    if (areCounted(table.firstRow) && table.columns() >= 2)
        return table.fractions && table.columns() >= 3 ? Evidence::likely : Evidence::unclear;
    return Evidence::none;
}

/// Of a table with these names of columns: whether its first column is one of its own.
bool standsApart(const Survey& table) {
    const std::string_view second = table.firstRow[1];
    return isIndexName(table.corner()) || stem(table.corner()) != stem(second);
}

Evidence indexOf(const Survey& table, bool header) {
    if (table.columns() < 2)
        return Evidence::none;
    const auto cells = header ? table.restOfColumn() : std::span<const std::string_view>(table.firstColumn);
    if (areNames(cells) || table.headerWithoutCorner)
        return Evidence::certain;
    if (!areWhole(cells))
        return header && table.corner().empty() ? Evidence::unclear : Evidence::none;
    const bool word = header && !isNumber(table.corner());
    if (word && isIndexName(table.corner()))
        return Evidence::certain;
    if (word && areCounted(table.restOfRow()))
        return Evidence::certain;
    if (!areCounted(cells) || cells.size() < 2)
        return Evidence::none;
    const bool likely = table.fractions && cells.size() >= 3 && (!word || standsApart(table));
    return likely ? Evidence::likely : Evidence::unclear;
}

bool isSquare(const Survey& table, bool header, bool index) {
    return table.rows() - (header ? 1 : 0) == table.columns() - (index ? 1 : 0);
}

/// The fewest labels with which the table is square; numbers may be labels only together with their evidence.
FoundLabels labelsOfSquare(const Survey& table) {
    const Evidence header = headerOf(table);
    for (const bool withHeader : {false, true}) {
        const Evidence index = indexOf(table, withHeader);
        for (const bool withIndex : {false, true}) {
            const auto fits = [](Evidence evidence, bool with) {
                return with ? evidence != Evidence::none : evidence != Evidence::certain;
            };
            if (fits(header, withHeader) && fits(index, withIndex) && isSquare(table, withHeader, withIndex))
                return {withHeader, withIndex, table.headerWithoutCorner, {}, {}, {}};
        }
    }
    const bool certain = header == Evidence::certain;
    return {certain, indexOf(table, certain) == Evidence::certain, table.headerWithoutCorner, {}, {}, {}};
}

FoundLabels labelsOfAny(const CsvTable& file, const Survey& table) {
    const Evidence header = headerOf(table);
    if (header == Evidence::unclear) {
        const bool named = !isNumber(table.corner());
        const LabelQuestion question{false, named ? TableLabels::both : TableLabels::header,
                                     named ? TableLabels::index : TableLabels::none};
        throw UnclearLabels(
            file.path(),
            Text::tr("the first line, %1 to %2, may be the numbers of the columns or figures of its own: "
                     "--labels %3 or --labels %4 says which",
                     table.firstRow[named ? 1 : 0], table.firstRow.back(), name(question.ifNames),
                     name(question.ifFigures)),
            question);
    }
    const bool withHeader = header != Evidence::none;
    const Evidence index = indexOf(table, withHeader);
    const LabelQuestion question{true, withHeader ? TableLabels::both : TableLabels::index,
                                 withHeader ? TableLabels::header : TableLabels::none};
    if (index == Evidence::unclear)
        throw UnclearLabels(
            file.path(),
            Text::tr(
                "the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 "
                "or --labels %4 says which",
                table.firstColumn[withHeader ? 1 : 0], table.firstColumn.back(), name(question.ifNames),
                name(question.ifFigures)),
            question);
    return {withHeader, index != Evidence::none, table.headerWithoutCorner, {}, {}, {}};
}

/// What an image shows is no filter's figure, though it is a number, too.
void refuseClasses(const CsvTable& table, const FoundLabels& labels, const Survey& found) {
    if (!labels.header)
        return;
    for (std::size_t column = labels.index ? 1 : 0; column < found.columns(); ++column)
        if (std::ranges::find(classNames, inSmallLetters(found.firstRow[column])) != classNames.end())
            throw badInput(table.path(), Text::tr("has a column %1, named \"%2\", that is no filter's: take it out",
                                                  column + 1, found.firstRow[column]));
}

std::string keptName(const CsvTable& table, std::string_view cell) {
    constexpr std::size_t longest = 200;
    std::string name(cell.substr(0, longest));
    for (std::size_t at = 0; (at = name.find("\"\"", at)) != std::string::npos; ++at)
        name.erase(at, 1);
    if (cell.size() > longest)
        while (!name.empty() && !isUtf8(name))
            name.pop_back();
    if (!isUtf8(name))
        throw badInput(table.path(), Text::tr("holds a name that is not UTF-8: save it as UTF-8 or UTF-16"));
    return name;
}

/// The names, unless they are no more than numbers from 0 or 1.
std::vector<std::string> keptNames(const CsvTable& table, std::span<const std::string_view> cells) {
    std::vector<std::string> names;
    if (areCounted(cells))
        return names;
    for (const std::string_view cell : cells)
        names.push_back(keptName(table, cell));
    return names;
}

std::string firstAndLast(const CsvTable& table, std::span<const std::string_view> cells) {
    return keptName(table, cells.front()) + (cells.size() > 1 ? " ... " + keptName(table, cells.back()) : "");
}

/// "f10" before "f2": sorted as words.
bool areOutOfOrder(std::span<const std::string_view> cells) {
    std::optional<int> before;
    for (const std::string_view cell : cells) {
        const auto number = parseWhole(cell.substr(stem(cell).size()));
        if (!number || stem(cell) != stem(cells.front()))
            return false;
        if (before && *number < *before)
            return true;
        before = number;
    }
    return false;
}

void describe(const CsvTable& table, const Survey& found, FoundLabels& labels) {
    if (labels.header) {
        const auto cells = labels.index || labels.headerWithoutCorner
                               ? found.restOfRow()
                               : std::span<const std::string_view>(found.firstRow);
        labels.columns = keptNames(table, cells);
        labels.notes.push_back(Text::tr("the first line is taken for names of columns (%1)", firstAndLast(table, cells)));
        if (labels.columns.empty() && !cells.empty() && cells.front() == "1")
            labels.notes.push_back(Text::tr("filters are numbered from 0: column 1 of the file is filter 0"));
        if (areOutOfOrder(cells))
            labels.notes.push_back(
                Text::tr("the names of the columns are not in the order of their numbers; filters are taken in the "
                         "order of the file"));
    }
    if (labels.index) {
        const auto cells = labels.header ? found.restOfColumn() : std::span<const std::string_view>(found.firstColumn);
        labels.rows = keptNames(table, cells);
        labels.notes.push_back(Text::tr("the first column is taken for names of rows (%1)", firstAndLast(table, cells)));
    }
}

}  // namespace

std::string_view name(TableLabels labels) {
    return labelNames.at(static_cast<std::size_t>(labels));
}

TableLabels parseTableLabels(std::string_view text) {
    const auto found = std::ranges::find(labelNames, text);
    if (found == labelNames.end())
        throw badInput({},
                       Text::tr("\"%1\" says not what the labels of a table are; there are auto, none, header, index "
                                "and both",
                                text));
    return static_cast<TableLabels>(found - labelNames.begin());
}

FoundLabels findLabels(CsvTable& table, TableLabels asked, bool square) {
    const Survey found = survey(table);
    if (found.rows() == 0)
        return {};
    FoundLabels labels;
    if (asked == TableLabels::automatic)
        labels = square ? labelsOfSquare(found) : labelsOfAny(table, found);
    else
        labels = {asked == TableLabels::header || asked == TableLabels::both,
                  asked == TableLabels::index || asked == TableLabels::both,
                  found.headerWithoutCorner,
                  {},
                  {},
                  {}};
    refuseClasses(table, labels, found);
    describe(table, found, labels);
    return labels;
}

bool looksSquare(CsvTable& table) {
    const Survey found = survey(table);
    if (found.rows() == 0)
        return false;
    const FoundLabels labels = labelsOfSquare(found);
    return isSquare(found, labels.header, labels.index);
}

}  // namespace nonn
