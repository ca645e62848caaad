// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"
#include "graph/filter_graph.h"
#include "graph/partition.h"
#include "plan/plan.h"
#include "project/run_folder.h"

#include <vector>

namespace nonn::steps {

/// The graph that the project holds. Throws Error(badInput) unless it is current and as it was
/// written: see ProjectFolder::result().
FilterGraph readGraph(const ProjectFolder& folder, const Project& project);

/// The partition that the project holds. Throws Error(badInput) unless it is current and as it was
/// written: see ProjectFolder::result().
Partition readPartition(const ProjectFolder& folder, const Project& project);

/// The colour of each student of the project's partition, one a student: those saved with it, else 0, 1, 2 ...
/// A new partition takes over those of the one before it, by members (see matchColourSlots()); one that comes back has
/// its own again.
std::vector<int> colours(const Project& project, const Partition& partition);

/// The plan that the project holds. Throws Error(badInput) unless it is current and as it was
/// written: see ProjectFolder::result().
Plan readPlan(const ProjectFolder& folder, const Project& project);

/// What was measured of a run; nothing of fusion layers for survivors that it has no longer. Throws Error(badInput)
/// where nothing was measured, and where the file is damaged, with what makes it again.
Evaluation readEvaluation(const RunFolder& run);

}  // namespace nonn::steps
