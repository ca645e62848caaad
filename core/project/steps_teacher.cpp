// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_teacher.h"

#include "evaluate/teacher_pass.h"
#include "model/counts.h"
#include "model/weights_file.h"
#include "project/stopwatch.h"
#include "project/teacher_source.h"
#include "train/inference.h"
#include "train/teacher_training.h"

namespace nonn::steps {

namespace {

namespace fs = std::filesystem;

std::string shapeText(const Shape& shape) {
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

double measure(const Teacher& teacher, const Images& images, Split split, const Machine& machine,
               const Progress& progress) {
    const PassSettings settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    return accuracy(askTeacher(teacher, images, split, settings, progress).logits, images);
}

TeacherOutcome describe(const Teacher& teacher, TeacherFacts facts) {
    const Architecture& architecture = teacher.network.architecture();
    TeacherOutcome outcome;
    outcome.teacher = std::move(facts);
    outcome.parameters = countParameters(architecture);
    outcome.macs = countMacs(architecture);
    for (const Operation& operation : architecture.operations)
        if (operation.kind == OperationKind::convolution)
            outcome.convolutions.push_back({operation.name, operation.output});
    const Operation& features = architecture.at(architecture.features);
    outcome.features = name(features.kind) + " of " + shapeText(features.output);
    return outcome;
}

/// Measures the teacher as it will be read back, with rounded weights, and puts it in its place. The look at the test
/// images is counted with it.
TeacherOutcome adopt(const ProjectFolder& folder, const Project& basis, const Teacher& exact, const std::string& source,
                     const Machine& machine, const Progress& progress) {
    Teacher teacher = exact;
    teacher.network = exact.network.clone();
    teacher.network.load(halved(exact.network.state()));
    const auto dataset = folder.dataset(basis, progress.part(0, 0.05, "reading images"));
    TeacherFacts facts = factsOf(teacher, source);
    facts.validationAccuracy = measure(teacher, dataset->validation, Split::validation, machine,
                                       progress.part(0.05, 0.4, "validation images"));
    facts.testAccuracy = measure(teacher, dataset->test, Split::test, machine, progress.part(0.4, 1, "test images"));
    teacher.origin["validation_accuracy"] = *facts.validationAccuracy;
    teacher.origin["test_accuracy"] = *facts.testAccuracy;
    folder.commit(
        Stage::teacher, basis,
        [&](Project& project) {
            project.teacher = facts;
            ++project.testLooks;
        },
        [&](const fs::path& path) { writeTeacher(path, teacher, true); });
    return describe(teacher, facts);
}

}  // namespace

TeacherOutcome trainTeacher(const ProjectFolder& folder, const TeacherTrainingSettings& settings,
                            const Machine& machine, const Progress& progress) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    const Project basis = folder.read();
    const auto dataset = folder.dataset(basis, progress.part(0, 0.01, "reading images"));
    const fs::path checkpoint = folder.path() / "teacher-checkpoint.pt";
    const TeacherTraining training = nonn::trainTeacher(*dataset, settings, chooseDevice(machine.device), checkpoint,
                                                        progress.part(0.01, 0.97, "training the teacher"));
    TeacherOutcome outcome = adopt(folder, basis, training.teacher, "trained", machine, progress.part(0.97, 1));
    std::error_code ignored;
    fs::remove(checkpoint, ignored);
    outcome.epochs = static_cast<int>(training.epochs.size());
    outcome.bestEpoch = training.bestEpoch;
    outcome.seconds = watch.seconds();
    return outcome;
}

TeacherOutcome importTeacher(const ProjectFolder& folder, const std::string& file, const Machine& machine,
                             const Progress& progress) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    const Project basis = folder.read();
    const fs::path path = teacherFile(file, basis.dataset.name);
    const Teacher teacher = readTeacher(path);
    checkTeacherFits(teacher, basis.dataset, path);
    TeacherOutcome outcome = adopt(folder, basis, teacher, sourceName(file), machine, progress);
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const TeacherOutcome& outcome) {
    const auto orNull = [](const auto& value, bool given) { return given ? Json(value) : Json(nullptr); };
    Json convolutions = Json::array();
    for (const ConvolutionFacts& convolution : outcome.convolutions)
        convolutions.push_back({{"name", convolution.name},
                                {"channels", convolution.output.channels},
                                {"height", convolution.output.height},
                                {"width", convolution.output.width}});
    return {{"architecture", outcome.teacher.architecture},
            {"parameters", outcome.parameters},
            {"macs", outcome.macs},
            {"convolutions", convolutions},
            {"features", outcome.features},
            {"epochs", orNull(outcome.epochs, outcome.epochs > 0)},
            {"best_epoch", orNull(outcome.bestEpoch, outcome.epochs > 0)},
            {"validation_accuracy", *outcome.teacher.validationAccuracy},
            {"test_accuracy", *outcome.teacher.testAccuracy},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
