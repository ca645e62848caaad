// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "graph/partition.h"
#include "plan/fleet_plan.h"
#include "plan/plan.h"
#include "plan/remedy.h"
#include "project/results.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace nonn::steps {

/// What the devices are: one budget for all, one a student, a list in a file, or a list by value.
struct PlanRequest {
    Budget budget;                       ///< of every device, or what holds where the file says nothing
    std::filesystem::path devices = {};  ///< a list of devices, see readFleet(); or empty
    std::vector<Budget> budgets = {};    ///< one a student, or empty
    Fleet fleet = {};                    ///< the devices, each with its budget as it stands, or none
    bool assigns = false;                ///< what `fleet` says of students does not count: the planner chooses
    SizeRule size = SizeRule::fill;
    Objective objective = Objective::latency;  ///< by which devices get their students where that is left open
    InputPlace input = InputPlace::local;      ///< whether the image's way to the devices counts there
};

struct PlanOutcome {
    Plan plan;
    Fleet fleet = {};  ///< the devices as asked for, each with its student or spare; none where they were budgets
    Objective objective = Objective::latency;
    std::vector<Remedy> remedies = {};         ///< what would make the students fit that do not
    std::optional<FleetPlan> assignment = {};  ///< where the planner chose which device runs which student
    double seconds = 0;
};

/// Chooses a student for each part of the current partition. A plan in which some student does not fit is returned, not
/// saved. Throws Error(usage) without any limit, or where the request says in two ways what the devices are;
/// Error(badInput) for a list of devices that does not fit the students.
PlanOutcome plan(const ProjectFolder& folder, const PlanRequest& request, const Progress& progress);

/// The same without saving anything, for what is edited while one looks at it.
PlanOutcome planPreview(const Project& project, const Partition& partition, const PlanRequest& request);

/// Names the profiles whose energy is not known, where the planner chose by energy and had some of them.
std::optional<Text> devicesOfUnknownEnergy(const PlanOutcome& outcome);

/// As toJson(Plan), of each student also {"ram", "layers"}, see student_parts.h, and {"objective", "exact",
/// "latency_ms", "energy_mj", "all_arrive", "devices": [{"name", "device", "radio", "student", "fail"}], "unused":
/// [...], "remedies", "seconds"}; those of the assignment are null where there is none, and its energy where that of
/// one of its devices is not known.
Json toJson(const PlanOutcome& outcome);

}  // namespace nonn::steps
