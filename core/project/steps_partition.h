// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"
#include "project/results.h"

namespace nonn::steps {

struct PartitionOutcome {
    Partition partition;
    double seconds = 0;
};

/// Divides the current graph's filters among students, and measures on the validation images of `activity.pt`, where
/// that is current, what the teacher is worth with the discarded filters masked. `moves`: made by hand afterwards.
PartitionOutcome partition(const ProjectFolder& folder, const PartitionSettings& settings, const Progress& progress,
                           const std::vector<FilterMove>& moves = {});

/// Saves a partition of the current graph that was edited by hand, or made before: by makePartition() from the graph
/// that readGraph() gave or saveGraph() took. Measured as above; what was made from the partition before is stale.
/// Throws Error(failed) where it was made from another graph. `colours`: of its students, as people have seen them;
/// empty: as colours() has them.
PartitionOutcome savePartition(const ProjectFolder& folder, const Partition& partition, const Progress& progress,
                               const std::vector<int>& colours = {});

/// As toJson(Partition), and {"seconds"}.
Json toJson(const PartitionOutcome& outcome);

}  // namespace nonn::steps
