// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "evaluate/comparison_row.h"
#include "evaluate/evaluation.h"
#include "evaluate/paired_statistics.h"
#include "plan/plan.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What a row costs. Of unlike devices the largest counts.
struct RowCosts {
    std::vector<std::string> architectures;  ///< one a device
    std::int64_t parameters = 0;             ///< of a device, trainable; the fusion layer apart
    std::int64_t deployedBytes = 0;          ///< of a device, weights
    std::int64_t macs = 0;                   ///< of a device, an image
    std::int64_t bytesPerImage = 0;          ///< sent by all devices together

    bool operator==(const RowCosts&) const = default;
};

RowCosts costsOf(const Plan& plan);

/// What one row came to with one seed. Accuracies are shares of the test images, 0..1.
struct ComparisonCell {
    std::string row;
    std::uint64_t seed = 1;
    RowCosts costs;
    double accuracy = 0;
    double validationAccuracy = 0;
    std::vector<double> subsets;  ///< by the mask of devices alive, see subsetAccuracies(); empty where not measured
    /// The same with fittedSubsetAccuracies(), of a NoNN of several devices; empty where not measured.
    std::vector<double> fittedSubsets = {};
    double seconds = 0;  ///< of training
    Text failure = {};   ///< why there are no accuracies, where training ran away

    bool operator==(const ComparisonCell&) const = default;
};

/// The mean over the devices of what is left when one of them is gone. Nothing where subsets were not measured.
std::optional<double> oneGoneAccuracy(const ComparisonCell& cell);
/// When each device is gone with this probability, independently. Likewise.
std::optional<double> expectedAccuracy(const ComparisonCell& cell, double failure);

/// Whether fittedSubsets belong to it and are not there, as where an older program measured it.
bool lacksFittedSubsets(const ComparisonRow& row, const ComparisonCell& cell);

/// Probabilities of a device being gone for which AgainstFailures is given.
inline constexpr std::array comparedFailures{0.05, 0.1, 0.2};

/// Accuracy to be expected where each device is gone with one probability, each for itself, by what is done against it;
/// spreads over seeds, count 0 where not measured.
struct AgainstFailures {
    double failure = 0;
    Spread plain;   ///< nothing: the fusion layer as it was trained, a lost message is nothing
    Spread fitted;  ///< a fusion layer for each subset, see SubsetFusion
    Spread twice;   ///< every student on two devices, which takes twice as many: gone with failure^2
};

/// As members of one object; toJson(Evaluation) has what they are.
Json toJson(const ComparisonCell& cell);
/// Throws Error(badInput) naming `path`.
ComparisonCell comparisonCellFromJson(const std::filesystem::path& path, const Json& value);

/// A row over its seeds.
struct ComparisonLine {
    ComparisonRow row;
    std::vector<std::uint64_t> seeds;  ///< of which there are figures
    RowCosts costs;                    ///< the largest over the seeds
    Spread accuracy;
    Spread validationAccuracy;
    Spread oneGone;   ///< count 0 where it does not apply
    Spread expected;  ///< likewise; at Comparison::failure
    Spread seconds;
    std::vector<AgainstFailures> failures;               ///< of a NoNN of several devices, for comparedFailures
    std::string reference;                               ///< the row it is compared with; empty: none
    std::optional<PairedDifference> difference;          ///< in accuracy, over the seeds that both have
    std::optional<PairedDifference> expectedDifference;  ///< likewise in `expected`
    Text reason = {};                                    ///< why there are no figures or fewer than wished for
};

struct Comparison {
    double failure = 0.1;  ///< probability that a device is gone, in `expected`
    int seeds = 0;         ///< wished for
    std::vector<ComparisonLine> rows;
};

struct ComparisonWish {
    std::vector<ComparisonRow> rows;
    int seeds = 3;
    double failure = 0.1;
    std::string reference;  ///< row with which all others are compared; empty: each with usualReference()
};

/// `cells` in any order; those of other rows are left out. Throws Error(badInput) for a reference that is no row.
Comparison summarise(const ComparisonWish& wish, const std::vector<ComparisonCell>& cells);

/// {"failure", "seeds", "rows": [{"name", "accuracy", "accuracy_std", "parameters_per_device", "macs_per_device",
/// "bytes_per_image", "memory_per_device", "devices", "architectures", "seeds", "validation_accuracy",
/// "one_gone_accuracy", "one_gone_accuracy_std", "expected_accuracy", "expected_accuracy_std", "training_seconds",
/// "reference", "difference": {"pairs", "mean", "low", "high"}, "expected_difference": {...},
/// "failures": [{"fail", "plain", "plain_std", "fitted", "fitted_std", "twice", "twice_std"}], "reason"}]}; what is not
/// known is null.
Json toJson(const Comparison& comparison);

/// The same rows as a table with a line each; differences as their mean, low and high.
std::string toCsv(const Comparison& comparison);
/// For people, in percent and points.
std::string toMarkdown(const Comparison& comparison);

}  // namespace nonn
