// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/folder_lock.h"
#include "project/project_folder.h"
#include "train/teacher_epoch.h"
#include "train/teacher_training_settings.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace nonn {

/// A training of a teacher that was stopped; steps::trainTeacher with the same settings goes on with it.
struct StoppedTraining {
    TeacherTrainingSettings settings;
    std::vector<TeacherEpoch> epochs;  ///< finished ones
};

/// Where in a project's folder the training of a teacher is kept until it is finished.
std::filesystem::path teacherCheckpoint(const ProjectFolder& folder);

/// Nothing where none was stopped. Throws Error(badInput) where the checkpoint cannot be read.
std::optional<StoppedTraining> stoppedTeacherTraining(const ProjectFolder& folder);

/// To be held by who trains the project's teacher. Throws Error(badInput) where another does.
class TeacherTrainingLock {
public:
    explicit TeacherTrainingLock(const ProjectFolder& folder);

private:
    TaskLock m_lock;
};

/// Forgets it, so that a training with other settings can begin.
void discardTeacherTraining(const ProjectFolder& folder, const TeacherTrainingLock& lock);

}  // namespace nonn
