// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/teacher_pass.h"
#include "graph/filter_graph.h"
#include "project/asked_images.h"

namespace nonn {

/// A filter graph from all images that were asked about, and the answers that are kept.
struct AskedGraph {
    TeacherPass kept;
    FilterGraph graph;
};

/// Asks the teacher in parts of some thousand images, of whose answers only those of `images.kept` stay: for data sets
/// whose answers are larger than memory. Throws as askTeacher() and buildFilterGraph() do.
AskedGraph askForGraph(const Teacher& teacher, const AskedImages& images, const GraphSettings& settings,
                       const PassSettings& pass, const Progress& progress);

}  // namespace nonn
