// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"
#include "project/steps_calibrate.h"

#include <string>

namespace nonn::cli {

/// A row a student, and what limits it.
std::string planText(const Plan& plan);

/// Messages, time, energy and accuracy beside the layer-split, and what had to be assumed.
std::string simulationText(const Simulation& simulation);

/// A row a network timed, and the rates that explain them.
std::string calibrationText(const steps::CalibrateOutcome& outcome);

}  // namespace nonn::cli
