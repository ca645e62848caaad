// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/progress.h"
#include "graph/activity.h"
#include "graph/csv_matrix.h"
#include "graph/edge.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// How the weight of a pair of filters comes from their activities a_i(v).
enum class WeightRule {
    activationHubs,  ///< "ah": sum over images of a_i a_j |a_i - a_j| (the paper's): ties strong filters to weak ones
    coActivation,    ///< "ca": sum over images of a_i a_j / (|a_i - a_j| + 1)
    imported,        ///< "imported": the weights came as a matrix
};

std::string_view name(WeightRule rule);

/// "ah" or "ca". Throws Error(badInput).
WeightRule parseWeightRule(std::string_view text);

struct GraphSettings {
    WeightRule rule = WeightRule::activationHubs;
    int topK = 50;           ///< only each image's K strongest filters tie edges; 0 = all. Ties: the lower index
    double percentile = 99;  ///< 0..100: edges below this percentile of the nonzero weights are dropped

    bool operator==(const GraphSettings&) const = default;
};

/// The filter activation network: one node a filter, one weighted edge a pair (Bhardwaj et al. 2019, section 4.1).
struct FilterGraph {
    GraphSettings settings;
    int filters = 0;
    int images = 0;  ///< from which it was built; 0 where imported

    /// filters x filters, symmetric, zero diagonal, divided by the maximum; edges are chosen from these.
    std::vector<float> weights;
    /// The same with every filter of every image contributing, where topK left some out; else empty: `weights` are it.
    std::vector<float> weightsOfAllPairs;

    double threshold = 0;       ///< the smallest weight that an edge may have
    std::vector<Edge> edges;    ///< weight >= threshold and > 0, ordered by a, then b
    std::vector<int> isolated;  ///< filters without any edge, ascending

    std::vector<std::string> names;  ///< of the filters, where they came with an imported table; else empty

    int classes = 0;                       ///< 0 where unknown
    std::vector<double> activity;          ///< sum over images, one a filter; empty where imported
    std::vector<double> byTrueClass;       ///< classes x filters sums of activity; may be empty
    std::vector<double> byPredictedClass;  ///< likewise

    float weight(int a, int b) const {
        return weights[static_cast<std::size_t>(a) * static_cast<std::size_t>(filters) + static_cast<std::size_t>(b)];
    }
    /// Unthresholded weights with every filter contributing, filters x filters.
    const std::vector<float>& allPairs() const { return weightsOfAllPairs.empty() ? weights : weightsOfAllPairs; }

    bool operator==(const FilterGraph&) const = default;
};

/// O(images x filters^2) for all pairs, O(images x topK^2) in addition where topK is set. The result does not depend on
/// the processor, and a filter's weights not on its place. Throws Error(badInput) for settings out of range, an empty
/// activity or more than maximumFilters filters.
FilterGraph buildFilterGraph(const Activity& activity, const GraphSettings& settings, const Progress& progress);

/// buildFilterGraph(activity, settings) from a graph that was built from the same activity with any settings, to follow
/// a slider: another percentile chooses edges only (1 ms for 256 filters), another topK sums the strongest pairs,
/// another rule all pairs. Where the graph was built from more images than `activity` holds, another topK or rule
/// makes it one of these alone. Of an imported graph only the percentile can be changed: Error(badInput).
FilterGraph withSettings(const Activity& activity, FilterGraph graph, const GraphSettings& settings,
                         const Progress& progress);

/// For each filter the sum of its activities: FilterGraph::activity.
std::vector<double> summedActivity(const Activity& activity);

/// From weights that came as a file (readWeightsCsv), with its names; its diagonal is ignored.
FilterGraph importFilterGraph(const CsvMatrix& weights, double percentile);

/// The same graph with edges chosen anew: the threshold is the percentile of the nonzero weights of the upper triangle
/// with linear interpolation; an edge equal to it stays.
FilterGraph withPercentile(FilterGraph graph, double percentile);

/// `graph.json`: weights as the upper triangle by rows, float32 little-endian in base64 (2,048 filters: 11 MB), in
/// Python `numpy.frombuffer(base64.b64decode(text), '<f4')`. Edges are not stored: they follow from weights and
/// percentile.
Json toJson(const FilterGraph& graph);

/// Throws Error(badInput) naming `path` when the value is no such graph.
FilterGraph filterGraphFromJson(const std::filesystem::path& path, const Json& value);

}  // namespace nonn
