// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"
#include "project/steps_calibrate.h"
#include "project/steps_plan.h"
#include "project/steps_simulate.h"
#include "project/steps_sweep.h"

#include <string>

namespace nonn::cli {

/// A row a student, what limits it, and where the planner chose the devices, a row for each.
std::string planText(const steps::PlanOutcome& outcome);

/// Messages, time, energy and accuracy beside the layer-split, and what had to be assumed.
std::string simulationText(const steps::SimulateOutcome& outcome);

/// A row a number of students.
std::string sweepText(const steps::SweepOutcome& outcome);

/// A row a network timed, and the rates that explain them.
std::string calibrationText(const steps::CalibrateOutcome& outcome);

}  // namespace nonn::cli
