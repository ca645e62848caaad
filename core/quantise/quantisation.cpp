// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantise/quantisation.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

ActivationScale scaleFor(const ValueRange& range) {
    const double width = double{range.highest} - range.lowest;
    ActivationScale scale;
    scale.scale = static_cast<float>(width / (mostStored - leastStored));
    if (!(scale.scale > 0))
        return {};
    scale.zeroPoint = static_cast<int>(std::nearbyint(leastStored - range.lowest / double{scale.scale}));
    scale.zeroPoint = std::clamp(scale.zeroPoint, leastStored, mostStored);
    return scale;
}

bool hasWeights(const LoweredOperation& operation) {
    return operation.kind == LoweredKind::convolution || operation.kind == LoweredKind::linear;
}

float weightScale(std::span<const float> weights, float bias, float inputScale) {
    float largest = 0;
    for (const float weight : weights)
        largest = std::max(largest, std::abs(weight));
    const double coarsest = std::abs(double{bias}) / (mostBias * inputScale);
    const auto scale = static_cast<float>(std::max(double{largest} / mostWeight, coarsest));
    return scale > 0 ? scale : 1;
}

QuantisedLayer quantiseLayer(const LoweredOperation& operation, const ActivationScale& input) {
    QuantisedLayer layer;
    const std::size_t channels = at(operation.output.channels);
    const std::size_t each = operation.weight.size() / channels;
    for (std::size_t c = 0; c < channels; ++c) {
        const std::span<const float> weights(operation.weight.data() + c * each, each);
        const float bias = operation.bias.empty() ? 0 : operation.bias[c];
        const float scale = weightScale(weights, bias, input.scale);
        layer.scales.push_back(scale);
        for (const float weight : weights) {
            const float steps = std::nearbyint(weight / scale);
            layer.weight.push_back(static_cast<std::int8_t>(std::clamp<float>(steps, -mostWeight, mostWeight)));
        }
        if (!operation.bias.empty())
            layer.bias.push_back(static_cast<std::int32_t>(std::nearbyint(bias / (double{scale} * input.scale))));
    }
    return layer;
}

}  // namespace

std::int8_t ActivationScale::stored(float value) const {
    const double steps = std::nearbyint(double{value} / scale) + zeroPoint;
    return static_cast<std::int8_t>(std::clamp<double>(steps, leastStored, mostStored));
}

LoweredNetwork withDepthwiseAffines(LoweredNetwork network) {
    for (LoweredOperation& operation : network.operations)
        if (operation.kind == LoweredKind::affine && !operation.flat) {
            operation.kind = LoweredKind::convolution;
            operation.groups = operation.output.channels;
        }
    return network;
}

bool movesValues(LoweredKind kind) {
    return kind == LoweredKind::maxPool || kind == LoweredKind::flatten || kind == LoweredKind::subsample;
}

std::vector<FusedStep> storedSteps(const LoweredNetwork& network) {
    return fuseSteps(network, {.additions = false});
}

void RangeObserver::observe(int operation, std::span<const float> values) {
    if (!m_counting)
        return m_ranges[at(operation)].include(values);
    m_histograms[at(operation)]->add(values);
}

void RangeObserver::beginHistograms() {
    m_counting = true;
    for (std::size_t i = 0; i < m_ranges.size(); ++i)
        m_histograms[i].emplace(m_ranges[i]);
}

std::vector<ValueRange> RangeObserver::ranges(RangeMethod method) const {
    std::vector<ValueRange> ranges = m_ranges;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        if (m_histograms[i])
            ranges[i] = m_histograms[i]->range(method);
    return ranges;
}

Quantisation quantise(LoweredNetwork network, const std::vector<ValueRange>& ranges) {
    const std::vector<FusedStep> steps = storedSteps(network);
    Quantisation result;
    result.activations.resize(network.operations.size());
    result.layers.resize(network.operations.size());
    result.activations[0] = network.at(0).flat ? scaleFor(ranges[0]) : ActivationScale{1.0f / 255, leastStored};
    for (const FusedStep& step : steps) {
        const LoweredOperation& operation = network.at(step.operation);
        const ActivationScale& input = *result.activations[at(step.inputs[0])];
        if (isOfTeachersAlone(operation.kind))
            throw badInput({}, Text::tr("%1 is an operation of teachers from elsewhere, which 8-bit integers are not "
                                        "available for",
                                        operation.name));
        if (operation.kind == LoweredKind::affine)
            throw badInput({},
                           Text::tr("%1 scales a vector, which 8-bit integers are not available for", operation.name));
        result.activations[at(step.output)] = movesValues(operation.kind) ? input : scaleFor(ranges[at(step.output)]);
        if (hasWeights(operation))
            result.layers[at(step.operation)] = quantiseLayer(operation, input);
    }
    result.network = std::move(network);
    return result;
}

LoweredNetwork withStoredWeights(const Quantisation& quantisation) {
    LoweredNetwork network = quantisation.network;
    for (std::size_t i = 0; i < network.operations.size(); ++i) {
        const QuantisedLayer& layer = quantisation.layers[i];
        LoweredOperation& operation = network.operations[i];
        if (layer.weight.empty())
            continue;
        const std::size_t each = layer.weight.size() / layer.scales.size();
        const float input = quantisation.activations[at(operation.inputs[0])]->scale;
        for (std::size_t w = 0; w < layer.weight.size(); ++w)
            operation.weight[w] = layer.scales[w / each] * static_cast<float>(layer.weight[w]);
        for (std::size_t c = 0; c < layer.bias.size(); ++c)
            operation.bias[c] = static_cast<float>(static_cast<double>(layer.bias[c]) * layer.scales[c] * input);
    }
    return network;
}

}  // namespace nonn
