// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_partition.h"

#include "base/json.h"
#include "evaluate/teacher_pass.h"
#include "project/asked_images.h"
#include "project/steps_graph.h"
#include "project/stopwatch.h"

#include <ATen/Parallel.h>

namespace nonn::steps {

namespace {

void measure(const ProjectFolder& folder, const Project& project, Partition& partition, const Progress& progress) {
    partition.maskedTeacherAccuracy.reset();
    if (!folder.holds(project, Stage::activity))
        return;
    const Teacher teacher = folder.teacher(project);
    const TeacherPass pass = readTeacherPass(folder.file(Stage::activity));
    partition.maskedTeacherAccuracy = maskedTeacherAccuracy(teacher, pass, partition.students);
    if (partition.maskedTeacherAccuracy)
        return;
    const auto dataset = folder.dataset(project, progress.part(0, 0.1, Text::tr("reading images")));
    const auto images = imagesToAsk(dataset, project, project.askedImages).keptImages();
    const PassSettings settings{fastestArithmetic(), at::get_num_threads()};
    partition.maskedTeacherAccuracy =
        maskedTeacherAccuracy(teacher, pass, *images, partition.students, settings,
                              progress.part(0.1, 1, Text::tr("asking the masked teacher")));
}

void save(const ProjectFolder& folder, const Project& project, const Partition& partition) {
    folder.commitJson(
        Stage::partition, project, [&](Project& changed) { changed.partition = partition.settings; },
        nonn::toJson(partition));
}

/// Figures tell one graph from another: they hang on its edges and activities.
void checkMadeFrom(const FilterGraph& graph, const Partition& partition, const std::filesystem::path& file) {
    if (partition.filters != graph.filters || withFigures(graph, partition) != partition)
        throw Error(ErrorCode::failed, file,
                    Text::tr("was not replaced: the new partition was made from another graph"));
}

}  // namespace

PartitionOutcome partition(const ProjectFolder& folder, const PartitionSettings& settings, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    PartitionOutcome outcome;
    outcome.partition = makePartition(graph, settings, progress.part(0.1, 0.6, Text::tr("partitioning")));
    measure(folder, project, outcome.partition, progress.part(0.6, 1));
    save(folder, project, outcome.partition);
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

PartitionOutcome savePartition(const ProjectFolder& folder, const Partition& partition, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    const std::filesystem::path path = folder.file(Stage::partition);
    PartitionOutcome outcome;
    outcome.partition = partitionFromJson(path, nonn::toJson(partition));
    checkMadeFrom(graph, outcome.partition, path);
    progress.report(0.1);
    measure(folder, project, outcome.partition, progress.part(0.1, 1));
    save(folder, project, outcome.partition);
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

Partition readPartition(const ProjectFolder& folder, const Project& project) {
    folder.require(project, Stage::partition);
    const std::filesystem::path path = folder.file(Stage::partition);
    return partitionFromJson(path, readJson(path));
}

Json toJson(const PartitionOutcome& outcome) {
    Json json = nonn::toJson(outcome.partition);
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
