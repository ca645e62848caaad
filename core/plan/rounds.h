// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"
#include "plan/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace nonn {

/// How a figure is distributed over rounds.
struct Distribution {
    double mean = 0;
    double standardError = 0;  ///< of the mean
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
};

/// What many rounds played out by chance came to, each an image.
struct Rounds {
    int count = 0;
    double allArrive = 0;  ///< share of rounds in which every student's message arrived
    double allArriveError = 0;
    Distribution bytes;  ///< on the air
    std::optional<Distribution>
        latencyMs;                   ///< of the rounds in which all arrived; not set without rates or such rounds
    std::optional<double> accuracy;  ///< mean, where the accuracy of every subset is known
};

/// Plays `count` images out. A device is gone with its probability; a frame is lost with its radio's and repeated at
/// most `retries` times; a message takes its payload's time for every sending, the link's latency, and a delay by
/// chance with the radio's mean. Where a radio is shared, those that use it wait for one another: images are sent one
/// after the other, messages go in the order in which they are ready. What arrives is what simulate() reckons with:
/// without shared radios its figures are the means (tests). Every frame is sent, whatever became of those before; of an
/// image that arrived in part the answer does not count. The same seed gives the same rounds. Throws Error(badInput) as
/// simulate() does, and for a count below 1.
Rounds playRounds(const SimulationSettings& settings, int count, std::uint64_t seed);

/// One image without loss, delay or dead devices, with what each device waits for; last the fusion on the first. Empty
/// where a rate is not known.
std::vector<DeviceLane> timeline(const SimulationSettings& settings);

}  // namespace nonn
