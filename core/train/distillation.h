// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/runtime.h"
#include "model/teacher.h"
#include "train/distillation_epoch.h"
#include "train/distillation_settings.h"
#include "train/nonn_network.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

class TeacherAnswers;

/// What is to be learned by whom.
struct DistillationTask {
    const Dataset& dataset;
    const Teacher& teacher;
    std::vector<std::string> architectures;  ///< for each student its zoo name
    std::vector<std::vector<int>> filters;   ///< for each student the teacher's filters it imitates
    /// What other trainings have asked the teacher before, see answersFor(); nothing: it is asked anew.
    std::shared_ptr<TeacherAnswers> answers = {};
    std::vector<int> trained = {};  ///< in independent mode: these students alone, ascending; empty: all
};

/// The teacher's answers that a training with these settings needs. They hang on the settings' seed, augmentation,
/// arithmetic, epochs and cache: trainings that agree in those may share them, one after the other, and learn what they
/// would have learned without sharing. Dataset and teacher must outlive them.
std::shared_ptr<TeacherAnswers> answersFor(const Dataset& dataset, const Teacher& teacher,
                                           const DistillationSettings& settings);

struct Distillation {
    /// In evaluation: of the best epoch; in independent mode each student of the best epoch of its own.
    NonnNetwork network;
    std::vector<DistillationEpoch> epochs;
    int bestEpoch = 0;                 ///< by DistillationEpoch::score()
    double validationAccuracy = 0;     ///< of the fused network; of some students alone, the score of the best epoch
    std::optional<Text> ranAway = {};  ///< why it ended before its time, where it did: see Divergence
};

/// Trains the students. `checkpoint` is replaced after every epoch and when a stop is requested, after which
/// Error(cancelled) is thrown; when it exists and was made for the same task and settings, training goes on from there
/// and gives the curve of an uninterrupted run. Error(badInput) when it was made otherwise. A training that
/// runs away ends with the best epoch before; where there is none, Divergence is thrown. The test images are not looked
/// at.
Distillation distil(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                    const std::filesystem::path& checkpoint, const DistillationListener& listener,
                    const Progress& progress);

/// Fits the fusion layer to students that were trained apart, as independent mode does when it has trained them all:
/// the result is the same to the bit where the number of threads is the same. `students`: one for each of the task's;
/// `epochs`: what they reached, from which the best epoch is named.
Distillation joinStudents(const DistillationTask& task, const DistillationSettings& settings, c10::Device device,
                          const std::vector<Network>& students, const std::vector<DistillationEpoch>& epochs,
                          const Progress& progress);

}  // namespace nonn
