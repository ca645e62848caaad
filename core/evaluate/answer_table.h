// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluate/confusion_matrix.h"
#include "evaluate/evaluation.h"
#include "plan/survivor_layers.h"

#include <cstdint>
#include <vector>

namespace nonn {

/// What teacher and students say of each image of a set: enough to see what any choice of surviving devices is worth.
struct AnswerTable {
    Split split = Split::validation;
    int classes = 0;
    std::vector<std::int32_t> labels;  ///< one an image
    /// For each student images x classes: its slice of the fusion layer applied to its features, without the bias.
    std::vector<std::vector<float>> partialLogits;
    std::vector<float> bias;           ///< classes
    std::vector<float> teacherLogits;  ///< images x classes
    /// For each student images x its filters, where fusion layers for survivors take them; else empty.
    std::vector<std::vector<float>> features = {};

    std::int64_t images() const { return static_cast<std::int64_t>(labels.size()); }
    int students() const { return static_cast<int>(partialLogits.size()); }

    bool operator==(const AnswerTable&) const = default;
};

/// Below, `alive` says of each student whether its device answers. Students are added in their order onto the bias, and
/// of equal logits the first is the answer, as everywhere else. With `survivors`, their layer answers where some are
/// missing and some are not. All throw Error(badInput) unless `alive` is as long as there are students, or where the
/// layers take what the table does not hold.

/// One a class. `image` is 0..images-1.
std::vector<float> fusedLogits(const AnswerTable& table, std::int64_t image, const std::vector<bool>& alive,
                               const SurvivorLayers* survivors = nullptr);

/// One an image; where nobody is alive, all are the class of the largest bias.
std::vector<std::int32_t> fusedAnswers(const AnswerTable& table, const std::vector<bool>& alive,
                                       const SurvivorLayers* survivors = nullptr);

std::int32_t teacherAnswer(const AnswerTable& table, std::int64_t image);
std::vector<std::int32_t> teacherAnswers(const AnswerTable& table);

/// The share of images answered rightly, 0..1; 1 / classes where nobody is alive, as in Evaluation::subsets.
/// Well under 1 ms for 10,000 images, 10 classes and 8 students.
double accuracy(const AnswerTable& table, const std::vector<bool>& alive, const SurvivorLayers* survivors = nullptr);

ConfusionMatrix confusion(const AnswerTable& table, const std::vector<bool>& alive,
                          const SurvivorLayers* survivors = nullptr);

/// As Evaluation::subsets has them.
std::vector<SubsetAccuracy> subsets(const AnswerTable& table, int threads, const Progress& progress,
                                    const SurvivorLayers* survivors = nullptr);

/// Whether the table has what these layers take.
bool holdsMessages(const AnswerTable& table, const SurvivorLayers& survivors);

}  // namespace nonn
