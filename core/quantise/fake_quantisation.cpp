// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantise/fake_quantisation.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/adaptive_avg_pool2d.h>
#include <ATen/ops/avg_pool2d.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/fake_quantize_per_channel_affine.h>
#include <ATen/ops/fake_quantize_per_tensor_affine.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/maximum.h>
#include <ATen/ops/ones_like.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>

#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace nonn {

namespace {

using Pair = std::array<std::int64_t, 2>;

std::size_t sizeOf(int number) {
    return static_cast<std::size_t>(number);
}

std::vector<std::int64_t> shapeOfWeights(const LoweredNetwork& network, const LoweredOperation& operation) {
    const std::int64_t outputs = operation.output.channels;
    if (operation.kind == LoweredKind::linear)
        return {outputs, network.inputOf(operation).output.channels};
    return {outputs, network.inputOf(operation).output.channels / operation.groups, operation.window.rows.kernel,
            operation.window.columns.kernel};
}

/// For each channel a power of two not below its largest weight: to divide by it and to multiply again changes nothing.
at::Tensor unitsOf(const at::Tensor& weight) {
    const at::Tensor largest = weight.flatten(1).abs().amax(1).clamp_min(std::ldexp(1.0f, -100));
    return largest.log2().ceil().exp2();
}

at::Tensor besideWeights(const at::Tensor& ofChannels, const at::Tensor& weight) {
    std::vector<std::int64_t> shape(static_cast<std::size_t>(weight.dim()), 1);
    shape.front() = -1;
    return ofChannels.view(shape);
}

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.detach().contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

Pair paddingOf(const Window& window) {
    if (window.rows.before != window.rows.after || window.columns.before != window.columns.after)
        throw std::logic_error("fake quantisation: uneven padding");
    return {window.rows.before, window.columns.before};
}

Pair stridesOf(const Window& window) {
    return {window.rows.stride, window.columns.stride};
}

Pair kernelOf(const Window& window) {
    return {window.rows.kernel, window.columns.kernel};
}

/// Channels are cut off or padded with zeros at both ends.
at::Tensor subsample(const LoweredOperation& operation, const at::Tensor& input) {
    const at::Tensor pixels = input.slice(2, 0, input.size(2), operation.window.rows.stride)
                                  .slice(3, 0, input.size(3), operation.window.columns.stride);
    const std::int64_t before = -operation.channelOffset;
    return at::constant_pad_nd(pixels, {0, 0, 0, 0, before, operation.output.channels - input.size(1) - before});
}

void pollIn(const at::Tensor& tensor, const Progress& progress) {
    progress.check();
    if (tensor.requires_grad())
        tensor.register_hook([progress](const at::Tensor&) { progress.check(); });
}

}  // namespace

at::Tensor fakeQuantised(const at::Tensor& values, const ActivationScale& scale) {
    return at::fake_quantize_per_tensor_affine(values, double{scale.scale}, scale.zeroPoint, leastStored, mostStored);
}

at::Tensor weightScales(const at::Tensor& weight, const at::Tensor& bias, float inputScale) {
    at::Tensor scales = weight.detach().flatten(1).abs().amax(1).to(at::kDouble) / mostWeight;
    if (bias.defined())
        scales = at::maximum(scales, bias.detach().abs().to(at::kDouble) / (mostBias * double{inputScale}));
    scales = scales.to(at::kFloat);
    return at::where(scales > 0, scales, at::ones_like(scales));
}

FakeQuantisedLayer fakeQuantised(const FakeQuantisedLayer& layer, float inputScale) {
    const auto rounded = [](const at::Tensor& values, const at::Tensor& scales, std::int64_t most) {
        const at::Tensor zeros = at::zeros({scales.size(0)}, at::kInt);
        return at::fake_quantize_per_channel_affine(values, scales, zeros, 0, -most, most);
    };
    const at::Tensor scales = weightScales(layer.weight, layer.bias, inputScale);
    return {rounded(layer.weight, scales, mostWeight),
            layer.bias.defined() ? rounded(layer.bias, scales * inputScale, std::numeric_limits<std::int32_t>::max())
                                 : at::Tensor()};
}

FakeQuantisedLayer FakeQuantisedNetwork::Layer::values() const {
    if (!weight.defined())
        return {};
    return {weight * besideWeights(unit, weight), bias.defined() ? bias * unit : at::Tensor()};
}

FakeQuantisedNetwork::FakeQuantisedNetwork(const Quantisation& quantisation, int fixed)
    : m_quantisation(quantisation),
      m_steps(storedSteps(quantisation.network)),
      m_layers(quantisation.network.operations.size()) {
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const LoweredOperation& operation = quantisation.network.operations[i];
        if (operation.weight.empty())
            continue;
        Layer& layer = m_layers[i];
        layer.weight = at::tensor(operation.weight).view(shapeOfWeights(quantisation.network, operation));
        layer.unit = unitsOf(layer.weight);
        layer.weight = layer.weight / besideWeights(layer.unit, layer.weight);
        if (!operation.bias.empty())
            layer.bias = at::tensor(operation.bias) / layer.unit;
        for (const at::Tensor& tensor : {layer.weight, layer.bias})
            if (tensor.defined() && static_cast<int>(i) != fixed)
                m_parameters.push_back(tensor.set_requires_grad(true));
    }
}

at::Tensor FakeQuantisedNetwork::run(const FusedStep& step, const std::vector<at::Tensor>& tensors) const {
    const LoweredOperation& operation = m_quantisation.network.at(step.operation);
    const at::Tensor& input = tensors[sizeOf(step.inputs[0])];
    const Window& window = operation.window;
    const Layer& layer = m_layers[sizeOf(step.operation)];
    const FakeQuantisedLayer rounded =
        layer.weight.defined()
            ? fakeQuantised(layer.values(), m_quantisation.activations[sizeOf(step.inputs[0])]->scale)
            : FakeQuantisedLayer();
    switch (operation.kind) {
        case LoweredKind::convolution:
            return at::conv2d(input, rounded.weight, rounded.bias, stridesOf(window), paddingOf(window),
                              Pair{window.rows.dilation, window.columns.dilation}, operation.groups);
        case LoweredKind::linear:
            return at::linear(input, rounded.weight, rounded.bias);
        case LoweredKind::clamp:
            return input;
        case LoweredKind::add:
            return input + tensors[sizeOf(step.inputs[1])];
        case LoweredKind::maxPool:
            return at::max_pool2d(input, kernelOf(window), stridesOf(window), paddingOf(window));
        case LoweredKind::averagePool:
            return at::avg_pool2d(input, kernelOf(window), stridesOf(window), paddingOf(window), false,
                                  operation.countsPadding);
        case LoweredKind::globalAveragePool:
        case LoweredKind::adaptiveAveragePool:
            return at::adaptive_avg_pool2d(input, Pair{operation.output.height, operation.output.width});
        case LoweredKind::flatten:
            return input.flatten(1);
        case LoweredKind::subsample:
            return subsample(operation, input);
        default:
            throw std::logic_error("fake quantisation: operation that no student has");
    }
}

std::vector<at::Tensor> FakeQuantisedNetwork::forward(const at::Tensor& images, const Progress& progress) const {
    std::vector<at::Tensor> tensors(m_layers.size());
    tensors[0] = fakeQuantised(images, *m_quantisation.activations[0]);
    for (const FusedStep& step : m_steps) {
        at::Tensor values = run(step, tensors);
        if (step.clamps())
            values = values.clamp(step.lowest, step.highest);
        if (!movesValues(m_quantisation.network.at(step.operation).kind))
            values = fakeQuantised(values, *m_quantisation.activations[sizeOf(step.output)]);
        pollIn(values, progress);
        tensors[sizeOf(step.output)] = values;
    }
    std::vector<at::Tensor> outputs;
    for (const LoweredNetwork::Output& output : m_quantisation.network.outputs)
        outputs.push_back(tensors[sizeOf(output.operation)]);
    return outputs;
}

LoweredNetwork FakeQuantisedNetwork::network() const {
    LoweredNetwork network = m_quantisation.network;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const FakeQuantisedLayer layer = m_layers[i].values();
        if (layer.weight.defined())
            network.operations[i].weight = valuesOf(layer.weight);
        if (layer.bias.defined())
            network.operations[i].bias = valuesOf(layer.bias);
    }
    return network;
}

}  // namespace nonn
