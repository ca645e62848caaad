// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"

namespace nonn {

/// What follows sliders: each gives what is computed from the beginning elsewhere, with as little of it anew as will
/// do.

/// buildFilterGraph(activity, settings) from a graph that was built from the same activity with any settings: another
/// percentile chooses edges only (under 1 ms for 256 filters), another topK sums the strongest pairs, another rule all
/// pairs. Of an imported graph the percentile can be changed; Error(badInput) for anything else.
FilterGraph withSettings(const Activity& activity, FilterGraph graph, const GraphSettings& settings,
                         const Progress& progress);

/// makePartition() in two steps, of which the first is enough to draw: without stability, which is absent, ...
Partition makePartitionWithoutStability(const FilterGraph& graph, const PartitionSettings& settings,
                                        const Progress& progress);

/// ... and with it, from the settings that the partition was made with. One that was edited, a control, or settings
/// without further seeds leave it absent.
Partition withStability(const FilterGraph& graph, Partition partition, const Progress& progress);

}  // namespace nonn
