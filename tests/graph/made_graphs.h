// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "graph/community.h"
#include "graph/filter_graph.h"

#include <algorithm>
#include <vector>

/// Graphs whose properties are known because they were made so.

/// Node i belongs to group i mod groups; a pair is joined with the probability of its kind, with weights 0.5..1.
struct Planted {
    int nodes = 120;
    int groups = 4;
    double inside = 0.5;
    double between = 0.02;
};

inline nonn::WeightedGraph makePlanted(const Planted& planted, std::uint64_t seed) {
    nonn::Generator generator(seed);
    nonn::WeightedGraph graph{planted.nodes, {}};
    for (int a = 0; a < planted.nodes; ++a) {
        for (int b = a + 1; b < planted.nodes; ++b) {
            const bool together = a % planted.groups == b % planted.groups;
            if (generator.uniform() < (together ? planted.inside : planted.between))
                graph.edges.push_back({a, b, static_cast<float>(0.5 + 0.5 * generator.uniform())});
        }
    }
    return graph;
}

inline std::vector<int> plantedLabels(const Planted& planted) {
    std::vector<int> labels(static_cast<std::size_t>(planted.nodes));
    for (int i = 0; i < planted.nodes; ++i)
        labels[static_cast<std::size_t>(i)] = i % planted.groups;
    return labels;
}

/// These edges survive; `weak` ones are all-pairs weights only and must be below all of them.
inline nonn::FilterGraph makeFilterGraph(int filters, const std::vector<nonn::Edge>& edges,
                                         const std::vector<nonn::Edge>& weak = {}) {
    const auto size = static_cast<std::size_t>(filters);
    nonn::CsvMatrix weights{filters, filters, std::vector<float>(size * size)};
    for (const auto& list : {edges, weak}) {
        for (const nonn::Edge& edge : list) {
            const auto a = static_cast<std::size_t>(edge.a);
            const auto b = static_cast<std::size_t>(edge.b);
            weights.values[a * size + b] = weights.values[b * size + a] = edge.weight;
        }
    }
    // The place of the weakest surviving edge among all, and a little less, so that rounding cannot drop it.
    const double place = std::max(0.0, static_cast<double>(weak.size()) - 1e-6);
    return nonn::importFilterGraph(weights,
                                   100 * place / std::max(1.0, static_cast<double>(edges.size() + weak.size()) - 1));
}

/// images x filters of non-negative numbers, `zeros` of them 0.
inline std::vector<float> makeMeans(int images, int filters, double zeros, std::uint64_t seed) {
    nonn::Generator generator(seed);
    std::vector<float> means(static_cast<std::size_t>(images) * static_cast<std::size_t>(filters));
    for (float& mean : means)
        mean = generator.uniform() < zeros ? 0.0F : static_cast<float>(3 * generator.uniform());
    return means;
}

/// The planted graph as filters; those from `isolated` on have no surviving edge.
inline nonn::FilterGraph makePlantedFilters(const Planted& planted, int isolated, std::uint64_t seed) {
    return makeFilterGraph(planted.nodes + isolated, makePlanted(planted, seed).edges);
}

/// Every filter of a group has the edge weight 1 to every other of it.
inline std::vector<nonn::Edge> cliques(const std::vector<std::vector<int>>& groups) {
    std::vector<nonn::Edge> edges;
    for (const auto& group : groups)
        for (const int a : group)
            for (const int b : group)
                if (a < b)
                    edges.push_back({a, b, 1});
    return edges;
}
