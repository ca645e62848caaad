// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_text.h"

#include "base/sizes.h"
#include "text.h"

#include <cmath>

namespace nonn::cli {

namespace {

std::string amount(const Limit& limit, std::int64_t value) {
    return limit.name == "macs" ? formatCount(value) : formatBytes(value);
}

/// "memory 341 KB of 458 KB (binds)".
std::string describe(const std::vector<Limit>& limits) {
    std::string text;
    for (const Limit& limit : limits)
        text += (text.empty() ? "" : ", ") + limit.name + " " + amount(limit, limit.needed) + " of " +
                amount(limit, limit.allowed) + (limit.binds ? " (binds)" : "");
    return text;
}

std::string milliseconds(const std::optional<double>& value) {
    return value ? numberText(*value, 2) + " ms" : "-";
}

}  // namespace

std::string planText(const Plan& plan) {
    Table table({"Student", "network", "filters", "parameters", "deployed", "activations", "MACs", "message", "fits"});
    for (std::size_t p = 0; p < plan.students.size(); ++p) {
        const PlannedStudent& student = plan.students[p];
        table.add({std::to_string(p), student.architecture, std::to_string(student.filters),
                   formatCount(student.parameters), formatBytes(student.deployedBytes),
                   formatBytes(student.peakActivationBytes), formatCount(student.macs),
                   formatBytes(student.messageBytes), student.fits ? "yes" : "no"});
    }
    std::string text = table.text() + "\n";
    for (std::size_t p = 0; p < plan.students.size(); ++p)
        text += "Student " + std::to_string(p) + ": " + describe(plan.students[p].limits) + "\n";
    return text;
}

std::string simulationText(const Simulation& simulation) {
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
    text += "The layer-split is a " + simulation.baseline.architecture + " of the students' total size.\n";
    for (const Text& note : simulation.notes)
        text += "Note: " + note.english() + "\n";
    return text;
}

}  // namespace nonn::cli
