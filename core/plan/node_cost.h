// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "plan/profiles.h"

#include <cstdint>
#include <optional>

namespace nonn {

/// What a student on a device takes for one image.
struct NodeCost {
    double expectedBytes = 0;       ///< on the air with headers and repetitions, the received image included
    double failure = 0;             ///< probability that its message does not arrive
    std::optional<double> seconds;  ///< image's transfer, computing and message's transfer; not set without a rate
    std::optional<double> joules;   ///< computing and bits on the air; not set without a figure for either
};

/// `gone`: probability that the device does not answer, 0..1. `inputBytes`: of the image where it is sent to it, else
/// 0.
NodeCost nodeCost(const PlannedStudent& student, const DeviceProfile& device, const RadioProfile& radio, double gone,
                  std::int64_t inputBytes);

}  // namespace nonn
