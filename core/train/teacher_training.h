// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "data/augmentation.h"
#include "model/runtime.h"
#include "model/teacher.h"
#include "train/training_loop.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// How a teacher is trained: SGD with Nesterov momentum on the cross-entropy of augmented images.
struct TeacherTrainingSettings {
    std::string architecture = "wrn-16-4";
    LoopSettings loop;
    double momentum = 0.9;
    double weightDecay = 5e-4;
    Augmentation augmentation;
    Arithmetic arithmetic = Arithmetic::fp32;
    std::uint64_t seed = 1;
};

Json toJson(const TeacherTrainingSettings& settings);

struct TeacherEpoch {
    int epoch = 0;  ///< from 1
    double learningRate = 0;
    double trainingLoss = 0;
    double validationAccuracy = 0;
    double imagesPerSecond = 0;
    double seconds = 0;
};

Json toJson(const TeacherEpoch& epoch);

struct TeacherTraining {
    Teacher teacher;  ///< of the epoch with the best validation accuracy
    int bestEpoch = 0;
    double validationAccuracy = 0;
    std::vector<TeacherEpoch> epochs;
};

/// Trains on dataset.training and chooses the epoch on dataset.validation; the test images are not looked at.
/// `checkpoint` is replaced after every epoch and when a stop is requested, after which Error(cancelled) is thrown.
/// When it exists and was made with the same settings, training goes on from there and gives the weights that an
/// uninterrupted training with the same number of threads gives; Error(badInput) when the settings differ.
TeacherTraining trainTeacher(const Dataset& dataset, const TeacherTrainingSettings& settings, c10::Device device,
                             const std::filesystem::path& checkpoint, const Progress& progress);

}  // namespace nonn
