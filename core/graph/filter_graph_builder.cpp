// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph_builder.h"

#include "base/error.h"
#include "graph/graph_weights.h"
#include "graph/pair_sums.h"

#include <algorithm>

namespace nonn {

namespace {

void addTo(std::vector<double>& sums, const std::vector<float>& part) {
    sums.resize(part.size());
    for (std::size_t k = 0; k < part.size(); ++k)
        sums[k] += static_cast<double>(part[k]);
}

void addTo(std::vector<double>& sums, const std::vector<double>& part) {
    sums.resize(std::max(sums.size(), part.size()));
    for (std::size_t k = 0; k < part.size(); ++k)
        sums[k] += part[k];
}

/// Divided by the largest before they lose precision.
std::vector<float> weightsOf(const std::vector<double>& sums, int filters) {
    const double largest = *std::max_element(sums.begin(), sums.end());
    std::vector<float> weights(sums.size());
    for (std::size_t k = 0; k < sums.size(); ++k)
        weights[k] = static_cast<float>(largest > 0 ? sums[k] / largest : 0);
    normaliseWeights(weights, filters);
    return weights;
}

}  // namespace

FilterGraphBuilder::FilterGraphBuilder(int filters, int classes, const GraphSettings& settings) {
    checkGraphSettings(settings, filters);
    m_graph.settings = settings;
    m_graph.filters = filters;
    m_graph.classes = classes;
    if (classes < 0)
        throw badInput({}, Text::tr("the number of classes is negative"));
}

void FilterGraphBuilder::add(const Responses& part, const Progress& progress) {
    const Activity activity = makeActivity(m_graph.filters, m_graph.classes, part);
    if (activity.images > 0)
        addSums(activity, progress);
}

void FilterGraphBuilder::addSums(const Activity& part, const Progress& progress) {
    const auto [rule, topK, percentile] = m_graph.settings;
    addTo(m_allPairs, sumAllPairs(part, rule, progress.part(0, 0.9)));
    if (topK > 0 && topK < part.filters)
        addTo(m_strongestPairs, sumStrongestPairs(part, rule, topK, progress.part(0.9, 1)));
    addTo(m_graph.activity, summedActivity(part));
    addTo(m_graph.byTrueClass, part.byTrueClass);
    addTo(m_graph.byPredictedClass, part.byPredictedClass);
    m_graph.images += part.images;
}

FilterGraph FilterGraphBuilder::finish() const {
    if (m_graph.images == 0)
        throw badInput({}, Text::tr("no filter responds to any image: nothing to build a graph from"));
    FilterGraph graph = m_graph;
    graph.weights = weightsOf(m_allPairs, graph.filters);
    if (!m_strongestPairs.empty()) {
        graph.weightsOfAllPairs = std::move(graph.weights);
        graph.weights = weightsOf(m_strongestPairs, graph.filters);
    }
    return withPercentile(std::move(graph), graph.settings.percentile);
}

}  // namespace nonn
