// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_graph.h"

#include "evaluate/teacher_pass.h"
#include "graph/graph_files.h"
#include "project/asked_images.h"
#include "project/steps_partition.h"
#include "project/stopwatch.h"

namespace nonn::steps {

namespace {

void checkFilters(const Project& project, int filters, const std::filesystem::path& file) {
    if (project.teacher && filters != project.teacher->filters)
        throw badInput(file, "brings " + std::to_string(filters) + " filters, the teacher has " +
                                 std::to_string(project.teacher->filters));
}

FilterGraph importGraph(const Project& project, const GraphOptions& options, const Progress& progress) {
    const CsvMatrix matrix =
        options.source == GraphSource::matrix ? readWeightsCsv(options.file) : readActivityCsv(options.file);
    checkFilters(project, matrix.columns, options.file);
    if (options.source == GraphSource::matrix)
        return importFilterGraph(matrix, options.settings.percentile);
    return buildFilterGraph(makeActivity(matrix.columns, 0, {matrix.values, {}, {}}), options.settings, progress);
}

bool asked(const Project& project, const GraphOptions& options) {
    return project.state(Stage::activity) == StageState::current && project.askedImages == options.images;
}

TeacherPass answers(const ProjectFolder& folder, Project& project, const GraphOptions& options, const Machine& machine,
                    const Progress& progress) {
    if (asked(project, options))
        return readTeacherPass(folder.file(Stage::activity));
    const Teacher teacher = folder.teacher(project);
    const auto dataset = folder.dataset(project, progress.part(0, 0.1, "reading images"));
    const auto images = imagesAsked(dataset, project, options.images);
    TeacherPass pass = askTeacher(teacher, *images, Split::validation,
                                  {fastestArithmetic(), machine.threads, chooseDevice(machine.device)},
                                  progress.part(0.1, 1, "asking the teacher"));
    folder.commit(
        Stage::activity, project, [&](Project& changed) { changed.askedImages = options.images; },
        [&](const std::filesystem::path& path) { writeTeacherPass(path, pass); });
    project = folder.read();
    return pass;
}

/// Of a graph made before: an imported matrix has settings of its own beside the percentile.
void checkOptions(const GraphOptions& options, const FilterGraph& graph) {
    const bool matrix = options.source == GraphSource::matrix;
    const bool same =
        matrix ? graph.settings.rule == WeightRule::imported && graph.settings.percentile == options.settings.percentile
               : graph.settings == options.settings;
    if (!same)
        throw badInput({}, "the graph was made with other settings than are to be saved with it");
}

void checkAnswers(const ProjectFolder& folder, const Project& project, const GraphOptions& options,
                  const FilterGraph& graph) {
    folder.require(project, Stage::activity);
    const Activity activity = activityOf(readTeacherPass(folder.file(Stage::activity)));
    if (project.askedImages != options.images || graph.images != activity.images ||
        graph.activity != summedActivity(activity))
        throw Error(ErrorCode::failed, folder.file(Stage::graph),
                    "was not replaced: the new graph was made from other answers of the teacher");
}

}  // namespace

GraphOutcome saveGraph(const ProjectFolder& folder, const GraphOptions& options, const FilterGraph& graph) {
    const Stopwatch watch;
    const Project project = folder.read();
    checkOptions(options, graph);
    checkFilters(project, graph.filters, options.file);
    if (options.source == GraphSource::teacher)
        checkAnswers(folder, project, options, graph);
    GraphOptions saved = options;
    if (options.source == GraphSource::matrix)  // whose weights no rule has made
        saved.settings = {.percentile = graph.settings.percentile};
    folder.commitJson(
        Stage::graph, project, [&](Project& changed) { changed.graph = saved; }, toJson(graph));
    return {graph, watch.seconds()};
}

GraphOutcome buildGraph(const ProjectFolder& folder, const GraphOptions& options, const Machine& machine,
                        const Progress& progress) {
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    Project project = folder.read();
    const Progress building = progress.part(0.9, 1, "building the graph");
    GraphOutcome outcome;
    if (options.source == GraphSource::teacher) {
        const Activity activity = activityOf(answers(folder, project, options, machine, progress.part(0, 0.9)));
        outcome.graph = buildFilterGraph(activity, options.settings, building);
    } else {
        outcome.graph = importGraph(project, options, building);
    }
    folder.commitJson(
        Stage::graph, project, [&](Project& changed) { changed.graph = options; }, toJson(outcome.graph));
    outcome.seconds = watch.seconds();
    return outcome;
}

void exportGraph(const ProjectFolder& folder, const std::filesystem::path& file, const Progress& progress) {
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    if (project.state(Stage::partition) == StageState::current) {
        const Partition partition = readPartition(folder, project);
        nonn::exportGraph(file, graph, &partition, progress);
    } else {
        nonn::exportGraph(file, graph, nullptr, progress);
    }
}

FilterGraph readGraph(const ProjectFolder& folder, const Project& project) {
    folder.require(project, Stage::graph);
    const std::filesystem::path path = folder.file(Stage::graph);
    return filterGraphFromJson(path, readJson(path));
}

Json toJson(const GraphOutcome& outcome) {
    const FilterGraph& graph = outcome.graph;
    return {{"filters", graph.filters},     {"edges", graph.edges.size()},       {"isolated", graph.isolated.size()},
            {"threshold", graph.threshold}, {"rule", name(graph.settings.rule)}, {"images", graph.images},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
