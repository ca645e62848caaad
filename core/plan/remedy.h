// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "plan/plan.h"

#include <string>
#include <vector>

namespace nonn {

/// For each student that does not fit a sentence: which limit it breaks most, by how much, and the nearest change under
/// which its device would hold a student of one of the families: storing numbers in fewer bytes where that is enough,
/// else the limit raised to what is needed.
std::vector<Text> remedies(const Plan& plan, const std::vector<std::string>& families);

}  // namespace nonn
