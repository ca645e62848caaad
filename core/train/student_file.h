// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "model/architecture.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// What the file of a student's weights says of it.
struct StudentNotes {
    std::string architecture;  ///< its zoo name
    Shape image;
    std::vector<int> filters;  ///< the teacher's, that it imitates
};

/// `students/P.pt` under the folder of a run.
std::filesystem::path studentFile(const std::filesystem::path& folder, int student);

/// `students/fusion.pt`.
std::filesystem::path fusionFile(const std::filesystem::path& folder);

/// `description` is what `path`, for error messages, says of its weights. Throws Error(badInput) where that is no
/// student.
StudentNotes studentNotesFrom(const std::filesystem::path& path, const Json& description);

/// How many students a fusion layer joins, by what `path` says of its weights. Throws Error(badInput).
std::size_t joinedStudentsFrom(const std::filesystem::path& path, const Json& description);

/// For each student of a finished run the teacher's filters that it imitates; no weights are read. Throws
/// Error(badInput) naming the file when one is missing or damaged.
std::vector<std::vector<int>> readStudentFilters(const std::filesystem::path& folder);

}  // namespace nonn
