// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/forecast.h"

#include "model/zoo.h"
#include "plan/network_devices.h"

namespace nonn {

namespace {

std::vector<SplitFigures> splitsOf(const SimulationSettings& settings, const std::string& architecture) {
    const NetworkDevices network(settings);
    return splitSchemes(makeClassifier(architecture, settings.plan.image, settings.plan.classes), network.toSplit(),
                        settings.plan.students.front().budget.precision, network.inputBytes());
}

}  // namespace

Forecast foretell(const SimulationSettings& settings, int rounds, std::uint64_t seed) {
    Forecast forecast;
    forecast.simulation = simulate(settings);
    forecast.timeline = timeline(settings);
    forecast.claims = claims(settings);
    forecast.splits = splitsOf(settings, forecast.simulation.baseline.architecture);
    forecast.failures.points = failureCurve(settings);
    if (rounds > 0)
        forecast.rounds = playRounds(settings, rounds, seed);
    return forecast;
}

SurvivorForecast foretellSurvivors(SimulationSettings settings, Message layersTake, std::vector<double> accuracies) {
    settings.subsetAccuracy = std::move(accuracies);
    if (layersTake == Message::features)
        settings.message = MessageChoice::features;
    const Simulation simulation = simulate(settings);
    return {layersTake, simulation.bytesPerImage, simulation.expectedAccuracy, failureCurve(settings)};
}

}  // namespace nonn
