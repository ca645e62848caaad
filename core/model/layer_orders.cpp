// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layer_orders.h"

#include <algorithm>

namespace nonn {

namespace {

std::map<std::string, std::vector<std::int64_t>> tensorsOf(const Architecture& architecture,
                                                           const Operation& operation) {
    const std::int64_t outputs = operation.output.channels;
    std::map<std::string, std::vector<std::int64_t>> tensors;
    if (operation.kind == OperationKind::batchNorm)
        for (const char* const name : {"weight", "bias", "running_mean", "running_var"})
            tensors[name] = {outputs};
    if (operation.kind != OperationKind::convolution && operation.kind != OperationKind::linear)
        return tensors;
    const std::int64_t inputs = architecture.at(operation.inputs[0]).output.channels / operation.groups;
    tensors["weight"] = operation.kind == OperationKind::linear
                            ? std::vector<std::int64_t>{outputs, inputs}
                            : std::vector<std::int64_t>{outputs, inputs, operation.kernel, operation.kernel};
    if (operation.bias)
        tensors["bias"] = {outputs};
    return tensors;
}

std::vector<Layer> layersIn(const Architecture& architecture, const std::vector<int>& operations) {
    std::vector<Layer> layers;
    for (const int operation : operations)
        if (auto tensors = tensorsOf(architecture, architecture.at(operation)); !tensors.empty())
            layers.push_back({architecture.at(operation).name, std::move(tensors)});
    return layers;
}

/// The operations that lead to an addition's second input alone, and where they branch off.
struct Shortcut {
    std::vector<int> operations;  ///< in their order
    int start = 0;
    int end = 0;  ///< the addition
};

std::vector<Shortcut> shortcutsOf(const Architecture& architecture) {
    const std::vector<int> readers = countReaders(architecture);
    std::vector<Shortcut> shortcuts;
    for (std::size_t i = 0; i < architecture.operations.size(); ++i) {
        if (architecture.operations[i].kind != OperationKind::add)
            continue;
        Shortcut shortcut;
        shortcut.end = static_cast<int>(i);
        int place = architecture.operations[i].inputs[1];
        for (; place > 0 && readers[static_cast<std::size_t>(place)] == 1; place = architecture.at(place).inputs[0])
            shortcut.operations.insert(shortcut.operations.begin(), place);
        shortcut.start = place;
        if (!shortcut.operations.empty())
            shortcuts.push_back(std::move(shortcut));
    }
    return shortcuts;
}

std::vector<int> inExecution(const Architecture& architecture) {
    std::vector<int> order(architecture.operations.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    return order;
}

/// Each shortcut right after its start, or right before its addition.
std::vector<int> moved(const Architecture& architecture, int Shortcut::* to) {
    std::vector<int> order = inExecution(architecture);
    for (const Shortcut& shortcut : shortcutsOf(architecture)) {
        std::erase_if(order, [&](int operation) { return std::ranges::count(shortcut.operations, operation) > 0; });
        auto place = std::ranges::find(order, shortcut.*to);
        if (to == &Shortcut::start)
            ++place;
        order.insert(place, shortcut.operations.begin(), shortcut.operations.end());
    }
    return order;
}

}  // namespace

std::vector<Layer> layersOf(const Architecture& architecture) {
    return layersIn(architecture, inExecution(architecture));
}

std::vector<std::vector<Layer>> layerOrders(const Architecture& architecture) {
    return {layersOf(architecture), layersIn(architecture, moved(architecture, &Shortcut::start)),
            layersIn(architecture, moved(architecture, &Shortcut::end))};
}

}  // namespace nonn
