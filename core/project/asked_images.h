// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <cstdint>
#include <memory>

namespace nonn {

/// The validation images that the teacher is asked about: all (`wanted` 0, or no fewer than there are), or a choice
/// that stays the same for a project.
std::shared_ptr<const Images> imagesAsked(const std::shared_ptr<const Dataset>& dataset, const Project& project,
                                          std::int64_t wanted);

/// Whether `activity.pt` is current and the answers to all validation images.
bool askedAboutAll(const Project& project);

}  // namespace nonn
