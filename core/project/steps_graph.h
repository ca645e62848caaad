// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/filter_graph.h"
#include "project/machine.h"
#include "project/results.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace nonn::steps {

struct GraphOutcome {
    FilterGraph graph;
    std::vector<Text> notes = {};  ///< what a person should be told of how an imported table was read
    double seconds = 0;
};

/// Builds the filter graph from the teacher's answers to validation images, which are kept in `activity.pt` and asked
/// for again only when the teacher or the number of images has changed; or from the file that the options name.
/// Throws Error(badInput) where that file brings another number of filters than the teacher has.
GraphOutcome buildGraph(const ProjectFolder& folder, const GraphOptions& options, const Machine& machine,
                        const Progress& progress);

/// What a person has to say of an imported table's labels before buildGraph() can read it; nothing where it can. Throws
/// Error(badInput) as buildGraph() would.
std::optional<LabelQuestion> labelQuestion(const GraphOptions& options);

/// Saves a graph that was made before, with `options`, from the current `activity.pt` or the file that they name: what
/// buildGraph() would make. What was made from the graph before is stale. Throws Error(badInput) where options and
/// graph do not agree, Error(failed) where the graph was made from other answers of the teacher.
GraphOutcome saveGraph(const ProjectFolder& folder, const GraphOptions& options, const FilterGraph& graph);

/// What exportGraph() would refuse: to be called before the graph is built for it. Throws Error(badInput) naming the
/// file where its ending is none of those known, it lies in a project or cannot be written, or another program's file
/// has this name.
void checkGraphOutput(const std::filesystem::path& file);

/// Writes the current graph for other programs, coloured by the partition where that is current: see exportGraph().
void exportGraph(const ProjectFolder& folder, const std::filesystem::path& file, const Progress& progress);

/// {"filters", "edges", "isolated", "threshold", "percentile", "rule", "images", "notes",
/// "seconds"}: edges and isolated filters are counts.
Json toJson(const GraphOutcome& outcome);

}  // namespace nonn::steps
