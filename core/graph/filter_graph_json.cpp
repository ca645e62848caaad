// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/json.h"
#include "graph/encoded_numbers.h"
#include "graph/filter_graph.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

std::string encodeTriangle(const std::vector<float>& weights, int filters) {
    const auto size = static_cast<std::size_t>(filters);
    std::vector<float> triangle;
    if (!weights.empty())
        triangle.reserve(size * (size - 1) / 2);
    for (std::size_t i = 0; i < size && !weights.empty(); ++i)
        triangle.insert(triangle.end(), weights.begin() + static_cast<std::ptrdiff_t>(i * size + i + 1),
                        weights.begin() + static_cast<std::ptrdiff_t>((i + 1) * size));
    return encodeNumbers<float>(triangle);
}

std::vector<float> decodeTriangle(const std::filesystem::path& path, const std::string& text, int filters) {
    const auto size = static_cast<std::size_t>(filters);
    const auto triangle = decodeNumbers<float>(path, text, size * (size - 1) / 2);
    if (!std::all_of(triangle.begin(), triangle.end(), [](float w) { return w >= 0 && w <= 1; }))
        throw badInput(path, Text::tr("an edge weight is not in 0..1"));
    std::vector<float> weights(size * size);
    const float* next = triangle.data();
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = i + 1; j < size; ++j)
            weights[i * size + j] = weights[j * size + i] = *next++;
    return weights;
}

std::vector<double> decodeSums(const std::filesystem::path& path, const std::string& text, std::size_t count) {
    auto sums = decodeNumbers<double>(path, text, text.empty() ? 0 : count);
    if (!std::all_of(sums.begin(), sums.end(), [](double sum) { return std::isfinite(sum) && sum >= 0; }))
        throw badInput(path, Text::tr("a sum of activity is negative or not finite"));
    return sums;
}

}  // namespace

Json toJson(const FilterGraph& graph) {
    Json json{{"rule", name(graph.settings.rule)},
              {"top_k", graph.settings.topK},
              {"percentile", graph.settings.percentile},
              {"filters", graph.filters},
              {"images", graph.images},
              {"classes", graph.classes},
              {"threshold", graph.threshold},
              {"weights", encodeTriangle(graph.weights, graph.filters)},
              {"weights_of_all_pairs", encodeTriangle(graph.weightsOfAllPairs, graph.filters)},
              {"activity", encodeNumbers<double>(graph.activity)},
              {"by_true_class", encodeNumbers<double>(graph.byTrueClass)},
              {"by_predicted_class", encodeNumbers<double>(graph.byPredictedClass)}};
    if (!graph.names.empty())
        json["names"] = graph.names;
    return json;
}

FilterGraph filterGraphFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, [&](const Json& json) {
        const auto text = [&](const char* key) -> const std::string& {
            return json.at(key).get_ref<const std::string&>();
        };
        FilterGraph graph;
        graph.settings.rule =
            text("rule") == name(WeightRule::imported) ? WeightRule::imported : parseWeightRule(text("rule"));
        graph.settings.topK = json.at("top_k").get<int>();
        graph.filters = json.at("filters").get<int>();
        graph.images = json.at("images").get<int>();
        graph.classes = json.at("classes").get<int>();
        const auto percentile = json.at("percentile").get<double>();
        if (graph.filters < 2 || graph.filters > maximumFilters || graph.images < 0 || graph.classes < 0 ||
            graph.settings.topK < 0 || !(percentile >= 0 && percentile <= 100))
            throw badInput(path, Text::tr("a figure of the graph is out of range"));
        graph.weights = decodeTriangle(path, text("weights"), graph.filters);
        if (!text("weights_of_all_pairs").empty())
            graph.weightsOfAllPairs = decodeTriangle(path, text("weights_of_all_pairs"), graph.filters);
        const auto filters = static_cast<std::size_t>(graph.filters);
        graph.activity = decodeSums(path, text("activity"), filters);
        graph.byTrueClass = decodeSums(path, text("by_true_class"), filters * static_cast<std::size_t>(graph.classes));
        graph.byPredictedClass =
            decodeSums(path, text("by_predicted_class"), filters * static_cast<std::size_t>(graph.classes));
        if (json.contains("names"))
            graph.names = json.at("names").get<std::vector<std::string>>();
        if (!graph.names.empty() && graph.names.size() != filters)
            throw badInput(path, Text::tr("holds %1 names for %2 filters", graph.names.size(), filters));
        return withPercentile(std::move(graph), percentile);
    });
}

}  // namespace nonn
