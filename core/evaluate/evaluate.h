// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "evaluate/evaluation.h"
#include "evaluate/teacher_pass.h"
#include "train/nonn_network.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace nonn {

struct EvaluationSettings {
    PassSettings pass = {};
    std::uint64_t seed = 1;  ///< of the images' order in fidelityShuffled
};

/// Everything in an Evaluation, from one pass of the teacher and of each student over the images. Subsets cost 2^K
/// additions of an image's logits. Throws Error(badInput) when there are no images, or they, the teacher and the
/// network do not fit together.
Evaluation evaluate(const Teacher& teacher, const NonnNetwork& network, const Images& images, Split split,
                    const EvaluationSettings& settings, const Progress& progress);

/// The same with the teacher's pass made before, over the same images.
Evaluation evaluate(const Teacher& teacher, const TeacherPass& pass, const NonnNetwork& network, const Images& images,
                    const EvaluationSettings& settings, const Progress& progress);

/// The pooled features of each student for all images: N x |P_p|.
std::vector<at::Tensor> askStudents(const NonnNetwork& network, const Images& images, const PassSettings& settings,
                                    const Progress& progress);

}  // namespace nonn
