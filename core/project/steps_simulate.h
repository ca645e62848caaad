// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/claims.h"
#include "plan/rounds.h"
#include "plan/split_schemes.h"
#include "project/run_folder.h"

#include <filesystem>
#include <optional>
#include <string>

namespace nonn::steps {

struct SimulateRequest {
    std::filesystem::path devices;     ///< a list of devices, see readFleet(); empty: the plan's, else one kind for all
    std::optional<std::string> radio;  ///< in place of what the devices have
    std::optional<double> failure;     ///< likewise, 0..1
    InputPlace input = InputPlace::local;
    MessageChoice message = MessageChoice::automatic;
    int rounds = 10'000;  ///< images played out by chance; 0: none
    std::uint64_t seed = 1;
    std::string run;  ///< whose students they are; empty: the latest finished one that is current, else the plan's
};

struct SimulateOutcome {
    Simulation simulation;
    std::optional<Rounds> rounds = {};
    std::vector<DeviceLane> timeline = {};
    std::vector<Claim> claims = {};
    std::vector<SplitFigures> splits = {};  ///< of the baseline, over the first device of each student
    std::string run;  ///< whose students and accuracies were taken; empty: the plan's, without accuracies
    double seconds = 0;
};

/// What the students say to each other and how long it takes.
SimulateOutcome simulate(const ProjectFolder& folder, const SimulateRequest& request);

/// As toJson(Simulation) but with notes in English, and {"rounds": {"count", "all_arrive",
/// "bytes": {"mean", "standard_error", "p50", "p95", "p99"}, "latency_ms": {...}, "accuracy"}, "splits": [{"scheme",
/// "bytes", "deployed_bytes", "macs", "fits", "latency_ms"}], "best_split", "claims": [{"claim",
/// "published", "ratio", "assumes", "sensitivity": [{"doubled", "ratio"}]}], "timeline": [{"device",
/// "student", "activities": [{"kind", "from_ms", "to_ms"}]}], "run", "seconds"}; the run is null where there is none.
Json toJson(const SimulateOutcome& outcome);

}  // namespace nonn::steps
