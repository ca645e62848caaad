// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/machine.h"
#include "project/run_folder.h"
#include "train/company.h"
#include "train/teacher_training_settings.h"

namespace nonn::steps {

/// What the process that leads a training tells the others, so that all do the same; to be called by it once it is
/// about to begin, with what steps::distil() or trainTeacher() was asked for.
void invite(Company& company, const ProjectFolder& folder, const Project& project, const RunConfig& config);
void invite(Company& company, const Project& project, const TeacherTrainingSettings& settings);

/// What the others do: they train along, on the processor, and write nothing. Throws Error(badInput) naming `folder`
/// where its project, which may be a copy, is not as that of the process that leads.
void distilAlong(Company& company, const ProjectFolder& folder, const Progress& progress);
void trainTeacherAlong(Company& company, const ProjectFolder& folder, const Machine& machine, const Progress& progress);

}  // namespace nonn::steps
