// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/edge_attributes.h"

#include "base/plain_text.h"

#include <optional>
#include <string_view>

namespace nonn {

namespace {

struct Edge {
    std::string_view ends;  ///< with the separator behind them
    std::string_view attributes;
};

std::optional<Edge> edgeOf(std::string_view line) {
    const std::string_view text = trimmed(line);
    const std::size_t open = text.find('{');
    if (open == std::string_view::npos || open == 0 || text.back() != '}')
        return std::nullopt;
    return Edge{text.substr(0, open), text.substr(open + 1, text.size() - open - 2)};
}

/// The value of 'weight', without the name of its type: 0.5 of "np.float64(0.5)".
std::string_view weightIn(std::string_view attributes) {
    for (const std::string_view key : {"'weight':", "\"weight\":"}) {
        const std::size_t found = attributes.find(key);
        if (found == std::string_view::npos)
            continue;
        const std::string_view value = attributes.substr(found + key.size());
        std::string_view number = trimmed(value.substr(0, value.find(',')));
        if (number.ends_with(')') && number.find('(') != std::string_view::npos)
            number = number.substr(number.find('(') + 1, number.size() - number.find('(') - 2);
        return number;
    }
    return {};
}

bool endsInAttributes(std::string_view text) {
    while (!text.empty())
        if (const std::string_view line = takeLine(text); !trimmed(line).empty() && !line.starts_with('#'))
            return edgeOf(line).has_value();
    return false;
}

}  // namespace

std::string withWeightsAlone(std::string text) {
    if (!endsInAttributes(text))
        return text;
    std::string result;
    for (std::string_view left = text; !left.empty();) {
        const std::string_view line = takeLine(left);
        if (const auto edge = edgeOf(line))
            result.append(edge->ends).append(weightIn(edge->attributes));
        else
            result.append(line);
        result.push_back('\n');
    }
    return result;
}

}  // namespace nonn
