// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/edge_columns.h"

#include "graph/table_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <vector>

namespace nonn {

namespace {

struct EndNames {
    std::string_view source;
    std::string_view target;
};

constexpr std::array<EndNames, 20> endNames{{{"source", "target"},
                                             {"from", "to"},
                                             {"src", "dst"},
                                             {"node1", "node2"},
                                             {"node_1", "node_2"},
                                             {"i", "j"},
                                             {"u", "v"},
                                             {"a", "b"},
                                             {"head", "tail"},
                                             {"filter1", "filter2"},
                                             {"source_id", "target_id"},
                                             {"start", "end"},
                                             {"var1", "var2"},
                                             {"von", "nach"},
                                             {"quelle", "ziel"},
                                             {"source", "cible"},
                                             {"de", "vers"},
                                             {"origen", "destino"},
                                             {"de", "a"},
                                             {"da", "a"}}};

constexpr std::array<std::string_view, 5> weightNames{"weight", "value", "gewicht", "poids", "peso"};

std::string lowered(std::string_view cell) {
    std::string text(cell);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    return text;
}

bool isNumber(std::string_view cell) {
    return parseNumber(cell).has_value();
}

bool areWords(const std::vector<std::string_view>& cells) {
    return std::ranges::none_of(cells, [](std::string_view cell) { return cell.empty() || isNumber(cell); });
}

std::optional<std::size_t> placeOf(const std::vector<std::string>& cells, std::string_view wanted) {
    const auto found = std::ranges::find(cells, wanted);
    return found == cells.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - cells.begin()));
}

/// The first row, and how those below it are built.
struct Outline {
    std::vector<std::string_view> first;
    int line = 0;           ///< of the first
    std::size_t rows = 0;   ///< below the first
    std::size_t cells = 0;  ///< in each of them; 0 where they differ
    bool counted = true;    ///< their first cells are 0, 1, 2, ... or 1, 2, 3, ...

    /// Columns before the first that is named.
    std::size_t unnamed() const {
        const bool leftOut = rows > 1 && first.size() + 1 == cells && areWords(first);  // as R writes a table
        const bool empty = first.front().empty() && first.size() == cells;
        return counted && (leftOut || empty) ? 1 : 0;
    }
};

std::optional<Outline> outlineOf(CsvTable& table) {
    table.rewind();
    TableRow row;
    if (!table.next(row))
        return std::nullopt;
    Outline outline{row.cells, row.line};
    for (int start = 0; table.next(row); ++outline.rows) {
        const auto count = parseWhole(row.cells.front());
        if (outline.rows == 0) {
            outline.cells = row.cells.size();
            start = count.value_or(0);
        }
        if (row.cells.size() != outline.cells)
            outline.cells = 0;
        outline.counted = outline.counted && start <= 1 && count && *count == start + static_cast<int>(outline.rows);
    }
    return outline;
}

std::optional<EdgeColumns> columnsByName(const Outline& outline) {
    std::vector<std::string> cells;
    for (const std::string_view cell : outline.first)
        cells.push_back(lowered(cell));
    std::optional<std::size_t> weight;
    for (std::size_t k = 0; k < weightNames.size() && !weight; ++k)
        weight = placeOf(cells, weightNames[k]);
    const std::size_t shift = cells.size() < outline.cells ? outline.unnamed() : 0;
    for (const EndNames& names : endNames) {
        const auto source = placeOf(cells, names.source);
        const auto target = placeOf(cells, names.target);
        const bool sure =
            std::min(names.source.size(), names.target.size()) > 1 || weight;  // one letter may name a filter
        if (source && target && sure)
            return EdgeColumns{*source + shift,
                               *target + shift,
                               weight ? std::optional(*weight + shift) : weight,
                               true,
                               true,
                               cells == std::vector<std::string>{"source", "target", "weight"}};
    }
    return std::nullopt;
}

/// What holds of all rows that are edges.
struct EndsSeen {
    bool whole = true;    ///< both ends are whole numbers
    bool names = true;    ///< neither is a number, both are there
    bool numbers = true;  ///< what stands beside them is one
    bool digits = true;   ///< both ends are digits alone
    bool marks = false;   ///< but of what stands beside them one has more than digits
    bool loops = false;
    bool ties = false;  ///< two different ends

    void add(const std::vector<std::string_view>& cells, const EdgeColumns& columns) {
        const std::string_view source = cells[columns.source];
        const std::string_view target = cells[columns.target];
        whole = whole && wholeNumber(source) && wholeNumber(target);
        names = names && !source.empty() && !target.empty() && !isNumber(source) && !isNumber(target);
        (source == target ? loops : ties) = true;
        if (!columns.weight)
            return;
        numbers = numbers && isNumber(cells[*columns.weight]);
        digits = digits && parseWhole(source) && parseWhole(target);
        marks = marks || !parseWhole(cells[*columns.weight]);
    }
};

EndsSeen endsIn(CsvTable& table, const EdgeColumns& columns) {
    table.rewind();
    EndsSeen seen;
    TableRow row;
    if (columns.header)
        table.next(row);
    while (table.next(row))
        seen.add(row.cells, columns);
    return seen;
}

/// Of whole numbers below words that are not known: no figures of filters that are called so.
bool areSurelyEnds(const EndsSeen& seen, const Outline& outline, const EdgeColumns& columns) {
    const auto stem = [&](std::size_t column) {
        const std::string_view cell = outline.first[column + outline.first.size() - outline.cells];
        return cell.substr(0, cell.find_last_not_of("0123456789") + 1);
    };
    return columns.weight && seen.digits && seen.marks && !seen.loops && (!outline.counted || columns.source > 0) &&
           stem(columns.source) != stem(*columns.weight);
}

std::optional<EdgeColumns> columnsByShape(CsvTable& table, const Outline& outline, TableUse use) {
    const std::size_t start = outline.unnamed();
    const std::size_t columns = outline.cells - std::min(start, outline.cells);
    if (outline.rows == 0 || columns < 2 || columns > 3 || outline.first.size() + start < outline.cells ||
        outline.first.size() > outline.cells)
        return std::nullopt;
    const std::span<const std::string_view> heading(outline.first.end() - static_cast<std::ptrdiff_t>(columns),
                                                    outline.first.end());
    EdgeColumns found{start, start + 1, columns == 3 ? std::optional(start + 2) : std::nullopt};
    found.header = std::ranges::none_of(heading, isNumber);
    const EndsSeen seen = endsIn(table, found);
    if (seen.names && !found.weight && use == TableUse::weights && !looksSquare(table))
        throw table.bad(
            outline.line,
            Text::tr("is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the "
                     "columns: write source,target in a line above the edges",
                     heading[0].substr(0, 40), heading[1].substr(0, 40)));
    const bool wanted = use == TableUse::weights || seen.names || !found.header || areSurelyEnds(seen, outline, found);
    const bool built = seen.numbers && ((seen.whole && seen.ties) || (seen.names && found.weight));
    const bool several = outline.rows + (found.header ? 0 : 1) >= 2;
    return built && wanted && several && !looksSquare(table) ? std::optional(found) : std::nullopt;
}

}  // namespace

std::optional<double> wholeNumber(std::string_view cell) {
    const auto number = parseNumber(cell);
    return number && std::isfinite(*number) && *number == std::floor(*number) ? number : std::nullopt;
}

std::optional<EdgeColumns> findEdgeColumns(CsvTable& table, TableUse use) {
    const auto outline = outlineOf(table);
    if (!outline)
        return std::nullopt;
    const auto named = columnsByName(*outline);
    return named ? named : columnsByShape(table, *outline, use);
}

}  // namespace nonn
