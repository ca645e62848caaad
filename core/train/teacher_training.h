// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/teacher.h"
#include "train/teacher_epoch.h"
#include "train/teacher_training_settings.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace nonn {

class Company;

struct TeacherTraining {
    Teacher teacher;  ///< of the epoch with the best validation accuracy
    int bestEpoch = 0;
    double validationAccuracy = 0;
    std::vector<TeacherEpoch> epochs;
    std::optional<Text> ranAway = {};  ///< why it ended before its time, where it did: see Divergence
};

/// Trains on dataset.training and chooses the epoch on dataset.validation; the test images are not looked at.
/// `checkpoint` is replaced after every epoch and when a stop is requested, after which Error(cancelled) is thrown.
/// When it exists and was made with the same settings, training goes on from there and gives the weights that an
/// uninterrupted training with the same number of threads gives; Error(badInput) when the settings differ. A training
/// that runs away ends with the best epoch before; where there is none, Divergence is thrown.
TeacherTraining trainTeacher(const Dataset& dataset, const TeacherTrainingSettings& settings, c10::Device device,
                             const std::filesystem::path& checkpoint, const Progress& progress,
                             const TeacherEpochListener& told = {}, Company* company = nullptr);

/// How far a training had come when its checkpoint was written.
struct StoppedTeacherTraining {
    Json settings;  ///< as toJson(TeacherTrainingSettings) writes them
    std::vector<TeacherEpoch> epochs;
};

/// Throws Error(badInput) naming the file where it is no checkpoint of a teacher's training.
StoppedTeacherTraining readTeacherCheckpoint(const std::filesystem::path& checkpoint);

}  // namespace nonn
