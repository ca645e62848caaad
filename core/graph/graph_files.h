// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "graph/filter_graph.h"
#include "graph/layout.h"
#include "graph/partition.h"

#include <filesystem>
#include <string>

namespace nonn {

/// The surviving edges and all filters for other programs. `partition` may be null: nodes are then not coloured. With
/// one, nodes carry their student's number and colour; discarded ones are hollow and dashed. Numbers are written with a
/// decimal point whatever the locale. Filters are named by their number, students from 0.

std::string toDot(const FilterGraph& graph, const Partition* partition);
std::string toGraphMl(const FilterGraph& graph, const Partition* partition);

/// One edge a line: source, target, weight; a header line.
std::string toEdgeCsv(const FilterGraph& graph);

/// {"nodes": [{"id", "student", "activity"}], "edges": [{"source", "target", "weight"}]}: node-link form.
Json toNodeLinkJson(const FilterGraph& graph, const Partition* partition);

/// A drawing with a legend of the students.
std::string toSvg(const FilterGraph& graph, const Partition* partition, const Layout& layout);

/// Writes the form that the file's ending names: .dot, .graphml, .csv, .json or .svg (laid out first).
/// Throws Error(badInput) for another ending or a file that cannot be written.
void exportGraph(const std::filesystem::path& path, const FilterGraph& graph, const Partition* partition,
                 const Progress& progress);

}  // namespace nonn
