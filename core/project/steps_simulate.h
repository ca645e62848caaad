// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"
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
    std::string run;  ///< whose students they are; empty: the latest finished one that is current, else the plan's
};

struct SimulateOutcome {
    Simulation simulation;
    std::string run;  ///< whose students and accuracies were taken; empty: the plan's, without accuracies
    double seconds = 0;
};

/// What the students say to each other and how long it takes.
SimulateOutcome simulate(const ProjectFolder& folder, const SimulateRequest& request);

/// As toJson(Simulation) but with notes in English, and {"run", "seconds"}; the run is null where there is none.
Json toJson(const SimulateOutcome& outcome);

}  // namespace nonn::steps
