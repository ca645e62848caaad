// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_sweep.h"

#include "base/json.h"
#include "plan/candidates.h"
#include "plan/simulation.h"
#include "project/own_profiles.h"
#include "project/results.h"
#include "project/stopwatch.h"

#include <algorithm>
#include <map>

namespace nonn::steps {

namespace {

/// What the devices are, where the request does not say.
PlanRequest devicesOf(const Project& project, PlanRequest request) {
    const bool asked = !request.devices.empty() || !request.fleet.nodes.empty() || !request.budgets.empty() ||
                       request.budget.limited();
    if (asked || !project.plan)
        return request;
    request.fleet = project.plan->fleet;
    if (request.fleet.nodes.empty())
        request.budget = project.plan->budgets.front();
    return request;
}

/// Of a device, where `now` of them have as much together as `students`.
void share(std::optional<std::int64_t>& memory, int now, int students) {
    if (memory)
        memory = std::max<std::int64_t>(1, *memory * now / students);
}

PlanRequest requestFor(const SweepRequest& sweep, PlanRequest request, int students, int now) {
    if (!request.fleet.nodes.empty() && !request.assigns)
        request.fleet = fleetFor(std::move(request.fleet), students, {.budget = request.budget});
    if (!sweep.sameMemory)
        return request;
    share(request.budget.memory, now, students);
    for (Node& node : request.fleet.nodes)
        share(node.budget.memory, now, students);
    return request;
}

/// The latest finished run of each number of students that the project's teacher taught.
std::map<int, RunFolder> trainedRuns(const ProjectFolder& folder, const Project& project) {
    std::map<int, RunFolder> runs;
    for (const RunFolder& run : listRuns(folder)) {
        const RunConfig config = run.read();
        if (config.result && config.inputs.teacher == project.record(Stage::teacher).revision)
            runs.insert_or_assign(static_cast<int>(config.architectures.size()), run);
    }
    return runs;
}

void reckon(const Plan& plan, Fleet fleet, SweepPoint& point) {
    point.fits = plan.fits();
    for (const PlannedStudent& student : plan.students) {
        point.deployedBytes = std::max(point.deployedBytes, student.deployedBytes);
        point.allDeployedBytes += student.deployedBytes;
    }
    if (fleet.nodes.empty())
        fleet = uniformFleet(point.students, {});
    SimulationSettings settings;
    settings.plan = plan;
    settings.fleet = fleet.running();
    settings.profiles = knownProfiles().overlaidBy(fleet.own);
    settings.families = usualFamilies(plan.image);
    const Simulation simulation = simulate(settings);
    point.bytesPerImage = simulation.bytesPerImage;
    point.latencyMs = simulation.latencyMs;
    point.energyMillijoules = simulation.energyMillijoules;
}

Json toJson(const SweepPoint& point) {
    const bool planned = point.reason.empty();
    const auto figure = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
    const auto bytes = [&](std::int64_t count) { return planned ? Json(count) : Json(nullptr); };
    return {{"students", point.students},
            {"fits", point.fits},
            {"deployed_bytes", bytes(point.deployedBytes)},
            {"all_deployed_bytes", bytes(point.allDeployedBytes)},
            {"bytes_per_image", bytes(point.bytesPerImage)},
            {"latency_ms", figure(point.latencyMs)},
            {"energy_mj", figure(point.energyMillijoules)},
            {"validation_accuracy", figure(point.accuracy)},
            {"run", point.run.empty() ? Json(nullptr) : Json(point.run)},
            {"reason", planned ? Json(nullptr) : Json(point.reason.english())}};
}

}  // namespace

SweepOutcome sweep(const ProjectFolder& folder, const SweepRequest& request, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const FilterGraph graph = readGraph(folder, project);
    if (request.most < 1 || request.most > graph.filters)
        throw badInput({}, Text::tr("numbers of students from 1 to %1 can be compared, for there are %2 filters",
                                    graph.filters, graph.filters));
    const PlanRequest devices = devicesOf(project, request.plan);
    const std::map<int, RunFolder> runs = trainedRuns(folder, project);
    PartitionSettings settings = project.partition.value_or(PartitionSettings{});
    const int now = settings.students;
    SweepOutcome outcome;
    for (int students = 1; students <= request.most; ++students) {
        SweepPoint& point = outcome.points.emplace_back();
        point.students = students;
        if (const auto run = runs.find(students); run != runs.end()) {
            point.run = run->second.id();
            point.accuracy = run->second.read().result->validationAccuracy;
        }
        settings.students = students;
        const Progress part =
            progress.part((students - 1.0) / request.most, static_cast<double>(students) / request.most);
        try {
            const Partition partition = makePartitionWithoutStability(graph, settings, part);
            const PlanOutcome planned = planPreview(project, partition, requestFor(request, devices, students, now));
            reckon(planned.plan, planned.fleet, point);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::badInput)
                throw;
            point.reason = error.text();
        }
    }
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const SweepOutcome& outcome) {
    Json points = Json::array();
    for (const SweepPoint& point : outcome.points)
        points.push_back(toJson(point));
    return {{"sweep", points}, {"seconds", outcome.seconds}};
}

std::string toCsv(const SweepOutcome& outcome) {
    constexpr const char* columns[] = {"students",
                                       "fits",
                                       "deployed_bytes",
                                       "all_deployed_bytes",
                                       "bytes_per_image",
                                       "latency_ms",
                                       "energy_mj",
                                       "validation_accuracy",
                                       "run"};
    std::string csv;
    for (const char* const column : columns)
        csv += (csv.empty() ? "" : ",") + std::string(column);
    csv += '\n';
    for (const SweepPoint& point : outcome.points) {
        const Json json = toJson(point);
        std::string line;
        for (const char* const column : columns) {
            const Json& value = json.at(column);
            line += (line.empty() ? "" : ",") + (value.is_null()     ? std::string()
                                                 : value.is_string() ? value.get<std::string>()
                                                                     : value.dump());
        }
        csv += line + '\n';
    }
    return csv;
}

}  // namespace nonn::steps
