// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/exact_communities.h"

#include "graph/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace nonn {

namespace {

constexpr int largestExponent = 10;  // resolutions 2^-10..2^10 are tried
constexpr int bisections = 6;        // of a factor of two: a last step of 1 %; merging does the rest
constexpr std::array splitResolutions{1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0};

/// The number of components: fewer communities than these are found at no resolution.
int countComponents(const WeightedGraph& graph) {
    std::vector<int> parent(static_cast<std::size_t>(graph.nodes));
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int node) {
        while (parent[static_cast<std::size_t>(node)] != node) {
            int& up = parent[static_cast<std::size_t>(node)];
            up = parent[static_cast<std::size_t>(up)];
            node = up;
        }
        return node;
    };
    int components = graph.nodes;
    for (const Edge& edge : graph.edges) {
        const int a = rootOf(edge.a);
        const int b = rootOf(edge.b);
        components -= a != b ? 1 : 0;
        parent[static_cast<std::size_t>(a)] = b;
    }
    return components;
}

WeightedGraph subgraph(const WeightedGraph& graph, const std::vector<int>& nodes) {
    std::vector<int> place(static_cast<std::size_t>(graph.nodes), -1);
    WeightedGraph result;
    for (const int node : nodes)
        place[static_cast<std::size_t>(node)] = result.nodes++;
    for (const auto& [a, b, weight] : graph.edges) {
        const int from = place[static_cast<std::size_t>(a)];
        const int to = place[static_cast<std::size_t>(b)];
        if (from >= 0 && to >= 0)
            result.edges.push_back({from, to, weight});
    }
    return result;
}

double unevenness(const std::vector<int>& labels) {
    double sum = 0;
    for (const auto& members : membersOf(labels))
        sum += std::pow(static_cast<double>(members.size()) / static_cast<double>(labels.size()), 2);
    return sum;
}

/// Runs the method at resolution after resolution and remembers what each gave.
class Search {
public:
    Search(const WeightedGraph& graph, const ExactSettings& settings, const Generator& generator,
           const Progress& progress)
        : m_graph(graph), m_settings(settings), m_generator(generator), m_progress(progress) {}

    int tryResolution(double resolution) {
        const Generator stream = m_generator.stream("communities", m_runs.size());
        Run run{resolution, findCommunities(m_graph, m_settings.method, resolution, stream, m_progress)};
        run.found = countLabels(run.labels);
        m_runs.push_back(std::move(run));
        return m_runs.back().found;
    }

    /// From 1 up or down until the number wanted lies between two resolutions, then between these.
    void searchResolution() {
        const int wanted = m_settings.count;
        int found = tryResolution(1);
        if (found > wanted && countComponents(m_graph) > wanted)
            return;
        const int direction = found < wanted ? 1 : -1;
        int exponent = 0;
        while ((found - wanted) * direction < 0 && std::abs(exponent) < largestExponent) {
            exponent += direction;
            found = tryResolution(std::exp2(exponent));
        }
        if ((found - wanted) * direction < 0)
            return;
        double low = std::min(exponent, exponent - direction);
        double high = std::max(exponent, exponent - direction);
        for (int step = 0; step < bisections && found != wanted; ++step) {
            const double middle = (low + high) / 2;
            found = tryResolution(std::exp2(middle));
            (found < wanted ? low : high) = middle;
        }
    }

    ExactCommunities best() const {
        ExactCommunities result;
        double largest = -std::numeric_limits<double>::infinity();
        for (const Run& run : m_runs) {
            if (run.found < m_settings.count)
                continue;
            std::vector<int> labels = mergeTo(m_graph, run.labels, m_settings.count, m_settings.balance);
            const double quality = modularity(m_graph, labels) - m_settings.balance * unevenness(labels);
            if (quality > largest) {
                largest = quality;
                result = {std::move(labels), run.resolution, run.found};
            }
        }
        if (!result.labels.empty())
            return result;
        const auto nearest = std::ranges::max_element(m_runs, {}, &Run::found);
        return {split(nearest->labels), nearest->resolution, nearest->found};
    }

private:
    struct Run {
        double resolution = 1;
        std::vector<int> labels;
        int found = 0;
    };

    std::vector<int> split(std::vector<int> labels) const {
        for (int count = countLabels(labels); count < m_settings.count; ++count) {
            const std::vector<int> largest = membersOf(labels).front();
            const std::vector<int> halves = inTwo(subgraph(m_graph, largest), count);
            for (std::size_t k = 0; k < largest.size(); ++k)
                if (halves[k] == 1)
                    labels[static_cast<std::size_t>(largest[k])] = count;
            labels = numberedBySize(labels);
        }
        return labels;
    }

    std::vector<int> inTwo(const WeightedGraph& part, int index) const {
        const Generator stream = m_generator.stream("split", static_cast<std::uint64_t>(index));
        for (const double resolution : splitResolutions) {
            const auto labels = findCommunities(part, m_settings.method, resolution, stream, m_progress);
            if (countLabels(labels) > 1)
                return mergeTo(part, labels, 2, m_settings.balance);
        }
        std::vector<int> halves(static_cast<std::size_t>(part.nodes));
        std::fill(halves.begin() + part.nodes / 2, halves.end(), 1);
        return halves;
    }

    const WeightedGraph& m_graph;
    const ExactSettings& m_settings;
    const Generator& m_generator;
    const Progress& m_progress;
    std::vector<Run> m_runs;
};

}  // namespace

ExactCommunities findExactly(const WeightedGraph& graph, const ExactSettings& settings, const Generator& generator,
                             const Progress& progress) {
    Search search(graph, settings, generator, progress);
    if (settings.resolution)
        search.tryResolution(*settings.resolution);
    else
        search.searchResolution();
    return search.best();
}

}  // namespace nonn
