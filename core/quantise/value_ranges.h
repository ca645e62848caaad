// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace nonn {

/// How the range of a tensor's 8-bit numbers is found from the values that it has for some images.
enum class RangeMethod {
    minMax,            ///< from the smallest to the largest
    percentile,        ///< without the outermost hundred-thousandth of the values at each end
    meanSquaredError,  ///< the range that loses least: what is cut off against what is rounded
};

constexpr std::array<RangeMethod, 3> rangeMethods{RangeMethod::minMax, RangeMethod::percentile,
                                                  RangeMethod::meanSquaredError};

/// "min-max", "percentile", "mse".
std::string name(RangeMethod method);

/// Zero lies within.
struct ValueRange {
    float lowest = 0;
    float highest = 0;

    void include(std::span<const float> values);
    bool operator==(const ValueRange&) const = default;
};

/// How often a tensor's values were where, in 2,048 steps from the smallest to the largest.
class ValueHistogram {
public:
    static constexpr int bins = 2048;

    /// `all` is known beforehand.
    explicit ValueHistogram(const ValueRange& all) : m_all(all) {}

    void add(std::span<const float> values);

    /// By the method, of what was added.
    ValueRange range(RangeMethod method) const;

private:
    double middle(std::size_t bin) const;
    double errorOf(const ValueRange& range) const;
    ValueRange withLeastError() const;
    ValueRange withoutOutliers() const;

    ValueRange m_all;
    std::vector<std::int64_t> m_counts = std::vector<std::int64_t>(bins, 0);
};

}  // namespace nonn
