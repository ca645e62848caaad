// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/sweep.h"
#include "project/steps_plan.h"

#include <string>
#include <vector>

namespace nonn::steps {

struct SweepRequest {
    PlanRequest plan;  ///< what the devices are; one without any limit: those of the project's plan
    int most = 8;      ///< numbers of students from 1 to this
    /// Whatever their number, the devices have as much memory together as the project's present students: of a device
    /// its limit x present / students. Does not count for a list of devices from a file.
    bool sameMemory = false;
};

struct SweepOutcome {
    std::vector<SweepPoint> points;  ///< one a number of students, from 1 on
    double seconds = 0;
};

/// Divides the current graph's filters among 1, 2, ... students by the settings of the project's partition, plans each
/// and reckons it on its devices; nothing is saved. A list of devices by value is made longer or shorter as
/// fleetFor() does. Runs count that the present teacher taught. Throws Error(badInput) without a graph, for a number
/// below 1 or above that of the filters, Error(usage) as plan() does.
SweepOutcome sweep(const ProjectFolder& folder, const SweepRequest& request, const Progress& progress);

/// {"sweep": [{"students", "fits", "deployed_bytes", "all_deployed_bytes", "bytes_per_image", "latency_ms",
/// "energy_mj", "validation_accuracy", "run", "reason"}], "seconds"}; what is not known is null.
Json toJson(const SweepOutcome& outcome);

/// The same as a table, a line a number of students.
std::string toCsv(const SweepOutcome& outcome);

}  // namespace nonn::steps
