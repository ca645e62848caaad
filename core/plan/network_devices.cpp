// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/network_devices.h"

#include "base/error.h"

#include <algorithm>

namespace nonn {

NetworkDevices::NetworkDevices(const SimulationSettings& settings)
    : m_inputBytes(settings.input == InputPlace::sent ? settings.plan.image.elements() : 0),
      m_students(studentsSending(settings)) {
    const auto count = static_cast<int>(m_students.size());
    for (const Node& node : settings.fleet.nodes) {
        if (node.student < 0 || node.student >= count)
            throw badInput({}, Text::tr("a device runs student %1, which the plan has not", node.student));
        m_devices.push_back({&node, &settings.profiles.device(node.device), &settings.profiles.radio(node.radio),
                             &m_students[static_cast<std::size_t>(node.student)]});
    }
    for (int p = 0; p < count; ++p) {
        const auto found =
            std::ranges::find(m_devices, p, [](const NetworkDevice& device) { return device.node->student; });
        if (found == m_devices.end())
            throw badInput({}, Text::tr("student %1 has no device", p));
        m_first.push_back(*found);
    }
    if (m_students.empty())
        throw badInput({}, Text::tr("a plan without students cannot be simulated"));
}

std::vector<SplitDevice> NetworkDevices::toSplit() const {
    std::vector<SplitDevice> devices;
    for (const NetworkDevice& device : m_first)
        devices.push_back({device.profile, device.radio, device.node->budget.memory, device.title()});
    return devices;
}

}  // namespace nonn
