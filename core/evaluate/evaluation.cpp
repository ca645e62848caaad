// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluation.h"

#include "base/error.h"
#include "base/json.h"
#include "plan/communication.h"
#include "plan/student_subset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace nonn {

namespace {

constexpr std::array splits{Split::training, Split::validation, Split::test};

/// Of a file: a share of images.
double share(const Json& json) {
    const double value = json.get<double>();
    if (!(value >= 0 && value <= 1))
        throw badInput({}, Text::tr("has an accuracy outside 0..1"));
    return value;
}

ConfusionMatrix matrixOf(const Json& json, int classes) {
    ConfusionMatrix matrix = confusionMatrixFromJson(json);
    if (matrix.classes != classes)
        throw badInput({}, Text::tr("has a confusion matrix of %1 classes, not %2", matrix.classes, classes));
    return matrix;
}

StudentEvaluation studentFromJson(const Json& json, int classes) {
    StudentEvaluation student;
    student.soloAccuracy = share(json.at("solo_accuracy"));
    student.dropOneAccuracy = share(json.at("drop_one_accuracy"));
    student.fidelity = json.at("fidelity");
    student.fidelityShuffled = json.at("fidelity_shuffled");
    student.confusion = matrixOf(json.at("confusion"), classes);
    return student;
}

std::vector<SubsetAccuracy> subsetsFromJson(const Json& json, std::size_t students) {
    const bool measured = students <= std::size_t{maximumStudentsForSubsets};
    if (json.size() != (measured ? std::size_t{1} << students : 0))
        throw badInput({}, Text::tr("has %1 subsets of %2 students", json.size(), students));
    std::vector<SubsetAccuracy> subsets;
    for (const Json& entry : json) {
        SubsetAccuracy subset{entry.at("alive").get<std::vector<int>>(), share(entry.at("accuracy")), {}};
        if (const Json fitted = entry.value("fitted_accuracy", Json()); !fitted.is_null())
            subset.fitted = share(fitted);
        if (subset.alive != studentsOf(subsets.size()))
            throw badInput({}, Text::tr("has its subsets of students in another order than by their numbers"));
        subsets.push_back(std::move(subset));
    }
    return subsets;
}

void add(ConfusionMatrix& to, const ConfusionMatrix& more) {
    std::ranges::transform(to.counts, more.counts, to.counts.begin(), std::plus<>());
}

void add(Evaluation& to, const Evaluation& more) {
    const double weight =
        static_cast<double>(more.images) / static_cast<double>(to.images + more.images);  // of what is added
    const auto mix = [weight](double& share, double other) { share += weight * (other - share); };
    to.images += more.images;
    mix(to.teacherAccuracy, more.teacherAccuracy);
    mix(to.maskedTeacherAccuracy, more.maskedTeacherAccuracy);
    mix(to.fusedAccuracy, more.fusedAccuracy);
    mix(to.agreement, more.agreement);
    add(to.teacherConfusion, more.teacherConfusion);
    add(to.fusedConfusion, more.fusedConfusion);
    for (std::size_t p = 0; p < to.students.size(); ++p) {
        StudentEvaluation& student = to.students[p];
        const StudentEvaluation& other = more.students[p];
        mix(student.soloAccuracy, other.soloAccuracy);
        mix(student.dropOneAccuracy, other.dropOneAccuracy);
        mix(student.fidelity, other.fidelity);
        mix(student.fidelityShuffled, other.fidelityShuffled);
        add(student.confusion, other.confusion);
    }
    for (std::size_t mask = 0; mask < to.subsets.size(); ++mask) {
        mix(to.subsets[mask].accuracy, more.subsets[mask].accuracy);
        if (to.subsets[mask].fitted)
            mix(*to.subsets[mask].fitted, *more.subsets[mask].fitted);
    }
}

}  // namespace

std::string_view name(Split split) {
    switch (split) {
        case Split::training:
            return "training";
        case Split::validation:
            return "validation";
        case Split::test:
            return "test";
    }
    return {};
}

Split parseSplit(std::string_view text) {
    for (const Split split : splits)
        if (name(split) == text)
            return split;
    throw badInput({}, Text::tr("\"%1\" is no part of a data set: training, validation or test", text));
}

Evaluation evaluationOfAll(const std::vector<Evaluation>& parts) {
    Evaluation all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        add(all, parts[i]);
    return all;
}

std::vector<double> subsetAccuracies(const Evaluation& evaluation) {
    std::vector<double> accuracies;
    accuracies.reserve(evaluation.subsets.size());
    for (const SubsetAccuracy& subset : evaluation.subsets)
        accuracies.push_back(subset.accuracy);
    return accuracies;
}

std::vector<double> survivorAccuracies(const Evaluation& evaluation) {
    std::vector<double> accuracies;
    for (const SubsetAccuracy& subset : evaluation.subsets)
        if (subset.fitted)
            accuracies.push_back(*subset.fitted);
    return accuracies.size() == evaluation.subsets.size() ? accuracies : std::vector<double>();
}

double expectedAccuracy(const Evaluation& evaluation, double failure) {
    if (!(failure >= 0 && failure <= 1))
        throw badInput({}, Text::tr("a probability of failure must be 0..1"));
    if (evaluation.subsets.empty())
        throw badInput({}, Text::tr("the subsets of %1 students were not measured", evaluation.students.size()));
    const std::vector<double> failures(evaluation.students.size(), failure);
    return expectedAccuracy(subsetAccuracies(evaluation), failures);
}

Json toJson(const Evaluation& evaluation) {
    Json students = Json::array();
    for (const StudentEvaluation& student : evaluation.students)
        students.push_back({{"solo_accuracy", student.soloAccuracy},
                            {"drop_one_accuracy", student.dropOneAccuracy},
                            {"fidelity", student.fidelity},
                            {"fidelity_shuffled", student.fidelityShuffled},
                            {"confusion", toJson(student.confusion)}});
    Json subsets = Json::array();
    for (const SubsetAccuracy& subset : evaluation.subsets)
        subsets.push_back({{"alive", subset.alive},
                           {"accuracy", subset.accuracy},
                           {"fitted_accuracy", subset.fitted ? Json(*subset.fitted) : Json()}});
    return {{"split", name(evaluation.split)},
            {"images", evaluation.images},
            {"classes", evaluation.classes},
            {"teacher_accuracy", evaluation.teacherAccuracy},
            {"masked_teacher_accuracy", evaluation.maskedTeacherAccuracy},
            {"fused_accuracy", evaluation.fusedAccuracy},
            {"agreement", evaluation.agreement},
            {"students", std::move(students)},
            {"subsets", std::move(subsets)},
            {"survivors_sha256", evaluation.survivors.empty() ? Json() : Json(evaluation.survivors)},
            {"teacher_confusion", toJson(evaluation.teacherConfusion)},
            {"fused_confusion", toJson(evaluation.fusedConfusion)}};
}

Evaluation evaluationFromJson(const std::filesystem::path& path, const Json& value) {
    return fromJson(path, value, [](const Json& json) {
        Evaluation evaluation;
        evaluation.split = parseSplit(json.at("split").get<std::string>());
        evaluation.images = json.at("images");
        evaluation.classes = json.at("classes");
        evaluation.teacherAccuracy = share(json.at("teacher_accuracy"));
        evaluation.maskedTeacherAccuracy = share(json.at("masked_teacher_accuracy"));
        evaluation.fusedAccuracy = share(json.at("fused_accuracy"));
        evaluation.agreement = share(json.at("agreement"));
        for (const Json& student : json.at("students"))
            evaluation.students.push_back(studentFromJson(student, evaluation.classes));
        evaluation.subsets = subsetsFromJson(json.at("subsets"), evaluation.students.size());
        if (const Json survivors = json.value("survivors_sha256", Json()); !survivors.is_null())
            evaluation.survivors = survivors;
        evaluation.teacherConfusion = matrixOf(json.at("teacher_confusion"), evaluation.classes);
        evaluation.fusedConfusion = matrixOf(json.at("fused_confusion"), evaluation.classes);
        return evaluation;
    });
}

}  // namespace nonn
