// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn::cli {

/// Below what a line says of the data.
std::string furtherText(const std::string& text);
std::string furtherText(const Text& text);

/// What images there are, of which part and where from.
std::string datasetText(const DatasetFacts& dataset);

/// The pictures left out, of which `skipped` are the first; nothing where all could be read.
std::string skippedText(std::int64_t count, const std::vector<SkippedImage>& skipped);

std::string teacherText(const std::optional<TeacherFacts>& teacher);

}  // namespace nonn::cli
