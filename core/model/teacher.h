// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "data/dataset.h"
#include "model/network.h"

#include <filesystem>

namespace nonn {

/// A trained classifier whose last feature map is to be imitated, with what its images must be normalised by.
struct Teacher {
    Network network;
    Normalisation normalisation;
    Json origin = Json::object();  ///< how it came to be: training settings and accuracies, or the file imported
};

/// Weights in half precision where `half`. The file alone is enough to build the teacher again.
void writeTeacher(const std::filesystem::path& path, const Teacher& teacher, bool half);

/// Throws Error(badInput) naming the file when it is damaged or no teacher.
Teacher readTeacher(const std::filesystem::path& path);

}  // namespace nonn
