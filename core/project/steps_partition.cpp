// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_partition.h"

#include "evaluate/teacher_pass.h"
#include "project/steps_graph.h"
#include "project/stopwatch.h"

namespace nonn::steps {

PartitionOutcome partition(const ProjectFolder& folder, const PartitionSettings& settings, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    PartitionOutcome outcome;
    outcome.partition = makePartition(graph, settings, progress.part(0.1, 0.9, "partitioning"));
    if (project.state(Stage::activity) == StageState::current)
        outcome.partition.maskedTeacherAccuracy = maskedTeacherAccuracy(
            folder.teacher(project), readTeacherPass(folder.file(Stage::activity)), outcome.partition.students);
    folder.commitJson(
        Stage::partition, project, [&](Project& changed) { changed.partition = settings; },
        nonn::toJson(outcome.partition));
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
