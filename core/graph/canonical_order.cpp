// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/canonical_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace nonn {

namespace {

/// For each node the sum over its edges of weight x value of the other end, the same bits in whatever order they come.
std::vector<double> sumOverNeighbours(const WeightedGraph& graph, const std::vector<double>& values) {
    std::vector<std::vector<double>> terms(static_cast<std::size_t>(graph.nodes));
    for (const auto& [a, b, weight] : graph.edges) {
        const auto from = static_cast<std::size_t>(a);
        const auto to = static_cast<std::size_t>(b);
        terms[from].push_back(static_cast<double>(weight) * values[to]);
        terms[to].push_back(static_cast<double>(weight) * values[from]);
    }
    std::vector<double> sums;
    sums.reserve(terms.size());
    for (auto& ofNode : terms) {
        std::sort(ofNode.begin(), ofNode.end());
        sums.push_back(std::accumulate(ofNode.begin(), ofNode.end(), 0.0));
    }
    return sums;
}

}  // namespace

std::vector<int> CanonicalGraph::inOriginalOrder(const std::vector<int>& labels) const {
    std::vector<int> result(labels.size());
    for (std::size_t k = 0; k < labels.size(); ++k)
        result[static_cast<std::size_t>(original[k])] = labels[k];
    return result;
}

CanonicalGraph canonicalOrder(const WeightedGraph& graph) {
    const auto nodes = static_cast<std::size_t>(graph.nodes);
    const std::vector<double> strengths = sumOverNeighbours(graph, std::vector<double>(nodes, 1.0));
    const std::vector<double> around = sumOverNeighbours(graph, strengths);
    CanonicalGraph result;
    result.graph.nodes = graph.nodes;
    result.original.resize(nodes);
    std::iota(result.original.begin(), result.original.end(), 0);
    std::sort(result.original.begin(), result.original.end(), [&](int a, int b) {
        const auto i = static_cast<std::size_t>(a);
        const auto j = static_cast<std::size_t>(b);
        return std::tie(strengths[j], around[j], a) < std::tie(strengths[i], around[i], b);
    });
    std::vector<int> place(nodes);
    for (std::size_t k = 0; k < nodes; ++k) {
        const auto node = static_cast<std::size_t>(result.original[k]);
        place[node] = static_cast<int>(k);
        result.strengths.push_back(strengths[node]);
        result.connected += strengths[node] > 0 ? 1 : 0;
    }
    for (const auto& [a, b, weight] : graph.edges) {
        const auto [low, high] = std::minmax(place[static_cast<std::size_t>(a)], place[static_cast<std::size_t>(b)]);
        result.graph.edges.push_back({low, high, weight});
    }
    std::sort(result.graph.edges.begin(), result.graph.edges.end(),
              [](const Edge& x, const Edge& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    return result;
}

}  // namespace nonn
