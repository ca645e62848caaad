// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/device_costs.h"

namespace nonn {

std::optional<double> figureAt(const std::map<Precision, double>& figures, Precision precision) {
    const auto found = figures.find(precision);
    return found == figures.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> computeSeconds(const DeviceProfile& device, Precision precision, const Work& work) {
    const std::optional<double> rate = figureAt(device.macsPerSecond, precision);
    if (!rate)
        return std::nullopt;
    const double depthwise = figureAt(device.depthwiseMacsPerSecond, precision).value_or(*rate);
    return device.startSeconds.value_or(0) + static_cast<double>(work.macs - work.depthwiseMacs) / *rate +
           static_cast<double>(work.depthwiseMacs) / depthwise;
}

std::optional<double> computeJoules(const DeviceProfile& device, Precision precision, const Work& work) {
    if (const std::optional<double> each = figureAt(device.joulesPerMac, precision))
        return static_cast<double>(work.macs) * *each;
    const std::optional<double> seconds = computeSeconds(device, precision, work);
    return device.watts && seconds ? std::optional(*device.watts * *seconds) : std::nullopt;
}

}  // namespace nonn
