// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/assignment.h"
#include "plan/fleet.h"
#include "plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace nonn {

struct FleetPlanSettings {
    PlanSettings students;  ///< all but the budgets, which are the devices'
    Fleet fleet;            ///< whose students are to be chosen: what it says of them does not count
    Profiles profiles;      ///< known, the fleet's own among them
    Objective objective = Objective::latency;
    InputPlace input = InputPlace::local;
    std::vector<double> subsetAccuracy = {};  ///< see AssignmentTask
};

struct FleetPlan {
    Plan plan;
    Fleet fleet;               ///< the devices that run a student, in the order of the settings'
    std::vector<Node> unused;  ///< spare devices that would not help
    Assignment assignment;     ///< the student of each of the settings' devices, or noStudent
    AssignmentScore score;     ///< not set where the plan does not fit
    bool exact = false;        ///< whether every assignment was looked at
    /// Profiles of devices that could take part and whose energy is not known.
    std::vector<std::string> unknownEnergy = {};
};

/// Which student runs on which device, and how large each is.
/// First the sizes. Let r be the most parameters a filter that some assignment of one device a student gives to every
/// student, each as large as its device holds (a bottleneck matching); of those assignments the one with the most
/// parameters in all is taken. By SizeRule::fill a student is the largest that its device there holds, by
/// SizeRule::share it has at most r parameters a filter.
/// Then, with these networks, bestAssignment() by the objective over all devices that hold them at their precision,
/// spare ones as replicas. The time of a student on a device is that of nodeCost().
/// Where some student fits no device, the plan says by how much the nearest misses, and nothing is thrown. Throws
/// Error(badInput) for fewer devices than students, and naming a device without any limit: it would take the largest
/// network there is.
FleetPlan planFleet(const FleetPlanSettings& settings);

/// The same for students that are chosen already: the fleet with the student of each of its devices. Where devices
/// cannot be found that hold all of them, the best of all ways whatever they hold. Throws Error(badInput) for fewer
/// devices than students.
Fleet assignedFleet(const Plan& plan, Fleet fleet, const Profiles& profiles, Objective objective, InputPlace input);

}  // namespace nonn
