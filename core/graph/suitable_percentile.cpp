// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/suitable_percentile.h"

#include "graph/number_text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace nonn {

namespace {

constexpr double edgesOfAFilter = 1.25;
constexpr double largest = 99;

/// The strongest weight of each filter that has any, the largest first.
std::vector<float> strongestOfEach(const FilterGraph& graph) {
    std::vector<float> strongest;
    const auto size = static_cast<std::ptrdiff_t>(graph.filters);
    for (std::ptrdiff_t filter = 0; filter < size; ++filter) {
        const auto row = graph.weights.begin() + filter * size;
        const float weight = *std::max_element(row, row + size);
        if (weight > 0)
            strongest.push_back(weight);
    }
    std::ranges::sort(strongest, std::greater());
    return strongest;
}

}  // namespace

double suitablePercentile(const FilterGraph& graph) {
    const std::vector<float> strongest = strongestOfEach(graph);
    if (strongest.empty())
        return largest;
    const auto filters = static_cast<std::size_t>(graph.filters);
    const std::size_t wanted = std::min((filters + 1) / 2, (3 * strongest.size() + 3) / 4);
    const float needed = strongest[wanted - 1];
    double weights = 0;
    double below = 0;
    for (int a = 0; a < graph.filters; ++a) {
        for (int b = a + 1; b < graph.filters; ++b) {
            weights += graph.weight(a, b) > 0 ? 1 : 0;
            below += graph.weight(a, b) > 0 && graph.weight(a, b) < needed ? 1 : 0;
        }
    }
    const double ofEdges = 100 * (1 - 2 * edgesOfAFilter / (graph.filters - 1));
    const double ofFilters = weights > 1 ? 100 * below / (weights - 1) : 0;
    return std::max(0.0, std::floor(100 * std::min({largest, ofEdges, ofFilters})) / 100);
}

bool isThin(const FilterGraph& graph) {
    return 2 * graph.isolated.size() > static_cast<std::size_t>(graph.filters);
}

Text thinGraphNote(const FilterGraph& graph) {
    const double suitable = suitablePercentile(graph);
    const Text thin =
        Text::tr("the graph is thin: %1 of %2 filters have no edge, so that communities say little of them",
                 graph.isolated.size(), graph.filters);
    if (suitable < graph.settings.percentile)
        return Text::tr("%1; a lower percentile helps, as %2", thin, numberText(suitable));
    if (graph.settings.rule == WeightRule::imported)
        return Text::tr("%1; more pairs need a weight in the file", thin);
    const int topK = graph.settings.topK;
    if (topK > 0 && topK < graph.filters)
        return Text::tr("%1; a top-k above %2 helps, or activities of more images", thin, topK);
    return Text::tr("%1; activities of more images help, or another rule", thin);
}

}  // namespace nonn
