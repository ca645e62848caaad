// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/devices/device_costs.h"

#include "plan/forecast.h"
#include "project/steps_simulate.h"

#include <set>

namespace nonn {

ImageCost expectedCost(const ProjectFolder& folder, const std::string& run) {
    steps::SimulateRequest request;
    request.input = InputPlace::sent;
    request.run = run;
    const Forecast forecast = steps::simulate(folder, request);
    const Simulation& all = forecast.simulation;
    std::set<int> students;
    double answers = 0;
    for (const NodeFigures& node : all.nodes)
        if (students.insert(node.student).second)
            answers += static_cast<double>(node.messageBytes);
    ImageCost cost;
    cost.sent = static_cast<double>(all.inputBytes) * static_cast<double>(students.size());
    cost.received = answers;
    cost.median = all.latencyMs;
    if (forecast.rounds && forecast.rounds->latencyMs) {
        cost.median = forecast.rounds->latencyMs->p50;
        cost.slowest = forecast.rounds->latencyMs->p99;
    }
    return cost;
}

ImageCost measuredCost(const DeviceTalk::Total& total) {
    ImageCost cost;
    cost.median = total.median;
    cost.slowest = total.slowest;
    if (total.complete > 0) {
        const auto questions = static_cast<double>(total.complete);
        cost.sent = static_cast<double>(total.bytes.sent) / questions;
        cost.received = static_cast<double>(total.bytes.received) / questions;
    }
    return cost;
}

}  // namespace nonn
