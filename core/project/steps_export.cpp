// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_export.h"

#include "base/error.h"
#include "base/json.h"
#include "deliver/c_export.h"
#include "deliver/onnx_export.h"
#include "deliver/torchscript_export.h"
#include "project/output_place.h"
#include "project/steps_evaluate.h"
#include "project/stopwatch.h"
#include "train/nonn_network.h"

namespace nonn::steps {

namespace {

std::map<std::string, double> knownAccuracies(const RunFolder& run) {
    std::map<std::string, double> accuracies;
    if (const std::optional<RunResult> result = run.read().result)
        accuracies["fused_validation_accuracy"] = result->validationAccuracy;
    if (!run.evaluated())
        return accuracies;
    const Evaluation evaluation = readEvaluation(run);
    accuracies["fused_test_accuracy"] = evaluation.fusedAccuracy;
    accuracies["teacher_test_accuracy"] = evaluation.teacherAccuracy;
    for (std::size_t p = 0; p < evaluation.students.size(); ++p)
        accuracies["student" + std::to_string(p) + "_test_accuracy"] = evaluation.students[p].soloAccuracy;
    return accuracies;
}

auto writerOf(ExportKind kind) {
    switch (kind) {
        case ExportKind::torchScript:
            break;
        case ExportKind::onnx:
            return exportOnnx;
        case ExportKind::c:
            return exportC;
    }
    return exportTorchScript;
}

void checkRequest(const ExportRequest& request) {
    if (request.teacher && request.kind != ExportKind::onnx)
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
    const auto dataset = folder.dataset(project, progress.part(0, 0.3, Text::tr("reading images")));
    ExportOutcome outcome;
    outcome.run = run.id();
    ExportTask task{network,
                    dataset->name,
                    dataset->classNames,
                    dataset->validation,
                    dataset->given,
                    knownAccuracies(run),
                    NONN_VERSION};
    std::optional<Teacher> teacher;
    if (request.teacher)
        task.teacher = &teacher.emplace(folder.teacher(project));
    outcome.written =
        writerOf(request.kind)(task, request.precision, request.out, progress.part(0.3, 1, Text::tr("exporting")));
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const ExportOutcome& outcome) {
    Json json = nonn::toJson(outcome.written);
    json["run"] = outcome.run;
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
