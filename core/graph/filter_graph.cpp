// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/filter_graph.h"

#include "base/error.h"
#include "graph/graph_weights.h"
#include "graph/pair_sums.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace nonn {

namespace {

void checkPercentile(double percentile) {
    if (!(percentile >= 0 && percentile <= 100))
        throw badInput({}, Text::tr("the percentile must be in 0..100"));
}

void checkSettings(const Activity& activity, const GraphSettings& settings) {
    checkGraphSettings(settings, activity.filters);
    if (activity.images < 1)
        throw badInput({}, Text::tr("no filter responds to any image: nothing to build a graph from"));
}

std::vector<float> nonzeroWeights(const FilterGraph& graph) {
    std::vector<float> result;
    for (int i = 0; i < graph.filters; ++i)
        for (int j = i + 1; j < graph.filters; ++j)
            if (graph.weight(i, j) > 0)
                result.push_back(graph.weight(i, j));
    return result;
}

/// Linear interpolation between the two values around place q (n - 1) of the sorted ones; 0 of none.
double percentileOf(std::vector<float> values, double percentile) {
    if (values.empty())
        return 0;
    const double place = percentile / 100 * static_cast<double>(values.size() - 1);
    const auto below = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), below, values.end());
    const auto low = static_cast<double>(*below);
    if (below + 1 == values.end())
        return low;
    const auto high = static_cast<double>(*std::min_element(below + 1, values.end()));
    return low + (place - std::floor(place)) * (high - low);
}

/// Sets the weights that edges are chosen from; `allPairs` are divided by their maximum already.
void setWeights(FilterGraph& graph, const Activity& activity, std::vector<float> allPairs, const Progress& progress) {
    const int topK = graph.settings.topK;
    graph.weightsOfAllPairs.clear();
    if (topK > 0 && topK < activity.filters) {
        graph.weights = sumStrongestPairs(activity, graph.settings.rule, topK, progress);
        normaliseWeights(graph.weights, graph.filters);
        graph.weightsOfAllPairs = std::move(allPairs);
    } else {
        graph.weights = std::move(allPairs);
    }
}

}  // namespace

void checkGraphSettings(const GraphSettings& settings, int filters) {
    checkPercentile(settings.percentile);
    if (settings.topK < 0)
        throw badInput({}, Text::tr("top-k must not be negative (0 lets all filters contribute)"));
    if (settings.rule == WeightRule::imported)
        throw badInput({}, Text::tr("a graph of activities needs the rule ah or ca"));
    if (filters < 2 || filters > maximumFilters)
        throw badInput({}, Text::tr("a graph needs 2..%1 filters, not %2", maximumFilters, filters));
}

void normaliseWeights(std::vector<float>& weights, int filters) {
    const auto size = static_cast<std::size_t>(filters);
    for (std::size_t i = 0; i < size; ++i) {
        weights[i * size + i] = 0;
        for (std::size_t j = i + 1; j < size; ++j)
            weights[j * size + i] = weights[i * size + j];
    }
    const float maximum = *std::max_element(weights.begin(), weights.end());
    if (maximum > 0)
        for (float& weight : weights)
            weight /= maximum;
}

std::string_view name(WeightRule rule) {
    switch (rule) {
        case WeightRule::activationHubs:
            return "ah";
        case WeightRule::coActivation:
            return "ca";
        case WeightRule::imported:
            return "imported";
    }
    return "";
}

WeightRule parseWeightRule(std::string_view text) {
    for (const WeightRule rule : {WeightRule::activationHubs, WeightRule::coActivation})
        if (name(rule) == text)
            return rule;
    throw badInput({}, Text::tr("\"%1\" is no rule for edge weights; there are ah and ca", text));
}

FilterGraph buildFilterGraph(const Activity& activity, const GraphSettings& settings, const Progress& progress) {
    checkSettings(activity, settings);
    FilterGraph graph;
    graph.settings = settings;
    graph.filters = activity.filters;
    graph.images = activity.images;
    graph.activity = summedActivity(activity);
    graph.classes = activity.classes;
    graph.byTrueClass = activity.byTrueClass;
    graph.byPredictedClass = activity.byPredictedClass;
    std::vector<float> allPairs = sumAllPairs(activity, settings.rule, progress.part(0, 0.8));
    normaliseWeights(allPairs, graph.filters);
    setWeights(graph, activity, std::move(allPairs), progress.part(0.8, 0.9));
    progress.report(0.9);
    return withPercentile(std::move(graph), settings.percentile);
}

FilterGraph withSettings(const Activity& activity, FilterGraph graph, const GraphSettings& settings,
                         const Progress& progress) {
    const auto [rule, topK, percentile] = settings;
    if (rule == graph.settings.rule && topK == graph.settings.topK)
        return withPercentile(std::move(graph), percentile);
    if (graph.settings.rule == WeightRule::imported)
        throw badInput({}, Text::tr("of an imported graph only the percentile can be changed"));
    checkSettings(activity, settings);
    if (rule != graph.settings.rule || activity.images != graph.images)
        return buildFilterGraph(activity, settings, progress);
    graph.settings = settings;
    std::vector<float> allPairs = std::move(graph.weightsOfAllPairs.empty() ? graph.weights : graph.weightsOfAllPairs);
    setWeights(graph, activity, std::move(allPairs), progress);
    return withPercentile(std::move(graph), percentile);
}

std::vector<double> summedActivity(const Activity& activity) {
    const auto filters = static_cast<std::size_t>(activity.filters);
    std::vector<double> sums(filters, 0);
    for (std::size_t k = 0; k < activity.values.size(); ++k)
        sums[k % filters] += static_cast<double>(activity.values[k]);
    return sums;
}

FilterGraph importFilterGraph(const CsvMatrix& weights, double percentile) {
    if (weights.rows != weights.columns || weights.rows < 2 || weights.rows > maximumFilters)
        throw badInput({}, Text::tr("a matrix of edge weights must be square, with 2..%1 filters", maximumFilters));
    FilterGraph graph;
    graph.settings.rule = WeightRule::imported;
    graph.settings.topK = 0;
    graph.filters = weights.rows;
    graph.weights = weights.values;
    graph.names = weights.names;
    normaliseWeights(graph.weights, graph.filters);
    return withPercentile(std::move(graph), percentile);
}

FilterGraph withPercentile(FilterGraph graph, double percentile) {
    checkPercentile(percentile);
    graph.settings.percentile = percentile;
    graph.threshold = percentileOf(nonzeroWeights(graph), percentile);
    graph.edges.clear();
    graph.isolated.clear();
    std::vector<bool> connected(static_cast<std::size_t>(graph.filters), false);
    for (int i = 0; i < graph.filters; ++i) {
        for (int j = i + 1; j < graph.filters; ++j) {
            const float weight = graph.weight(i, j);
            if (weight <= 0 || static_cast<double>(weight) < graph.threshold)
                continue;
            graph.edges.push_back({i, j, weight});
            connected[static_cast<std::size_t>(i)] = true;
            connected[static_cast<std::size_t>(j)] = true;
        }
    }
    for (int i = 0; i < graph.filters; ++i)
        if (!connected[static_cast<std::size_t>(i)])
            graph.isolated.push_back(i);
    return graph;
}

}  // namespace nonn
