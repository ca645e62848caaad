// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_network.h"
#include "model/teacher.h"

namespace nonn {

/// The teacher as operations, whoever built it, from an image of 0 to 1 to logits and features; see lowerClassifier()
/// and lowerScript(), which throws where a program does what is not known.
LoweredNetwork lowerTeacher(const Teacher& teacher);

}  // namespace nonn
