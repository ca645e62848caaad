// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/teacher.h"
#include "project/project_folder.h"

#include <filesystem>

namespace nonn {

/// A project's current teacher. Throws Error(badInput) where there is none, the file is not what project.json says, or
/// it is a program that this user has not allowed to run: see trusted_programs.h.
Teacher readTeacher(const ProjectFolder& folder, const Project& project);

/// Throws Error(badInput) unless the teacher takes the data set's images and knows its classes.
void checkTeacherFits(const Teacher& teacher, const DatasetFacts& dataset, const std::filesystem::path& teacherFile);

}  // namespace nonn
