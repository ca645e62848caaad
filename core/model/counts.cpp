// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counts.h"

#include <algorithm>
#include <numeric>

namespace nonn {

namespace {

bool isWeighted(const Operation& operation) {
    return operation.kind == OperationKind::convolution || operation.kind == OperationKind::linear;
}

bool canWorkInPlace(const Operation& operation) {
    switch (operation.kind) {
        case OperationKind::batchNorm:
        case OperationKind::relu:
        case OperationKind::relu6:
        case OperationKind::add:
        case OperationKind::flatten:
            return true;
        default:
            return false;
    }
}

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

/// Tells `tell` of each operation what is in memory while it runs: the sum, and the tensors, oldest first.
template <typename Tell>
void followActivations(const Architecture& architecture, Precision precision, const Tell& tell) {
    const auto count = static_cast<int>(architecture.operations.size());
    std::vector<int> lastReader(architecture.operations.size());
    for (int i = 0; i < count; ++i) {
        lastReader[static_cast<std::size_t>(i)] = i;  // what nobody reads is gone at once
        for (const int input : architecture.at(i).inputs)
            lastReader[static_cast<std::size_t>(input)] = i;
    }
    std::vector<LiveTensor> live;
    std::int64_t bytes = 0;
    const auto release = [&](auto tensor) {
        bytes -= tensor->bytes;
        return live.erase(tensor);
    };
    for (int i = 0; i < count; ++i) {
        const auto dies = [&](const LiveTensor& tensor) {
            return lastReader[static_cast<std::size_t>(tensor.operation)] == i;
        };
        if (const auto source = std::find_if(live.begin(), live.end(), dies);
            canWorkInPlace(architecture.at(i)) && source != live.end())
            release(source);
        live.push_back({i, architecture.at(i).output.elements() * bytesPerElement(precision)});
        bytes += live.back().bytes;
        tell(i, bytes, live);
        for (auto tensor = live.begin(); tensor != live.end();)
            tensor = dies(*tensor) ? release(tensor) : tensor + 1;
    }
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
    if (!isWeighted(operation))
        return 0;
    return weights(architecture, operation) * operation.output.height * operation.output.width;
}

std::int64_t countMacs(const Architecture& architecture) {
    return sum(architecture, [](const auto& a, const auto& operation) { return countMacs(a, operation); });
}

bool isDepthwise(const Architecture& architecture, const Operation& operation) {
    return operation.kind == OperationKind::convolution && operation.groups > 1 &&
           operation.groups == architecture.at(operation.inputs[0]).output.channels;
}

std::int64_t countDepthwiseMacs(const Architecture& architecture) {
    return sum(architecture, [](const Architecture& a, const Operation& operation) {
        return isDepthwise(a, operation) ? countMacs(a, operation) : 0;
    });
}

std::vector<bool> foldedBatchNorms(const Architecture& architecture) {
    const std::vector<int> readers = countReaders(architecture);
    std::vector<bool> result;
    for (const Operation& operation : architecture.operations)
        result.push_back(operation.kind == OperationKind::batchNorm &&
                         architecture.at(operation.inputs[0]).kind == OperationKind::convolution &&
                         readers[static_cast<std::size_t>(operation.inputs[0])] == 1);
    return result;
}

std::vector<std::int64_t> deployedBytesByOperation(const Architecture& architecture, Precision precision) {
    const std::vector<bool> folded = foldedBatchNorms(architecture);
    const std::int64_t bias = bytesPerBias(precision);
    const std::int64_t scale = precision == Precision::int8 ? 4 : 0;
    std::vector<std::int64_t> result(architecture.operations.size(), 0);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const Operation& operation = architecture.operations[i];
        const std::int64_t channels = operation.output.channels;
        if (isWeighted(operation))
            result[i] = weights(architecture, operation) * bytesPerElement(precision) + channels * scale +
                        (operation.bias ? channels * bias : 0);
        else if (operation.kind == OperationKind::batchNorm && !folded[i])
            result[i] = 2 * channels * bias;
        else if (folded[i] && !architecture.at(operation.inputs[0]).bias)
            result[static_cast<std::size_t>(operation.inputs[0])] += channels * bias;
    }
    return result;
}

std::int64_t deployedBytes(const Architecture& architecture, Precision precision) {
    const std::vector<std::int64_t> bytes = deployedBytesByOperation(architecture, precision);
    return std::accumulate(bytes.begin(), bytes.end(), std::int64_t{0});
}

Architecture withFusionSlice(Architecture student, int classes) {
    Operation slice{OperationKind::linear, "fusion", {student.pooled}, {classes, 1, 1}};
    student.operations.push_back(std::move(slice));
    student.logits = static_cast<int>(student.operations.size()) - 1;
    return student;
}

PeakActivation peakActivation(const Architecture& architecture, Precision precision) {
    PeakActivation peak;
    followActivations(architecture, precision, [&](int operation, std::int64_t bytes, const auto& live) {
        if (bytes > peak.bytes)
            peak = {bytes, operation, live};
    });
    return peak;
}

std::vector<std::int64_t> liveBytesByOperation(const Architecture& architecture, Precision precision) {
    std::vector<std::int64_t> all;
    followActivations(architecture, precision, [&](int, std::int64_t bytes, const auto&) { all.push_back(bytes); });
    return all;
}

}  // namespace nonn
