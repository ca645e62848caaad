// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/answer_table.h"
#include "evaluate/teacher_pass.h"
#include "train/nonn_network.h"

namespace nonn {

/// From one pass of the teacher and of each student over the images. Throws Error(badInput) when there are no images,
/// or they, the teacher and the network do not fit together.
AnswerTable makeAnswerTable(const Teacher& teacher, const NonnNetwork& network, const Images& images, Split split,
                            const PassSettings& settings, const Progress& progress);

/// The same with the teacher's pass made before, over the same images. `features`: whether the table holds these, too.
AnswerTable makeAnswerTable(const TeacherPass& pass, const NonnNetwork& network, const Images& images,
                            const PassSettings& settings, const Progress& progress, bool features = false);

}  // namespace nonn
