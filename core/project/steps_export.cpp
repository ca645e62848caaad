// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_export.h"

#include "base/error.h"
#include "base/json.h"
#include "base/log.h"
#include "deliver/bundle_export.h"
#include "deliver/c_export.h"
#include "deliver/fine_tuned_students.h"
#include "deliver/onnx_export.h"
#include "deliver/torchscript_export.h"
#include "plan/plan.h"
#include "project/output_place.h"
#include "project/own_profiles.h"
#include "project/project_teacher.h"
#include "project/run_survivors.h"
#include "project/settings_json.h"
#include "project/setup.h"
#include "project/steps_evaluate.h"
#include "project/stopwatch.h"
#include "project/training_images.h"
#include "quantise/fine_tuning.h"
#include "train/nonn_network.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace nonn::steps {

namespace {

std::map<std::string, double> knownAccuracies(const RunFolder& run, const std::optional<Evaluation>& evaluation) {
    std::map<std::string, double> accuracies;
    if (const std::optional<RunResult> result = run.read().result)
        accuracies["fused_validation_accuracy"] = result->validationAccuracy;
    if (!evaluation)
        return accuracies;
    accuracies["fused_test_accuracy"] = evaluation->fusedAccuracy;
    accuracies["teacher_test_accuracy"] = evaluation->teacherAccuracy;
    for (std::size_t p = 0; p < evaluation->students.size(); ++p)
        accuracies["student" + std::to_string(p) + "_test_accuracy"] = evaluation->students[p].soloAccuracy;
    return accuracies;
}

/// All that makes the same students again, for a bundle's manifest.
Json madeFrom(const RunFolder& run) {
    Json made{{"version", NONN_VERSION}, {"run", toJson(run.read())}};
    if (std::error_code ignored; !std::filesystem::exists(run.madeFrom(), ignored))
        return made;  // by a version that kept none
    const Project project = readSetup(run.madeFrom()).project;
    if (project.teacher)
        made["teacher"] = toJson(*project.teacher);
    if (project.graph)
        made["graph"] = toJson(*project.graph);
    if (project.partition)
        made["partition"] = toJson(*project.partition);
    if (project.plan)
        made["plan"] = toJson(*project.plan);
    return made;
}

void setSubsets(ExportTask& task, const Evaluation& evaluation) {
    for (const SubsetAccuracy& subset : evaluation.subsets) {
        task.subsets[subset.alive] = subset.accuracy;
        if (subset.fitted)
            task.fittedSubsets[subset.alive] = *subset.fitted;
    }
}

Export writeStudents(const ExportTask& task, const ExportRequest& request, const RunFolder& run,
                     const Progress& progress) {
    switch (request.kind) {
        case ExportKind::torchScript:
            break;
        case ExportKind::onnx:
            return exportOnnx(task, request.precision, request.out, progress);
        case ExportKind::c:
            return exportC(task, request.precision, request.out, progress);
        case ExportKind::bundle:
            return exportBundle(task, {request.parts, request.precision}, madeFrom(run), request.out, progress);
    }
    return exportTorchScript(task, request.precision, request.out, progress);
}

/// The plan counts weights; those of a source may take more, and another precision than the planned one, too.
void warnOfLargeConstants(const Export& written, const RunFolder& run) {
    std::error_code ignored;
    if (written.students.empty() || run.read().inputs.plan == 0 || !std::filesystem::exists(run.madeFrom(), ignored))
        return;
    const std::optional<std::string> file = readSetup(run.madeFrom()).files[static_cast<std::size_t>(Stage::plan)];
    if (!file)
        return;
    const std::filesystem::path path = run.madeFrom() / fileName(Stage::plan);
    const Plan plan = planFromJson(path, parseJson(path, *file));
    for (std::size_t i = 0; i < written.students.size(); ++i) {
        const StudentMemory& student = written.students[i];  // all of a format after those of another
        const std::optional<std::int64_t> memory = plan.students[i % plan.students.size()].budget.memory;
        if (memory && student.constants > *memory)
            log(LogLevel::warning,
                Text::tr("%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for",
                         student.file, student.constants, *memory));
    }
}

bool writesInt8(const ExportRequest& request) {
    if (request.kind == ExportKind::bundle &&
        std::ranges::find(request.parts, Precision::int8, &BundlePart::precision) != request.parts.end())
        return true;
    return request.kind != ExportKind::torchScript && request.precision == Precision::int8;
}

FineTunedStudents fineTuned(const ExportTask& task, const Dataset& dataset, const Teacher& teacher,
                            const RunFolder& run, int epochs, const Progress& progress) {
    const DistilOptions options = run.read().options;
    DistillationSettings settings = fineTuningSettings(options.settings, epochs);
    settings.threads = at::get_num_threads();
    return fineTuneStudents(task, withFewerTrainingImages(dataset, options.images, settings.seed), teacher, settings,
                            progress);
}

void checkRequest(const ExportRequest& request) {
    if (request.fineTune > 0 && !writesInt8(request))
        throw Error(ErrorCode::usage, {},
                    Text::tr("students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has "
                             "them"));
    if (request.teacher && request.kind != ExportKind::onnx && request.kind != ExportKind::bundle)
        throw Error(ErrorCode::usage, {}, Text::tr("a teacher is exported as ONNX only"));
    checkOutputFolder(request.out);
}

}  // namespace

ExportOutcome exportStudents(const ProjectFolder& folder, const ExportRequest& request, const Progress& progress) {
    const Stopwatch watch;
    checkRequest(request);
    const Project project = folder.read();
    const RunFolder run = chooseFinishedRun(folder, project, request.run);
    const NonnNetwork network = readNonnNetwork(run.path());
    const auto dataset =
        folder.dataset(project, progress.part(0, request.fineTune > 0 ? 0.1 : 0.3, Text::tr("reading images")));
    ExportOutcome outcome;
    outcome.run = run.id();
    const std::optional<Evaluation> evaluation = run.evaluated() ? std::optional(readEvaluation(run)) : std::nullopt;
    ExportTask task{network,
                    dataset->name,
                    dataset->classNames,
                    dataset->validation,
                    dataset->given,
                    knownAccuracies(run, evaluation),
                    NONN_VERSION};
    if (evaluation)
        setSubsets(task, *evaluation);
    const std::optional<RunSurvivors> survivors = readSurvivors(run);
    task.survivors = survivors ? &survivors->layers : nullptr;
    std::optional<Teacher> teacher;
    if (request.teacher || request.fineTune > 0)
        teacher = readTeacher(folder, project);
    task.teacher = request.teacher ? &*teacher : nullptr;
    std::optional<FineTunedStudents> tuned;
    if (request.fineTune > 0)
        task.fineTuned = &tuned.emplace(fineTuned(task, *dataset, *teacher, run, request.fineTune,
                                                  progress.part(0.1, 0.8, Text::tr("fine-tuning"))));
    outcome.written = writeStudents(task, request, run, progress.part(tuned ? 0.8 : 0.3, 1, Text::tr("exporting")));
    warnOfLargeConstants(outcome.written, run);
    outcome.seconds = watch.seconds();
    return outcome;
}

Emulation emulateStudents(const ProjectFolder& folder, const EmulateRequest& request, const Progress& progress) {
    const Project project = folder.read();
    const RunFolder run = chooseFinishedRun(folder, project, request.run);
    const NonnNetwork network = readNonnNetwork(run.path());
    const auto dataset = folder.dataset(project, progress.part(0, 0.2, Text::tr("reading images")));
    const ExportTask task{network, dataset->name, dataset->classNames, dataset->validation, dataset->given,
                          {},      NONN_VERSION};
    return emulate(task, request.precision, request.boards, request.images, knownProfiles(),
                   progress.part(0.2, 1, Text::tr("running on emulated boards")));
}

Json toJson(const ExportOutcome& outcome) {
    Json json = nonn::toJson(outcome.written);
    json["run"] = outcome.run;
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
