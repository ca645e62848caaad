// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/network.h"

#include "base/error.h"
#include "model/batch_norm.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/adaptive_avg_pool2d.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

bool trainable(const at::Tensor& tensor) {
    return tensor.defined() && tensor.requires_grad();
}

bool isClamp(OperationKind kind) {
    return kind == OperationKind::relu || kind == OperationKind::relu6;
}

std::string sizesText(const at::Tensor& tensor) {
    std::string text;
    for (const auto size : tensor.sizes())
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "a single value" : text;
}

at::Tensor subsampled(const at::Tensor& input, const Operation& operation) {
    const auto everyStrideth = [&](const at::Tensor& tensor, std::int64_t dimension) {
        return tensor.slice(dimension, 0, tensor.size(dimension), operation.stride);
    };
    const std::int64_t added = operation.output.channels - input.size(1);
    return at::constant_pad_nd(everyStrideth(everyStrideth(input, 2), 3), {0, 0, 0, 0, added / 2, added - added / 2});
}

Text firstOf(std::vector<Text> entries) {
    constexpr std::size_t shown = 12;
    const std::size_t count = entries.size();
    entries.resize(std::min(shown, count));
    const Text list = listed(entries);
    return count > shown ? Text::tr("%1 and %2 more", list, count - shown) : list;
}

std::vector<Text> asTexts(const std::vector<std::string>& names) {
    std::vector<Text> texts(names.size());
    std::ranges::transform(names, texts.begin(), Text::verbatim);
    return texts;
}

}  // namespace

Text StateDifference::text() const {
    std::vector<Text> kinds;
    if (!missing.empty())
        kinds.push_back(Text::tr("missing %1", firstOf(asTexts(missing))));
    if (!unexpected.empty())
        kinds.push_back(Text::tr("unexpected %1", firstOf(asTexts(unexpected))));
    if (!misshapen.empty())
        kinds.push_back(Text::tr("of another shape: %1", firstOf(misshapen)));
    return joined(kinds);
}

Network::Network(Architecture architecture, Generator generator) : m_architecture(std::move(architecture)) {
    const auto count = m_architecture.operations.size();
    m_tensors.resize(count);
    m_readers = countReaders(m_architecture);
    m_lastReader.assign(count, 0);
    auto source = at::make_generator<at::CPUGeneratorImpl>(generator());
    for (std::size_t i = 0; i < count; ++i) {
        const Operation& operation = m_architecture.operations[i];
        Tensors& tensors = m_tensors[i];
        const std::int64_t outputs = operation.output.channels;
        for (const int input : operation.inputs)
            m_lastReader[static_cast<std::size_t>(input)] = static_cast<int>(i);
        if (operation.kind == OperationKind::convolution) {
            const std::int64_t inputs = m_architecture.at(operation.inputs[0]).output.channels / operation.groups;
            const double deviation =
                std::sqrt(2.0 / static_cast<double>(operation.kernel * operation.kernel * outputs / operation.groups));
            tensors.weight = at::empty({outputs, inputs, operation.kernel, operation.kernel})
                                 .normal_(0, deviation, source)
                                 .contiguous(at::MemoryFormat::ChannelsLast);
            if (operation.bias)
                tensors.bias = at::zeros({outputs});
        } else if (operation.kind == OperationKind::linear) {
            const std::int64_t inputs = m_architecture.at(operation.inputs[0]).output.channels;
            const double bound = 1 / std::sqrt(static_cast<double>(inputs));
            tensors.weight = at::empty({outputs, inputs}).uniform_(-bound, bound, source);
            tensors.bias = at::zeros({outputs});
        } else if (operation.kind == OperationKind::batchNorm) {
            tensors.weight = at::ones({outputs});
            tensors.bias = at::zeros({outputs});
            tensors.mean = at::zeros({outputs});
            tensors.variance = at::ones({outputs});
        }
        for (at::Tensor* const tensor : {&tensors.weight, &tensors.bias})
            if (tensor->defined())
                tensor->set_requires_grad(true);
    }
    for (const int kept : {m_architecture.features, m_architecture.pooled, m_architecture.logits})
        if (kept >= 0)
            m_lastReader[static_cast<std::size_t>(kept)] = static_cast<int>(count);
}

void Network::setTraining(bool training) {
    m_training = training;
}

/// A convolution of single pixels that skips some reads only those that it does not skip: in training they are picked
/// first. Left to itself oneDNN (2.6 of Debian 12 and 3.7 of Debian 13) picks them too, for the weights' gradient into
/// buffers of its threads that are too small where the input has 2 to 15 channels, and writes into other memory.
at::Tensor Network::convolve(const at::Tensor& input, const Operation& operation, const Tensors& tensors) const {
    constexpr std::int64_t safeChannels = 16;  // wider ones are computed rightly, and faster as they are
    const bool picks = m_training && operation.kernel == 1 && operation.stride > 1 && operation.padding == 0 &&
                       input.size(1) < safeChannels;
    const at::Tensor read = picks ? at::max_pool2d(input, 1, operation.stride) : input;
    return at::conv2d(read, tensors.weight, tensors.bias, picks ? 1 : operation.stride, operation.padding, 1,
                      operation.groups);
}

bool Network::fused(std::size_t index) const {
    const auto reader = static_cast<std::size_t>(m_lastReader[index]);
    return m_architecture.operations[index].kind == OperationKind::batchNorm && m_readers[index] == 1 &&
           reader < m_architecture.operations.size() && isClamp(m_architecture.operations[reader].kind);
}

/// What a batch norm is to a clamp after it that computes both is its input: nothing of its own is in memory.
at::Tensor Network::normalise(std::size_t index, const at::Tensor& input, const Clamp& clamp) const {
    const Tensors& tensors = m_tensors[index];
    return clampedBatchNorm(input, {tensors.weight, tensors.bias, tensors.mean, tensors.variance}, clamp, m_training);
}

at::Tensor Network::rectify(const Operation& operation, const at::Tensor& input) const {
    const auto source = static_cast<std::size_t>(operation.inputs[0]);
    const bool bounded = operation.kind == OperationKind::relu6;
    if (fused(source))
        return normalise(source, input, bounded ? Clamp{0, 6} : Clamp{.low = 0});
    return bounded ? at::clamp(input, 0, 6) : at::relu(input);
}

at::Tensor Network::run(std::size_t index, const std::vector<at::Tensor>& values) const {
    const Operation& operation = m_architecture.operations[index];
    const Tensors& tensors = m_tensors[index];
    const auto value = [&](std::size_t input) { return values[static_cast<std::size_t>(operation.inputs[input])]; };
    switch (operation.kind) {
        case OperationKind::input:
            break;
        case OperationKind::convolution:
            return convolve(value(0), operation, tensors);
        case OperationKind::batchNorm:
            return fused(index) ? value(0) : normalise(index, value(0), {});
        case OperationKind::relu:
        case OperationKind::relu6:
            return rectify(operation, value(0));
        case OperationKind::add:
            return value(0) + value(1);
        case OperationKind::maxPool:
            return at::max_pool2d(value(0), operation.kernel, operation.stride, operation.padding);
        case OperationKind::globalAveragePool:
            return value(0).mean({2, 3}, false, at::kFloat);
        case OperationKind::linear: {
            const c10::impl::ExcludeDispatchKeyGuard inFullPrecision(c10::autocast_dispatch_keyset);
            return at::linear(value(0), tensors.weight, tensors.bias);
        }
        case OperationKind::subsample:
            return subsampled(value(0), operation);
        case OperationKind::adaptiveAveragePool:
            return at::adaptive_avg_pool2d(value(0), {operation.output.height, operation.output.width});
        case OperationKind::flatten:
            return value(0).flatten(1).to(at::kFloat);
    }
    throw std::logic_error("Network: operation without a meaning");
}

NetworkOutput Network::forward(const at::Tensor& images) const {
    return forward(images, {});
}

NetworkOutput Network::forward(const at::Tensor& images, const Observer& observe) const {
    const c10::InferenceMode inference(!m_training);
    const auto count = m_architecture.operations.size();
    std::vector<at::Tensor> values(count);
    values[0] = images.contiguous(at::MemoryFormat::ChannelsLast);
    for (std::size_t i = 1; i < count; ++i) {
        values[i] = run(i, values);
        if (m_mask.defined() && static_cast<int>(i) == m_architecture.features)
            values[i] = values[i] * m_mask.to(values[i].device());
        if (observe && !fused(i))
            observe(m_architecture.operations[i], values[i]);
        for (const int input : m_architecture.operations[i].inputs)
            if (m_lastReader[static_cast<std::size_t>(input)] == static_cast<int>(i))
                values[static_cast<std::size_t>(input)].reset();
    }
    const auto output = [&](int index) { return index < 0 ? at::Tensor() : values[static_cast<std::size_t>(index)]; };
    return {output(m_architecture.features), output(m_architecture.pooled), output(m_architecture.logits)};
}

std::vector<at::Tensor> Network::parameters() const {
    std::vector<at::Tensor> result;
    for (const Tensors& tensors : m_tensors)
        for (const at::Tensor* const tensor : {&tensors.weight, &tensors.bias})
            if (trainable(*tensor))
                result.push_back(*tensor);
    return result;
}

StateDict Network::state() const {
    StateDict result;
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const std::string& prefix = m_architecture.operations[i].name;
        const auto add = [&](const char* suffix, const at::Tensor& tensor) {
            if (tensor.defined())
                result[prefix + suffix] = tensor;
        };
        add(".weight", m_tensors[i].weight);
        add(".bias", m_tensors[i].bias);
        add(".running_mean", m_tensors[i].mean);
        add(".running_var", m_tensors[i].variance);
    }
    return result;
}

StateDifference Network::compare(const StateDict& from) const {
    const StateDict own = state();
    StateDifference difference;
    for (const auto& [tensorName, tensor] : own) {
        const auto found = from.find(tensorName);
        if (found == from.end())
            difference.missing.push_back(tensorName);
        else if (found->second.sizes() != tensor.sizes())
            difference.misshapen.push_back(
                Text::tr("%1 is %2, expected %3", tensorName, sizesText(found->second), sizesText(tensor)));
    }
    for (const auto& [tensorName, tensor] : from)
        if (!own.contains(tensorName) && !tensorName.ends_with(".num_batches_tracked"))
            difference.unexpected.push_back(tensorName);
    return difference;
}

void Network::load(const StateDict& from) {
    const StateDifference difference = compare(from);
    if (!difference.empty())
        throw badInput({}, Text::tr("the weights do not fit %1: %2", m_architecture.name, difference.text()));
    const at::NoGradGuard noGradient;
    for (auto& [tensorName, tensor] : state())
        tensor.copy_(from.at(tensorName));
}

Network Network::clone() const {
    Network copy = *this;
    const at::NoGradGuard noGradient;
    for (Tensors& tensors : copy.m_tensors) {
        for (at::Tensor* const tensor : {&tensors.weight, &tensors.bias, &tensors.mean, &tensors.variance})
            if (tensor->defined())
                *tensor = tensor->detach().clone().set_requires_grad(tensor->requires_grad());
    }
    return copy;
}

Network Network::inEvaluation() const {
    Network copy = *this;
    copy.setTraining(false);
    return copy;
}

Network Network::masked(const at::Tensor& mask) const {
    Network copy = *this;
    copy.m_mask = mask.detach().view({1, -1, 1, 1});
    return copy;
}

c10::Device Network::device() const {
    return parameters().front().device();
}

void Network::to(c10::Device device) {
    const at::NoGradGuard noGradient;
    for (Tensors& tensors : m_tensors)
        for (at::Tensor* const tensor : {&tensors.weight, &tensors.bias, &tensors.mean, &tensors.variance})
            if (tensor->defined())
                *tensor = tensor->detach().to(device).set_requires_grad(tensor->requires_grad());
}

}  // namespace nonn
