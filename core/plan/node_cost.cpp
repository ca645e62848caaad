// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/node_cost.h"

#include "plan/communication.h"
#include "plan/device_costs.h"

namespace nonn {

NodeCost nodeCost(const PlannedStudent& student, const DeviceProfile& device, const RadioProfile& radio, double gone,
                  std::int64_t inputBytes) {
    const Work work{student.macs, student.depthwiseMacs};
    const Precision precision = student.budget.precision;
    NodeCost cost;
    cost.expectedBytes = expectedBytes(student.messageBytes, radio) + expectedBytes(inputBytes, radio);
    cost.failure = 1 - (1 - gone) * arrival(student.messageBytes, radio) * arrival(inputBytes, radio);
    if (const std::optional<double> computing = computeSeconds(device, precision, work))
        cost.seconds = *computing + transferSeconds(student.messageBytes, radio) +
                       (inputBytes > 0 ? transferSeconds(inputBytes, radio) : 0);
    const std::optional<double> computing = computeJoules(device, precision, work);
    if (computing && radio.joulesPerBit)
        cost.joules = *computing + 8 * cost.expectedBytes * *radio.joulesPerBit;
    return cost;
}

}  // namespace nonn
