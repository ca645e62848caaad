// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/teacher.h"
#include "project/project.h"

#include <filesystem>
#include <string>

namespace nonn {

/// The file behind "builtin", or `wish` itself. Throws Error(badInput) where no teacher for this data set comes with
/// the program.
std::filesystem::path teacherFile(const std::string& wish, const std::string& dataset);

/// As it is named in the project: "builtin", or the absolute name of a file.
std::string sourceName(const std::string& wish);

/// Without accuracies.
TeacherFacts factsOf(const Teacher& teacher, const std::string& source);

}  // namespace nonn
