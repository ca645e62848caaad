// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/partition_comparison.h"

namespace nonn {

PartitionComparison partitionComparison(const FilterGraph& graph, const Partition& partition, std::uint64_t seed) {
    const auto worth = [](const Partition& any) { return PartitionWorth{any.modularity, any.activityKept}; };
    return {worth(partition), worth(makeControl(graph, partition, PartitionAlgorithm::random, seed)),
            worth(makeControl(graph, partition, PartitionAlgorithm::contiguous, seed))};
}

}  // namespace nonn
