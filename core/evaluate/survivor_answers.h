// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluate/evaluation.h"
#include "plan/survivor_layers.h"

#include <cstdint>
#include <span>
#include <vector>

namespace nonn {

/// What all students send of some images: for each student images x the numbers that it sends.
using StudentMessages = std::vector<std::span<const float>>;

/// Whether they are of so many images, and as wide as the layers read them.
bool fit(const SurvivorLayers& layers, const StudentMessages& messages, std::size_t images);

/// One logit a class of one image from the students of the mask, whom the layers know.
std::vector<float> survivorLogits(const SurvivorLayers& layers, const StudentMessages& messages, std::int64_t image,
                                  std::size_t alive);

/// For each image the class of the largest logit, of equal ones the first.
std::vector<std::int32_t> survivorAnswers(const SurvivorLayers& layers, const StudentMessages& messages,
                                          std::int64_t images, std::size_t alive);

/// Sets `fitted` of all subsets: what the layers get right of the images of these labels; of everybody and of nobody
/// it is what it was without them. Throws Error(badInput) where layers and messages do not fit each other.
void measureSurvivors(const SurvivorLayers& layers, const StudentMessages& messages,
                      std::span<const std::int32_t> labels, std::vector<SubsetAccuracy>& subsets,
                      const Progress& progress);

}  // namespace nonn
