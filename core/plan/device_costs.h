// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/precision.h"
#include "plan/profiles.h"

#include <cstdint>
#include <optional>

namespace nonn {

/// The work of a network for one image.
struct Work {
    std::int64_t macs = 0;           ///< all of them
    std::int64_t depthwiseMacs = 0;  ///< of which in depthwise convolutions

    bool operator==(const Work&) const = default;
};

/// What is known at a precision.
std::optional<double> figureAt(const std::map<Precision, double>& figures, Precision precision);

/// t0 + dense MACs / rate + depthwise MACs / their rate; t0 counts as 0 where it is not known. Not set where the rate
/// is not known.
std::optional<double> computeSeconds(const DeviceProfile& device, Precision precision, const Work& work);

/// MACs x J/MAC; else power x computeSeconds(). Not set where neither is known.
std::optional<double> computeJoules(const DeviceProfile& device, Precision precision, const Work& work);

}  // namespace nonn
