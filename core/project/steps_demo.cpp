// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_demo.h"

#include "base/file.h"
#include "base/folder_lock.h"
#include "base/json.h"
#include "project/output_place.h"
#include "project/settings_json.h"
#include "project/stopwatch.h"
#include "project/teacher_bytes.h"

namespace nonn::steps {

namespace {

namespace fs = std::filesystem;

NewOutcome openOrCreate(const fs::path& folder, const Progress& progress) {
    std::error_code ignored;
    if (!fs::exists(folder / "project.json", ignored))
        return createProject({folder, DataSource::parse("fashion-mnist"), {}, TeacherRequest{"builtin"}}, progress);
    const Project project = ProjectFolder(folder).read();
    if (project.source.kind != "fashion-mnist" || !project.teacher || project.teacher->source != "builtin")
        throw badInput(folder,
                       Text::tr("is a project of other data or of another teacher; give the demo another folder"));
    return {project.dataset, project.teacher, 0};
}

DistilOptions distilOptions(const DemoRequest& request) {
    DistilOptions options;
    options.images = request.scale.trainingImages;
    options.settings = demoSettings(request.scale);
    options.settings.threads = request.machine.threads;
    options.settings.seed = request.seed;
    return options;
}

DistilOutcome distilOnce(const ProjectFolder& folder, const DistilOptions& options, const std::string& device,
                         const Progress& progress) {
    const Project project = folder.read();
    for (const RunFolder& run : listRuns(folder)) {
        const RunConfig config = run.read();
        if (!isCurrent(config, project) || nonn::toJson(config.options) != nonn::toJson(options))
            continue;
        return config.result ? DistilOutcome{run.id(), *config.result, 0} : resume(folder, run, progress);
    }
    return distil(folder, options, device, progress);
}

EvaluateOutcome evaluateOnce(const ProjectFolder& folder, const std::string& id, const Machine& machine,
                             const Progress& progress) {
    const RunFolder run = findRun(folder, id);
    if (run.evaluated())
        return {id, readEvaluation(run), std::nullopt, folder.read().testLooks, 0};
    return evaluate(folder, id, machine, progress);
}

}  // namespace

DistillationSettings demoSettings(const DemoScale& scale) {
    DistillationSettings settings;
    settings.loop = {scale.epochs, scale.batchSize, scale.learningRate, Schedule::cosine};
    settings.loss.beta = scale.beta;
    settings.augmentation.padding = scale.padding;
    settings.arithmetic = fastestArithmetic();
    settings.cacheBytes = scale.cacheBytes;
    return settings;
}

DemoOutcome demo(const DemoRequest& request, const Progress& progress) {
    const Stopwatch watch;
    const Machine& machine = request.machine;
    const fs::path path = request.folder / "demo.nonn";
    checkOutputFolder(request.folder);
    makeFolder(request.folder);
    const FolderLock lock(request.folder, FolderLock::Wait::no);
    if (!lock.held())
        throw badInput(request.folder, Text::tr("is being worked on by %1", lock.holder()));
    DemoOutcome outcome;
    outcome.created = openOrCreate(path, progress.part(0, 0.02));
    outcome.teacherBytes = teacherBytes(outcome.created.dataset, outcome.created.teacher.value());
    const ProjectFolder folder(path);
    GraphOptions graph;
    graph.images = request.scale.graphImages;
    graph.findsPercentile = true;
    outcome.graph = buildGraph(folder, graph, machine, progress.part(0.02, 0.08));
    PartitionSettings partitionSettings;
    partitionSettings.students = demoStudents;
    partitionSettings.seed = request.seed;
    outcome.partition = partition(folder, partitionSettings, progress.part(0.08, 0.09));
    PlanRequest planRequest;
    planRequest.budget.memory = outcome.teacherBytes / demoCompression;
    outcome.plan = plan(folder, planRequest, progress.part(0.09, 0.1));
    if (!outcome.plan.plan.fits())
        throw Error(ErrorCode::infeasible, {}, Text::tr("no student fits 1/%1 of the teacher", demoCompression));
    outcome.distil = distilOnce(folder, distilOptions(request), machine.device, progress.part(0.1, 0.92));
    const std::string& run = outcome.distil.run;
    outcome.evaluate = evaluateOnce(folder, run, machine, progress.part(0.92, 0.99));
    SimulateRequest simulation;
    simulation.run = run;
    outcome.simulate = simulate(folder, simulation);
    outcome.exported =
        exportStudents(folder, {request.folder / "export", Precision::fp32, run}, progress.part(0.99, 1));
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const DemoOutcome& outcome) {
    return {{"new", toJson(outcome.created)},         {"graph", toJson(outcome.graph)},
            {"partition", toJson(outcome.partition)}, {"plan", toJson(outcome.plan)},
            {"distill", toJson(outcome.distil)},      {"evaluate", toJson(outcome.evaluate)},
            {"simulate", toJson(outcome.simulate)},   {"export", toJson(outcome.exported)},
            {"teacher_bytes", outcome.teacherBytes},  {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
