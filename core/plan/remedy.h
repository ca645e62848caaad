// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "plan/plan.h"

#include <string>
#include <vector>

namespace nonn {

/// The nearest change under which a device would hold its student.
struct Remedy {
    int student = 0;
    Text sentence;  ///< which limit is broken most, by how much, and the change
    Budget budget;  ///< the student's, changed
};

/// `budget` with its limits raised to those of `least` where they are lower, and in the precision of that.
Budget raisedTo(Budget budget, const Budget& least);

/// One for each student that does not fit: to store numbers in fewer bytes where its device would then hold a student
/// of one of the families, else to raise the limits to what is needed.
std::vector<Remedy> remedies(const Plan& plan, const std::vector<std::string>& families);

}  // namespace nonn
