// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "graph/activity.h"
#include "graph/filter_graph.h"

#include <vector>

namespace nonn {

/// Builds a filter graph from responses that come in parts and are forgotten: whatever the number of images, it holds
/// the activity of one part, and sums of filters^2 and classes x filters in double precision (2,048 filters and 1,000
/// classes: 100 MB). The weights are buildFilterGraph()'s but for rounding in the seventh digit.
class FilterGraphBuilder {
public:
    /// Throws Error(badInput) for settings out of range, as buildFilterGraph().
    FilterGraphBuilder(int filters, int classes, const GraphSettings& settings);

    /// Takes as long as building a graph of these images alone; parts of a thousand images and more are best.
    /// Throws Error(badInput) as ActivityCollector::add() does.
    void add(const Responses& part, const Progress& progress);

    /// Throws Error(badInput) when no filter has responded to any image.
    FilterGraph finish() const;

private:
    void addSums(const Activity& part, const Progress& progress);

    FilterGraph m_graph;  ///< without weights
    std::vector<double> m_allPairs;
    std::vector<double> m_strongestPairs;  ///< empty where topK leaves nothing out
};

}  // namespace nonn
