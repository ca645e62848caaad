// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/failure_curve.h"

#include "plan/communication.h"
#include "plan/network_devices.h"

namespace nonn {

namespace {

double expected(const std::vector<double>& subsetAccuracy, const std::vector<NetworkDevice>& devices,
                std::size_t students, std::int64_t inputBytes, double gone) {
    std::vector<double> failures(students, 1);
    for (const NetworkDevice& device : devices)
        failures[static_cast<std::size_t>(device.node->student)] *=
            1 - (1 - gone) * arrival(device.student->messageBytes, *device.radio) * arrival(inputBytes, *device.radio);
    return expectedAccuracy(subsetAccuracy, failures);
}

}  // namespace

std::vector<FailurePoint> failureCurve(const SimulationSettings& settings, double most, int steps) {
    std::vector<FailurePoint> curve;
    if (settings.subsetAccuracy.empty())
        return curve;
    const NetworkDevices network(settings);
    const std::size_t students = network.students().size();
    for (int step = 0; step <= steps; ++step) {
        const double gone = most * step / steps;
        const auto with = [&](const std::vector<NetworkDevice>& devices) {
            return expected(settings.subsetAccuracy, devices, students, network.inputBytes(), gone);
        };
        curve.push_back({gone, with(network.all()), with(network.first())});
    }
    return curve;
}

}  // namespace nonn
