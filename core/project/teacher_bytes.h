// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <cstdint>

namespace nonn {

/// What the weights of a teacher of the zoo take as deployed, in fp32; students are compared with it.
/// Throws Error(badInput) for a teacher that is not of the zoo.
std::int64_t teacherBytes(const DatasetFacts& dataset, const TeacherFacts& teacher);

}  // namespace nonn
