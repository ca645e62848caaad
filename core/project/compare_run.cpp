// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "deliver/sha256.h"
#include "project/compare_ground.h"
#include "project/metrics.h"
#include "project/run_folder.h"
#include "project/steps_compare.h"
#include "project/steps_runs.h"

#include <torch/version.h>

#include <algorithm>
#include <numeric>

namespace nonn::steps {

namespace {

namespace fs = std::filesystem;

const ComparedCell& find(const CompareGround& ground, const std::string& row, std::uint64_t seed) {
    const auto cell = std::ranges::find_if(ground.cells(), [&](const ComparedCell& compared) {
        return compared.row->name == row && compared.seed == seed;
    });
    if (cell == ground.cells().end())
        throw badInput({}, Text::tr("there is no row '%1' with seed %2 in this comparison", row, seed));
    if (cell->row->kind != RowKind::nonn)
        throw badInput(cell->folder.path(), Text::tr("is no network of neural networks, as runs are"));
    const std::optional<ComparisonCell> result = cell->folder.result();
    if (!result || !result->failure.empty())
        throw badInput(cell->folder.path(), Text::tr("is not finished"));
    return *cell;
}

/// What the row was made from, under the numbers that the project gives to these contents.
Setup setupOf(const ProjectFolder& folder, const CompareGround& ground, const ComparedCell& cell) {
    const Json plan = nonn::toJson(cell.setup.plan);
    Setup setup;
    const auto file = [&](Stage stage) -> std::optional<std::string>& {
        return setup.files[static_cast<std::size_t>(stage)];
    };
    FilterGraph graph = ground.basis().graph(cell.row->rule);
    GraphOptions options = ground.graphOptions(cell.row->rule);
    options.settings = graph.settings;
    const auto put = [&](Stage stage, const Json& json) { file(stage) = jsonText(folder.file(stage), json); };
    put(Stage::graph, nonn::toJson(graph));
    put(Stage::partition, nonn::toJson(*cell.setup.partition));
    put(Stage::plan, plan);
    folder.update([&](Project& project) {
        setup.project = project;
        Project& made = setup.project;
        made.graph = options;
        made.partition = cell.setup.partition->settings;
        made.plan.emplace().budgets = {cell.setup.plan.students.front().budget};
        for (const Stage stage : setupStages)
            made.markMade(stage, sha256(*file(stage)));
        std::vector<int> colours(cell.setup.filters.size());
        std::iota(colours.begin(), colours.end(), 0);
        made.setColours(colours);
        project.contents = made.contents;  // nothing else gets these numbers
    });
    return setup;
}

RunConfig configOf(const ComparedCell& cell, const Setup& setup) {
    const auto number = [&](Stage stage) { return setup.project.record(stage).revision; };
    RunConfig config;
    config.inputs = {number(Stage::teacher), number(Stage::partition), number(Stage::plan)};
    config.options = cell.config.training;
    config.architectures = cell.config.architectures;
    config.device = cell.config.device;
    config.version = NONN_VERSION;
    config.libtorch = TORCH_VERSION;
    const std::vector<DistillationEpoch> epochs = readMetrics(cell.folder.file("metrics.csv"));
    const auto best = std::ranges::max_element(epochs, {}, &DistillationEpoch::score);
    double rate = 0;
    for (const DistillationEpoch& epoch : epochs)
        rate += epoch.imagesPerSecond / static_cast<double>(epochs.size());
    config.result =
        RunResult{static_cast<int>(epochs.size()), best->epoch, cell.folder.result()->validationAccuracy, rate};
    return config;
}

std::optional<std::string> openedBefore(const ProjectFolder& folder, const CellFolder& cell) {
    std::error_code ignored;
    if (!fs::exists(cell.file("run.json"), ignored))
        return std::nullopt;
    const std::string id = fromJson(cell.file("run.json"), readJson(cell.file("run.json")),
                                    [](const Json& json) { return json.at("run").get<std::string>(); });
    const std::vector<RunFolder> runs = listRuns(folder);
    const bool there = std::ranges::any_of(runs, [&](const RunFolder& run) { return run.id() == id; });
    return there ? std::optional(id) : std::nullopt;
}

}  // namespace

std::string openRow(const ProjectFolder& folder, const CompareRequest& request, const std::string& row,
                    std::uint64_t seed, const Machine& machine) {
    const CompareGround ground(folder, request, machine);
    const ComparedCell& cell = find(ground, row, seed);
    if (const auto id = openedBefore(folder, cell.folder))
        return *id;
    const Setup setup = setupOf(folder, ground, cell);
    RunConfig config = configOf(cell, setup);
    const std::optional<RunResult> result = config.result;
    config.result.reset();  // until all of it is there
    const RunFolder run = addRun(folder, config);
    writeSetup(run.madeFrom(), setup);
    fs::copy(cell.folder.path() / "students", run.path() / "students", fs::copy_options::recursive);
    for (const char* const name : {"metrics.csv", "evaluation.json"})
        fs::copy_file(cell.folder.file(name), run.path() / name);
    config.result = result;
    writeJson(run.config(), nonn::toJson(config));
    describeRun(folder, run.id(), {row + " (seed " + std::to_string(seed) + ")", {}});
    writeJson(cell.folder.file("run.json"), {{"run", run.id()}});
    return run.id();
}

}  // namespace nonn::steps
