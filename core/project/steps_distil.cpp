// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_distil.h"

#include "base/json.h"
#include "base/log.h"
#include "project/curve_writer.h"
#include "project/metrics.h"
#include "project/new_run.h"
#include "project/project_teacher.h"
#include "project/steps_company.h"
#include "project/steps_partition.h"
#include "project/stopwatch.h"
#include "project/training_images.h"
#include "train/distillation.h"
#include "train/divergence.h"

namespace nonn::steps {

namespace {

void noteCompany(const RunFolder& run, RunConfig& config, const Company* company) {
    if (company != nullptr && config.device != "cpu")
        throw badInput(run.path(), Text::tr("several processes train on processors only: give --device cpu"));
    const std::vector<RunSegment> before = config.segments;
    std::error_code ignored;
    const auto epochs = std::filesystem::exists(run.metrics(), ignored) ? readMetrics(run.metrics()).size() : 0;
    config.noteProcesses(company == nullptr ? 1 : company->size(), static_cast<int>(epochs));
    if (config.segments != before)
        writeJson(run.config(), toJson(config));
}

DistilOutcome train(const ProjectFolder& folder, const Project& project, const RunFolder& run, RunConfig config,
                    const Progress& progress, const DistillationListener& listener, Company* company) {
    const Stopwatch watch;
    const FolderLock lock(run.path(), FolderLock::Wait::no);
    if (!lock.held())
        throw badInput(run.path(), Text::tr("is being trained by %1", lock.holder()));
    noteCompany(run, config, company);
    if (company != nullptr)
        invite(*company, folder, project, config);
    const DistillationSettings& settings = config.options.settings;
    useThreadsHere(settings.threads);
    const Teacher teacher = readTeacher(folder, project);
    const Partition partition = readPartition(folder, project);
    const auto whole = folder.dataset(project, progress.part(0, 0.01, Text::tr("reading images")));
    const Dataset dataset = withFewerTrainingImages(*whole, config.options.images, settings.seed);
    const std::vector<int>& some = config.options.students;
    const DistillationTask task{.dataset = dataset,
                                .teacher = teacher,
                                .architectures = config.architectures,
                                .filters = partition.students,
                                .trained = some,
                                .company = company};
    CurveWriter curves(run.metrics(), run.moments(), listener);
    const Distillation distillation =
        nonn::distil(task, settings, chooseDevice(config.device), run.checkpoint(), curves.listener(),
                     progress.part(0.01, 1, Text::tr("distilling run %1", run.id())));
    if (some.empty())
        writeNonnNetwork(run.path(), distillation.network);
    else
        writeStudents(run.path(), distillation.network, some);
    writeMetrics(run.metrics(), distillation.epochs);
    const RunResult result = resultOf(distillation, dataset.training.count());
    (some.empty() ? config.result : config.part) = result;
    writeJson(run.config(), toJson(config));
    if (distillation.ranAway)
        throw Error(ErrorCode::failed, run.path(),
                    Text::tr("%1. The students of its best epoch, %2, are kept as this run's", *distillation.ranAway,
                             distillation.bestEpoch));
    return {run.id(), result, watch.seconds(), some};
}

/// A run that ran away before an epoch was over would do so again, and one that could not begin has nothing to go on
/// from.
DistilOutcome trainOrRemove(const ProjectFolder& folder, const Project& project, const RunFolder& run,
                            const RunConfig& config, const Progress& progress, const DistillationListener& listener,
                            Company* company) {
    try {
        return train(folder, project, run, config, progress, listener, company);
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
                     const Progress& progress, const DistillationListener& listener, Company* company) {
    const Project project = folder.read();
    RunConfig config = configureRun(folder, project, options, device);
    folder.update([&](Project& changed) { changed.distil = options; });
    const RunFolder run = beginRun(folder, project, config);
    return trainOrRemove(folder, project, run, config, progress, listener, company);
}

DistilOutcome resume(const ProjectFolder& folder, const RunFolder& run, const Progress& progress,
                     const DistillationListener& listener, Company* company) {
    const Project project = folder.read();
    const RunConfig config = run.read();
    if (config.trained())
        throw badInput(run.path(), Text::tr("is finished"));
    if (!isCurrent(config, project))
        throw badInput(run.path(), Text::tr("was begun with another teacher, partition or plan; begin a new run"));
    return trainOrRemove(folder, project, run, config, progress, listener, company);
}

Json toJson(const DistilOutcome& outcome) {
    return {{"run", outcome.run},
            {"epochs", outcome.result.epochs},
            {"images_per_second", outcome.result.imagesPerSecond},
            {"validation_accuracy", outcome.students.empty() ? Json(outcome.result.validationAccuracy) : Json(nullptr)},
            {"best_epoch", outcome.result.bestEpoch},
            {"seconds", outcome.seconds},
            {"students", outcome.students.empty() ? Json(nullptr) : Json(outcome.students)}};
}

}  // namespace nonn::steps
