// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluate/comparison_row.h"
#include "plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What all rows of a comparison have in common.
struct ComparisonBasis {
    FilterGraph hubs;             ///< by WeightRule::activationHubs
    FilterGraph coActivation;     ///< by WeightRule::coActivation
    PartitionSettings partition;  ///< what a row does not say itself: resolution, balance
    Shape image;
    int classes = 0;
    std::int64_t memory = 0;  ///< bytes of all devices together, of weights as deployed
    Precision precision = Precision::fp32;
    std::vector<std::string> families;  ///< of networks, see candidateNames()

    const FilterGraph& graph(WeightRule rule) const { return rule == WeightRule::coActivation ? coActivation : hubs; }
};

/// Which networks are trained for a row, and what each learns.
struct RowSetup {
    std::optional<Partition> partition;     ///< of a NoNN
    std::vector<std::vector<int>> filters;  ///< one list a device
    Plan plan;                              ///< the network of each device, with its budget

    std::vector<std::string> architectures() const;
};

/// The largest networks that the devices hold (see makePlan()) for the row's division of filters; chance in it comes
/// from `seed`. Not for the teacher. Throws Error(infeasible) where a network does not fit or the division leaves a
/// device without a filter, Error(badInput) as makePartition() does.
RowSetup setUp(const ComparisonRow& row, const ComparisonBasis& basis, std::uint64_t seed, const Progress& progress);

}  // namespace nonn
