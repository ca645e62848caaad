// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_simulate.h"

#include "base/json.h"
#include "model/teacher_description.h"
#include "model/zoo.h"
#include "plan/candidates.h"
#include "plan/fleet_plan.h"
#include "project/own_profiles.h"
#include "project/results.h"
#include "project/stopwatch.h"
#include "train/student_file.h"

#include <algorithm>
#include <ranges>

namespace nonn::steps {

namespace {

Shape imageOf(const Project& project) {
    return {project.dataset.channels, project.dataset.height, project.dataset.width};
}

/// What the students of a run cost that are not those of the current plan.
Plan planOfRun(const Project& project, const RunFolder& run) {
    Plan plan{imageOf(project), project.dataset.classes, SizeRule::fill, {}};
    const std::vector<std::vector<int>> filters = readStudentFilters(run.path());
    const std::vector<std::string> architectures = run.read().architectures;
    for (std::size_t p = 0; p < filters.size(); ++p) {
        const auto count = static_cast<int>(filters[p].size());
        plan.students.push_back(costStudent(architectures.at(p), plan.image, count, plan.classes,
                                            chooseMessage(MessageChoice::automatic, count, plan.classes), {}));
    }
    return plan;
}

std::optional<RunFolder> runOf(const ProjectFolder& folder, const Project& project, const std::string& id) {
    return id.empty() ? latestRun(folder, project, true) : chooseFinishedRun(folder, project, id);
}

/// That of all students, for devices of which a file says none.
Precision precisionOf(const Plan& plan) {
    const Precision first = plan.students.front().budget.precision;
    const auto same = [&](const PlannedStudent& student) { return student.budget.precision == first; };
    return std::ranges::all_of(plan.students, same) ? first : Budget().precision;
}

/// From a file; where it names no students, these go to devices as a plan's would.
Fleet listedFleet(const Project& project, const SimulateRequest& request, const Plan& plan, FleetDefaults defaults,
                  const Profiles& profiles) {
    defaults.budget.precision = precisionOf(plan);
    Fleet fleet = readFleet(request.devices, static_cast<int>(plan.students.size()), defaults, profiles);
    if (fleet.running().nodes.empty()) {
        const Objective objective = project.plan ? project.plan->objective : Objective::latency;
        const Profiles all = profiles.overlaidBy(fleet.own);
        fleet = assignedFleet(plan, std::move(fleet), all, objective, request.input);
    }
    return fleet.running();
}

Fleet fleetOf(const Project& project, const SimulateRequest& request, const Plan& plan, const Profiles& profiles) {
    FleetDefaults defaults;
    defaults.radio = request.radio.value_or(defaults.radio);
    defaults.failure = request.failure.value_or(defaults.failure);
    if (!request.devices.empty())
        return listedFleet(project, request, plan, defaults, profiles);
    if (project.state(Stage::plan) != StageState::current || project.plan->fleet.nodes.empty())
        return uniformFleet(static_cast<int>(plan.students.size()), defaults);
    Fleet fleet = project.plan->fleet.running();
    for (Node& node : fleet.nodes) {
        node.radio = request.radio.value_or(node.radio);
        node.failure = request.failure.value_or(node.failure);
    }
    return fleet;
}

/// The latest of the current runs that were evaluated and that were trained with device dropout where `config` was
/// without, or the other way round.
std::optional<RunFolder> trainedOtherwise(const ProjectFolder& folder, const Project& project,
                                          const RunConfig& config) {
    const std::vector<RunFolder> runs = listRuns(folder);
    for (const RunFolder& run : std::views::reverse(runs)) {
        if (!run.evaluated())
            continue;
        const RunConfig other = run.read();
        const bool differs = (other.options.settings.deviceDropout > 0) != (config.options.settings.deviceDropout > 0);
        if (differs && other.architectures == config.architectures && isCurrent(other, project))
            return run;
    }
    return std::nullopt;
}

FailureCurve curveOf(const RunFolder& run, const Evaluation& evaluation, SimulationSettings settings) {
    settings.subsetAccuracy = subsetAccuracies(evaluation);
    return {run.id(), run.read().options.settings.deviceDropout, failureCurve(settings)};
}

Json distributionJson(const Distribution& distribution) {
    return {{"mean", distribution.mean},
            {"standard_error", distribution.standardError},
            {"p50", distribution.p50},
            {"p95", distribution.p95},
            {"p99", distribution.p99}};
}

Json roundsJson(const Rounds& rounds) {
    return {{"count", rounds.count},
            {"all_arrive", rounds.allArrive},
            {"bytes", distributionJson(rounds.bytes)},
            {"latency_ms", rounds.latencyMs ? distributionJson(*rounds.latencyMs) : Json(nullptr)},
            {"accuracy", rounds.accuracy ? Json(*rounds.accuracy) : Json(nullptr)}};
}

Json claimsJson(const std::vector<Claim>& claims) {
    Json json = Json::array();
    for (const Claim& claim : claims) {
        Json sensitivity = Json::array();
        for (const Sensitivity& figure : claim.sensitivities)
            sensitivity.push_back({{"doubled", figure.figure.english()}, {"ratio", figure.ratio}});
        json.push_back({{"claim", claim.name.english()},
                        {"published", claim.published},
                        {"ratio", claim.ratio ? Json(*claim.ratio) : Json(nullptr)},
                        {"assumes", claim.assumes.english()},
                        {"sensitivity", sensitivity}});
    }
    return json;
}

Json timelineJson(const std::vector<DeviceLane>& lanes) {
    Json json = Json::array();
    for (const DeviceLane& lane : lanes) {
        Json activities = Json::array();
        for (const LaneSpan& span : lane.spans)
            activities.push_back({{"kind", name(span.kind)}, {"from_ms", span.fromMs}, {"to_ms", span.toMs}});
        json.push_back({{"device", lane.device}, {"student", lane.student}, {"activities", activities}});
    }
    return json;
}

Json failuresJson(const std::vector<FailurePoint>& curve) {
    Json json = Json::array();
    for (const FailurePoint& point : curve)
        json.push_back(
            {{"fail", point.gone}, {"expected_accuracy", point.accuracy}, {"without_replicas", point.firstAccuracy}});
    return json;
}

Json otherwiseJson(const FailureCurve& curve) {
    return {{"run", curve.run}, {"device_dropout", curve.deviceDropout}, {"failure_curve", failuresJson(curve.points)}};
}

Json forecastJson(const SurvivorForecast& forecast) {
    return {{"message", name(forecast.message)},
            {"bytes_per_image", forecast.bytesPerImage},
            {"expected_accuracy", forecast.expectedAccuracy ? Json(*forecast.expectedAccuracy) : Json(nullptr)},
            {"failure_curve", failuresJson(forecast.failures)}};
}

/// Of a run that was evaluated with the layers that it has.
std::optional<SurvivorForecast> survivorsOf(const RunFolder& run, const Evaluation& evaluation,
                                            const SimulationSettings& settings) {
    std::vector<double> accuracies = survivorAccuracies(evaluation);
    const std::optional<RunSurvivors> survivors = accuracies.empty() ? std::nullopt : readSurvivors(run);
    if (!survivors)
        return std::nullopt;
    return foretellSurvivors(settings, survivors->layers.message, std::move(accuracies));
}

/// A text as a cell of a CSV file.
std::string quoted(const std::string& text) {
    std::string cell = "\"";
    for (const char letter : text)
        cell += letter == '"' ? "\"\"" : std::string(1, letter);
    return cell + '"';
}

}  // namespace

SimulateOutcome simulate(const ProjectFolder& folder, const SimulateRequest& request) {
    const Stopwatch watch;
    const Project project = folder.read();
    const std::optional<RunFolder> run = runOf(folder, project, request.run);
    std::optional<RunFolder> other;
    std::optional<Evaluation> evaluation;
    SimulationSettings settings;
    if (run) {
        const RunConfig config = run->read();
        const bool planned = config.inputs.plan > 0 && isCurrent(config, project);
        settings.plan = planned ? readPlan(folder, project) : planOfRun(project, *run);
        if (run->evaluated()) {
            evaluation = readEvaluation(*run);
            settings.subsetAccuracy = subsetAccuracies(*evaluation);
            if (isCurrent(config, project))
                other = trainedOtherwise(folder, project, config);
        }
    } else {
        settings.plan = readPlan(folder, project);
    }
    if (project.state(Stage::teacher) == StageState::current && !isScriptName(project.teacher->architecture))
        settings.teacher = makeClassifier(project.teacher->architecture, imageOf(project), project.dataset.classes);
    settings.families = usualFamilies(imageOf(project));
    settings.profiles = knownProfiles();
    settings.fleet = fleetOf(project, request, settings.plan, settings.profiles);
    settings.profiles = settings.profiles.overlaidBy(settings.fleet.own);
    settings.input = request.input;
    settings.message = request.message;
    SimulateOutcome outcome{foretell(settings, request.rounds, request.seed), run ? run->id() : std::string()};
    if (evaluation) {
        outcome.failures = curveOf(*run, *evaluation, settings);
        outcome.survivors = survivorsOf(*run, *evaluation, settings);
    }
    if (other)
        outcome.otherwise = curveOf(*other, readEvaluation(*other), settings);
    outcome.seconds = watch.seconds();
    return outcome;
}

Json toJson(const SimulateOutcome& outcome) {
    Json json = nonn::toJson(outcome.simulation);
    json["notes"] = Json::array();
    for (const Text& note : outcome.simulation.notes)
        json["notes"].push_back(note.english());
    json["rounds"] = outcome.rounds ? roundsJson(*outcome.rounds) : Json(nullptr);
    json["splits"] = Json::array();
    for (const SplitFigures& figures : outcome.splits)
        json["splits"].push_back({{"scheme", name(figures.scheme)},
                                  {"bytes", figures.bytes},
                                  {"deployed_bytes", figures.deployedBytes},
                                  {"macs", figures.macs},
                                  {"fits", figures.fits},
                                  {"latency_ms", figures.latencyMs ? Json(*figures.latencyMs) : Json(nullptr)},
                                  {"timeline", timelineJson(figures.lanes)}});
    json["best_split"] = name(bestSplit(outcome.splits).scheme);
    json["claims"] = claimsJson(outcome.claims);
    json["failure_curve"] = failuresJson(outcome.failures.points);
    json["failure_curve_otherwise"] = outcome.otherwise ? otherwiseJson(*outcome.otherwise) : Json(nullptr);
    json["survivors"] = outcome.survivors ? forecastJson(*outcome.survivors) : Json(nullptr);
    json["timeline"] = timelineJson(outcome.timeline);
    json["run"] = outcome.run.empty() ? Json(nullptr) : Json(outcome.run);
    json["seconds"] = outcome.seconds;
    return json;
}

std::string timelineCsv(const SimulateOutcome& outcome) {
    std::string csv = "scheme,device,student,activity,from_ms,to_ms\n";
    const auto add = [&](const std::string& scheme, const std::vector<DeviceLane>& lanes) {
        for (const DeviceLane& lane : lanes)
            for (const LaneSpan& span : lane.spans)
                csv += scheme + ',' + quoted(lane.device) + ',' + std::to_string(lane.student) + ',' + name(span.kind) +
                       ',' + Json(span.fromMs).dump() + ',' + Json(span.toMs).dump() + '\n';
    };
    add("students", outcome.timeline);
    for (const SplitFigures& figures : outcome.splits)
        add(name(figures.scheme), figures.lanes);
    return csv;
}

}  // namespace nonn::steps
