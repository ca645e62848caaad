// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/compare_ground.h"

#include "evaluate/comparison_training.h"
#include "graph/suitable_percentile.h"
#include "plan/candidates.h"
#include "project/asked_images.h"
#include "project/steps_plan.h"

namespace nonn {

namespace {

/// What the devices of the project's plan hold together: their limits, or where these are of something else what their
/// students take.
std::int64_t memoryOfPlan(const ProjectFolder& folder, const Project& project) {
    if (project.state(Stage::plan) != StageState::current)
        throw Error(ErrorCode::usage, {},
                    Text::tr("a comparison needs to know how much memory the devices have together: --memory, or a "
                             "plan"));
    std::int64_t bytes = 0;
    for (const PlannedStudent& student : steps::readPlan(folder, project).students)
        bytes += student.budget.memory.value_or(student.deployedBytes);
    return bytes;
}

Precision precisionOf(const Project& project) {
    const bool planned = project.state(Stage::plan) == StageState::current && !project.plan->budgets.empty();
    return planned ? project.plan->budgets.front().precision : Precision::fp32;
}

FilterGraph graphBy(const Activity& activity, const GraphOptions& options) {
    FilterGraph graph = buildFilterGraph(activity, options.settings, {});
    return options.findsPercentile ? withPercentile(graph, suitablePercentile(graph)) : graph;
}

std::string teacherDigest(const Project& project) {
    const std::string digest = project.digestOf(Stage::teacher);
    return digest.empty() ? "teacher " + std::to_string(project.record(Stage::teacher).revision) : digest;
}

}  // namespace

CompareGround::CompareGround(const ProjectFolder& folder, const CompareRequest& request, const Machine& machine)
    : m_project(folder.read()), m_request(request), m_rows(chosenRows(comparisonRows(request.students), request.rows)) {
    folder.require(m_project, Stage::teacher);
    folder.require(m_project, Stage::activity);
    check(request.training.settings);
    m_basis.memory = request.memory ? *request.memory : memoryOfPlan(folder, m_project);
    m_basis.precision = precisionOf(m_project);
    m_basis.image = {m_project.dataset.channels, m_project.dataset.height, m_project.dataset.width};
    m_basis.classes = m_project.dataset.classes;
    m_basis.families = usualFamilies(m_basis.image);
    m_basis.partition = m_project.partition.value_or(PartitionSettings{});
    m_basis.partition.resolution.reset();
    m_basis.partition.stabilitySeeds = 0;
    const Activity activity = activityOf(requiredAnswers(folder, m_project));
    m_basis.hubs = graphBy(activity, graphOptions(WeightRule::activationHubs));
    m_basis.coActivation = graphBy(activity, graphOptions(WeightRule::coActivation));
    for (int i = 0; i < request.seeds; ++i)
        for (const ComparisonRow& row : m_rows)
            if (row.kind != RowKind::teacher || i == 0)
                addCell(folder, machine, row, request.firstSeed + static_cast<std::uint64_t>(i));
}

GraphOptions CompareGround::graphOptions(WeightRule rule) const {
    GraphOptions options;
    options.findsPercentile = true;
    if (m_project.graph && m_project.graph->source == GraphSource::teacher)
        options = *m_project.graph;
    options.images = m_project.askedImages;
    options.settings.rule = rule;
    return options;
}

void CompareGround::addCell(const ProjectFolder& folder, const Machine& machine, const ComparisonRow& row,
                            std::uint64_t seed) {
    RowSetup setup;
    CellConfig config;
    config.row = row.name;
    config.seed = seed;
    config.teacher = teacherDigest(m_project);
    config.precision = m_basis.precision;
    config.device = chooseDevice(machine.device).is_cuda() ? "cuda" : "cpu";
    if (row.kind != RowKind::teacher) {
        try {
            setup = setUp(row, m_basis, seed, {});
        } catch (const Error& error) {
            if (error.code() != ErrorCode::infeasible && error.code() != ErrorCode::badInput)
                throw;
            m_impossible[row.name] = error.text();
            return;
        }
        config.architectures = setup.architectures();
        config.filters = setup.filters;
        config.training = m_request.training;
        config.training.architectures.clear();
        config.training.settings = settingsOf(row, m_request.training.settings);
        config.training.settings.seed = seed;
    }
    const CellFolder place(folder, config);
    config.training.settings.threads = place.threads(machine.threads);
    m_cells.push_back({&row, seed, std::move(setup), std::move(config), place});
}

Comparison CompareGround::table(const std::vector<ComparisonCell>& cells) const {
    Comparison comparison = summarise({m_rows, m_request.seeds, m_request.failure, m_request.reference}, cells);
    for (ComparisonLine& line : comparison.rows)
        if (const auto found = m_impossible.find(line.row.name); found != m_impossible.end())
            line.reason = found->second;
    return comparison;
}

}  // namespace nonn
