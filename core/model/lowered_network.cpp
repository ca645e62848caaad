// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lowered_network.h"

namespace nonn {

std::string name(LoweredKind kind) {
    switch (kind) {
        case LoweredKind::input:
            return "input";
        case LoweredKind::convolution:
            return "convolution";
        case LoweredKind::affine:
            return "affine";
        case LoweredKind::clamp:
            return "clamp";
        case LoweredKind::add:
            return "add";
        case LoweredKind::multiply:
            return "multiply";
        case LoweredKind::sigmoid:
            return "sigmoid";
        case LoweredKind::maxPool:
            return "max pool";
        case LoweredKind::averagePool:
            return "average pool";
        case LoweredKind::globalAveragePool:
            return "global average pool";
        case LoweredKind::adaptiveAveragePool:
            return "adaptive average pool";
        case LoweredKind::linear:
            return "linear";
        case LoweredKind::concatenate:
            return "concatenate";
        case LoweredKind::reorder:
            return "reorder";
        case LoweredKind::flatten:
            return "flatten";
        case LoweredKind::subsample:
            return "subsample";
    }
    return {};
}

bool isOfTeachersAlone(LoweredKind kind) {
    return kind == LoweredKind::multiply || kind == LoweredKind::sigmoid || kind == LoweredKind::reorder;
}

void Window::Axis::roundUp(int inputs) {
    if (stride < 1)
        return;
    const int rest = (inputs + before + after - dilation * (kernel - 1) - 1) % stride;
    if (rest > 0 && outputs(inputs) * stride < inputs + before)
        after += stride - rest;
}

std::vector<int> countReaders(const LoweredNetwork& network) {
    std::vector<int> readers(network.operations.size(), 0);
    for (const LoweredOperation& operation : network.operations)
        for (const int input : operation.inputs)
            ++readers[static_cast<std::size_t>(input)];
    for (const LoweredNetwork::Output& output : network.outputs)
        ++readers[static_cast<std::size_t>(output.operation)];
    return readers;
}

LoweredNetwork withoutUnread(LoweredNetwork network) {
    const auto at = [](int operation) { return static_cast<std::size_t>(operation); };
    std::vector<bool> read(network.operations.size(), false);
    read.front() = true;
    for (const LoweredNetwork::Output& output : network.outputs)
        read[at(output.operation)] = true;
    for (std::size_t i = read.size(); i-- > 0;)
        for (const int input : network.operations[i].inputs)
            read[at(input)] = read[at(input)] || read[i];
    std::vector<int> place(read.size(), 0);
    LoweredNetwork result{std::move(network.name), {}, std::move(network.outputs)};
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (!read[i])
            continue;
        place[i] = static_cast<int>(result.operations.size());
        for (int& input : network.operations[i].inputs)
            input = place[at(input)];
        result.operations.push_back(std::move(network.operations[i]));
    }
    for (LoweredNetwork::Output& output : result.outputs)
        output.operation = place[at(output.operation)];
    return result;
}

std::int64_t countWeights(const LoweredNetwork& network) {
    std::int64_t count = 0;
    for (const LoweredOperation& operation : network.operations)
        count += static_cast<std::int64_t>(operation.weight.size() + operation.bias.size());
    return count;
}

}  // namespace nonn
