// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "evaluate/confusion_matrix.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// Which images of a data set something was measured on. Everything that is chosen is chosen on validation images; the
/// test images are for the final figure.
enum class Split { training, validation, test };

std::string_view name(Split split);
Split parseSplit(std::string_view text);  ///< Throws Error(badInput) listing the names.

/// What one student is worth. Accuracies are shares of images, 0..1.
struct StudentEvaluation {
    double soloAccuracy = 0;     ///< by its slice of the fusion layer and the bias alone
    double dropOneAccuracy = 0;  ///< of all the others without it; where there are no others, 1 / classes
    double fidelity = 0;  ///< mean cosine between its features and the teacher's of its filters, 0..1; a vector of
                          ///< zeros has cosine 0 with any
    double fidelityShuffled = 0;  ///< the same against the teacher's features of another image: what chance gives
    ConfusionMatrix confusion;    ///< of the student alone

    bool operator==(const StudentEvaluation&) const = default;
};

/// The accuracy of the fused network when only some devices answer.
struct SubsetAccuracy {
    std::vector<int> alive;             ///< numbers of the students that answer, ascending
    double accuracy = 0;                ///< 1 / classes where nobody does
    std::optional<double> fitted = {};  ///< with fusion layers for survivors, where there are any

    bool operator==(const SubsetAccuracy&) const = default;
};

/// Students up to which every subset is measured.
constexpr int maximumStudentsForSubsets = 12;

/// What is measured of a network of students beside its teacher, on one set of images.
struct Evaluation {
    Split split = Split::validation;
    std::int64_t images = 0;
    int classes = 0;
    double teacherAccuracy = 0;
    double maskedTeacherAccuracy = 0;  ///< the teacher's without the filters that no student imitates
    double fusedAccuracy = 0;          ///< of all students together
    double agreement = 0;              ///< share of images to which the fused network gives the teacher's answer
    ConfusionMatrix teacherConfusion;
    ConfusionMatrix fusedConfusion;
    std::vector<StudentEvaluation> students;
    std::vector<SubsetAccuracy> subsets;  ///< all 2^K, at number m the students whose bit is set in m (bit p = student
                                          ///< p); empty above maximumStudentsForSubsets
    std::string survivors = {};  ///< SHA-256 of the file of the fusion layers for survivors; empty: without any

    bool operator==(const Evaluation&) const = default;
};

/// Of one network on several sets of images, as if these were one: counts are added, shares weighted by images.
/// `parts` holds one at least.
Evaluation evaluationOfAll(const std::vector<Evaluation>& parts);

/// Accuracies of the subsets by the mask of students alive, as expectedAccuracy() of plan/communication.h and the
/// simulation take them; empty where subsets were not measured.
std::vector<double> subsetAccuracies(const Evaluation& evaluation);
/// The same with fusion layers for survivors; empty where these were not measured.
std::vector<double> survivorAccuracies(const Evaluation& evaluation);

/// Mean accuracy when each device fails with probability `failure`, independently of the others. Throws Error(badInput)
/// where subsets were not measured, or unless failure is 0..1.
double expectedAccuracy(const Evaluation& evaluation, double failure);

/// {"split", "images", "classes", "teacher_accuracy", "masked_teacher_accuracy", "fused_accuracy", "agreement",
/// "students": [{"solo_accuracy", "drop_one_accuracy", "fidelity", "fidelity_shuffled", "confusion"}], "subsets":
/// [{"alive": [0, 1], "accuracy", "fitted_accuracy"}], "survivors_sha256", "teacher_confusion", "fused_confusion"}; the
/// accuracies with fusion layers for survivors and their digest are null where there are none. A confusion matrix is a
/// list of rows, one a true class.
Json toJson(const Evaluation& evaluation);

/// Throws Error(badInput) naming `path` when the value is no evaluation.
Evaluation evaluationFromJson(const std::filesystem::path& path, const Json& value);

}  // namespace nonn
