// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace nonn {

/// What some measurements of one thing come to.
struct Spread {
    int count = 0;
    double mean = 0;
    double deviation = 0;  ///< of the sample, with count - 1; 0 where there is one measurement only

    bool operator==(const Spread&) const = default;
};

/// Zeros where there are no values.
Spread spreadOf(std::span<const double> values);

/// Mean difference of two things measured in pairs, as with the same seeds.
struct PairedDifference {
    int pairs = 0;
    double mean = 0;
    /// Half the width of the 95 % interval about the mean by Student's t with pairs - 1 degrees of freedom: what the
    /// mean of many pairs may be where differences are about normal. Nothing for one pair.
    std::optional<double> halfWidth;

    /// Whether the interval leaves 0 out.
    bool isClear() const { return halfWidth && (mean > *halfWidth || mean < -*halfWidth); }
    bool operator==(const PairedDifference&) const = default;
};

/// Of `values` minus `reference`, which are equally many and at least one: Error(badInput) else.
PairedDifference pairedDifference(std::span<const double> values, std::span<const double> reference);

/// P(T <= t) of Student's distribution, by its finite sums for whole degrees of freedom (Abramowitz and Stegun 26.7.3
/// and 26.7.4). Throws Error(badInput) below one degree of freedom.
double studentDistribution(double t, int degrees);

/// The t that is not exceeded with this probability, which is within 0.5..1 and below 1; to 1e-10.
double studentQuantile(double probability, int degrees);

}  // namespace nonn
