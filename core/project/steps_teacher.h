// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "project/machine.h"
#include "project/project_folder.h"
#include "train/teacher_training_settings.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nonn::steps {

/// One convolution of a teacher and the size of the map that it makes.
struct ConvolutionFacts {
    std::string name;
    Shape output;
};

struct TeacherOutcome {
    TeacherFacts teacher;
    std::int64_t parameters = 0;
    std::int64_t macs = 0;
    std::vector<ConvolutionFacts> convolutions;
    std::string features;  ///< the operation that students imitate, as "relu of 256 x 7 x 7"
    int epochs = 0;        ///< 0 where it was imported
    int bestEpoch = 0;
    double seconds = 0;
};

/// Trains a teacher; goes on from `teacher-checkpoint.pt` in the project folder where a training with the same settings
/// was stopped. The epoch is chosen on validation images; then the accuracy on the test images is measured, which
/// counts as a look at them. What was made from an earlier teacher is stale.
TeacherOutcome trainTeacher(const ProjectFolder& folder, const TeacherTrainingSettings& settings,
                            const Machine& machine, const Progress& progress);

/// Takes a teacher file of this program, or "builtin", and measures it likewise.
TeacherOutcome importTeacher(const ProjectFolder& folder, const std::string& file, const Machine& machine,
                             const Progress& progress);

/// {"architecture", "parameters", "macs", "convolutions", "features", "epochs", "best_epoch", "validation_accuracy",
/// "test_accuracy", "seconds"}; the two about epochs are null where it was imported.
Json toJson(const TeacherOutcome& outcome);

}  // namespace nonn::steps
