// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluate/evaluation.h"

#include <cstdint>
#include <span>
#include <vector>

namespace nonn {

/// Each student's share of the logits, W_p f_p, for every image; the logits of any subset of students are sums of them.
struct LogitShares {
    int classes = 0;
    std::span<const std::int32_t> labels;          ///< one an image
    std::span<const float> bias;                   ///< classes
    std::vector<std::span<const float>> students;  ///< for each student images x classes
};

/// For each of the 2^K subsets, by the mask of students in it, how many images have their largest logit at the label
/// (the first of equal ones, as argmax chooses). Students are added in their order onto the bias, as fuse() does, so
/// that the sums are the same. The subsets are walked as a tree that branches at each student: 2^K - 1 additions an
/// image, over blocks of images that stay in the processor's cache, the blocks shared out among `threads`.
std::vector<std::int64_t> countCorrectBySubset(const LogitShares& shares, int threads, const Progress& progress);

/// As Evaluation::subsets has them.
std::vector<SubsetAccuracy> accuracyBySubset(const LogitShares& shares, int threads, const Progress& progress);

}  // namespace nonn
