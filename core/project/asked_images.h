// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <cstdint>
#include <memory>

namespace nonn {

/// A teacher's answers to images take 4 bytes for each filter and class and image: no more than this is held of them at
/// once, whatever the size of the data set.
constexpr std::int64_t mostAnswerBytes = 1'000'000'000;

/// How many images a teacher is asked about when `wanted` are wished for (0: all) of the `there` that there are: no
/// more than whose answers mostAnswerBytes hold. With 2,048 filters and 1,000 classes that is 82,020.
std::int64_t countAsked(std::int64_t wanted, std::int64_t there, int filters, int classes);

/// The validation images that the teacher is asked about: all (`wanted` 0, or no fewer than there are), or a choice
/// that stays the same for a project; see countAsked().
std::shared_ptr<const Images> imagesAsked(const std::shared_ptr<const Dataset>& dataset, const Project& project,
                                          std::int64_t wanted);

/// Whether `activity.pt` is current and the answers to all validation images.
bool askedAboutAll(const Project& project);

}  // namespace nonn
