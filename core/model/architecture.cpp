// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architecture.h"

namespace nonn {

std::string name(OperationKind kind) {
    switch (kind) {
        case OperationKind::input:
            return "input";
        case OperationKind::convolution:
            return "convolution";
        case OperationKind::batchNorm:
            return "batch norm";
        case OperationKind::relu:
            return "relu";
        case OperationKind::relu6:
            return "relu6";
        case OperationKind::add:
            return "add";
        case OperationKind::maxPool:
            return "max pool";
        case OperationKind::globalAveragePool:
            return "global average pool";
        case OperationKind::linear:
            return "linear";
        case OperationKind::subsample:
            return "subsample";
        case OperationKind::adaptiveAveragePool:
            return "adaptive average pool";
        case OperationKind::flatten:
            return "flatten";
    }
    return {};
}

std::vector<int> countReaders(const Architecture& architecture) {
    std::vector<int> readers(architecture.operations.size(), 0);
    for (const Operation& operation : architecture.operations)
        for (const int input : operation.inputs)
            ++readers[static_cast<std::size_t>(input)];
    return readers;
}

}  // namespace nonn
