// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stopped_training.h"

#include "base/json.h"
#include "project/settings_json.h"
#include "train/teacher_training.h"

namespace nonn {

namespace fs = std::filesystem;

fs::path teacherCheckpoint(const ProjectFolder& folder) {
    return folder.path() / "teacher-checkpoint.pt";
}

std::optional<StoppedTraining> stoppedTeacherTraining(const ProjectFolder& folder) {
    const fs::path checkpoint = teacherCheckpoint(folder);
    std::error_code ignored;
    if (!fs::exists(checkpoint, ignored))
        return std::nullopt;
    StoppedTeacherTraining stopped = readTeacherCheckpoint(checkpoint);
    return StoppedTraining{fromJson(checkpoint, stopped.settings,
                                    [](const Json& json) { return teacherTrainingSettingsFrom(StrictObject(json)); }),
                           std::move(stopped.epochs)};
}

void discardTeacherTraining(const ProjectFolder& folder) {
    std::error_code ignored;
    fs::remove(teacherCheckpoint(folder), ignored);
}

}  // namespace nonn
