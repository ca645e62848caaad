// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "plan/device_costs.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace nonn {

/// How long a network took on a device.
struct Timing {
    std::string network;  ///< for people
    Work work;
    double seconds = 0;  ///< an image
};

/// What explains timings: seconds = t0 + dense MACs / rate + depthwise MACs / their rate.
struct FittedRate {
    double macsPerSecond = 0;
    double depthwiseMacsPerSecond = 0;  ///< at most the other
    double startSeconds = 0;
    double largestError = 0;  ///< the largest |predicted - measured| / measured

    bool operator==(const FittedRate&) const = default;
};

/// The least squares of relative errors over t0 >= 0 and depthwise rates no better than dense ones. From a single
/// timing the rate alone. Throws Error(badInput) without timings, for one of no time or no MACs, or where the times do
/// not grow with the MACs.
FittedRate fitRate(const std::vector<Timing>& timings);

/// Timings taken elsewhere, by precision:
///   {"timings": [{"network": "ic", "precision": "int8", "macs": "12.5M", "depthwise_macs": 0, "ms": 165.7}, ...]}
/// Throws Error(badInput) naming the file and the entry.
std::map<Precision, std::vector<Timing>> readTimings(const std::filesystem::path& path);

/// `device` with these rates in place of its own; the start cost is that of the last precision fitted.
DeviceProfile withRates(DeviceProfile device, const std::map<Precision, FittedRate>& rates);

}  // namespace nonn
