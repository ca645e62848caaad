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
    ImageSettings images = {};  ///< a side or channels that are set are kept whatever the teacher takes
};

struct NewOutcome {
    DatasetFacts dataset;
    std::optional<TeacherFacts> teacher;
    double seconds = 0;
    std::vector<SkippedImage> skipped = {};  ///< the first mostSkippedShown
    std::vector<DataNote> notes = {};
    std::vector<Text> teacherNotes = {};  ///< see FoundTeacher::notes
    std::optional<bool> nearChance = {};  ///< whether its teacher is hardly better than chance; nothing without one
};

/// Makes a project whole or not at all. What was taken for what in the data is logged before anything is written, as a
/// warning where it is doubtful. Networks see the images as the teacher takes them, see findTeacher(). Throws
/// Error(badInput) where something is there already, the data cannot be read, or the teacher does not fit it.
NewOutcome createProject(const NewRequest& request, const Progress& progress);

/// {"dataset", "skipped_images", "notes": [{"text", "doubt"}], "teacher", "teacher_notes": [text], "seconds"}.
Json toJson(const NewOutcome& outcome);

}  // namespace nonn::steps
