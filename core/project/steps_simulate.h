// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/forecast.h"
#include "project/run_folder.h"

#include <filesystem>
#include <optional>
#include <string>

namespace nonn::steps {

struct SimulateRequest {
    /// A list of devices, see readFleet(), and assignedFleet() where it names no students; empty: the plan's, else one
    /// kind for all.
    std::filesystem::path devices;
    std::optional<std::string> radio;  ///< in place of what the devices have
    std::optional<double> failure;     ///< likewise, 0..1
    InputPlace input = InputPlace::local;
    MessageChoice message = MessageChoice::automatic;
    int rounds = 10'000;  ///< images played out by chance; 0: none
    std::uint64_t seed = 1;
    std::string run;  ///< whose students they are; empty: the latest finished one that is current, else the plan's
};

struct SimulateOutcome : Forecast {
    std::string run;  ///< whose students and accuracies were taken; empty: the plan's, without accuracies
    double seconds = 0;
};

/// What the students say to each other and how long it takes.
SimulateOutcome simulate(const ProjectFolder& folder, const SimulateRequest& request);

/// As toJson(Simulation) but with notes in English, and {"rounds": {"count", "all_arrive",
/// "bytes": {"mean", "standard_error", "p50", "p95", "p99"}, "latency_ms": {...}, "accuracy"}, "splits": [{"scheme",
/// "bytes", "deployed_bytes", "macs", "fits", "latency_ms", "timeline"}], "best_split", "claims": [{"claim",
/// "published", "ratio", "assumes", "sensitivity": [{"doubled", "ratio"}]}], "failure_curve": [{"fail",
/// "expected_accuracy", "without_replicas"}], "failure_curve_otherwise": {"run", "device_dropout", "failure_curve"},
/// "survivors": {"message", "bytes_per_image", "expected_accuracy", "failure_curve"},
/// "timeline": [{"device", "student", "activities": [{"kind", "from_ms",
/// "to_ms"}]}], "run", "seconds"}; the run is null where there is none, the survivors where it has no fusion layers for
/// these.
Json toJson(const SimulateOutcome& outcome);

/// The timelines of the students and of one network split in each way, a line for each activity of a device:
/// "scheme,device,student,activity,from_ms,to_ms" with the scheme "students" or that of the split.
std::string timelineCsv(const SimulateOutcome& outcome);

}  // namespace nonn::steps
