// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "project/project_folder.h"

#include <filesystem>

namespace nonn::steps {

struct PlanRequest {
    Budget budget;                  ///< of every device, or what holds where the file says nothing
    std::filesystem::path devices;  ///< a list of devices, see readFleet(); or empty
};

struct PlanOutcome {
    Plan plan;
    double seconds = 0;
};

/// Chooses a student for each part of the current partition. A plan in which some student does not fit is returned, not
/// saved. Throws Error(usage) without any limit.
PlanOutcome plan(const ProjectFolder& folder, const PlanRequest& request, const Progress& progress);

/// The plan that the project holds. Throws Error(badInput) unless it is current.
Plan readPlan(const ProjectFolder& folder, const Project& project);

/// As toJson(Plan), and {"seconds"}.
Json toJson(const PlanOutcome& outcome);

}  // namespace nonn::steps
