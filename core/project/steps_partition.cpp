// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_partition.h"

#include "base/json.h"
#include "graph/colour_slots.h"
#include "project/asked_images.h"
#include "project/project_teacher.h"
#include "project/steps_graph.h"
#include "project/stopwatch.h"

#include <ATen/Parallel.h>

#include <numeric>

namespace nonn::steps {

namespace {

void measure(const ProjectFolder& folder, const Project& project, Partition& partition, const Progress& progress) {
    partition.maskedTeacherAccuracy.reset();
    const std::optional<TeacherPass> pass = keptAnswers(folder, project);
    if (!pass)
        return;
    const Teacher teacher = readTeacher(folder, project);
    partition.maskedTeacherAccuracy = maskedTeacherAccuracy(teacher, *pass, partition.students);
    if (partition.maskedTeacherAccuracy)
        return;
    const auto dataset = folder.dataset(project, progress.part(0, 0.1, Text::tr("reading images")));
    const auto images = imagesToAsk(dataset, project, project.askedImages).keptImages();
    const PassSettings settings{fastestArithmetic(), at::get_num_threads()};
    partition.maskedTeacherAccuracy =
        maskedTeacherAccuracy(teacher, *pass, *images, partition.students, settings,
                              progress.part(0.1, 1, Text::tr("asking the masked teacher")));
}

/// By the members of the partition that lies in the folder, out of date or not.
std::vector<int> takenOver(const ProjectFolder& folder, const Project& project, const Partition& after) {
    const std::filesystem::path file = folder.file(Stage::partition);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        try {
            const Partition before = partitionFromJson(file, readJson(file));
            if (before.filters == after.filters)
                return matchColourSlots(before, colours(project, before), after);
        } catch (const Error&) {  // it is replaced
        }
    }
    std::vector<int> slots(after.students.size());
    std::iota(slots.begin(), slots.end(), 0);
    return slots;
}

void save(const ProjectFolder& folder, const Project& project, const Partition& partition,
          const std::vector<int>& wanted) {
    const std::vector<int> slots =
        wanted.size() == partition.students.size() ? wanted : takenOver(folder, project, partition);
    const auto change = [&](Project& changed) {
        changed.partition = partition.settings;
        changed.setColours(slots);
    };
    folder.commitJson(Stage::partition, project, change, nonn::toJson(partition));
}

/// Figures tell one graph from another: they hang on its edges and activities.
void checkMadeFrom(const FilterGraph& graph, const Partition& partition, const std::filesystem::path& file) {
    if (partition.filters != graph.filters || withFigures(graph, partition) != partition)
        throw Error(ErrorCode::failed, file,
                    Text::tr("was not replaced: the new partition was made from another graph"));
}

}  // namespace

PartitionOutcome partition(const ProjectFolder& folder, const PartitionSettings& settings, const Progress& progress,
                           const std::vector<FilterMove>& moves) {
    const Stopwatch watch;
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    PartitionOutcome outcome;
    const Progress making = progress.part(0.1, 0.6, Text::tr("partitioning"));
    outcome.partition = moves.empty()
                            ? makePartition(graph, settings, making)
                            : movedFilters(graph, makePartitionWithoutStability(graph, settings, making), moves);
    measure(folder, project, outcome.partition, progress.part(0.6, 1));
    save(folder, project, outcome.partition, {});
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

PartitionOutcome savePartition(const ProjectFolder& folder, const Partition& partition, const Progress& progress,
                               const std::vector<int>& colours) {
    const Stopwatch watch;
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    const std::filesystem::path path = folder.file(Stage::partition);
    PartitionOutcome outcome;
    outcome.partition = partitionFromJson(path, nonn::toJson(partition));
    checkMadeFrom(graph, outcome.partition, path);
    progress.report(0.1);
    measure(folder, project, outcome.partition, progress.part(0.1, 1));
    save(folder, project, outcome.partition, colours);
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const PartitionOutcome& outcome) {
    Json json = nonn::toJson(outcome.partition);
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
