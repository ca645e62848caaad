// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_plan.h"

#include "base/json.h"
#include "plan/candidates.h"
#include "plan/student_parts.h"
#include "project/own_profiles.h"
#include "project/stopwatch.h"

#include <cmath>

namespace nonn::steps {

namespace {

PlanSettings settingsOf(const Project& project, const Partition& partition, SizeRule size) {
    PlanSettings settings;
    settings.image = {project.dataset.channels, project.dataset.height, project.dataset.width};
    settings.classes = project.dataset.classes;
    for (const std::vector<int>& student : partition.students)
        settings.filters.push_back(static_cast<int>(student.size()));
    settings.size = size;
    settings.families = usualFamilies(settings.image);
    return settings;
}

/// A list of devices from a file.
Fleet fleetOf(const PlanRequest& request, int students) {
    FleetDefaults defaults;
    defaults.budget = request.budget;
    return readFleet(request.devices, students, defaults, knownProfiles());
}

bool isFree(const Fleet& fleet) {
    return !fleet.nodes.empty() && fleet.running().nodes.empty();
}

PlanOptions optionsOf(const PlanRequest& request, int students) {
    if (int{!request.devices.empty()} + int{!request.budgets.empty()} + int{!request.fleet.nodes.empty()} > 1)
        throw Error(ErrorCode::usage, {},
                    Text::tr("a plan takes its devices from one place: a file, budgets or a list"));
    PlanOptions options;
    options.size = request.size;
    options.objective = request.objective;
    if (!request.devices.empty()) {
        options.fleet = fleetOf(request, students);
    } else if (!request.fleet.nodes.empty()) {
        options.fleet = request.fleet;
        if (request.assigns)
            for (Node& node : options.fleet.nodes)
                node.student = noStudent;
        else
            checkFleet(request.fleet, students, knownProfiles());
    } else if (!request.budgets.empty()) {
        options.budgets = request.budgets;
    } else if (request.budget.limited()) {
        options.budgets = {request.budget};
    } else {
        throw Error(ErrorCode::usage, {}, Text::tr("a plan needs a limit: --memory, --macs, --ram or --devices"));
    }
    return options;
}

/// Chooses the students, and which device runs which where `options` leave that open; what is chosen is in `options`
/// then.
PlanOutcome makePlan(const Project& project, const Partition& partition, const PlanRequest& request,
                     PlanOptions& options) {
    const auto students = static_cast<int>(partition.students.size());
    PlanOutcome outcome;
    outcome.objective = request.objective;
    PlanSettings settings = settingsOf(project, partition, options.size);
    if (isFree(options.fleet)) {
        const Profiles profiles = knownProfiles().overlaidBy(options.fleet.own);
        outcome.assignment = planFleet({settings, options.fleet, profiles, request.objective, request.input, {}});
        for (std::size_t device = 0; device < options.fleet.nodes.size(); ++device)
            options.fleet.nodes[device].student = outcome.assignment->assignment[device];
        outcome.plan = outcome.assignment->plan;
    }
    outcome.fleet = options.fleet;
    if (!options.fleet.nodes.empty())
        options.budgets = budgets(options.fleet, students);
    if (!outcome.assignment) {
        settings.budgets = options.budgets;
        outcome.plan = nonn::makePlan(settings);
    }
    outcome.remedies = remedies(outcome.plan, settings.families);
    return outcome;
}

}  // namespace

PlanOutcome plan(const ProjectFolder& folder, const PlanRequest& request, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const Partition partition = readPartition(folder, project);
    PlanOptions options = optionsOf(request, static_cast<int>(partition.students.size()));
    PlanOutcome outcome = makePlan(project, partition, request, options);
    if (outcome.plan.fits())
        folder.commitJson(
            Stage::plan, project,
            [&](Project& changed) {
                changed.plan = options;
                changed.setPlannedArchitectures(outcome.plan);
            },
            nonn::toJson(outcome.plan));
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

PlanOutcome planPreview(const Project& project, const Partition& partition, const PlanRequest& request) {
    PlanOptions options = optionsOf(request, static_cast<int>(partition.students.size()));
    return makePlan(project, partition, request, options);
}

std::optional<Text> devicesOfUnknownEnergy(const PlanOutcome& outcome) {
    if (!outcome.assignment || outcome.objective != Objective::energy || outcome.assignment->unknownEnergy.empty())
        return {};
    std::vector<Text> names;
    for (const std::string& device : outcome.assignment->unknownEnergy)
        names.push_back(Text::verbatim(device));
    return Text::tr("Of these devices the energy is not known, and they are the last choice: %1", nonn::listed(names));
}

Json toJson(const PlanOutcome& outcome) {
    Json json = nonn::toJson(outcome.plan);
    for (std::size_t p = 0; p < outcome.plan.students.size(); ++p) {
        const PlannedStudent& student = outcome.plan.students[p];
        json["students"][p]["ram"] = nonn::toJson(ramUse(student, outcome.plan.image, outcome.plan.classes));
        json["students"][p]["layers"] = nonn::toJson(layersOf(student, outcome.plan.image, outcome.plan.classes));
    }
    const std::optional<FleetPlan>& assignment = outcome.assignment;
    const bool scored = assignment && outcome.plan.fits();
    const auto finite = [&](double figure) { return scored && std::isfinite(figure) ? Json(figure) : Json(nullptr); };
    const AssignmentScore score = scored ? assignment->score : AssignmentScore{};
    json["objective"] = assignment ? Json(name(outcome.objective)) : Json(nullptr);
    json["exact"] = scored ? Json(assignment->exact) : Json(nullptr);
    json["latency_ms"] = finite(1e3 * score.seconds);
    json["energy_mj"] = score.unknownJoules > 0 ? Json(nullptr) : finite(1e3 * score.joules);
    json["all_arrive"] = finite(score.accuracy);
    json["devices"] = Json::array();
    json["unused"] = Json::array();
    const auto nodeJson = [](const Node& node) {
        return Json{{"name", node.name.empty() ? Json(nullptr) : Json(node.name)},
                    {"device", node.device},
                    {"radio", node.radio},
                    {"student", node.student < 0 ? Json(nullptr) : Json(node.student)},
                    {"fail", node.failure}};
    };
    for (const Node& node : assignment ? assignment->fleet.nodes : std::vector<Node>{})
        json["devices"].push_back(nodeJson(node));
    for (const Node& node : assignment ? assignment->unused : std::vector<Node>{})
        json["unused"].push_back(nodeJson(node));
    json["remedies"] = Json::array();
    for (const Remedy& remedy : outcome.remedies)
        json["remedies"].push_back(remedy.sentence.english());
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
