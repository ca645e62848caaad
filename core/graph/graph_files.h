// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "graph/filter_graph.h"
#include "graph/layout.h"
#include "graph/partition.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// The surviving edges and all filters for other programs. `partition` may be null: nodes are then not coloured. With
/// one, nodes carry their student's number and colour; discarded ones are hollow and dashed. Numbers are written with a
/// decimal point whatever the locale. Filters are named by their number, students from 0. `colours`: that of each
/// student (see colour_slots.h); without them a student has that of its number.

/// Without exponents, which Graphviz does not read. `pos` (in points, as `neato -n` takes them) is where the layout has
/// a filter, nowhere where that is of none; `len` is the shorter the larger the weight.
std::string toDot(const FilterGraph& graph, const Partition* partition, const Layout& layout,
                  const std::vector<int>& colours = {});

/// Weights as xs:double; names of filters are their "label".
std::string toGraphMl(const FilterGraph& graph, const Partition* partition, const std::vector<int>& colours = {});

/// One edge a line: source, target, weight; a header line.
std::string toEdgeCsv(const FilterGraph& graph);

/// {"directed", "multigraph", "graph", "nodes": [{"id", "student", "activity"}], "edges": [{"source", "target",
/// "weight"}], "links"}: node-link form, with "name" where filters have names. `links` are the edges once more, under
/// the name that D3 and networkx before 3.6 look for.
Json toNodeLinkJson(const FilterGraph& graph, const Partition* partition);

/// A drawing with a legend of the students: filters larger by their activity, edges wider by their weight, and the
/// land of each student beneath its filters.
std::string toSvg(const FilterGraph& graph, const Partition* partition, const Layout& layout,
                  const std::vector<int>& colours = {});

/// The ending of a file's name in small letters, as ".svg".
std::string graphEnding(const std::filesystem::path& path);

/// Throws Error(badInput) naming the file unless its ending is one of those of exportGraph().
void checkGraphEnding(const std::filesystem::path& path);

/// Whether the file, by its ending and its first lines, is one that exportGraph() wrote, or is empty.
bool isExportedGraph(const std::filesystem::path& path);

/// Writes the form that the file's ending names: .dot, .graphml, .csv, .json or .svg (.dot and .svg are laid out
/// first).
/// Throws Error(badInput) for another ending or a file that cannot be written.
void exportGraph(const std::filesystem::path& path, const FilterGraph& graph, const Partition* partition,
                 const Progress& progress, const std::vector<int>& colours = {});

}  // namespace nonn
