// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/claims.h"
#include "plan/failure_curve.h"
#include "plan/rounds.h"
#include "plan/split_schemes.h"

#include <optional>
#include <vector>

namespace nonn {

/// What is foretold of the same students with fusion layers for survivors.
struct SurvivorForecast {
    Message message = Message::features;  ///< that the layers take
    std::int64_t bytesPerImage = 0;       ///< as Simulation has it, where students send these messages
    std::optional<double> expectedAccuracy;
    std::vector<FailurePoint> failures;

    bool operator==(const SurvivorForecast&) const = default;
};

/// All that is foretold of the students of a plan on their devices.
struct Forecast {
    Simulation simulation;
    std::optional<Rounds> rounds = {};
    std::vector<DeviceLane> timeline = {};  ///< of the students
    std::vector<Claim> claims = {};
    std::vector<SplitFigures> splits = {};  ///< of the baseline, over the first device of each student
    FailureCurve failures = {};             ///< without points where accuracies are not known
    /// Of a training that was with device dropout where this one was without, or the other way round.
    std::optional<FailureCurve> otherwise = {};
    std::optional<SurvivorForecast> survivors =
        {};  ///< where the students have such layers and were evaluated with them
};

/// `rounds` images are played out by chance from `seed`; 0: none. Throws as simulate() does.
Forecast foretell(const SimulationSettings& settings, int rounds, std::uint64_t seed);

/// `layersTake`: the message of the layers; `accuracies`: of subsets with them, as SimulationSettings::subsetAccuracy.
/// Features are sent where layers take these, whatever `settings` say; shares of the logits follow from any message.
SurvivorForecast foretellSurvivors(SimulationSettings settings, Message layersTake, std::vector<double> accuracies);

}  // namespace nonn
