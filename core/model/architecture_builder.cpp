// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/architecture_builder.h"

#include "base/error.h"

#include <algorithm>

namespace nonn {

ArchitectureBuilder::ArchitectureBuilder(std::string name, Shape input) {
    m_result.name = std::move(name);
    Operation operation;
    operation.output = input;
    append(std::move(operation));
}

int ArchitectureBuilder::append(Operation operation) {
    m_result.operations.push_back(std::move(operation));
    return static_cast<int>(m_result.operations.size()) - 1;
}

int ArchitectureBuilder::convolution(const std::string& name, int input, const Convolution& settings) {
    const Shape from = shape(input);
    const int padding = settings.kernel / 2;
    const auto side = [&](int length) { return (length + 2 * padding - settings.kernel) / settings.stride + 1; };
    if (from.height < 1 || from.width < 1)
        throw badInput({}, Text::tr("images are too small for %1", m_result.name));
    return append({OperationKind::convolution,
                   name,
                   {input},
                   {settings.channels, side(from.height), side(from.width)},
                   settings.kernel,
                   settings.stride,
                   padding,
                   settings.groups,
                   settings.bias});
}

int ArchitectureBuilder::batchNorm(const std::string& name, int input) {
    return append({OperationKind::batchNorm, name, {input}, shape(input)});
}

int ArchitectureBuilder::relu(int input) {
    return append({OperationKind::relu, {}, {input}, shape(input)});
}

int ArchitectureBuilder::relu6(int input) {
    return append({OperationKind::relu6, {}, {input}, shape(input)});
}

int ArchitectureBuilder::add(int left, int right) {
    return append({OperationKind::add, {}, {left, right}, shape(left)});
}

int ArchitectureBuilder::maxPool(int input, int kernel, int stride, int padding) {
    const Shape from = shape(input);
    const auto side = [&](int length) { return (length + 2 * padding - kernel) / stride + 1; };
    if (std::min(from.height, from.width) + 2 * padding < kernel)
        throw badInput({}, Text::tr("images are too small for %1", m_result.name));
    return append({OperationKind::maxPool,
                   {},
                   {input},
                   {from.channels, side(from.height), side(from.width)},
                   kernel,
                   stride,
                   padding});
}

int ArchitectureBuilder::globalAveragePool(int input) {
    return append({OperationKind::globalAveragePool, {}, {input}, {shape(input).channels, 1, 1}});
}

int ArchitectureBuilder::linear(const std::string& name, int input, int outputs) {
    Operation operation{OperationKind::linear, name, {input}, {outputs, 1, 1}};
    operation.bias = true;
    return append(std::move(operation));
}

int ArchitectureBuilder::subsample(int input, int channels, int stride) {
    const Shape from = shape(input);
    const auto side = [&](int length) { return (length - 1) / stride + 1; };
    return append({OperationKind::subsample, {}, {input}, {channels, side(from.height), side(from.width)}, 1, stride});
}

int ArchitectureBuilder::adaptiveAveragePool(int input, int side) {
    return append({OperationKind::adaptiveAveragePool, {}, {input}, {shape(input).channels, side, side}});
}

int ArchitectureBuilder::flatten(int input) {
    return append({OperationKind::flatten, {}, {input}, {static_cast<int>(shape(input).elements()), 1, 1}});
}

Architecture ArchitectureBuilder::finishClassifier(int features, const std::string& name, int classes) && {
    const int pooled = globalAveragePool(features);
    const int logits = linear(name, pooled, classes);
    return std::move(*this).finishClassifier(features, pooled, logits);
}

Architecture ArchitectureBuilder::finishClassifier(int features, int pooled, int logits) && {
    m_result.features = features;
    m_result.pooled = pooled;
    m_result.logits = logits;
    return std::move(m_result);
}

Architecture ArchitectureBuilder::finishStudent(int features, int filters) && {
    m_result.name += "+" + std::to_string(filters);
    int last = features;
    if (m_result.at(last).kind != OperationKind::relu)
        last = relu(last);
    last = convolution("bridge.conv", last, {.channels = filters, .kernel = 1});
    m_result.features = relu(batchNorm("bridge.bn", last));
    m_result.pooled = globalAveragePool(m_result.features);
    return std::move(m_result);
}

}  // namespace nonn
