// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"
#include "plan/split_schemes.h"

#include <cstdint>
#include <vector>

namespace nonn {

/// A device of the fleet with its names looked up.
struct NetworkDevice {
    const Node* node = nullptr;
    const DeviceProfile* profile = nullptr;
    const RadioProfile* radio = nullptr;
    const PlannedStudent* student = nullptr;

    /// What its owner calls it, else what its profile is called.
    const std::string& title() const { return node->name.empty() ? profile->title : node->name; }
};

/// The students of a simulation and the devices that run them. Refers to the settings, which have to stay.
class NetworkDevices {
public:
    /// Throws Error(badInput) where the fleet does not match the plan, or a profile is not known.
    explicit NetworkDevices(const SimulationSettings& settings);
    NetworkDevices(const NetworkDevices&) = delete;
    NetworkDevices& operator=(const NetworkDevices&) = delete;

    const std::vector<PlannedStudent>& students() const { return m_students; }
    const std::vector<NetworkDevice>& all() const { return m_devices; }
    /// The first device of each student, over which one network would be split.
    const std::vector<NetworkDevice>& first() const { return m_first; }
    std::vector<SplitDevice> toSplit() const;
    /// Of the image sent to each device, 0 where they see it by themselves.
    std::int64_t inputBytes() const { return m_inputBytes; }

private:
    std::int64_t m_inputBytes;
    std::vector<PlannedStudent> m_students;
    std::vector<NetworkDevice> m_devices;
    std::vector<NetworkDevice> m_first;
};

}  // namespace nonn
