// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_plan.h"

#include "project/resources.h"
#include "project/steps_partition.h"
#include "project/stopwatch.h"

namespace nonn::steps {

namespace {

PlanOptions optionsOf(const PlanRequest& request, int students) {
    PlanOptions options;
    if (request.devices.empty()) {
        if (!request.budget.limited())
            throw Error(ErrorCode::usage, {}, "a plan needs a limit: --memory, --macs, --ram or --devices");
        options.budgets = {request.budget};
    } else {
        FleetDefaults defaults;
        defaults.budget = request.budget;
        options.fleet = readFleet(request.devices, students, defaults, readProfiles(resource("profiles")));
        options.budgets = budgets(options.fleet, students);
    }
    return options;
}

}  // namespace

PlanOutcome plan(const ProjectFolder& folder, const PlanRequest& request, const Progress& progress) {
    const Stopwatch watch;
    const Project project = folder.read();
    const Partition partition = readPartition(folder, project);
    const PlanOptions options = optionsOf(request, static_cast<int>(partition.students.size()));
    PlanSettings settings;
    settings.image = {project.dataset.channels, project.dataset.height, project.dataset.width};
    settings.classes = project.dataset.classes;
    for (const std::vector<int>& student : partition.students)
        settings.filters.push_back(static_cast<int>(student.size()));
    settings.budgets = options.budgets;
    PlanOutcome outcome;
    outcome.plan = makePlan(settings);
    if (outcome.plan.fits())
        folder.commitJson(
            Stage::plan, project, [&](Project& changed) { changed.plan = options; }, nonn::toJson(outcome.plan));
    progress.report(1);
    outcome.seconds = watch.seconds();
    return outcome;
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
