// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/edge_list.h"

#include "base/plain_text.h"
#include "graph/edge_columns.h"

#include <algorithm>
#include <map>

namespace nonn {

namespace {

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
    Ends(const CsvTable& table, const std::vector<ListedEdge>& edges, bool writtenHere, std::optional<int> filters) {
        const std::string_view stem = stemOf(edges.front().source);
        const auto isNumbered = [&](std::string_view end) { return stemOf(end) == stem && numberOf(end); };
        const bool numbered = std::ranges::all_of(
            edges, [&](const auto& edge) { return isNumbered(edge.source) && isNumbered(edge.target); });
        if (numbered)
            number(table, edges, writtenHere, filters);
        else if (filters)
            throw table.bad(edges.front().line,
                            Text::tr("\"%1\" does not say which of the teacher's filters it is; write their numbers, "
                                     "from 0",
                                     edges.front().source.substr(0, 40)));
        else
            name(table, edges);
    }

    int filters() const { return m_filters; }
    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<Text>& notes() const { return m_notes; }
    int operator[](std::string_view end) const {
        return m_names.empty() ? static_cast<int>(*numberOf(end)) - m_first : m_places.find(end)->second;
    }

private:
    /// What stands before a number: "f" of "f12", nothing of "-1" and "1.0".
    static std::string_view stemOf(std::string_view end) {
        return wholeNumber(end) ? std::string_view() : end.substr(0, end.find_last_not_of("0123456789") + 1);
    }
    static std::optional<double> numberOf(std::string_view end) { return wholeNumber(end.substr(stemOf(end).size())); }

    void number(const CsvTable& table, const std::vector<ListedEdge>& edges, bool writtenHere,
                std::optional<int> filters) {
        double least = *numberOf(edges.front().source);
        double largest = least;
        for (const ListedEdge& edge : edges)
            for (const std::string_view end : {edge.source, edge.target}) {
                least = std::min(least, *numberOf(end));
                largest = std::max(largest, *numberOf(end));
            }
        m_first = least == 1 && isFromOne(edges, largest, writtenHere, filters) ? 1 : 0;
        const double most = filters.value_or(maximumFilters);
        for (const ListedEdge& edge : edges)
            for (const std::string_view end : {edge.source, edge.target})
                checkEnd(table, edge.line, end, most, filters.has_value());
        m_filters = filters.value_or(static_cast<int>(largest) - m_first + 1);
        if (m_first == 1)
            m_notes.push_back(Text::tr("filters are numbered from 0 here and from 1 in the file"));
        else if (least > 0)
            m_notes.push_back(Text::tr(
                "filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers "
                "smaller by 1"));
    }

    /// Of numbers of which the least is 1. That a filter of ours has no edge is no rare thing, so a list as it is
    /// written here counts from 1 only where it leaves none out.
    static bool isFromOne(const std::vector<ListedEdge>& edges, double largest, bool writtenHere,
                          std::optional<int> filters) {
        if (filters || largest > maximumFilters)
            return filters && largest == *filters;
        if (!writtenHere)
            return true;
        std::vector<bool> named(static_cast<std::size_t>(largest) + 1);
        for (const ListedEdge& edge : edges)
            for (const std::string_view end : {edge.source, edge.target})
                named[static_cast<std::size_t>(*numberOf(end))] = true;
        return std::all_of(named.begin() + 1, named.end(), [](bool is) { return is; });
    }

    void checkEnd(const CsvTable& table, int line, std::string_view end, double most, bool ofTeacher) const {
        const double filter = *numberOf(end);
        const std::string_view digits = end.substr(stemOf(end).size()).substr(0, 40);
        if (filter < 0)
            throw table.bad(line, Text::tr("names filter %1; filters are numbered from 0", digits));
        if (filter - m_first < most)
            return;
        throw table.bad(
            line, ofTeacher
                      ? Text::tr("names filter %1, the teacher has %2, numbered from 0", digits, static_cast<int>(most))
                      : Text::tr("names filter %1; at most %2 filters are possible", digits, static_cast<int>(most)));
    }

    void name(const CsvTable& table, const std::vector<ListedEdge>& edges) {
        for (const ListedEdge& edge : edges)
            for (const std::string_view end : {edge.source, edge.target})
                if (m_places.emplace(end, m_filters).second) {
                    if (end.empty() || !isUtf8(end))
                        throw table.bad(edge.line,
                                        Text::tr("an end of the edge has no name, or one that is not UTF-8"));
                    if (m_filters == maximumFilters)
                        throw table.bad(edge.line, Text::tr("at most %1 filters are possible", maximumFilters));
                    m_names.emplace_back(end);
                    ++m_filters;
                }
    }

    int m_first = 0;
    int m_filters = 0;
    std::map<std::string_view, int> m_places;
    std::vector<std::string> m_names;  ///< of ends that are no numbers
    std::vector<Text> m_notes;
};

}  // namespace

CsvMatrix weightsOfEdges(CsvTable& table, const EdgeColumns& columns, std::optional<int> filters) {
    const std::vector<ListedEdge> edges = listedEdges(table, columns);
    const Ends ends(table, edges, columns.namedAsHere, filters);
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
    if (columns.header && !columns.known)
        matrix.notes.push_back(Text::tr("the first line is taken for names of columns"));
    if (!columns.weight)
        matrix.notes.push_back(Text::tr("the edges have no weights; all are 1"));
    return matrix;
}

}  // namespace nonn
