// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/teacher.h"
#include "project/shape_choice.h"
#include "project/teacher_import.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// What a file holds.
struct ReadTeacher {
    std::vector<Teacher> outputs;  ///< one, or one for each output that could be the logits
    bool known = true;             ///< whether it says itself what its images are normalised by
    std::vector<Text> notes = {};
};

/// Reads the file for the images of a data set as networks see them now. ShapeRefusal names the shapes that it can be
/// read for instead, of those that `choice` allows; Error(badInput) names the file where it is no teacher, or does not
/// fit the data set.
ReadTeacher readTeacherFile(const TeacherRequest& request, const std::filesystem::path& path, int classes,
                            const ShapeChoice& choice, const Progress& progress);

}  // namespace nonn
