// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"

#include <cstdint>
#include <optional>

namespace nonn {

/// What a partition is worth by itself, before any student is trained.
struct PartitionWorth {
    double modularity = 0;               ///< see Partition
    std::optional<double> activityKept;  ///< likewise; the controls keep the same filters

    bool operator==(const PartitionWorth&) const = default;
};

/// A partition beside its two controls: what its members do that its sizes alone do not.
struct PartitionComparison {
    PartitionWorth own;
    PartitionWorth random;
    PartitionWorth contiguous;

    bool operator==(const PartitionComparison&) const = default;
};

/// `seed` draws the random control, see makeControl(). Milliseconds for 256 filters.
PartitionComparison partitionComparison(const FilterGraph& graph, const Partition& partition, std::uint64_t seed);

}  // namespace nonn
