// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/edge_list.h"

#include "base/plain_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace nonn {

namespace {

struct EndNames {
    std::string_view source;
    std::string_view target;
};

constexpr std::array<EndNames, 9> endNames{{{"source", "target"},
                                            {"from", "to"},
                                            {"src", "dst"},
                                            {"node1", "node2"},
                                            {"node_1", "node_2"},
                                            {"i", "j"},
                                            {"u", "v"},
                                            {"a", "b"},
                                            {"filter1", "filter2"}}};

std::string lowered(std::string_view cell) {
    std::string text(cell);
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    return text;
}

/// Where in a row an edge stands.
struct EdgeColumns {
    std::size_t source = 0;
    std::size_t target = 1;
    std::optional<std::size_t> weight;
    bool header = false;
};

std::optional<std::size_t> placeOf(const std::vector<std::string>& cells, std::string_view wanted) {
    const auto found = std::ranges::find(cells, wanted);
    return found == cells.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - cells.begin()));
}

std::optional<EdgeColumns> columnsByName(const TableRow& first) {
    std::vector<std::string> cells;
    for (const std::string_view cell : first.cells)
        cells.push_back(lowered(cell));
    for (const EndNames& names : endNames) {
        const auto source = placeOf(cells, names.source);
        const auto target = placeOf(cells, names.target);
        auto weight = placeOf(cells, "weight");
        if (!weight)
            weight = placeOf(cells, "value");
        if (source && target && (names.source.size() > 1 || weight))  // one letter may name a filter as well
            return EdgeColumns{*source, *target, weight, true};
    }
    return std::nullopt;
}

std::optional<EdgeColumns> columnsByContent(CsvTable& table) {
    table.rewind();
    std::size_t rows = 0;
    std::size_t columns = 0;
    for (TableRow row; table.next(row); ++rows) {
        if (rows == 0)
            columns = row.cells.size();
        if (row.cells.size() != columns || columns < 2 || columns > 3 || !parseWhole(row.cells[0]) ||
            !parseWhole(row.cells[1]))
            return std::nullopt;
    }
    if (rows < 2 || looksSquare(table))
        return std::nullopt;
    return EdgeColumns{0, 1, columns == 3 ? std::optional<std::size_t>(2) : std::nullopt, false};
}

std::optional<EdgeColumns> edgeColumns(CsvTable& table) {
    table.rewind();
    TableRow first;
    if (!table.next(first))
        return std::nullopt;
    const auto named = columnsByName(first);
    return named ? named : columnsByContent(table);
}

/// One edge as it is listed.
struct ListedEdge {
    int line = 0;
    std::string_view source;
    std::string_view target;
    float weight = 1;
};

std::vector<ListedEdge> listedEdges(CsvTable& table, const EdgeColumns& columns) {
    constexpr std::size_t mostEdges = std::size_t{1} << 26;
    table.rewind();
    std::vector<ListedEdge> edges;
    TableRow row;
    if (columns.header)
        table.next(row);
    const std::size_t cells = std::max({columns.source, columns.target, columns.weight.value_or(0)}) + 1;
    while (table.next(row)) {
        if (row.cells.size() < cells)
            throw table.bad(row.line, Text::tr("has %1 cells, an edge here needs %2", row.cells.size(), cells));
        if (edges.size() == mostEdges)
            throw table.bad(row.line, Text::tr("the list has more than %1 edges", mostEdges));
        edges.push_back({row.line, row.cells[columns.source], row.cells[columns.target],
                         columns.weight ? table.number(row, *columns.weight) : 1.0F});
        if (edges.back().weight < 0)
            throw table.bad(row.line, Text::tr("column %1: a weight is negative", *columns.weight + 1));
    }
    if (edges.empty())
        throw badInput(table.path(), Text::tr("holds no edge"));
    table.checkMarks();
    return edges;
}

/// Which filter each end is.
class Ends {
public:
    Ends(const CsvTable& table, const std::vector<ListedEdge>& edges, std::optional<int> filters) {
        const std::string_view stem = stemOf(edges.front().source);
        const auto numbered = [&](std::string_view end) { return stemOf(end) == stem && numberOf(end); };
        m_numbered = std::ranges::all_of(
            edges, [&](const auto& edge) { return numbered(edge.source) && numbered(edge.target); });
        if (m_numbered)
            number(table, edges, filters);
        else if (filters)
            throw table.bad(edges.front().line,
                            Text::tr("\"%1\" does not say which of the teacher's filters it is; write their numbers, "
                                     "from 0",
                                     edges.front().source.substr(0, 40)));
        else
            name(table, edges);
        if (m_filters > maximumFilters)
            throw badInput(table.path(),
                           Text::tr("names %1 filters; at most %2 are possible", m_filters, maximumFilters));
    }

    int filters() const { return m_filters; }
    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<Text>& notes() const { return m_notes; }
    int operator[](std::string_view end) const {
        return m_numbered ? *numberOf(end) - m_first : m_places.find(end)->second;
    }

private:
    static std::string_view stemOf(std::string_view end) {
        return end.substr(0, end.find_last_not_of("0123456789") + 1);
    }
    static std::optional<int> numberOf(std::string_view end) {
        const std::string_view digits = end.substr(stemOf(end).size());
        return digits.empty() ? std::nullopt : parseWhole(digits);
    }

    void number(const CsvTable& table, const std::vector<ListedEdge>& edges, std::optional<int> filters) {
        int least = *numberOf(edges.front().source);
        int largest = least;
        int line = edges.front().line;
        for (const ListedEdge& edge : edges)
            for (const std::string_view end : {edge.source, edge.target}) {
                least = std::min(least, *numberOf(end));
                if (*numberOf(end) > largest)
                    line = edge.line;
                largest = std::max(largest, *numberOf(end));
            }
        if (filters && least > 0 && largest == *filters) {
            m_first = 1;
            m_notes.push_back(Text::tr("filters are numbered from 0 here and from 1 in the file"));
        } else if (filters && largest >= *filters) {
            throw table.bad(line, Text::tr("names filter %1, the teacher has %2, numbered from 0", largest, *filters));
        } else if (least > 0) {
            m_notes.push_back(Text::tr("filters are numbered from 0; no edge names filter 0"));
        }
        m_filters = filters.value_or(std::min(largest, maximumFilters) + 1);
    }

    void name(const CsvTable& table, const std::vector<ListedEdge>& edges) {
        for (const ListedEdge& edge : edges)
            for (const std::string_view end : {edge.source, edge.target})
                if (m_places.emplace(end, m_filters).second) {
                    if (end.empty() || !isUtf8(end))
                        throw table.bad(edge.line,
                                        Text::tr("an end of the edge has no name, or one that is not UTF-8"));
                    m_names.emplace_back(end);
                    ++m_filters;
                }
    }

    bool m_numbered = false;
    int m_first = 0;
    int m_filters = 0;
    std::map<std::string_view, int> m_places;
    std::vector<std::string> m_names;
    std::vector<Text> m_notes;
};

}  // namespace

bool looksLikeEdges(CsvTable& table) {
    return edgeColumns(table).has_value();
}

CsvMatrix weightsOfEdges(CsvTable& table, std::optional<int> filters) {
    const EdgeColumns columns = edgeColumns(table).value();
    const std::vector<ListedEdge> edges = listedEdges(table, columns);
    const Ends ends(table, edges, filters);
    const auto size = static_cast<std::size_t>(ends.filters());
    if (size < 2)
        throw badInput(table.path(), Text::tr("holds a single filter; a graph needs two"));
    CsvMatrix matrix{ends.filters(), ends.filters(), std::vector<float>(size * size), ends.names(), {}};
    std::vector<bool> listed(size * size);
    for (const ListedEdge& edge : edges) {
        const auto a = static_cast<std::size_t>(ends[edge.source]);
        const auto b = static_cast<std::size_t>(ends[edge.target]);
        if (a == b)
            continue;
        float& weight = matrix.values[a * size + b];
        if (listed[a * size + b] && weight != edge.weight)
            throw table.bad(edge.line, Text::tr("the edge between %1 and %2 has another weight than before",
                                                edge.source, edge.target));
        weight = matrix.values[b * size + a] = edge.weight;
        listed[a * size + b] = listed[b * size + a] = true;
    }
    matrix.notes = {Text::tr("read as a list of %1 edges between %2 filters", edges.size(), size)};
    matrix.notes.insert(matrix.notes.end(), ends.notes().begin(), ends.notes().end());
    if (!columns.weight)
        matrix.notes.push_back(Text::tr("the edges have no weights; all are 1"));
    return matrix;
}

}  // namespace nonn
