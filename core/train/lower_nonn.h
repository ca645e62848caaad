// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lower_network.h"
#include "train/nonn_network.h"

namespace nonn {

/// What a device runs: from image to `logits`, the student's share of them without the fusion layer's bias, and
/// `features`. Affine operations are folded, in all three.
LoweredNetwork lowerStudent(const NonnNetwork& network, int student);

/// Where messages meet: from the students' `features`, side by side, to `logits`.
LoweredNetwork lowerFusion(const NonnNetwork& network);

/// All in one, from image to `logits` and the `features` of all students side by side. Names of a student's operations
/// begin with "student0." and so on.
LoweredNetwork lowerWhole(const NonnNetwork& network);

}  // namespace nonn
