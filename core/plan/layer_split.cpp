// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/layer_split.h"

#include "model/counts.h"
#include "model/zoo.h"
#include "plan/candidates.h"

#include <cstdlib>
#include <set>

namespace nonn {

namespace {

/// The operation whose output a tensor is, but for batch norms and ReLUs, which each device can do on any channel.
int sourceOf(const Architecture& architecture, int operation) {
    for (;;) {
        switch (architecture.at(operation).kind) {
            case OperationKind::batchNorm:
            case OperationKind::relu:
            case OperationKind::relu6:
                operation = architecture.at(operation).inputs[0];
                break;
            default:
                return operation;
        }
    }
}

bool mixesChannels(const Architecture& architecture, const Operation& operation) {
    return operation.kind == OperationKind::convolution &&
           (operation.groups == 1 || operation.groups != architecture.at(operation.inputs[0]).output.channels);
}

}  // namespace

std::int64_t LayerSplit::unicastBytes() const {
    std::int64_t bytes = 0;
    for (const LayerExchange& exchange : layers)
        bytes += exchange.unicastBytes;
    return bytes;
}

std::int64_t LayerSplit::broadcastBytes() const {
    std::int64_t bytes = 0;
    for (const LayerExchange& exchange : layers)
        bytes += exchange.broadcastBytes;
    return bytes;
}

LayerSplit splitByLayers(const Architecture& architecture, int devices, Precision precision) {
    LayerSplit split{architecture.name, countParameters(architecture), countMacs(architecture), {}};
    std::set<int> exchanged{0};  // the image is everywhere
    for (const Operation& operation : architecture.operations) {
        if (!mixesChannels(architecture, operation))
            continue;
        const int source = sourceOf(architecture, operation.inputs[0]);
        if (!exchanged.insert(source).second)
            continue;
        const Shape& shape = architecture.at(source).output;
        const std::int64_t bytes = shape.elements() * bytesPerElement(precision);
        split.layers.push_back({operation.name, false, shape, (devices - 1) * bytes, devices > 1 ? bytes : 0});
    }
    const Shape& pooled = architecture.at(architecture.pooled).output;
    const std::int64_t gathered = pooled.elements() * bytesPerElement(precision);
    split.layers.push_back({"gather", true, pooled, gathered, gathered});
    return split;
}

Architecture classifierOfSize(std::int64_t parameters, Shape image, int classes,
                              const std::vector<std::string>& families) {
    Architecture best;
    std::int64_t bestDistance = 0;
    for (const std::string& name : candidateNames(families)) {
        Architecture candidate = makeClassifier(name, image, classes);
        const std::int64_t distance = std::abs(countParameters(candidate) - parameters);
        if (best.operations.empty() || distance < bestDistance) {
            best = std::move(candidate);
            bestDistance = distance;
        }
    }
    return best;
}

}  // namespace nonn
