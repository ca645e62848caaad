// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_plan.h"

#include "base/json.h"
#include "plan/candidates.h"
#include "project/own_profiles.h"
#include "project/steps_partition.h"
#include "project/stopwatch.h"

namespace nonn::steps {

namespace {

PlanOptions optionsOf(const PlanRequest& request, int students) {
    if (int{!request.devices.empty()} + int{!request.budgets.empty()} + int{!request.fleet.nodes.empty()} > 1)
        throw Error(ErrorCode::usage, {},
                    Text::tr("a plan takes its devices from one place: a file, budgets or a list"));
    PlanOptions options;
    options.size = request.size;
    if (!request.devices.empty()) {
        FleetDefaults defaults;
        defaults.budget = request.budget;
        options.fleet = readFleet(request.devices, students, defaults, knownProfiles());
    } else if (!request.fleet.nodes.empty()) {
        checkFleet(request.fleet, students, knownProfiles());
        options.fleet = request.fleet;
    } else if (!request.budgets.empty()) {
        options.budgets = request.budgets;
    } else if (request.budget.limited()) {
        options.budgets = {request.budget};
    } else {
        throw Error(ErrorCode::usage, {}, Text::tr("a plan needs a limit: --memory, --macs, --ram or --devices"));
    }
    if (!options.fleet.nodes.empty())
        options.budgets = budgets(options.fleet, students);
    return options;
}

Plan makePlan(const Project& project, const Partition& partition, const PlanOptions& options) {
    PlanSettings settings;
    settings.image = {project.dataset.channels, project.dataset.height, project.dataset.width};
    settings.classes = project.dataset.classes;
    for (const std::vector<int>& student : partition.students)
        settings.filters.push_back(static_cast<int>(student.size()));
    settings.budgets = options.budgets;
    settings.size = options.size;
    settings.families = usualFamilies(settings.image);
    return nonn::makePlan(settings);
}

}  // namespace

PlanOutcome plan(const ProjectFolder& folder, const PlanRequest& request, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const Partition partition = readPartition(folder, project);
    const PlanOptions options = optionsOf(request, static_cast<int>(partition.students.size()));
    PlanOutcome outcome;
    outcome.plan = makePlan(project, partition, options);
    if (outcome.plan.fits())
        folder.commitJson(
            Stage::plan, project, [&](Project& changed) { changed.plan = options; }, nonn::toJson(outcome.plan));
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
}

Plan planPreview(const Project& project, const Partition& partition, const PlanRequest& request) {
    return makePlan(project, partition, optionsOf(request, static_cast<int>(partition.students.size())));
}

Plan readPlan(const ProjectFolder& folder, const Project& project) {
    folder.require(project, Stage::plan);
    const std::filesystem::path path = folder.file(Stage::plan);
    return planFromJson(path, readJson(path));
}

Json toJson(const PlanOutcome& outcome) {
    Json json = nonn::toJson(outcome.plan);
    json["seconds"] = outcome.seconds;
    return json;
}

}  // namespace nonn::steps
