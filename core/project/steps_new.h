// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"
#include "project/teacher_import.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace nonn::steps {

struct NewRequest {
    std::filesystem::path folder;  ///< of the project; not there yet, or empty
    DataSource source;
    SplitSettings split = {};
    std::optional<TeacherRequest> teacher = {};  ///< nothing: it comes later
    ImageSettings images = {};                   ///< of a source of pictures
};

struct NewOutcome {
    DatasetFacts dataset;
    std::optional<TeacherFacts> teacher;
    double seconds = 0;
    std::vector<SkippedImage> skipped = {};  ///< the first mostSkippedShown
    std::vector<DataNote> notes = {};
    std::optional<bool> nearChance = {};  ///< whether its teacher is hardly better than chance; nothing without one
};

/// Makes a project whole or not at all. What was taken for what in the data is logged before anything is written, as a
/// warning where it is doubtful. Throws Error(badInput) where something is there already, the data cannot be
/// read, or the teacher does not fit it.
NewOutcome createProject(const NewRequest& request, const Progress& progress);

/// {"dataset", "skipped_images", "notes": [{"text", "doubt"}], "teacher", "seconds"}.
Json toJson(const NewOutcome& outcome);

}  // namespace nonn::steps
