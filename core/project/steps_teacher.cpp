// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_teacher.h"

#include "base/file.h"
#include "base/json.h"
#include "deliver/sha256.h"
#include "evaluate/teacher_pass.h"
#include "model/script_file.h"
#include "model/script_look.h"
#include "project/normalisation_trial.h"
#include "project/resources.h"
#include "project/steps_company.h"
#include "project/stopped_training.h"
#include "project/stopwatch.h"
#include "project/teacher_source.h"
#include "project/trusted_programs.h"
#include "train/divergence.h"
#include "train/inference.h"
#include "train/teacher_training.h"

#include <ATen/core/Tensor.h>

namespace nonn::steps {

namespace {

namespace fs = std::filesystem;

Json toJson(const TriedNormalisation& tried) {
    return {{"name", tried.name},
            {"mean", tried.normalisation.mean},
            {"deviation", tried.normalisation.deviation},
            {"channels", tried.reversed ? "bgr" : "rgb"}};
}

/// What this user has imported or trained may run, where it is a program.
void writeAllowed(const fs::path& path, const Teacher& teacher) {
    writeTeacher(path, teacher, true);
    if (teacher.network.script() != nullptr)
        trust(readFile(path));
}

/// Throws Error(badInput) where its answers are no numbers: nobody learns from those.
double measure(const Teacher& teacher, const Images& images, Split split, const Machine& machine,
               const Progress& progress) {
    const PassSettings settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    const TeacherPass pass = askTeacher(teacher, images, split, settings, progress);
    for (const at::Tensor& answers : {pass.logits, pass.pooled})
        if (!answers.isfinite().all().item<bool>())
            throw badInput({}, Text::tr("the teacher is not taken: what it answers to the images is NaN or infinite"));
    return accuracy(pass.logits, images);
}

/// Measures the teacher as it will be read back, with rounded weights, and puts it in its place. The look at the test
/// images is counted with it.
TeacherOutcome adopt(const ProjectFolder& folder, const Project& basis, const FoundTeacher& exact,
                     const std::string& source, const Machine& machine, const Progress& progress) {
    Teacher teacher = halved(exact.teacher);
    const auto dataset = folder.dataset(basis, progress.part(0, 0.05, Text::tr("reading images")), exact.seen);
    TeacherFacts facts = factsOf(teacher, source);
    facts.validationAccuracy = measure(teacher, dataset->validation, Split::validation, machine,
                                       progress.part(0.05, 0.4, Text::tr("validation images")));
    facts.testAccuracy =
        measure(teacher, dataset->test, Split::test, machine, progress.part(0.4, 1, Text::tr("test images")));
    teacher.origin["validation_accuracy"] = *facts.validationAccuracy;
    teacher.origin["test_accuracy"] = *facts.testAccuracy;
    folder.commit(
        Stage::teacher, basis,
        [&](Project& project) {
            project.teacher = facts;
            project.images = exact.seen;
            project.dataset = seenAs(project.dataset, *dataset);
            ++project.testLooks;
        },
        [&](const fs::path& path) { writeAllowed(path, teacher); });
    TeacherOutcome outcome;
    outcome.teacher = facts;
    outcome.dataset = seenAs(basis.dataset, *dataset);
    outcome.description = teacher.network.description();
    outcome.nearChance = isNearChance(*facts.validationAccuracy, dataset->validation);
    return outcome;
}

/// A training that ran away would do so again from its checkpoint; and what the project has is not replaced by a half
/// of what was asked for.
Error keptFailure(const ProjectFolder& folder, const TeacherTraining& training, const TeacherTrainingLock& lock) {
    const fs::path kept = folder.path() / "teacher-best.pt";
    writeTeacher(kept, training.teacher, true);
    discardTeacherTraining(folder, lock);
    return {ErrorCode::failed, kept,
            Text::tr("%1. The best epoch, %2, is kept here: nonn teacher import takes it", *training.ranAway,
                     training.bestEpoch)};
}

/// At its end it would replace what is taken meanwhile.
void checkNoneIsTrained(const ProjectFolder& folder) {
    const TeacherTrainingLock lock(folder);
}

/// One that ran away before an epoch was over leaves nothing to go on from.
TeacherTraining trainOrForget(const ProjectFolder& folder, const Dataset& dataset,
                              const TeacherTrainingSettings& settings, const Machine& machine, const Progress& progress,
                              const TeacherEpochListener& told, Company* company, const TeacherTrainingLock& lock) {
    try {
        return nonn::trainTeacher(dataset, settings, chooseDevice(machine.device), teacherCheckpoint(folder), progress,
                                  told, company);
    } catch (const Divergence&) {
        discardTeacherTraining(folder, lock);
        throw;
    }
}

}  // namespace

TeacherOutcome trainTeacher(const ProjectFolder& folder, const TeacherTrainingSettings& settings,
                            const Machine& machine, const Progress& progress, const TeacherEpochListener& told,
                            Company* company) {
    const Stopwatch watch;
    if (company != nullptr && chooseDevice(machine.device).is_cuda())
        throw badInput(folder.path(), Text::tr("several processes train on processors only: give --device cpu"));
    useThreadsHere(machine.threads);
    const TeacherTrainingLock lock(folder);
    const Project basis = folder.read();
    const auto dataset = folder.dataset(basis, progress.part(0, 0.01, Text::tr("reading images")));
    if (company != nullptr)
        invite(*company, basis, settings);
    const TeacherTraining training =
        trainOrForget(folder, *dataset, settings, machine, progress.part(0.01, 0.97, Text::tr("training the teacher")),
                      told, company, lock);
    if (training.ranAway)
        throw keptFailure(folder, training, lock);
    FoundTeacher trained{training.teacher, {}};
    trained.seen = basis.images;
    TeacherOutcome outcome = adopt(folder, basis, trained, "trained", machine, progress.part(0.97, 1));
    discardTeacherTraining(folder, lock);
    outcome.epochs = static_cast<int>(training.epochs.size());
    outcome.bestEpoch = training.bestEpoch;
    outcome.seconds = watch.seconds();
    return outcome;
}

SeenImages seenImages(const ProjectFolder& folder) {
    return {folder.read().images, [&folder](const ImageSettings& settings, const Progress& progress) {
                return folder.dataset(folder.read(), progress, settings);
            }};
}

TeacherOutcome importTeacher(const ProjectFolder& folder, const TeacherRequest& request, const Machine& machine,
                             const Progress& progress) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    checkNoneIsTrained(folder);
    const FoundTeacher found =
        findTeacher(request, seenImages(folder), machine, progress.part(0, 0.3, Text::tr("reading the teacher")));
    TeacherOutcome outcome = adoptTeacher(folder, found, request.file, machine, progress.part(0.3, 1));
    outcome.seconds = watch.seconds();
    return outcome;
}

TeacherOutcome adoptTeacher(const ProjectFolder& folder, const FoundTeacher& found, const std::string& file,
                            const Machine& machine, const Progress& progress) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    checkNoneIsTrained(folder);
    TeacherOutcome outcome = adopt(folder, folder.read(), found, sourceName(file), machine, progress);
    outcome.seenOtherwise = found.seenOtherwise;
    outcome.sizes = found.sizes;
    outcome.description.notes.insert(outcome.description.notes.begin(), found.notes.begin(), found.notes.end());
    outcome.tried = found.tried;
    outcome.best = found.best;
    outcome.triedImages = found.images;
    if (outcome.nearChance)
        outcome.notes.push_back(Text::tr("Warning: %1", nearChanceWarning()));
    outcome.seconds = watch.seconds();
    return outcome;
}

std::string trustTeacher(const ProjectFolder& folder, const Progress& progress) {
    const fs::path path = folder.file(Stage::teacher);
    folder.require(folder.read(), Stage::teacher);
    const std::string content = readFile(path);
    if (!isScript(content))
        throw badInput(path, Text::tr("is no program: nothing has to be allowed"));
    lookAtScriptTeacher(path, {lookProgram()}, progress);
    trust(content);
    return sha256(content);
}

namespace {

Json imageJson(const TeacherOutcome& outcome) {
    const std::optional<Text> prepared = preparationText(outcome.dataset);
    return {{"channels", outcome.dataset.channels},
            {"height", outcome.dataset.height},
            {"width", outcome.dataset.width},
            {"changed", outcome.seenOtherwise},
            {"preparation", prepared ? Json(prepared->english()) : Json(nullptr)}};
}

Json sizesJson(const std::vector<TriedSize>& sizes) {
    Json list = Json::array();
    for (const TriedSize& size : sizes)
        list.push_back({{"channels", size.shape.channels},
                        {"height", size.shape.height},
                        {"width", size.shape.width},
                        {"right", size.right},
                        {"images", size.images},
                        {"taken", size.taken}});
    return list.empty() ? Json(nullptr) : list;
}

}  // namespace

Json toJson(const TeacherOutcome& outcome) {
    const auto orNull = [](const auto& value, bool given) { return given ? Json(value) : Json(nullptr); };
    const bool imported = !outcome.tried.empty();
    Json convolutions = Json::array();
    for (const TeacherLayer& layer : outcome.description.layers)
        if (layer.kind == OperationKind::convolution)
            convolutions.push_back({{"name", layer.name},
                                    {"channels", layer.output.channels},
                                    {"height", layer.output.height},
                                    {"width", layer.output.width}});
    Json notes = Json::array();
    for (const Text& note : outcome.description.notes)
        notes.push_back(note.english());
    for (const Text& note : outcome.notes)
        notes.push_back(note.english());
    Json tried = Json::array();
    for (const TriedNormalisation& one : outcome.tried) {
        tried.push_back(toJson(one));
        tried.back()["validation_accuracy"] = one.accuracy ? Json(*one.accuracy) : Json(nullptr);
        tried.back()["images"] = one.images;
        tried.back()["as_good"] = one.asGood;
    }
    return {{"architecture", outcome.teacher.architecture},
            {"classes", outcome.description.classes},
            {"parameters", outcome.description.parameters},
            {"macs", outcome.description.macs},
            {"convolutions", convolutions},
            {"features", outcome.description.featured},
            {"notes", notes},
            {"near_chance", outcome.nearChance},
            {"epochs", orNull(outcome.epochs, outcome.epochs > 0)},
            {"best_epoch", orNull(outcome.bestEpoch, outcome.epochs > 0)},
            {"normalisation", imported ? toJson(outcome.tried[outcome.best]) : Json(nullptr)},
            {"normalisations", orNull(tried, imported)},
            {"normalisation_images", orNull(outcome.triedImages, outcome.triedImages > 0)},
            {"image", imageJson(outcome)},
            {"sizes", sizesJson(outcome.sizes)},
            {"validation_accuracy", *outcome.teacher.validationAccuracy},
            {"test_accuracy", *outcome.teacher.testAccuracy},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
