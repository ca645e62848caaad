// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "evaluate/evaluation.h"
#include "evaluate/teacher_pass.h"
#include "plan/survivor_layers.h"
#include "train/nonn_network.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace nonn {

struct EvaluationSettings {
    PassSettings pass = {};
    Arithmetic teacherArithmetic = Arithmetic::fp32;  ///< of the teacher's own answers; the others': as `pass` says
    std::uint64_t seed = 1;                           ///< of the images' order in fidelityShuffled
    std::int64_t imagesAtOnce = 10'000;               ///< at most, whose answers are held
    const SurvivorLayers* survivors = nullptr;        ///< the students', where subsets are measured with these, too
};

/// Everything in an Evaluation, from one pass of the teacher and of each student over the images. Subsets cost 2^K
/// additions of an image's logits. More images than are taken at once are measured in parts of about equal size, so
/// that memory does not grow with them: imagesAtOnce x (2 filters + (students + 2) classes) x 4 bytes and the
/// matrices. Throws Error(badInput) when there are no images, or they, the teacher and the
/// network do not fit together, or the layers for survivors are of others.
Evaluation evaluate(const Teacher& teacher, const NonnNetwork& network, const Images& images, Split split,
                    const EvaluationSettings& settings, const Progress& progress);

/// The same with the teacher's pass made before, over the same images.
Evaluation evaluate(const Teacher& teacher, const TeacherPass& pass, const NonnNetwork& network, const Images& images,
                    const EvaluationSettings& settings, const Progress& progress);

/// How much of the work of asking both is the teacher's, 0..1.
double teacherShare(const Teacher& teacher, const NonnNetwork& network);

/// The pooled features of each student for all images: N x |P_p|.
std::vector<at::Tensor> askStudents(const NonnNetwork& network, const Images& images, const PassSettings& settings,
                                    const Progress& progress);

}  // namespace nonn
