// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/new_run.h"

#include "base/file.h"
#include "base/json.h"
#include "deliver/sha256.h"
#include "model/zoo.h"
#include "project/steps_partition.h"
#include "project/steps_plan.h"

#include <torch/version.h>

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

/// Ascending, each once.
void checkStudents(const DistilOptions& options, std::size_t count) {
    const std::vector<int>& students = options.students;
    if (students.empty())
        return;
    if (options.settings.mode != DistillationMode::independent)
        throw Error(ErrorCode::usage, {},
                    Text::tr("in joint mode students learn together: some of them alone can be trained with --mode "
                             "independent only"));
    for (std::size_t i = 0; i < students.size(); ++i) {
        if (students[i] < 0 || students[i] >= static_cast<int>(count))
            throw Error(ErrorCode::usage, {},
                        Text::tr("there is no student %1: the partition has %2, from 0 on", students[i], count));
        if (i > 0 && students[i] <= students[i - 1])
            throw Error(ErrorCode::usage, {}, Text::tr("student %1 is named twice", students[i]));
    }
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

}  // namespace

RunConfig configureRun(const ProjectFolder& folder, const Project& project, const DistilOptions& options,
                       const std::string& device) {
    folder.require(project, Stage::teacher);
    const Partition partition = readPartition(folder, project);
    if (partition.filters != project.teacher->filters)
        throw badInput(folder.file(Stage::partition),
                       Text::tr("divides %1 filters, the teacher has %2", partition.filters, project.teacher->filters));
    check(options.settings);
    checkStudents(options, partition.students.size());
    checkArithmetic(options.settings.arithmetic, chooseDevice(device));
    RunConfig config;
    config.options = options;
    if (options.students.size() == partition.students.size())
        config.options.students.clear();
    config.architectures = architecturesOf(folder, project, partition, options.architectures);
    const Shape image{project.dataset.channels, project.dataset.height, project.dataset.width};
    for (std::size_t p = 0; p < config.architectures.size(); ++p)
        makeStudent(config.architectures[p], image, static_cast<int>(partition.students[p].size()));
    config.inputs = {project.record(Stage::teacher).revision, project.record(Stage::partition).revision,
                     options.architectures.empty() ? project.record(Stage::plan).revision : 0};
    config.device = chooseDevice(device).is_cuda() ? "cuda" : "cpu";
    if (!config.options.students.empty())
        config.teacherDigest = teacherDigest(folder);
    config.version = NONN_VERSION;
    config.libtorch = TORCH_VERSION;
    return config;
}

RunFolder beginRun(const ProjectFolder& folder, const Project& project, RunConfig& config) {
    const RunFolder run = addRun(folder, config);
    keepSetup(folder, project, run);
    return run;
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

std::string teacherDigest(const ProjectFolder& folder) {
    return sha256(readFile(folder.file(Stage::teacher)));
}

}  // namespace nonn::steps
