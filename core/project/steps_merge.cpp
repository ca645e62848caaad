// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_merge.h"

#include "base/json.h"
#include "project/merged_epochs.h"
#include "project/metrics.h"
#include "project/new_run.h"
#include "project/project_teacher.h"
#include "project/steps_partition.h"
#include "project/stopwatch.h"
#include "project/training_images.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace nonn::steps {

namespace {

namespace fs = std::filesystem;

/// A run of some students.
struct PartRun {
    std::string given;
    RunFolder folder;
    RunConfig config;
};

RunFolder findPart(const ProjectFolder& folder, const std::string& given) {
    const std::vector<RunFolder> own = listRuns(folder);
    const auto named = std::ranges::find(own, given, &RunFolder::id);
    if (named != own.end())
        return *named;
    std::error_code ignored;
    if (fs::exists(RunFolder(given).config(), ignored))
        return RunFolder(given);
    if (!fs::exists(fs::path(given) / "project.json", ignored))
        throw badInput(given, Text::tr("is no run of this project, no folder of a run and no other project"));
    const std::vector<RunFolder> others = listRuns(ProjectFolder(given));
    for (const RunFolder& run : std::views::reverse(others))
        if (!run.read().options.students.empty())
            return run;
    throw badInput(given, Text::tr("holds no run of some students only: nonn distill --students makes one"));
}

PartRun readPart(const ProjectFolder& folder, const std::string& given) {
    const RunFolder run = findPart(folder, given);
    PartRun part{given, run, run.read()};
    const RunConfig& config = part.config;
    if (config.options.students.empty())
        throw badInput(run.path(), Text::tr("is a run of all students: there is nothing to join it with"));
    if (!config.part)
        throw badInput(run.path(), Text::tr("is not finished: run nonn distill --resume first"));
    if (config.part->epochs != config.options.settings.loop.epochs)
        throw badInput(run.path(), Text::tr("ended after epoch %1 of %2", config.part->epochs,
                                            config.options.settings.loop.epochs));
    return part;
}

std::vector<PartRun> readParts(const ProjectFolder& folder, const std::vector<std::string>& runs) {
    std::vector<PartRun> parts;
    for (const std::string& given : runs)
        parts.push_back(readPart(folder, given));
    return parts;
}

/// What it was trained with, but for what makes no difference to what is learned.
Json settingsOf(const RunConfig& config) {
    Json settings = toJson(config.options.settings);
    settings.erase("threads");
    settings["images"] = config.options.images;
    return settings;
}

void checkSettings(const PartRun& part, const PartRun& first) {
    const Json mine = settingsOf(part.config);
    const Json theirs = settingsOf(first.config);
    for (const auto& [key, value] : theirs.items())
        if (mine.at(key) != value)
            throw badInput(part.folder.path(), Text::tr("was trained with %1 %2, %3 with %4", key, mine.at(key).dump(),
                                                        first.folder.path().string(), value.dump()));
}

/// Whether both see the same images in the same parts.
bool sameData(const Project& one, const Project& other) {
    return one.dataset == other.dataset && one.split.seed == other.split.seed &&
           one.split.validationShare == other.split.validationShare && one.images.side == other.images.side &&
           one.images.channels == other.images.channels &&
           (!one.digest || !other.digest || *one.digest == *other.digest);
}

/// What was made from the project as it is now, or from a copy of it.
struct Basis {
    Project project;
    Partition partition;
    std::string teacher;                     ///< see teacherDigest()
    std::vector<std::string> architectures;  ///< one a student
};

void checkBasis(const PartRun& part, const Basis& basis) {
    const fs::path& path = part.folder.path();
    const Setup setup = readSetup(part.folder.madeFrom());
    if (part.config.teacherDigest != basis.teacher)
        throw badInput(path, Text::tr("was trained with another teacher than the project has"));
    if (!sameData(setup.project, basis.project))
        throw badInput(path, Text::tr("was trained on other data than the project has"));
    const auto& kept = setup.files[static_cast<std::size_t>(Stage::partition)];
    const fs::path file = part.folder.madeFrom() / fileName(Stage::partition);
    if (!kept || partitionFromJson(file, parseJson(file, *kept)).students != basis.partition.students)
        throw badInput(path, Text::tr("was made from another partition than the project has now; where it is a run of "
                                      "this project, nonn use brings that back"));
    if (part.config.architectures != basis.architectures)
        throw badInput(path, Text::tr("was trained with other networks than the project's plan has now"));
}

/// Which of the parts trained each student.
std::vector<const PartRun*> ownersOf(const std::vector<PartRun>& parts, std::size_t students) {
    std::vector<const PartRun*> owners(students, nullptr);
    for (const PartRun& part : parts)
        for (const int student : part.config.options.students) {
            const auto p = static_cast<std::size_t>(student);
            if (p >= students)
                throw badInput(part.folder.config(), Text::tr("there is no student %1", student));
            if (owners[p] != nullptr)
                throw badInput(part.folder.path(),
                               Text::tr("trained student %1, as %2 did", student, owners[p]->folder.path().string()));
            owners[p] = &part;
        }
    for (std::size_t p = 0; p < students; ++p)
        if (owners[p] == nullptr)
            throw badInput(parts.front().folder.path(),
                           Text::tr("and the other runs that were given lack student %1", p));
    return owners;
}

std::vector<Network> readStudents(const std::vector<const PartRun*>& owners, const Basis& basis) {
    std::vector<Network> students;
    for (std::size_t p = 0; p < owners.size(); ++p) {
        std::vector<int> filters;
        students.push_back(readStudent(owners[p]->folder.path(), static_cast<int>(p), filters));
        if (filters != basis.partition.students[p])
            throw badInput(owners[p]->folder.path(), Text::tr("student %1 does not fit its partition", p));
    }
    return students;
}

std::vector<DistillationEpoch> readEpochs(const std::vector<PartRun>& parts) {
    std::vector<PartEpochs> epochs;
    for (const PartRun& part : parts) {
        epochs.push_back({part.config.options.students, readMetrics(part.folder.metrics())});
        if (epochs.back().epochs.size() != static_cast<std::size_t>(part.config.part->epochs))
            throw badInput(part.folder.metrics(), Text::tr("does not have the epochs of its run"));
    }
    return mergeEpochs(epochs);
}

RunConfig configure(const ProjectFolder& folder, const Project& project, const std::vector<PartRun>& parts,
                    const Machine& machine) {
    DistilOptions options = parts.front().config.options;
    options.students.clear();
    options.settings.threads = machine.threads;
    RunConfig config = configureRun(folder, project, options, machine.device);
    for (const PartRun& part : parts)
        config.mergedFrom.push_back(
            {part.given, part.config.options.students, part.config.options.settings.threads, part.config.device});
    return config;
}

RunResult join(const ProjectFolder& folder, const Basis& basis, const RunFolder& run, RunConfig config,
               const std::vector<Network>& students, const std::vector<DistillationEpoch>& epochs,
               const Progress& progress) {
    const FolderLock lock(run.path());
    const DistillationSettings& settings = config.options.settings;
    useThreadsHere(settings.threads);
    const Teacher teacher = readTeacher(folder, basis.project);
    const auto whole = folder.dataset(basis.project, progress.part(0, 0.05, Text::tr("reading images")));
    const Dataset dataset = withFewerTrainingImages(*whole, config.options.images, settings.seed);
    const DistillationTask task{dataset, teacher, config.architectures, basis.partition.students};
    const Distillation joined = joinStudents(task, settings, chooseDevice(config.device), students, epochs,
                                             progress.part(0.05, 1, Text::tr("fitting the fusion layer")));
    writeNonnNetwork(run.path(), joined.network);
    writeMetrics(run.metrics(), joined.epochs);
    config.result = resultOf(joined, dataset.training.count());
    writeJson(run.config(), toJson(config));
    return *config.result;
}

}  // namespace

DistilOutcome merge(const ProjectFolder& folder, const std::vector<std::string>& runs, const Machine& machine,
                    const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const std::vector<PartRun> parts = readParts(folder, runs);
    for (const PartRun& part : parts)
        checkSettings(part, parts.front());
    RunConfig config = configure(folder, project, parts, machine);
    const Basis basis{project, readPartition(folder, project), teacherDigest(folder), config.architectures};
    for (const PartRun& part : parts)
        checkBasis(part, basis);
    const std::vector<const PartRun*> owners = ownersOf(parts, basis.partition.students.size());
    const std::vector<Network> students = readStudents(owners, basis);
    const std::vector<DistillationEpoch> epochs = readEpochs(parts);
    const RunFolder run = beginRun(folder, project, config);
    try {
        const RunResult result = join(folder, basis, run, config, students, epochs, progress);
        return {run.id(), result, watch.seconds()};
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(run.path(), ignored);
        throw;
    }
}

}  // namespace nonn::steps
