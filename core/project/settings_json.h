// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "project/strict_object.h"
#include "train/teacher_training_settings.h"

namespace nonn {

/// The stages' settings as they stand in `project.json` and in a run's `config.json`. Reading throws Error(badInput)
/// for a member that is missing, not known or out of range.

Json toJson(const GraphOptions& options);
GraphOptions graphOptionsFrom(StrictObject object);

Json toJson(const PartitionSettings& settings);
PartitionSettings partitionSettingsFrom(StrictObject object);

Json toJson(const PlanOptions& options);
PlanOptions planOptionsFrom(StrictObject object);

/// As toJson(TeacherTrainingSettings) writes them.
TeacherTrainingSettings teacherTrainingSettingsFrom(StrictObject object);

/// Ascending numbers from 0 on.
std::vector<int> studentsFrom(StrictObject& object, const char* key);

/// {"settings", "architectures", "images", "students" where only some are trained}; the settings as
/// toJson(DistillationSettings) writes them.
Json toJson(const DistilOptions& options);
DistilOptions distilOptionsFrom(StrictObject object);

}  // namespace nonn
