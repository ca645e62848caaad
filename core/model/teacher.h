// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "data/dataset.h"
#include "model/trained_network.h"

#include <filesystem>
#include <string>

namespace nonn {

/// A trained classifier whose last feature map is to be imitated, with what its images must be normalised by.
struct Teacher {
    TrainedNetwork network;
    Normalisation normalisation;
    Json origin = Json::object();  ///< how it came to be: training settings and accuracies, or the file imported
};

/// The file alone is enough to build the teacher again: weights of a network of the zoo, in half precision where
/// `half`; a TorchScript file with the description inside for any other.
void writeTeacher(const std::filesystem::path& path, const Teacher& teacher, bool half);

/// A network of the zoo. Throws Error(badInput) naming the file when it is damaged, no teacher, or a program.
Teacher readTeacher(const std::filesystem::path& path);

/// The teacher that writeTeacher() put into a TorchScript file; `content` is what `path`, for error messages, holds.
/// Its program is loaded: the caller has made sure that this is wanted.
Teacher scriptTeacher(const std::filesystem::path& path, const std::string& content);

/// The teacher as it will be when read back from a file in half precision.
Teacher halved(const Teacher& teacher);

/// What a teacher's file says of it. Runs nothing.
TeacherDescription readTeacherDescription(const std::filesystem::path& path);

}  // namespace nonn
