// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_text.h"

#include "base/sizes.h"
#include "plan/student_parts.h"
#include "spoken.h"
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
    std::vector<Text> limits;
    const std::vector<Limit>& first = plan.students[students.front()].limits;
    for (std::size_t i = 0; i < first.size(); ++i) {
        std::int64_t least = first[i].needed;
        std::int64_t most = least;
        for (const std::size_t p : students) {
            least = std::min(least, plan.students[p].limits[i].needed);
            most = std::max(most, plan.students[p].limits[i].needed);
        }
        Text used = Text::verbatim(amount(first[i], least));
        if (const std::string upper = amount(first[i], most); upper != used.pattern())
            used = Text::tr("%1 to %2", used, upper);
        const Text limit = Text::tr("%1 %2 of %3", first[i].name, used, amount(first[i], first[i].allowed));
        limits.push_back(first[i].binds ? Text::tr("%1 (binds)", limit) : limit);
    }
    return said(nonn::listed(limits));
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
        text +=
            said(students.size() > 1 ? Text::tr("Students %1: %2", ranges(students), describeLimits(plan, students))
                                     : Text::tr("Student %1: %2", ranges(students), describeLimits(plan, students))) +
            "\n";
    return text;
}

std::string yesOrNo(bool value) {
    return said(value ? Text::tr("yes") : Text::tr("no"));
}

std::string milliseconds(const std::optional<double>& value) {
    return value ? numberText(*value, 2) + " ms" : "-";
}

std::string unknownEnergyText(const steps::PlanOutcome& outcome) {
    const std::optional<Text> text = steps::devicesOfUnknownEnergy(outcome);
    return text ? said(*text) + "\n" : std::string();
}

/// Which device runs which student, and what the objective comes to.
std::string devicesText(const steps::PlanOutcome& outcome) {
    const FleetPlan& assignment = *outcome.assignment;
    Table table({Text::tr("Device"), Text::tr("profile"), Text::tr("radio"), Text::tr("student"),
                 //: Title of a column: the probability that a device is gone.
                 Text::tr("gone")});
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
    const std::string joules = assignment.score.unknownJoules > 0 ? "-" : numberText(1e3 * assignment.score.joules, 3);
    const Text figures =
        Text::tr("slowest student %1 ms, all devices %2 mJ, all answer with probability %3",
                 orDash(1e3 * assignment.score.seconds), joules, numberText(assignment.score.accuracy, 4));
    const std::string objective = name(outcome.objective);
    return text +
           said(assignment.exact ? Text::tr("For %1, the best of all ways: %2", objective, figures)
                                 : Text::tr("For %1, a good way: %2", objective, figures)) +
           "\n" + unknownEnergyText(outcome);
}

std::string splitsText(const steps::SimulateOutcome& outcome) {
    Table table({Text::tr("The same size, split by"), Text::tr("bytes sent"), Text::tr("weights a device"),
                 Text::tr("fits"), Text::tr("MACs"), Text::tr("latency")});
    for (const SplitFigures& figures : outcome.splits)
        table.add({name(figures.scheme), formatBytes(figures.bytes), formatBytes(figures.deployedBytes),
                   yesOrNo(figures.fits), formatCount(figures.macs), milliseconds(figures.latencyMs)});
    return "\n" + table.text() +
           said(Text::tr("Of those that fit, or of all where none does, the fastest: %1",
                         name(bestSplit(outcome.splits).scheme))) +
           "\n";
}

/// The paper's claims beside what they come to here, and which figures decide.
std::string claimsText(const std::vector<Claim>& claims) {
    Table table({Text::tr("Claim of the paper"), Text::tr("up to"), Text::tr("here"), Text::tr("twice this figure"),
                 Text::tr("then")});
    const auto times = [](const std::optional<double>& ratio) { return ratio ? numberText(*ratio, 1) + " x" : "-"; };
    for (const Claim& claim : claims) {
        const std::vector<Sensitivity>& all = claim.sensitivities;
        table.add({said(claim.name), numberText(claim.published, 0) + " x", times(claim.ratio),
                   all.empty() ? "-" : said(all.front().figure), all.empty() ? "-" : times(all.front().ratio)});
        if (all.size() > 1)
            table.add({"", "", "", said(all[1].figure), times(all[1].ratio)});
    }
    return "\n" + table.text();
}

std::string roundsText(const Rounds& rounds) {
    Text text =
        Text::tr("Played out %1 times: all answer in %2, bytes on the air %3 on average", formatCount(rounds.count),
                 percentText(rounds.allArrive), formatBytes(std::llround(rounds.bytes.mean)));
    if (rounds.latencyMs)
        text = Text::tr("%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms", text, numberText(rounds.latencyMs->p50, 2),
                        numberText(rounds.latencyMs->p95, 2), numberText(rounds.latencyMs->p99, 2));
    return said(text) + "\n";
}

/// What the RAM of the student goes to that needs most.
std::string ramText(const Plan& plan) {
    const auto most = std::ranges::max_element(plan.students, {}, &PlannedStudent::peakActivationBytes);
    const RamUse use = ramUse(*most, plan.image, plan.classes);
    std::string tensors = formatBytes(use.inputBytes);
    for (const RamTensor& tensor : use.tensors)
        tensors += ", " + formatBytes(tensor.bytes);
    const Text text =
        Text::tr("RAM of student %1, %2, is set by %3: image %4, scratch %5", most - plan.students.begin(),
                 formatBytes(use.bytes()), use.operation, tensors, formatBytes(use.scratchBytes));
    std::vector<Text> changes;
    for (const auto& change : use.changes)
        changes.push_back(Text::tr("%1 %2", change.what, formatBytes(change.bytes)));
    return said(changes.empty() ? text : Text::tr("%1; lower: %2", text, nonn::listed(changes))) + "\n";
}

}  // namespace

std::string planText(const steps::PlanOutcome& outcome) {
    const Plan& plan = outcome.plan;
    Table table({Text::tr("Student"), Text::tr("network"), Text::tr("filters"), Text::tr("parameters"),
                 Text::tr("deployed"), Text::tr("activations"), Text::tr("MACs"), Text::tr("message"),
                 Text::tr("fits")});
    for (std::size_t p = 0; p < plan.students.size(); ++p) {
        const PlannedStudent& student = plan.students[p];
        table.add({std::to_string(p), student.architecture, std::to_string(student.filters),
                   formatCount(student.parameters), formatBytes(student.deployedBytes),
                   formatBytes(student.peakActivationBytes), formatCount(student.macs),
                   formatBytes(student.messageBytes), yesOrNo(student.fits)});
    }
    return table.text() + "\n" + limitsText(plan) + ramText(plan) + (outcome.assignment ? devicesText(outcome) : "");
}

std::string sweepText(const steps::SweepOutcome& outcome) {
    const std::vector<std::size_t> front = paretoFront(outcome.points, SweepFigure::memory, SweepFigure::latency);
    Table table({Text::tr("Students"), Text::tr("fits"), Text::tr("largest"), Text::tr("all together"),
                 Text::tr("sent an image"), Text::tr("latency"), Text::tr("accuracy"), Text()});
    std::string reasons;
    for (std::size_t i = 0; i < outcome.points.size(); ++i) {
        const SweepPoint& point = outcome.points[i];
        if (!point.reason.empty()) {
            reasons += said(Text::tr("%1 students: %2.", point.students, point.reason)) + "\n";
            continue;
        }
        const bool best = std::ranges::find(front, i) != front.end();
        table.add({std::to_string(point.students), yesOrNo(point.fits), formatBytes(point.deployedBytes),
                   formatBytes(point.allDeployedBytes), formatBytes(point.bytesPerImage), milliseconds(point.latencyMs),
                   point.accuracy ? percentText(*point.accuracy) : "-", best ? "*" : ""});
    }
    return table.text() + said(Text::tr("* no other one has less memory a device and less latency.")) + "\n" + reasons;
}

std::string calibrationText(const steps::CalibrateOutcome& outcome) {
    Table table(
        {Text::tr("Network"), Text::tr("precision"), Text::tr("MACs"), Text::tr("depthwise"), Text::tr("time")});
    for (const auto& [precision, timings] : outcome.timings)
        for (const Timing& timing : timings)
            table.add({timing.network, name(precision), formatCount(timing.work.macs),
                       formatCount(timing.work.depthwiseMacs), numberText(1e3 * timing.seconds, 3) + " ms"});
    std::string text = table.text() + "\n";
    for (const auto& [precision, rate] : outcome.rates)
        text += said(Text::tr("%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5",
                              name(precision), formatCount(std::llround(rate.macsPerSecond)),
                              formatCount(std::llround(rate.depthwiseMacsPerSecond)),
                              numberText(1e3 * rate.startSeconds, 3), percentText(rate.largestError))) +
                "\n";
    return text + said(Text::tr("Kept as '%1' in %2", outcome.device.name, outcome.file.string())) + "\n";
}

std::string simulationText(const steps::SimulateOutcome& outcome) {
    const Simulation& simulation = outcome.simulation;
    Table table({Text::tr("For one image"), Text::tr("students"), Text::tr("layer-split")});
    table.add({said(Text::tr("bytes sent")), formatBytes(simulation.bytesPerImage),
               formatBytes(simulation.baselineBytesPerImage)});
    table.add({said(Text::tr("on the air, with headers and repeats")),
               formatBytes(std::llround(simulation.expectedBytesPerImage)),
               formatBytes(std::llround(simulation.expectedBaselineBytesPerImage))});
    table.add(
        {said(Text::tr("latency")), milliseconds(simulation.latencyMs), milliseconds(simulation.baselineLatencyMs)});
    std::vector<Text> lines;
    if (simulation.energyMillijoules)
        lines.push_back(Text::tr("Energy of all devices: %1 mJ", numberText(*simulation.energyMillijoules, 3)));
    lines.push_back(Text::tr("All devices answer with probability %1", numberText(simulation.allArrive, 4)));
    if (simulation.expectedAccuracy)
        lines.push_back(Text::tr("Expected accuracy: %1", percentText(*simulation.expectedAccuracy)));
    if (outcome.survivors)
        lines.push_back(Text::tr("With fusion layers for survivors: %1, for %2 of messages",
                                 percentText(outcome.survivors->expectedAccuracy),
                                 formatBytes(outcome.survivors->bytesPerImage)));
    std::string text = table.text() + "\n" + linesText(lines);
    if (outcome.rounds)
        text += roundsText(*outcome.rounds);
    text +=
        said(Text::tr("The layer-split is a %1 of the students' total size.", simulation.baseline.architecture)) + "\n";
    text += splitsText(outcome) + claimsText(outcome.claims);
    for (const Text& note : simulation.notes)
        text += noteText(note);
    return text;
}

}  // namespace nonn::cli
