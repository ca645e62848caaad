// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_text.h"

#include "base/sizes.h"
#include "plan/student_parts.h"
#include "text.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

namespace nonn::cli {

namespace {

std::string amount(const Limit& limit, std::int64_t value) {
    return limit.name == "macs" ? formatCount(value) : formatBytes(value);
}

/// "0..3, 5" of the numbers 0, 1, 2, 3 and 5.
std::string ranges(const std::vector<std::size_t>& numbers) {
    std::string text;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        text += (text.empty() ? "" : ", ") + std::to_string(numbers[i]);
        if (last > i)
            text += (last == i + 1 ? ", " : "..") + std::to_string(numbers[last]);
        i = last + 1;
    }
    return text;
}

/// What students share of whom it can be said in one line: the limits and which of them bind.
using LimitsKey = std::vector<std::tuple<std::string, std::int64_t, bool>>;

LimitsKey keyOf(const std::vector<Limit>& limits) {
    LimitsKey key;
    for (const Limit& limit : limits)
        key.emplace_back(limit.name, limit.allowed, limit.binds);
    return key;
}

/// "memory 341 KB to 345 KB of 350 KB (binds)", for each limit of these students.
std::string describeLimits(const Plan& plan, const std::vector<std::size_t>& students) {
    std::string text;
    const std::vector<Limit>& first = plan.students[students.front()].limits;
    for (std::size_t i = 0; i < first.size(); ++i) {
        std::int64_t least = first[i].needed;
        std::int64_t most = least;
        for (const std::size_t p : students) {
            least = std::min(least, plan.students[p].limits[i].needed);
            most = std::max(most, plan.students[p].limits[i].needed);
        }
        std::string used = amount(first[i], least);
        if (const std::string upper = amount(first[i], most); upper != used)
            used += " to " + upper;
        text += (text.empty() ? "" : ", ") + first[i].name + " " + used + " of " + amount(first[i], first[i].allowed) +
                (first[i].binds ? " (binds)" : "");
    }
    return text;
}

/// A line for all students of whom the same is to be said, in order of the first of each.
std::string limitsText(const Plan& plan) {
    std::vector<std::pair<LimitsKey, std::vector<std::size_t>>> groups;
    for (std::size_t p = 0; p < plan.students.size(); ++p) {
        const LimitsKey key = keyOf(plan.students[p].limits);
        const auto known = std::ranges::find(groups, key, &std::pair<LimitsKey, std::vector<std::size_t>>::first);
        if (known == groups.end())
            groups.emplace_back(key, std::vector{p});
        else
            known->second.push_back(p);
    }
    std::string text;
    for (const auto& [key, students] : groups)
        text += (students.size() > 1 ? "Students " : "Student ") + ranges(students) + ": " +
                describeLimits(plan, students) + "\n";
    return text;
}

std::string milliseconds(const std::optional<double>& value) {
    return value ? numberText(*value, 2) + " ms" : "-";
}

/// Which device runs which student, and what the objective comes to.
std::string devicesText(const steps::PlanOutcome& outcome) {
    const FleetPlan& assignment = *outcome.assignment;
    Table table({"Device", "profile", "radio", "student", "gone"});
    const auto add = [&](const Node& node, const std::string& student) {
        table.add({node.name.empty() ? "-" : node.name, node.device, node.radio, student, percentText(node.failure)});
    };
    for (const Node& node : assignment.fleet.nodes)
        add(node, std::to_string(node.student));
    for (const Node& node : assignment.unused)
        add(node, "-");
    std::string text = "\n" + table.text() + "\n";
    if (!outcome.plan.fits())
        return text;
    const auto orDash = [](double figure) { return std::isfinite(figure) ? numberText(figure, 3) : "-"; };
    return text + "For " + name(outcome.objective) + (assignment.exact ? ", the best of all ways" : ", a good way") +
           ": slowest student " + orDash(1e3 * assignment.score.seconds) + " ms, all devices " +
           orDash(1e3 * assignment.score.joules) + " mJ, all answer with probability " +
           numberText(assignment.score.accuracy, 4) + "\n";
}

std::string splitsText(const steps::SimulateOutcome& outcome) {
    Table table({"The same size, split by", "bytes sent", "weights a device", "fits", "MACs", "latency"});
    for (const SplitFigures& figures : outcome.splits)
        table.add({name(figures.scheme), formatBytes(figures.bytes), formatBytes(figures.deployedBytes),
                   figures.fits ? "yes" : "no", formatCount(figures.macs), milliseconds(figures.latencyMs)});
    return "\n" + table.text() +
           "Of those that fit, or of all where none does, the fastest: " + name(bestSplit(outcome.splits).scheme) +
           "\n";
}

/// The paper's claims beside what they come to here, and which figures decide.
std::string claimsText(const std::vector<Claim>& claims) {
    Table table({"Claim of the paper", "up to", "here", "twice this figure", "then"});
    const auto times = [](const std::optional<double>& ratio) { return ratio ? numberText(*ratio, 1) + " x" : "-"; };
    for (const Claim& claim : claims) {
        const std::vector<Sensitivity>& all = claim.sensitivities;
        table.add({claim.name.english(), numberText(claim.published, 0) + " x", times(claim.ratio),
                   all.empty() ? "-" : all.front().figure.english(), all.empty() ? "-" : times(all.front().ratio)});
        if (all.size() > 1)
            table.add({"", "", "", all[1].figure.english(), times(all[1].ratio)});
    }
    return "\n" + table.text();
}

std::string roundsText(const Rounds& rounds) {
    std::string text = "Played out " + formatCount(rounds.count) + " times: all answer in " +
                       percentText(rounds.allArrive) + ", bytes on the air " +
                       formatBytes(std::llround(rounds.bytes.mean)) + " on average";
    if (rounds.latencyMs)
        text += ", latency p50 " + numberText(rounds.latencyMs->p50, 2) + " ms, p95 " +
                numberText(rounds.latencyMs->p95, 2) + " ms, p99 " + numberText(rounds.latencyMs->p99, 2) + " ms";
    return text + "\n";
}

/// What the RAM of the student goes to that needs most.
std::string ramText(const Plan& plan) {
    const auto most = std::ranges::max_element(plan.students, {}, &PlannedStudent::peakActivationBytes);
    const RamUse use = ramUse(*most, plan.image, plan.classes);
    std::string text = "RAM of student " + std::to_string(most - plan.students.begin()) + ", " +
                       formatBytes(use.bytes()) + ", is set by " + use.operation + ": image " +
                       formatBytes(use.inputBytes);
    for (const RamTensor& tensor : use.tensors)
        text += ", " + formatBytes(tensor.bytes);
    text += ", scratch " + formatBytes(use.scratchBytes);
    for (std::size_t i = 0; i < use.changes.size(); ++i)
        text += (i == 0 ? "; lower: " : ", ") + use.changes[i].what.english() + " " + formatBytes(use.changes[i].bytes);
    return text + "\n";
}

}  // namespace

std::string planText(const steps::PlanOutcome& outcome) {
    const Plan& plan = outcome.plan;
    Table table({"Student", "network", "filters", "parameters", "deployed", "activations", "MACs", "message", "fits"});
    for (std::size_t p = 0; p < plan.students.size(); ++p) {
        const PlannedStudent& student = plan.students[p];
        table.add({std::to_string(p), student.architecture, std::to_string(student.filters),
                   formatCount(student.parameters), formatBytes(student.deployedBytes),
                   formatBytes(student.peakActivationBytes), formatCount(student.macs),
                   formatBytes(student.messageBytes), student.fits ? "yes" : "no"});
    }
    return table.text() + "\n" + limitsText(plan) + ramText(plan) + (outcome.assignment ? devicesText(outcome) : "");
}

std::string sweepText(const steps::SweepOutcome& outcome) {
    const std::vector<std::size_t> front = paretoFront(outcome.points, SweepFigure::memory, SweepFigure::latency);
    Table table({"Students", "fits", "largest", "all together", "sent an image", "latency", "accuracy", ""});
    std::string reasons;
    for (std::size_t i = 0; i < outcome.points.size(); ++i) {
        const SweepPoint& point = outcome.points[i];
        if (!point.reason.empty()) {
            reasons += std::to_string(point.students) + " students: " + point.reason.english() + ".\n";
            continue;
        }
        const bool best = std::ranges::find(front, i) != front.end();
        table.add({std::to_string(point.students), point.fits ? "yes" : "no", formatBytes(point.deployedBytes),
                   formatBytes(point.allDeployedBytes), formatBytes(point.bytesPerImage), milliseconds(point.latencyMs),
                   point.accuracy ? percentText(*point.accuracy) : "-", best ? "*" : ""});
    }
    return table.text() + "* no other one has less memory a device and less latency.\n" + reasons;
}

std::string calibrationText(const steps::CalibrateOutcome& outcome) {
    Table table({"Network", "precision", "MACs", "depthwise", "time"});
    for (const auto& [precision, timings] : outcome.timings)
        for (const Timing& timing : timings)
            table.add({timing.network, name(precision), formatCount(timing.work.macs),
                       formatCount(timing.work.depthwiseMacs), numberText(1e3 * timing.seconds, 3) + " ms"});
    std::string text = table.text() + "\n";
    for (const auto& [precision, rate] : outcome.rates)
        text += name(precision) + ": " + formatCount(std::llround(rate.macsPerSecond)) + " MAC/s, depthwise " +
                formatCount(std::llround(rate.depthwiseMacsPerSecond)) + " MAC/s, start " +
                numberText(1e3 * rate.startSeconds, 3) + " ms; explains the times within " +
                percentText(rate.largestError) + "\n";
    return text + "Kept as '" + outcome.device.name + "' in " + outcome.file.string() + "\n";
}

std::string simulationText(const steps::SimulateOutcome& outcome) {
    const Simulation& simulation = outcome.simulation;
    Table table({"For one image", "students", "layer-split"});
    table.add({"bytes sent", formatBytes(simulation.bytesPerImage), formatBytes(simulation.baselineBytesPerImage)});
    table.add({"on the air, with headers and repeats", formatBytes(std::llround(simulation.expectedBytesPerImage)),
               formatBytes(std::llround(simulation.expectedBaselineBytesPerImage))});
    table.add({"latency", milliseconds(simulation.latencyMs), milliseconds(simulation.baselineLatencyMs)});
    std::string text = table.text() + "\n";
    if (simulation.energyMillijoules)
        text += "Energy of all devices: " + numberText(*simulation.energyMillijoules, 3) + " mJ\n";
    text += "All devices answer with probability " + numberText(simulation.allArrive, 4) + "\n";
    if (simulation.expectedAccuracy)
        text += "Expected accuracy: " + percentText(*simulation.expectedAccuracy) + "\n";
    if (outcome.rounds)
        text += roundsText(*outcome.rounds);
    text += "The layer-split is a " + simulation.baseline.architecture + " of the students' total size.\n";
    text += splitsText(outcome) + claimsText(outcome.claims);
    for (const Text& note : simulation.notes)
        text += "Note: " + note.english() + "\n";
    return text;
}

}  // namespace nonn::cli
