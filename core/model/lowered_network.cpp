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
        case LoweredKind::flatten:
            return "flatten";
        case LoweredKind::subsample:
            return "subsample";
    }
    return {};
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

std::int64_t countWeights(const LoweredNetwork& network) {
    std::int64_t count = 0;
    for (const LoweredOperation& operation : network.operations)
        count += static_cast<std::int64_t>(operation.weight.size() + operation.bias.size());
    return count;
}

}  // namespace nonn
