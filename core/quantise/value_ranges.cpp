// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantise/value_ranges.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nonn {

std::string name(RangeMethod method) {
    switch (method) {
        case RangeMethod::minMax:
            return "min-max";
        case RangeMethod::percentile:
            return "percentile";
        case RangeMethod::meanSquaredError:
            return "mse";
    }
    return {};
}

void ValueRange::include(std::span<const float> values) {
    for (const float value : values) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
}

void ValueHistogram::add(std::span<const float> values) {
    if (!(m_all.lowest < m_all.highest))
        return;
    const float scale = static_cast<float>(bins) / (m_all.highest - m_all.lowest);
    for (const float value : values) {
        const int bin = static_cast<int>((value - m_all.lowest) * scale);
        ++m_counts[static_cast<std::size_t>(std::clamp(bin, 0, bins - 1))];
    }
}

ValueRange ValueHistogram::range(RangeMethod method) const {
    if (!(m_all.lowest < m_all.highest) || method == RangeMethod::minMax)
        return m_all;
    return method == RangeMethod::percentile ? withoutOutliers() : withLeastError();
}

double ValueHistogram::middle(std::size_t bin) const {
    return m_all.lowest + (double{m_all.highest} - m_all.lowest) * (static_cast<double>(bin) + 0.5) / bins;
}

/// The sum of squared errors of values that are cut to the range and rounded to 255 steps within.
double ValueHistogram::errorOf(const ValueRange& range) const {
    const double step = (double{range.highest} - range.lowest) / 255;
    double sum = 0;
    for (std::size_t bin = 0; bin < m_counts.size(); ++bin) {
        const double value = middle(bin);
        const double cut = std::clamp<double>(value, range.lowest, range.highest);
        const double error = value == cut ? step * step / 12 : (value - cut) * (value - cut);
        sum += error * static_cast<double>(m_counts[bin]);
    }
    return sum;
}

ValueRange ValueHistogram::withLeastError() const {
    constexpr int tried = 100;
    ValueRange best = m_all;
    double least = errorOf(best);
    for (int i = 1; i < tried; ++i) {
        const float share = 1 - static_cast<float>(i) / tried;
        const ValueRange range{m_all.lowest * share, m_all.highest * share};
        if (const double error = errorOf(range); error < least) {
            least = error;
            best = range;
        }
    }
    return best;
}

ValueRange ValueHistogram::withoutOutliers() const {
    constexpr double cutOff = 1e-5;
    const std::int64_t total = std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
    const auto allowed = static_cast<std::int64_t>(cutOff * static_cast<double>(total));
    const double width = (double{m_all.highest} - m_all.lowest) / bins;
    std::size_t first = 0;
    for (std::int64_t left = m_counts[first]; left <= allowed && first + 1 < m_counts.size(); left += m_counts[first])
        ++first;
    std::size_t last = m_counts.size() - 1;
    for (std::int64_t left = m_counts[last]; left <= allowed && last > first; left += m_counts[last])
        --last;
    const auto edge = [&](std::size_t bin) {
        return static_cast<float>(m_all.lowest + width * static_cast<double>(bin));
    };
    return {std::min(0.0f, edge(first)), std::max(0.0f, edge(last + 1))};
}

}  // namespace nonn
