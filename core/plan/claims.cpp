// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/claims.h"

#include "model/counts.h"
#include "plan/device_costs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nonn {

namespace {

using Ratio = std::optional<double>;
using Ratios = std::array<Ratio, 4>;  ///< in the order of the claims

/// With no ratios yet, in the order of Ratios.
std::vector<Claim> statements() {
    return {{Text::tr("memory"),
             24,
             {},
             Text::tr("the teacher's weights over the largest student's, both as deployed at the plan's precision"),
             {}},
            {Text::tr("performance"),
             12,
             {},
             Text::tr("the teacher's time on the first device over the computing of the slowest student"),
             {}},
            {Text::tr("energy"),
             14,
             {},
             Text::tr("the teacher's energy on the first device over that of the node that takes most, radio included"),
             {}},
            {Text::tr("latency"),
             33,
             {},
             Text::tr("one student of the total size, split by channels, over the students; both without waiting"),
             {}}};
}

/// A figure that may be otherwise, and how to double it.
struct Assumption {
    Text figure;
    void (*doubled)(Profiles& profiles);
};

void doubleRates(std::map<Precision, double>& rates) {
    for (auto& [precision, rate] : rates)
        rate *= 2;
}

void doubleIfKnown(std::optional<double>& figure) {
    if (figure)
        *figure *= 2;
}

template <typename Change>
void eachDevice(Profiles& profiles, Change change) {
    std::ranges::for_each(profiles.devices, change);
}

template <typename Change>
void eachRadio(Profiles& profiles, Change change) {
    std::ranges::for_each(profiles.radios, change);
}

std::array<Assumption, 6> assumptions() {
    return {{{Text::tr("rate of devices"),
              [](Profiles& p) {
                  eachDevice(p, [](DeviceProfile& device) {
                      doubleRates(device.macsPerSecond);
                      doubleRates(device.depthwiseMacsPerSecond);
                  });
              }},
             {Text::tr("start cost of devices"),
              [](Profiles& p) { eachDevice(p, [](DeviceProfile& d) { doubleIfKnown(d.startSeconds); }); }},
             {Text::tr("energy of computing"),
              [](Profiles& p) {
                  eachDevice(p, [](DeviceProfile& device) {
                      doubleRates(device.joulesPerMac);
                      doubleIfKnown(device.watts);
                  });
              }},
             {Text::tr("rate of the radio"),
              [](Profiles& p) { eachRadio(p, [](RadioProfile& r) { r.bitsPerSecond *= 2; }); }},
             {Text::tr("latency of the radio"),
              [](Profiles& p) { eachRadio(p, [](RadioProfile& r) { doubleIfKnown(r.latencySeconds); }); }},
             {Text::tr("energy of the radio"),
              [](Profiles& p) { eachRadio(p, [](RadioProfile& r) { doubleIfKnown(r.joulesPerBit); }); }}}};
}

Ratio over(const Ratio& a, const Ratio& b) {
    return a && b && *b > 0 ? Ratio(*a / *b) : std::nullopt;
}

/// The largest over all; not set where one is not known.
template <typename Items, typename Figure>
Ratio largest(const Items& items, Figure figure) {
    double most = 0;
    for (const auto& item : items) {
        const Ratio value = figure(item);
        if (!value)
            return std::nullopt;
        most = std::max(most, *value);
    }
    return most;
}

Ratios ratiosOf(const SimulationSettings& settings) {
    const Simulation simulation = simulate(settings);
    Ratios ratios{std::nullopt, std::nullopt, std::nullopt, over(simulation.baselineLatencyMs, simulation.latencyMs)};
    if (!settings.teacher)
        return ratios;
    const std::vector<PlannedStudent> students = studentsSending(settings);
    const Precision precision = students.front().budget.precision;
    const DeviceProfile& first = settings.profiles.device(settings.fleet.nodes.front().device);
    const Work teacher{countMacs(*settings.teacher), countDepthwiseMacs(*settings.teacher)};
    ratios[0] = over(static_cast<double>(deployedBytes(*settings.teacher, precision)),
                     largest(students, [](const PlannedStudent& student) {
                         return Ratio(static_cast<double>(student.deployedBytes));
                     }));
    ratios[1] = over(computeSeconds(first, precision, teacher), largest(settings.fleet.nodes, [&](const Node& node) {
                         const PlannedStudent& student = students[static_cast<std::size_t>(node.student)];
                         return computeSeconds(settings.profiles.device(node.device), student.budget.precision,
                                               {student.macs, student.depthwiseMacs});
                     }));
    const Ratio joules = computeJoules(first, precision, teacher);
    ratios[2] = over(joules ? Ratio(1e3 * *joules) : std::nullopt,
                     largest(simulation.nodes, [](const NodeFigures& node) { return node.energyMillijoules; }));
    return ratios;
}

}  // namespace

std::vector<Claim> claims(const SimulationSettings& settings) {
    constexpr std::size_t shown = 2;
    const Ratios here = ratiosOf(settings);
    std::vector<Claim> result = statements();
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i].ratio = here[i];
    for (const Assumption& assumption : assumptions()) {
        SimulationSettings otherwise = settings;
        assumption.doubled(otherwise.profiles);
        const Ratios then = ratiosOf(otherwise);
        for (std::size_t i = 0; i < result.size(); ++i)
            if (here[i] && then[i] && std::abs(*then[i] / *here[i] - 1) > 1e-3)
                result[i].sensitivities.push_back({assumption.figure, *then[i]});
    }
    for (Claim& claim : result) {
        std::ranges::stable_sort(claim.sensitivities, std::greater<>(), [&](const Sensitivity& sensitivity) {
            return std::abs(std::log(sensitivity.ratio / *claim.ratio));
        });
        claim.sensitivities.resize(std::min(shown, claim.sensitivities.size()));
    }
    return result;
}

}  // namespace nonn
