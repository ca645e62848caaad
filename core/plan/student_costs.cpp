// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/student_costs.h"

#include "model/architecture_builder.h"
#include "model/counts.h"
#include "model/zoo.h"

#include <algorithm>

namespace nonn {

namespace {

BuiltStudent withSlice(Architecture trained, int classes, Message message) {
    Architecture deployed = message == Message::logits ? withFusionSlice(trained, classes) : trained;
    return {std::move(trained), std::move(deployed)};
}

StudentCosts::Cost count(const BuiltStudent& student, Precision precision) {
    return {needOf(student.deployed, precision), countParameters(student.trained),
            std::ranges::count(student.trained.operations, OperationKind::convolution, &Operation::kind)};
}

/// The operations before the bridge.
Architecture withoutBridge(Architecture student) {
    const auto bridge = std::ranges::find(student.operations, "bridge.conv", &Operation::name);
    student.operations.erase(bridge, student.operations.end());
    return student;
}

}  // namespace

BuiltStudent buildStudent(const std::string& architecture, Shape image, int filters, int classes, Message message) {
    return withSlice(makeStudent(architecture, image, filters), classes, message);
}

std::string describeOperation(const Architecture& architecture, int index) {
    const Operation& operation = architecture.at(index);
    const std::string kind = name(operation.kind);
    if (!operation.name.empty())
        return kind + " " + operation.name;
    int before = index;
    while (before > 0 && architecture.at(before).name.empty())
        before = architecture.at(before).inputs[0];
    return before > 0 ? kind + " (" + architecture.at(before).name + ")" : kind;
}

Need needOf(const Architecture& deployed, Precision precision) {
    return {deployedBytes(deployed, precision), countMacs(deployed), peakActivation(deployed, precision).bytes};
}

const StudentCosts::Backbone& StudentCosts::backbone(const std::string& architecture, Precision precision) {
    const auto [place, added] = m_backbones.try_emplace({precision, architecture});
    if (added) {
        const Architecture cut = withoutBridge(makeStudent(architecture, m_image, 1));
        place->second = {count({cut, cut}, precision), cut.operations.back().output};
    }
    return place->second;
}

StudentCosts::Cost StudentCosts::cost(const std::string& architecture, int filters, Message message,
                                      Precision precision) {
    const Backbone& before = backbone(architecture, precision);
    ArchitectureBuilder builder({}, before.features);
    const Cost tail = count(withSlice(std::move(builder).finishStudent(0, filters), m_classes, message), precision);
    Cost whole = before.cost;
    whole.need.memory += tail.need.memory;
    whole.need.macs += tail.need.macs;
    whole.need.ram = std::max(whole.need.ram, tail.need.ram);
    whole.parameters += tail.parameters;
    whole.convolutions += tail.convolutions;
    return whole;
}

}  // namespace nonn
