// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <cstdint>
#include <span>
#include <vector>

namespace nonn {

/// How often images of one class were taken for another.
struct ConfusionMatrix {
    int classes = 0;
    std::vector<std::int64_t> counts;  ///< classes x classes: a row is a true class, a column what was answered

    std::int64_t count(int trueClass, int answer) const {
        return counts[static_cast<std::size_t>(trueClass) * static_cast<std::size_t>(classes) +
                      static_cast<std::size_t>(answer)];
    }

    bool operator==(const ConfusionMatrix&) const = default;
};

/// `labels` and `answers`: one an image, 0..classes-1. Throws Error(badInput) for one outside.
ConfusionMatrix makeConfusionMatrix(int classes, std::span<const std::int32_t> labels,
                                    std::span<const std::int32_t> answers);

/// The share of images answered rightly, 0..1; 0 where there are none.
double accuracy(const ConfusionMatrix& matrix);

/// A list of rows.
Json toJson(const ConfusionMatrix& matrix);
/// Throws Error(badInput) unless the rows are as many and as long as there are classes, of counts of 0 or more.
ConfusionMatrix confusionMatrixFromJson(const Json& json);

}  // namespace nonn
