// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/teacher.h"
#include "project/usual_normalisations.h"

#include <cstddef>
#include <vector>

namespace nonn {

struct PassSettings;

/// What a trial found out.
struct NormalisationTrial {
    Teacher teacher;                        ///< the best output, normalised by the best guess
    std::vector<TriedNormalisation> tried;  ///< of that output
    std::size_t best = 0;                   ///< of `tried`; the first of equals
    std::int64_t images = 0;                ///< that the best few were tried on
    std::vector<Text> notes;
};

/// How many images a trial asks about.
struct TrialImages {
    std::int64_t few;  ///< with every guess
    std::int64_t all;  ///< with the best few

    bool operator==(const TrialImages&) const = default;
};

/// 200 and 1,000; of networks of more than some 0.4 G multiply-accumulates an image as many as take about a minute on
/// two cores, but no less than 50 and 200. `macs`: of one image; `candidates`: guesses times outputs.
TrialImages imagesToTry(std::int64_t macs, std::size_t candidates);

/// The teacher given images by this normalisation; one called "file" changes nothing.
Teacher normalised(const Teacher& teacher, const TriedNormalisation& by);

/// Tries every guess with every one of `outputs`, a model's outputs that could be the logits, on some of the
/// images, the best three of colours in reversed order, too, and then the best few on more; see imagesToTry(). What is
/// right where the best is wrong and the other way round tells whether another is as good: not more apart than twice
/// the root of both together, which chance exceeds once in twenty times (McNemar).
NormalisationTrial tryNormalisations(const std::vector<Teacher>& outputs,
                                     const std::vector<TriedNormalisation>& guesses, const Images& images, int classes,
                                     const PassSettings& settings, const Progress& progress);

/// Whether so many right of these images is hardly more than from always naming the class that most of them have: less
/// than half more than that, or a tenth of what is left, and in any case what chance alone may give.
bool isNearChance(double accuracy, const Images& images);

}  // namespace nonn
