// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/simulation.h"

#include "plan/communication.h"
#include "plan/device_costs.h"
#include "plan/network_devices.h"
#include "plan/node_cost.h"
#include "plan/units.h"

#include <algorithm>

namespace nonn {

namespace {

using Figure = std::optional<double>;

Figure plus(const Figure& a, const Figure& b) {
    return a && b ? Figure(*a + *b) : std::nullopt;
}

/// The settings with every name looked up, and each student costed with the message asked for.
class Scene {
public:
    explicit Scene(const SimulationSettings& settings) : m_settings(settings), m_network(settings) {}

    Simulation run() const;

private:
    int studentCount() const { return static_cast<int>(m_network.students().size()); }
    Precision precision() const { return m_network.students().front().budget.precision; }

    NodeFigures figuresOf(const NetworkDevice& device) const;
    std::vector<double> studentFailures(const std::vector<NodeFigures>& nodes) const;
    Figure networkLatencyMs(const std::vector<NodeFigures>& nodes) const;
    Figure fusionMs() const;
    double expectedSplitBytes(const LayerSplit& split) const;
    void addBaselines(Simulation& simulation) const;
    std::vector<Text> notes() const;

    const SimulationSettings& m_settings;
    NetworkDevices m_network;
};

NodeFigures Scene::figuresOf(const NetworkDevice& device) const {
    const PlannedStudent& planned = *device.student;
    const RadioProfile& radio = *device.radio;
    NodeFigures figures;
    figures.student = device.node->student;
    figures.device = device.profile->name;
    figures.radio = radio.name;
    figures.message = planned.message;
    figures.messageBytes = planned.messageBytes;
    figures.frames = countFrames(planned.messageBytes, radio);
    const NodeCost cost = nodeCost(planned, *device.profile, radio, device.node->failure, m_network.inputBytes());
    figures.expectedBytes = cost.expectedBytes;
    figures.failure = cost.failure;
    if (cost.seconds)
        figures.latencyMs = milli * *cost.seconds;
    if (cost.joules)
        figures.energyMillijoules = milli * *cost.joules;
    return figures;
}

std::vector<double> Scene::studentFailures(const std::vector<NodeFigures>& nodes) const {
    std::vector<double> failures(m_network.students().size(), 1);
    for (const NodeFigures& node : nodes)
        failures[static_cast<std::size_t>(node.student)] *= node.failure;
    return failures;
}

Figure Scene::fusionMs() const {
    std::int64_t macs = 0;
    for (const PlannedStudent& planned : m_network.students())
        if (planned.message == Message::features)
            macs += std::int64_t{planned.filters} * m_settings.plan.classes;
    if (macs == 0)
        return 0;
    const NetworkDevice& first = m_network.all().front();
    const Figure rate = figureAt(first.profile->macsPerSecond, first.student->budget.precision);
    return rate ? Figure(milli * static_cast<double>(macs) / *rate) : std::nullopt;
}

Figure Scene::networkLatencyMs(const std::vector<NodeFigures>& nodes) const {
    double slowest = 0;
    for (int p = 0; p < studentCount(); ++p) {
        Figure fastest;
        for (const NodeFigures& node : nodes)
            if (node.student == p && node.latencyMs)
                fastest = std::min(fastest.value_or(*node.latencyMs), *node.latencyMs);
        if (!fastest)
            return std::nullopt;
        slowest = std::max(slowest, *fastest);
    }
    return plus(slowest, fusionMs());
}

double Scene::expectedSplitBytes(const LayerSplit& split) const {
    const std::vector<NetworkDevice>& devices = m_network.first();
    double bytes = 0;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const RadioProfile& radio = *devices[i].radio;
        bytes += expectedBytes(m_network.inputBytes(), radio);
        for (const LayerExchange& exchange : split.layers) {
            const auto receivers = exchange.gather ? 1 : static_cast<double>(devices.size() - 1);
            bytes += receivers * expectedBytes(partBytes(exchange, i, devices.size(), precision()), radio);
        }
    }
    return bytes;
}

void Scene::addBaselines(Simulation& simulation) const {
    std::int64_t parameters = 0;
    for (const PlannedStudent& planned : m_network.students())
        parameters += planned.parameters;
    const Plan& plan = m_settings.plan;
    const Architecture baseline = classifierOfSize(parameters, plan.image, plan.classes, m_settings.families);
    simulation.baseline = splitByLayers(baseline, studentCount(), precision());
    if (m_settings.teacher)
        simulation.teacher = splitByLayers(*m_settings.teacher, studentCount(), precision());
    const std::int64_t inputs = m_network.inputBytes() * studentCount();
    simulation.baselineBytesPerImage = simulation.baseline.unicastBytes() + inputs;
    simulation.baselineBroadcastBytesPerImage = simulation.baseline.broadcastBytes() + inputs;
    simulation.expectedBaselineBytesPerImage = expectedSplitBytes(simulation.baseline);
    simulation.baselineLatencyMs =
        splitByChannels(baseline, m_network.toSplit(), precision(), m_network.inputBytes()).latencyMs;
}

std::vector<Text> Scene::notes() const {
    std::vector<Text> notes;
    const auto add = [&](Text note) {
        if (std::ranges::find(notes, note) == notes.end())
            notes.push_back(std::move(note));
    };
    for (const NetworkDevice& device : m_network.all()) {
        const DeviceProfile& profile = *device.profile;
        const Precision used = device.student->budget.precision;
        if (!figureAt(profile.macsPerSecond, used))
            add(Text::tr("the rate of %1 at %2 is not known: no latency", profile.title, name(used)));
        if (!figureAt(profile.joulesPerMac, used) && !profile.watts)
            add(Text::tr("the energy of %1 at %2 is not known", profile.title, name(used)));
        if (!profile.startSeconds)
            add(Text::tr("the start cost of %1 is not known and counted as 0", profile.title));
        if (!device.radio->latencySeconds)
            add(Text::tr("the link latency of %1 is not known and counted as 0", device.radio->title));
        if (!device.radio->joulesPerBit)
            add(Text::tr("the energy of %1 is not known", device.radio->title));
        if (used != precision())
            add(Text::tr("the layer-split is counted at %1", name(precision())));
    }
    std::ranges::sort(notes, {}, &Text::english);
    return notes;
}

Simulation Scene::run() const {
    Simulation simulation;
    simulation.input = m_settings.input;
    simulation.inputBytes = m_settings.plan.image.elements();
    Figure energy = 0;
    for (const NetworkDevice& device : m_network.all()) {
        const NodeFigures node = figuresOf(device);
        simulation.bytesPerImage += node.messageBytes + m_network.inputBytes();
        simulation.expectedBytesPerImage += (1 - device.node->failure) * node.expectedBytes;
        energy = plus(energy, node.energyMillijoules);
        simulation.nodes.push_back(node);
    }
    simulation.energyMillijoules = energy;
    simulation.latencyMs = networkLatencyMs(simulation.nodes);
    simulation.fusionMs = fusionMs();
    const std::vector<double> failures = studentFailures(simulation.nodes);
    simulation.allArrive = allArrive(failures);
    if (!m_settings.subsetAccuracy.empty())
        simulation.expectedAccuracy = expectedAccuracy(m_settings.subsetAccuracy, failures);
    addBaselines(simulation);
    simulation.notes = notes();
    return simulation;
}

}  // namespace

std::vector<PlannedStudent> studentsSending(const SimulationSettings& settings) {
    const Plan& plan = settings.plan;
    std::vector<PlannedStudent> students;
    for (const PlannedStudent& planned : plan.students)
        students.push_back(costStudent(planned.architecture, plan.image, planned.filters, plan.classes,
                                       chooseMessage(settings.message, planned.filters, plan.classes), planned.budget));
    return students;
}

Simulation simulate(const SimulationSettings& settings) {
    return Scene(settings).run();
}

}  // namespace nonn
