// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/teacher.h"

#include <cstdint>
#include <vector>

namespace nonn {

struct PassSettings;

/// Which of the images, which are validation images, the teacher has right.
std::vector<bool> rightAnswers(const Teacher& teacher, const Images& images, const PassSettings& settings,
                               const Progress& progress);

std::int64_t countOf(const std::vector<bool>& right);

/// By how many roots of what only one of them has right `worse` stays behind on the same images; what is no better than
/// the other stays behind more than twice in one of twenty cases (McNemar).
double behind(const std::vector<bool>& worse, const std::vector<bool>& better);

}  // namespace nonn
