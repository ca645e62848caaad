// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_distil.h"

#include "base/json.h"
#include "base/log.h"
#include "model/zoo.h"
#include "project/curve_writer.h"
#include "project/metrics.h"
#include "project/steps_partition.h"
#include "project/steps_plan.h"
#include "project/stopwatch.h"
#include "project/training_images.h"
#include "train/distillation.h"
#include "train/divergence.h"

#include <torch/version.h>

#include <cmath>

namespace nonn::steps {

namespace {

/// One a student: given, or the plan's.
std::vector<std::string> architecturesOf(const ProjectFolder& folder, const Project& project,
                                         const Partition& partition, const std::vector<std::string>& given) {
    std::vector<std::string> architectures = given;
    if (given.empty())
        for (const PlannedStudent& student : readPlan(folder, project).students)
            architectures.push_back(student.architecture);
    if (given.size() == 1)
        architectures.assign(partition.students.size(), given.front());
    if (architectures.size() != partition.students.size())
        throw Error(ErrorCode::usage, {},
                    Text::tr("%1 architectures were given for %2 students; give one, or one for each",
                             architectures.size(), partition.students.size()));
    return architectures;
}

/// Everything that can be refused is, before a folder is made.
RunConfig configure(const ProjectFolder& folder, const Project& project, const DistilOptions& options,
                    const std::string& device) {
    folder.require(project, Stage::teacher);
    const Partition partition = readPartition(folder, project);
    if (partition.filters != project.teacher->filters)
        throw badInput(folder.file(Stage::partition),
                       Text::tr("divides %1 filters, the teacher has %2", partition.filters, project.teacher->filters));
    check(options.settings);
    checkArithmetic(options.settings.arithmetic, chooseDevice(device));
    RunConfig config;
    config.options = options;
    config.architectures = architecturesOf(folder, project, partition, options.architectures);
    const Shape image{project.dataset.channels, project.dataset.height, project.dataset.width};
    for (std::size_t p = 0; p < config.architectures.size(); ++p)
        makeStudent(config.architectures[p], image, static_cast<int>(partition.students[p].size()));
    config.inputs = {project.record(Stage::teacher).revision, project.record(Stage::partition).revision,
                     options.architectures.empty() ? project.record(Stage::plan).revision : 0};
    config.device = chooseDevice(device).is_cuda() ? "cuda" : "cpu";
    config.version = NONN_VERSION;
    config.libtorch = TORCH_VERSION;
    return config;
}

/// A run without it would be one that cannot be used again.
void keepSetup(const ProjectFolder& folder, const Project& project, const RunFolder& run) {
    try {
        const Setup setup = folder.setup();
        if (setup.project.records != project.records)
            throw Error(ErrorCode::failed, folder.path(),
                        Text::tr("has been changed meanwhile; run the command again"));
        writeSetup(run.madeFrom(), setup);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove_all(run.path(), ignored);
        throw;
    }
}

RunResult resultOf(const Distillation& distillation, std::int64_t images) {
    RunResult result{static_cast<int>(distillation.epochs.size()), distillation.bestEpoch,
                     distillation.validationAccuracy, 0};
    double seconds = 0;
    for (const DistillationEpoch& epoch : distillation.epochs)
        seconds += epoch.seconds;
    if (seconds > 0)
        result.imagesPerSecond = static_cast<double>(images) * result.epochs / seconds;
    return result;
}

DistilOutcome train(const ProjectFolder& folder, const Project& project, const RunFolder& run, RunConfig config,
                    const Progress& progress, const DistillationListener& listener) {
    const Stopwatch watch;
    const FolderLock lock(run.path(), FolderLock::Wait::no);
    if (!lock.held())
        throw badInput(run.path(), Text::tr("is being trained by %1", lock.holder()));
    const DistillationSettings& settings = config.options.settings;
    useThreadsHere(settings.threads);
    const Teacher teacher = folder.teacher(project);
    const Partition partition = readPartition(folder, project);
    const auto whole = folder.dataset(project, progress.part(0, 0.01, Text::tr("reading images")));
    const Dataset dataset = withFewerTrainingImages(*whole, config.options.images, settings.seed);
    const DistillationTask task{dataset, teacher, config.architectures, partition.students};
    CurveWriter curves(run.metrics(), run.moments(), listener);
    const Distillation distillation =
        nonn::distil(task, settings, chooseDevice(config.device), run.checkpoint(), curves.listener(),
                     progress.part(0.01, 1, Text::tr("distilling run %1", run.id())));
    writeNonnNetwork(run.path(), distillation.network);
    writeMetrics(run.metrics(), distillation.epochs);
    config.result = resultOf(distillation, dataset.training.count());
    writeJson(run.config(), toJson(config));
    if (distillation.ranAway)
        throw Error(ErrorCode::failed, run.path(),
                    Text::tr("%1. The students of its best epoch, %2, are kept as this run's", *distillation.ranAway,
                             distillation.bestEpoch));
    return {run.id(), *config.result, watch.seconds()};
}

/// A run that ran away before an epoch was over would do so again, and one that could not begin has nothing to go on
/// from.
DistilOutcome trainOrRemove(const ProjectFolder& folder, const Project& project, const RunFolder& run,
                            const RunConfig& config, const Progress& progress, const DistillationListener& listener) {
    try {
        return train(folder, project, run, config, progress, listener);
    } catch (const Divergence& divergence) {
        std::error_code ignored;
        if (!std::filesystem::exists(run.metrics(), ignored))
            std::filesystem::remove_all(run.path(), ignored);
        throw Error(divergence.code(), run.path(), divergence.text());
    } catch (const Error& error) {
        std::error_code ignored;
        if (error.code() != ErrorCode::cancelled && !std::filesystem::exists(run.checkpoint(), ignored) &&
            !std::filesystem::exists(run.metrics(), ignored))
            std::filesystem::remove_all(run.path(), ignored);
        throw;
    }
}

}  // namespace

DistilOutcome distil(const ProjectFolder& folder, const DistilOptions& options, const std::string& device,
                     const Progress& progress, const DistillationListener& listener) {
    const Project project = folder.read();
    RunConfig config = configure(folder, project, options, device);
    folder.update([&](Project& changed) { changed.distil = options; });
    const RunFolder run = addRun(folder, config);
    keepSetup(folder, project, run);
    return trainOrRemove(folder, project, run, config, progress, listener);
}

DistilOutcome resume(const ProjectFolder& folder, const RunFolder& run, const Progress& progress,
                     const DistillationListener& listener) {
    const Project project = folder.read();
    const RunConfig config = run.read();
    if (config.result)
        throw badInput(run.path(), Text::tr("is finished"));
    if (!isCurrent(config, project))
        throw badInput(run.path(), Text::tr("was begun with another teacher, partition or plan; begin a new run"));
    return trainOrRemove(folder, project, run, config, progress, listener);
}

Json toJson(const DistilOutcome& outcome) {
    return {{"run", outcome.run},
            {"epochs", outcome.result.epochs},
            {"images_per_second", outcome.result.imagesPerSecond},
            {"validation_accuracy", outcome.result.validationAccuracy},
            {"best_epoch", outcome.result.bestEpoch},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
