// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_graph.h"

#include "base/json.h"
#include "base/log.h"
#include "graph/graph_files.h"
#include "graph/suitable_percentile.h"
#include "project/asked_graph.h"
#include "project/output_place.h"
#include "project/project_teacher.h"
#include "project/steps_partition.h"
#include "project/stopwatch.h"

namespace nonn::steps {

namespace {

void checkFilters(const Project& project, int filters, const std::filesystem::path& file) {
    if (project.teacher && filters != project.teacher->filters)
        throw badInput(file, Text::tr("brings %1 filters, the teacher has %2", filters, project.teacher->filters));
}

CsvMatrix readTable(const Project& project, const GraphOptions& options) {
    if (options.source == GraphSource::activity)
        return readActivityCsv(options.file, options.labels);
    const auto filters = project.teacher ? std::optional(project.teacher->filters) : std::nullopt;
    return readWeightsCsv(options.file, options.labels, filters);
}

GraphOutcome importGraph(const Project& project, const GraphOptions& options, const Progress& progress) {
    CsvMatrix table = readTable(project, options);
    checkFilters(project, table.columns, options.file);
    if (options.source == GraphSource::matrix)
        return {importFilterGraph(table, options.settings.percentile), std::move(table.notes)};
    FilterGraph graph =
        buildFilterGraph(makeActivity(table.columns, 0, {table.values, {}, {}}), options.settings, progress);
    graph.names = std::move(table.names);
    return {std::move(graph), std::move(table.notes)};
}

bool asked(const Project& project, const GraphOptions& options) {
    return project.state(Stage::activity) == StageState::current && project.askedImages == options.images;
}

/// What was asked before and is gone is put back: nothing has changed by that.
void putBackAnswers(const ProjectFolder& folder, const Project& project, const TeacherPass& pass) {
    folder.restore(Stage::activity, project, [&](const std::filesystem::path& path) { writeTeacherPass(path, pass); });
}

/// With them it is known what a teacher is worth that was taken without being measured.
void keepAnswers(const ProjectFolder& folder, Project& project, const GraphOptions& options, const TeacherPass& pass) {
    if (asked(project, options)) {
        putBackAnswers(folder, project, pass);
        return;
    }
    folder.commit(
        Stage::activity, project,
        [&](Project& changed) {
            changed.askedImages = options.images;
            if (!changed.teacher->validationAccuracy && pass.images() == changed.dataset.validation)
                changed.teacher->validationAccuracy = accuracyOf(pass);
        },
        [&](const std::filesystem::path& path) { writeTeacherPass(path, pass); },
        "teacher " + std::to_string(project.record(Stage::teacher).revision) + ", images " +
            std::to_string(options.images));
    project = folder.read();
}

FilterGraph graphOf(const TeacherPass& pass, const GraphOptions& options, const Progress& progress) {
    return buildFilterGraph(activityOf(pass), options.settings, progress);
}

/// From the answers that are kept, where they are the answers to all images; else the teacher is asked.
FilterGraph askedGraph(const ProjectFolder& folder, Project& project, const GraphOptions& options,
                       const Machine& machine, const Progress& progress) {
    const Progress asking = progress.part(0.1, 0.9, Text::tr("asking the teacher"));
    const Progress building = progress.part(0.9, 1, Text::tr("building the graph"));
    if (asked(project, options) && keepsAllAnswers(project, options.images))
        if (const std::optional<TeacherPass> kept = keptAnswers(folder, project))
            return graphOf(*kept, options, building);
    const auto dataset = folder.dataset(project, progress.part(0, 0.1, Text::tr("reading images")));
    const AskedImages images = imagesToAsk(dataset, project, options.images);
    const Teacher teacher = readTeacher(folder, project);
    const PassSettings settings{fastestArithmetic(), machine.threads, chooseDevice(machine.device)};
    if (images.kept.empty()) {
        const TeacherPass pass = askTeacher(teacher, *images.all, Split::validation, settings, asking);
        keepAnswers(folder, project, options, pass);
        return graphOf(pass, options, building);
    }
    log(LogLevel::info,
        Text::tr("the answers to %1 of %2 images are kept; the graph is built from all, a part at a time",
                 images.kept.size(), images.all->count()));
    AskedGraph made = askForGraph(teacher, images, options.settings, settings, asking);
    keepAnswers(folder, project, options, made.kept);
    return std::move(made.graph);
}

/// Of a graph made before: an imported matrix has settings of its own beside the percentile.
void checkOptions(const GraphOptions& options, const FilterGraph& graph) {
    const bool matrix = options.source == GraphSource::matrix;
    const bool same =
        matrix ? graph.settings.rule == WeightRule::imported && graph.settings.percentile == options.settings.percentile
               : graph.settings == options.settings;
    if (!same)
        throw badInput({}, Text::tr("the graph was made with other settings than are to be saved with it"));
}

/// It may be one of the kept answers, or the one that is there with other edges.
void checkAnswers(const ProjectFolder& folder, const Project& project, const GraphOptions& options,
                  const FilterGraph& graph) {
    const Activity activity = activityOf(requiredAnswers(folder, project));
    const bool ofKept = graph.images == activity.images && graph.activity == summedActivity(activity);
    const auto ofAll = [&] {
        if (graph.images <= activity.images || project.state(Stage::graph) != StageState::current)
            return false;
        const FilterGraph before = readGraph(folder, project);
        return graph.images == before.images && graph.activity == before.activity;
    };
    if (project.askedImages != options.images || !(ofKept || ofAll()))
        throw Error(ErrorCode::failed, folder.file(Stage::graph),
                    Text::tr("was not replaced: the new graph was made from other answers of the teacher"));
}

}  // namespace

std::optional<LabelQuestion> labelQuestion(const GraphOptions& options) {
    if (options.source != GraphSource::activity)
        return std::nullopt;
    try {
        (void)readActivityCsv(options.file, options.labels);
        return std::nullopt;
    } catch (const UnclearLabels& unclear) {
        return unclear.question();
    }
}

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
    return {graph, {}, watch.seconds()};
}

GraphOutcome buildGraph(const ProjectFolder& folder, const GraphOptions& wanted, const Machine& machine,
                        const Progress& progress) {
    GraphOptions options = wanted;
    const Stopwatch watch;
    useThreadsHere(machine.threads);
    Project project = folder.read();
    GraphOutcome outcome;
    if (options.source == GraphSource::teacher)
        outcome.graph = askedGraph(folder, project, options, machine, progress);
    else
        outcome = importGraph(project, options, progress);
    if (options.findsPercentile) {
        options.settings.percentile = suitablePercentile(outcome.graph);
        outcome.graph = withPercentile(std::move(outcome.graph), options.settings.percentile);
    }
    if (isThin(outcome.graph))
        outcome.notes.push_back(thinGraphNote(outcome.graph));
    folder.commitJson(
        Stage::graph, project, [&](Project& changed) { changed.graph = options; }, toJson(outcome.graph));
    outcome.seconds = watch.seconds();
    return outcome;
}

void checkGraphOutput(const std::filesystem::path& file) {
    checkGraphEnding(file);
    checkOutputFile(file);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored) && !isExportedGraph(file))
        throw badInput(file, Text::tr("is there already and is no filter graph that was written here before: choose "
                                      "another name, or remove it first"));
}

void exportGraph(const ProjectFolder& folder, const std::filesystem::path& file, const Progress& progress) {
    checkGraphOutput(file);
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    if (project.state(Stage::partition) == StageState::current) {
        const Partition partition = readPartition(folder, project);
        nonn::exportGraph(file, graph, &partition, progress, colours(project, partition));
    } else {
        nonn::exportGraph(file, graph, nullptr, progress);
    }
}

Json toJson(const GraphOutcome& outcome) {
    const FilterGraph& graph = outcome.graph;
    Json notes = Json::array();
    for (const Text& note : outcome.notes)
        notes.push_back(note.english());
    return {{"filters", graph.filters},
            {"edges", graph.edges.size()},
            {"isolated", graph.isolated.size()},
            {"threshold", graph.threshold},
            {"percentile", graph.settings.percentile},
            {"rule", name(graph.settings.rule)},
            {"images", graph.images},
            {"notes", std::move(notes)},
            {"seconds", outcome.seconds}};
}

}  // namespace nonn::steps
