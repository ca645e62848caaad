// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counts.h"

namespace nonn {

namespace {

std::int64_t weights(const Architecture& architecture, const Operation& operation) {
    const std::int64_t inputs = architecture.at(operation.inputs[0]).output.channels;
    return inputs / operation.groups * operation.kernel * operation.kernel * operation.output.channels;
}

template <typename Count>
std::int64_t sum(const Architecture& architecture, Count count) {
    std::int64_t total = 0;
    for (const Operation& operation : architecture.operations)
        total += count(architecture, operation);
    return total;
}

}  // namespace

std::int64_t countParameters(const Architecture& architecture, const Operation& operation) {
    switch (operation.kind) {
        case OperationKind::convolution:
        case OperationKind::linear:
            return weights(architecture, operation) + (operation.bias ? operation.output.channels : 0);
        case OperationKind::batchNorm:
            return 2 * std::int64_t{operation.output.channels};
        default:
            return 0;
    }
}

std::int64_t countParameters(const Architecture& architecture) {
    return sum(architecture, [](const auto& a, const auto& operation) { return countParameters(a, operation); });
}

std::int64_t countMacs(const Architecture& architecture, const Operation& operation) {
    if (operation.kind != OperationKind::convolution && operation.kind != OperationKind::linear)
        return 0;
    return weights(architecture, operation) * operation.output.height * operation.output.width;
}

std::int64_t countMacs(const Architecture& architecture) {
    return sum(architecture, [](const auto& a, const auto& operation) { return countMacs(a, operation); });
}

}  // namespace nonn
