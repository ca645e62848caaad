// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/simulation.h"

#include "base/error.h"
#include "plan/communication.h"
#include "plan/node_cost.h"
#include "plan/units.h"

#include <algorithm>

namespace nonn {

namespace {

using Figure = std::optional<double>;

Figure plus(const Figure& a, const Figure& b) {
    return a && b ? Figure(*a + *b) : std::nullopt;
}

Figure lookUp(const std::map<Precision, double>& figures, Precision precision) {
    const auto found = figures.find(precision);
    return found == figures.end() ? std::nullopt : Figure(found->second);
}

/// The settings with every name looked up, and each student costed with the message asked for.
class Scene {
public:
    explicit Scene(const SimulationSettings& settings);

    Simulation run() const;

private:
    struct Device {
        const DeviceProfile* profile;
        const RadioProfile* radio;
        int student;
        double gone;
    };

    const PlannedStudent& student(const Device& device) const {
        return m_students[static_cast<std::size_t>(device.student)];
    }
    int studentCount() const { return static_cast<int>(m_students.size()); }
    Precision precision() const { return m_students.front().budget.precision; }

    NodeFigures figuresOf(const Device& device) const;
    double inputSeconds(const Device& device) const;
    std::vector<double> studentFailures(const std::vector<NodeFigures>& nodes) const;
    Figure networkLatencyMs(const std::vector<NodeFigures>& nodes) const;
    Figure fusionMs() const;

    std::int64_t part(const LayerExchange& exchange, std::size_t place) const;
    Figure splitLatencyMs(const LayerSplit& split) const;
    double expectedSplitBytes(const LayerSplit& split) const;
    void addBaselines(Simulation& simulation) const;
    std::vector<Text> notes() const;

    const SimulationSettings& m_settings;
    std::int64_t m_inputBytes = 0;  ///< sent to each device, 0 where it sees the image by itself
    std::vector<PlannedStudent> m_students;
    std::vector<Device> m_devices;
    std::vector<Device> m_first;  ///< the first device of each student, over which the baseline is split
};

Scene::Scene(const SimulationSettings& settings) : m_settings(settings) {
    const Plan& plan = settings.plan;
    if (settings.input == InputPlace::sent)
        m_inputBytes = plan.image.elements();
    m_students = studentsSending(settings);
    for (const Node& node : settings.fleet.nodes) {
        if (node.student < 0 || node.student >= studentCount())
            throw badInput({}, Text::tr("a device runs student %1, which the plan has not", node.student));
        m_devices.push_back(
            {&settings.profiles.device(node.device), &settings.profiles.radio(node.radio), node.student, node.failure});
    }
    for (int p = 0; p < studentCount(); ++p) {
        const auto found = std::ranges::find(m_devices, p, &Device::student);
        if (found == m_devices.end())
            throw badInput({}, Text::tr("student %1 has no device", p));
        m_first.push_back(*found);
    }
    if (m_students.empty())
        throw badInput({}, Text::tr("a plan without students cannot be simulated"));
}

double Scene::inputSeconds(const Device& device) const {
    return m_inputBytes > 0 ? transferSeconds(m_inputBytes, *device.radio) : 0;
}

NodeFigures Scene::figuresOf(const Device& device) const {
    const PlannedStudent& planned = student(device);
    const RadioProfile& radio = *device.radio;
    NodeFigures figures;
    figures.student = device.student;
    figures.device = device.profile->name;
    figures.radio = radio.name;
    figures.message = planned.message;
    figures.messageBytes = planned.messageBytes;
    figures.frames = countFrames(planned.messageBytes, radio);
    const NodeCost cost = nodeCost(planned, *device.profile, radio, device.gone, m_inputBytes);
    figures.expectedBytes = cost.expectedBytes;
    figures.failure = cost.failure;
    if (cost.seconds)
        figures.latencyMs = milli * *cost.seconds;
    if (cost.joules)
        figures.energyMillijoules = milli * *cost.joules;
    return figures;
}

std::vector<double> Scene::studentFailures(const std::vector<NodeFigures>& nodes) const {
    std::vector<double> failures(m_students.size(), 1);
    for (const NodeFigures& node : nodes)
        failures[static_cast<std::size_t>(node.student)] *= node.failure;
    return failures;
}

Figure Scene::fusionMs() const {
    std::int64_t macs = 0;
    for (const PlannedStudent& planned : m_students)
        if (planned.message == Message::features)
            macs += std::int64_t{planned.filters} * m_settings.plan.classes;
    if (macs == 0)
        return 0;
    const Figure rate = lookUp(m_devices.front().profile->macsPerSecond, student(m_devices.front()).budget.precision);
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

/// Bytes of a split tensor that one of the devices holds: its share of the channels, which differ by one at most.
std::int64_t Scene::part(const LayerExchange& exchange, std::size_t place) const {
    const auto devices = static_cast<std::int64_t>(m_first.size());
    const auto from = static_cast<std::int64_t>(place) * exchange.shape.channels / devices;
    const auto to = (static_cast<std::int64_t>(place) + 1) * exchange.shape.channels / devices;
    return (to - from) * exchange.shape.height * exchange.shape.width * bytesPerElement(precision());
}

Figure Scene::splitLatencyMs(const LayerSplit& split) const {
    double start = 0;
    double slowestMac = 0;
    for (const Device& device : m_first) {
        const Figure rate = lookUp(device.profile->macsPerSecond, precision());
        if (!rate)
            return std::nullopt;
        start = std::max(start, device.profile->startSeconds.value_or(0) + inputSeconds(device));
        slowestMac = std::max(slowestMac, 1 / *rate);
    }
    double seconds = start + static_cast<double>(split.macs) / static_cast<double>(m_first.size()) * slowestMac;
    for (const LayerExchange& exchange : split.layers) {
        const auto receivers = exchange.gather ? 1 : static_cast<std::int64_t>(m_first.size()) - 1;
        double slowest = 0;
        for (std::size_t i = 0; i < m_first.size() && receivers > 0; ++i)
            slowest = std::max(slowest, transferSeconds(receivers * part(exchange, i), *m_first[i].radio));
        seconds += slowest;
    }
    return milli * seconds;
}

double Scene::expectedSplitBytes(const LayerSplit& split) const {
    double bytes = 0;
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        const RadioProfile& radio = *m_first[i].radio;
        bytes += expectedBytes(m_inputBytes, radio);
        for (const LayerExchange& exchange : split.layers) {
            const auto receivers = exchange.gather ? 1 : static_cast<double>(m_first.size() - 1);
            bytes += receivers * expectedBytes(part(exchange, i), radio);
        }
    }
    return bytes;
}

void Scene::addBaselines(Simulation& simulation) const {
    std::int64_t parameters = 0;
    for (const PlannedStudent& planned : m_students)
        parameters += planned.parameters;
    const Plan& plan = m_settings.plan;
    simulation.baseline = splitByLayers(classifierOfSize(parameters, plan.image, plan.classes, m_settings.families),
                                        studentCount(), precision());
    if (m_settings.teacher)
        simulation.teacher = splitByLayers(*m_settings.teacher, studentCount(), precision());
    const std::int64_t inputs = m_inputBytes * studentCount();
    simulation.baselineBytesPerImage = simulation.baseline.unicastBytes() + inputs;
    simulation.baselineBroadcastBytesPerImage = simulation.baseline.broadcastBytes() + inputs;
    simulation.expectedBaselineBytesPerImage = expectedSplitBytes(simulation.baseline);
    simulation.baselineLatencyMs = splitLatencyMs(simulation.baseline);
}

std::vector<Text> Scene::notes() const {
    std::vector<Text> notes;
    const auto add = [&](Text note) {
        if (std::ranges::find(notes, note) == notes.end())
            notes.push_back(std::move(note));
    };
    for (const Device& device : m_devices) {
        const DeviceProfile& profile = *device.profile;
        const Precision used = student(device).budget.precision;
        if (!lookUp(profile.macsPerSecond, used))
            add(Text::tr("the rate of %1 at %2 is not known: no latency", profile.title, name(used)));
        if (!lookUp(profile.joulesPerMac, used) && !profile.watts)
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
    for (const Device& device : m_devices) {
        const NodeFigures node = figuresOf(device);
        simulation.bytesPerImage += node.messageBytes + m_inputBytes;
        simulation.expectedBytesPerImage += (1 - device.gone) * node.expectedBytes;
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
