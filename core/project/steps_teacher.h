// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/teacher_description.h"
#include "project/machine.h"
#include "project/project_folder.h"
#include "project/teacher_import.h"
#include "train/teacher_epoch.h"
#include "train/teacher_training_settings.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace nonn {
class Company;
}

namespace nonn::steps {

struct TeacherOutcome {
    TeacherFacts teacher;
    TeacherDescription description;
    std::vector<TriedNormalisation> tried;  ///< where it was imported
    std::size_t best = 0;                   ///< of `tried`
    std::int64_t triedImages = 0;
    DatasetFacts dataset;               ///< as networks see it from now on
    bool seenOtherwise = false;         ///< whether they saw it otherwise before
    std::vector<TriedSize> sizes = {};  ///< see FoundTeacher
    std::vector<Text> notes = {};       ///< of the trial, beside the description's
    bool nearChance = false;            ///< whether what was imported is hardly better than chance on validation images
    int epochs = 0;                     ///< 0 where it was imported
    int bestEpoch = 0;
    double seconds = 0;
};

/// Trains a teacher; goes on from `teacher-checkpoint.pt` in the project folder where a training with the same settings
/// was stopped. The epoch is chosen on validation images; then the accuracy on the test images is measured, which
/// counts as a look at them. What was made from an earlier teacher is stale. A training that runs away ends with
/// Error(failed) and changes no teacher; its best epoch before, if any, is kept in `teacher-best.pt`. `company`:
/// as distil() has it; the others call trainTeacherAlong().
TeacherOutcome trainTeacher(const ProjectFolder& folder, const TeacherTrainingSettings& settings,
                            const Machine& machine, const Progress& progress, const TeacherEpochListener& told = {},
                            Company* company = nullptr);

/// Takes a file (see findTeacher) and measures it likewise. From then on networks see the images as it takes them, and
/// what was made for other ones is stale, as after any other teacher. A program is from then on one that this user has
/// allowed. Throws Error(badInput) while a teacher is being trained, which would replace it.
TeacherOutcome importTeacher(const ProjectFolder& folder, const TeacherRequest& request, const Machine& machine,
                             const Progress& progress);

/// The project's images; `folder` is to live as long.
SeenImages seenImages(const ProjectFolder& folder);

/// The same for what was found before.
TeacherOutcome adoptTeacher(const ProjectFolder& folder, const FoundTeacher& found, const std::string& file,
                            const Machine& machine, const Progress& progress);

/// Allows the project's teacher to run, where it is a program that came with the project. Returns its SHA-256.
std::string trustTeacher(const ProjectFolder& folder, const Progress& progress);

/// {"architecture", "classes", "parameters", "macs", "convolutions": [{"name", "channels", "height", "width"}],
/// "features", "notes", "epochs", "best_epoch", "normalisation": {"name", "mean", "deviation"}, "normalisations":
/// [{"name", "mean", "deviation", "validation_accuracy"}], "normalisation_images", "image": {"channels", "height",
/// "width", "changed", "preparation": text or null}, "sizes": [{"channels", "height", "width", "right", "images",
/// "taken"}] or null, "validation_accuracy", "test_accuracy", "seconds"}. The two about epochs are null where it was
/// imported, those about normalisations where it was not, and accuracies where nothing had to be tried.
Json toJson(const TeacherOutcome& outcome);

}  // namespace nonn::steps
