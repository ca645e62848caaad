// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/layer_split.h"

#include "model/counts.h"
#include "model/zoo.h"
#include "plan/candidates.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>
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
    return operation.kind == OperationKind::convolution && !isDepthwise(architecture, operation);
}

struct SizedClassifier {
    Architecture architecture;
    std::int64_t distance = 0;
};

SizedClassifier nearestOn(const Ladder& ladder, std::int64_t parameters, Shape image, int classes) {
    const auto build = [&](const Ladder::Rung& rung) { return makeClassifier(rung.name, image, classes); };
    const auto place = std::ranges::lower_bound(ladder.rungs, parameters, {},
                                                [&](const Ladder::Rung& rung) { return countParameters(build(rung)); });
    std::optional<SizedClassifier> nearest;
    const auto consider = [&](const Ladder::Rung& rung) {
        Architecture candidate = build(rung);
        const std::int64_t distance = std::abs(countParameters(candidate) - parameters);
        if (!nearest || distance < nearest->distance)
            nearest = {std::move(candidate), distance};
    };
    if (place != ladder.rungs.begin())
        consider(*std::prev(place));
    if (place != ladder.rungs.end())
        consider(*place);
    return std::move(*nearest);
}

}  // namespace

std::int64_t partBytes(const LayerExchange& exchange, std::size_t place, std::size_t devices, Precision precision) {
    const auto channels = static_cast<std::size_t>(exchange.shape.channels);
    const std::size_t held = (place + 1) * channels / devices - place * channels / devices;
    return static_cast<std::int64_t>(held) * exchange.shape.height * exchange.shape.width * bytesPerElement(precision);
}

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
    constexpr double near = 0.05;
    candidateNames(families);  // refuses an empty list
    std::optional<SizedClassifier> best;
    for (const std::string& family : families)
        for (const Ladder& ladder : ladders(family)) {
            SizedClassifier found = nearestOn(ladder, parameters, image, classes);
            if (best && best->distance <= found.distance)
                continue;
            best = std::move(found);
            if (static_cast<double>(best->distance) <= near * static_cast<double>(parameters))
                return best->architecture;
        }
    return best->architecture;
}

}  // namespace nonn
