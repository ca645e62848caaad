// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "evaluate/evaluation.h"
#include "graph/activity.h"
#include "model/runtime.h"
#include "model/teacher.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace nonn {

/// How networks are run over many images.
struct PassSettings {
    Arithmetic arithmetic = Arithmetic::fp32;
    int threads = 1;                           ///< each runs blocks of images of its own
    c10::Device device{c10::DeviceType::CPU};  ///< where it is not the CPU, one thread feeds it
};

/// What a teacher says of a set of images, from one pass over them: the filter graph, the masked teacher and an
/// evaluation need nothing else of it. On the CPU, fp32.
struct TeacherPass {
    Split split = Split::validation;
    at::Tensor pooled;                 ///< images x filters: means of the last feature map
    at::Tensor logits;                 ///< images x classes
    std::vector<std::int32_t> labels;  ///< one an image

    std::int64_t images() const { return static_cast<std::int64_t>(labels.size()); }
};

/// Polls `progress` at least every 0.1 s or so of one core's work. The answers do not depend on the number of threads.
/// Throws Error(badInput) when there are no images or they have not the shape that the teacher takes.
TeacherPass askTeacher(const Teacher& teacher, const Images& images, Split split, const PassSettings& settings,
                       const Progress& progress);

/// The filters' activity and what it was summed by: the true classes and the teacher's own answers.
Activity activityOf(const TeacherPass& pass);

/// The share of the images that the teacher gets right.
double accuracyOf(const TeacherPass& pass);

/// The accuracy of the teacher's own classifier when it sees 0 from every filter but those of `kept`: what the choice
/// of filters throws away before any student is trained. One multiplication of matrices: fast enough for a slider.
/// Nothing where the teacher's classifier sees more of its feature map than the means that the pass holds.
/// Throws Error(badInput) for a filter out of range or a pass of another teacher.
std::optional<double> maskedTeacherAccuracy(const Teacher& teacher, const TeacherPass& pass,
                                            const std::vector<std::vector<int>>& kept);

/// The same for every teacher: where the means do not tell, the teacher is run over the images of the pass once more.
double maskedTeacherAccuracy(const Teacher& teacher, const TeacherPass& pass, const Images& images,
                             const std::vector<std::vector<int>>& kept, const PassSettings& settings,
                             const Progress& progress);

/// One file that Python's `torch.load` reads; see model/weights_file.h.
void writeTeacherPass(const std::filesystem::path& path, const TeacherPass& pass);
/// Throws Error(badInput) naming the file when it is damaged or holds anything else.
TeacherPass readTeacherPass(const std::filesystem::path& path);

}  // namespace nonn
