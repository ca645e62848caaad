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

TeacherTrainingLock::TeacherTrainingLock(const ProjectFolder& folder)
    : m_lock(folder.path() / "teacher-checkpoint.lock") {
    if (!m_lock.held())
        throw badInput(teacherCheckpoint(folder),
                       Text::tr("is in use: the teacher is being trained by %1", m_lock.holder()));
}

void discardTeacherTraining(const ProjectFolder& folder, const TeacherTrainingLock&) {
    std::error_code ignored;
    fs::remove(teacherCheckpoint(folder), ignored);
}

}  // namespace nonn
