// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/dataset.h"
#include "deliver/export.h"
#include "deliver/export_task.h"
#include "model/lowered_network.h"
#include "model/precision.h"
#include "model/teacher.h"
#include "train/distillation_settings.h"

#include <vector>

namespace nonn {

/// Students that were trained on in 8-bit integers, and what that brought.
struct FineTunedStudents {
    FineTuningReport report;
    std::vector<LoweredNetwork> students;  ///< in float, to be quantised; none where they are not kept
};

/// Quantises the students of the task as quantised_student.h does, trains them on so (see fine_tuning.h), quantises
/// them again and measures both on the same validation images. `settings`: see fineTuningSettings(). Throws what
/// fineTune() throws.
FineTunedStudents fineTuneStudents(const ExportTask& task, const Dataset& dataset, const Teacher& teacher,
                                   const DistillationSettings& settings, const Progress& progress);

/// What leaves at this precision: the student as it was trained, or at int8 as it was fine-tuned, where the task has
/// such.
LoweredNetwork deployedStudent(const ExportTask& task, Precision precision, int student);

/// The same of all in one.
LoweredNetwork deployedWhole(const ExportTask& task, Precision precision);

}  // namespace nonn
