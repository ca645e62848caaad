// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lowered_builder.h"

#include "base/error.h"
#include "base/text.h"
#include "model/teacher_description.h"

#include <algorithm>
#include <set>

namespace nonn {

namespace {

/// No tensor of an image is larger: what claims to be is no classifier, and sums of sizes stay far from overflow.
constexpr std::int64_t mostElements = std::int64_t{1} << 31;
constexpr int longestSide = 1 << 24;

Error misfit(const LoweredOperation& operation, const Text& reason) {
    return badInput({}, Text::tr("%1: %2", operation.name, reason));
}

void checkWindow(const LoweredOperation& operation) {
    for (const Window::Axis& axis : {operation.window.rows, operation.window.columns})
        for (const auto& [value, least] :
             {std::pair(axis.kernel, 1), std::pair(axis.stride, 1), std::pair(axis.dilation, 1),
              std::pair(axis.before, 0), std::pair(axis.after, 0)})
            if (value < least || value > 1 << 12)
                throw misfit(operation, Text::tr("has a kernel, stride, dilation or padding of %1", value));
}

void checkSize(const LoweredOperation& operation) {
    const Shape& shape = operation.output;
    const std::int64_t plane = std::int64_t{shape.height} * shape.width;
    if (std::min({shape.channels, shape.height, shape.width}) < 1)
        throw misfit(operation, Text::tr("images are too small for it"));
    if (std::max({shape.channels, shape.height, shape.width}) > longestSide || plane > mostElements ||
        plane * shape.channels > mostElements)
        throw misfit(operation, Text::tr("makes a tensor of %1, which is too large", shapeText(shape)));
}

void checkMap(const LoweredOperation& operation, const LoweredOperation& input) {
    if (input.flat)
        throw misfit(operation, Text::tr("reads a vector, where it takes feature maps"));
}

void checkBias(const LoweredOperation& operation) {
    if (!operation.bias.empty() && operation.bias.size() != static_cast<std::size_t>(operation.output.channels))
        throw misfit(operation,
                     Text::tr("has %1 biases for %2 channels", operation.bias.size(), operation.output.channels));
}

}  // namespace

LoweredBuilder::LoweredBuilder(std::string name, const std::string& input, Shape image) {
    m_network.name = std::move(name);
    LoweredOperation operation;
    operation.name = input;
    operation.output = image;
    append(std::move(operation));
}

LoweredBuilder::LoweredBuilder(std::string name, const std::string& input, int channels)
    : LoweredBuilder(std::move(name), input, Shape{channels, 1, 1}) {
    m_network.operations.front().flat = true;
}

LoweredOperation LoweredBuilder::follow(LoweredKind kind, const std::string& name, int input) const {
    LoweredOperation operation;
    operation.kind = kind;
    operation.name = name;
    operation.inputs = {input};
    operation.output = at(input).output;
    operation.flat = at(input).flat;
    return operation;
}

int LoweredBuilder::append(LoweredOperation operation) {
    checkSize(operation);
    m_network.operations.push_back(std::move(operation));
    return count() - 1;
}

int LoweredBuilder::convolution(const std::string& name, int input, const Window& window, int groups, Weights weights) {
    LoweredOperation operation = follow(LoweredKind::convolution, name, input);
    const Shape from = operation.output;
    operation.window = window;
    operation.groups = groups;
    operation.weight = std::move(weights.weight);
    operation.bias = std::move(weights.bias);
    checkMap(operation, at(input));
    checkWindow(operation);
    if (groups < 1 || from.channels % groups != 0)
        throw misfit(operation, Text::tr("has %1 groups for %2 channels", groups, from.channels));
    const auto each = static_cast<std::size_t>(from.channels / groups) * static_cast<std::size_t>(window.pixels());
    const std::size_t outputs = operation.weight.size() / each;
    if (outputs * each != operation.weight.size() || outputs > std::size_t{longestSide} ||
        outputs % static_cast<std::size_t>(groups) != 0)
        throw misfit(operation,
                     Text::tr("has %1 weights, which do not fit %2 channels", operation.weight.size(), from.channels));
    operation.output = {static_cast<int>(outputs), window.rows.outputs(from.height),
                        window.columns.outputs(from.width)};
    checkBias(operation);
    return append(std::move(operation));
}

int LoweredBuilder::linear(const std::string& name, int input, Weights weights) {
    LoweredOperation operation = follow(LoweredKind::linear, name, input);
    operation.weight = std::move(weights.weight);
    operation.bias = std::move(weights.bias);
    const auto each = static_cast<std::size_t>(operation.output.channels);
    const std::size_t outputs = operation.weight.size() / each;
    if (!operation.flat)
        throw misfit(operation, Text::tr("reads feature maps, where it takes a vector"));
    if (outputs * each != operation.weight.size() || outputs > std::size_t{longestSide})
        throw misfit(operation,
                     Text::tr("has %1 weights, which do not fit %2 channels", operation.weight.size(), each));
    operation.output.channels = static_cast<int>(outputs);
    checkBias(operation);
    return append(std::move(operation));
}

int LoweredBuilder::affine(const std::string& name, int input, Weights weights) {
    LoweredOperation operation = follow(LoweredKind::affine, name, input);
    operation.weight = std::move(weights.weight);
    operation.bias = std::move(weights.bias);
    if (operation.weight.size() != static_cast<std::size_t>(operation.output.channels))
        throw misfit(operation, Text::tr("has %1 weights, which do not fit %2 channels", operation.weight.size(),
                                         operation.output.channels));
    checkBias(operation);
    return append(std::move(operation));
}

int LoweredBuilder::clamp(const std::string& name, int input, float lowest, float highest) {
    LoweredOperation operation = follow(LoweredKind::clamp, name, input);
    operation.lowest = lowest;
    operation.highest = highest;
    if (!(lowest <= highest))
        throw misfit(operation, Text::tr("has no values between its bounds"));
    return append(std::move(operation));
}

int LoweredBuilder::add(const std::string& name, int left, int right) {
    LoweredOperation operation = follow(LoweredKind::add, name, left);
    operation.inputs.push_back(right);
    if (!(at(left).output == at(right).output) || at(left).flat != at(right).flat)
        throw misfit(operation, Text::tr("adds %1 and %2", shapeText(at(left).output), shapeText(at(right).output)));
    return append(std::move(operation));
}

int LoweredBuilder::multiply(const std::string& name, int left, int right) {
    LoweredOperation operation = follow(LoweredKind::multiply, name, left);
    operation.inputs.push_back(right);
    const Shape& whole = at(left).output;
    const Shape& factors = at(right).output;
    const bool ofChannels = factors == Shape{whole.channels, 1, 1};
    if (!(factors == whole || ofChannels) || at(left).flat != at(right).flat)
        throw misfit(operation, Text::tr("multiplies %1 by %2", shapeText(whole), shapeText(factors)));
    return append(std::move(operation));
}

int LoweredBuilder::sigmoid(const std::string& name, int input) {
    return append(follow(LoweredKind::sigmoid, name, input));
}

LoweredOperation LoweredBuilder::pool(LoweredKind kind, const std::string& name, int input,
                                      const Window& window) const {
    LoweredOperation operation = follow(kind, name, input);
    operation.window = window;
    checkMap(operation, at(input));
    checkWindow(operation);
    for (const Window::Axis& axis : {window.rows, window.columns})
        if (std::max(axis.before, axis.after) >= axis.dilation * (axis.kernel - 1) + 1)
            throw misfit(operation, Text::tr("has windows that see nothing but padding"));
    operation.output.height = window.rows.outputs(operation.output.height);
    operation.output.width = window.columns.outputs(operation.output.width);
    return operation;
}

int LoweredBuilder::maxPool(const std::string& name, int input, const Window& window) {
    return append(pool(LoweredKind::maxPool, name, input, window));
}

int LoweredBuilder::averagePool(const std::string& name, int input, const Window& window, bool countsPadding) {
    LoweredOperation operation = pool(LoweredKind::averagePool, name, input, window);
    if (window.rows.dilation != 1 || window.columns.dilation != 1)
        throw misfit(operation, Text::tr("has dilated windows, which average pools have not"));
    operation.countsPadding = countsPadding;
    return append(std::move(operation));
}

int LoweredBuilder::globalAveragePool(const std::string& name, int input) {
    LoweredOperation operation = follow(LoweredKind::globalAveragePool, name, input);
    checkMap(operation, at(input));
    operation.output.height = operation.output.width = 1;
    return append(std::move(operation));
}

int LoweredBuilder::adaptiveAveragePool(const std::string& name, int input, int height, int width) {
    LoweredOperation operation = follow(LoweredKind::adaptiveAveragePool, name, input);
    checkMap(operation, at(input));
    operation.output.height = height;
    operation.output.width = width;
    return append(std::move(operation));
}

int LoweredBuilder::concatenate(const std::string& name, const std::vector<int>& inputs) {
    LoweredOperation operation = follow(LoweredKind::concatenate, name, inputs.front());
    operation.inputs = inputs;
    std::int64_t channels = 0;
    for (const int input : inputs) {
        const Shape& shape = at(input).output;
        if (shape.height != operation.output.height || shape.width != operation.output.width ||
            at(input).flat != operation.flat)
            throw misfit(operation, Text::tr("joins %1 and %2", shapeText(operation.output), shapeText(shape)));
        channels += shape.channels;
    }
    operation.output.channels = static_cast<int>(std::min<std::int64_t>(channels, std::int64_t{longestSide} + 1));
    return append(std::move(operation));
}

int LoweredBuilder::flatten(const std::string& name, int input) {
    LoweredOperation operation = follow(LoweredKind::flatten, name, input);
    checkMap(operation, at(input));
    const std::int64_t elements = operation.output.elements();
    operation.output = {static_cast<int>(std::min<std::int64_t>(elements, std::int64_t{longestSide} + 1)), 1, 1};
    operation.flat = true;
    return append(std::move(operation));
}

int LoweredBuilder::reorder(const std::string& name, int input, std::vector<int> order) {
    LoweredOperation operation = follow(LoweredKind::reorder, name, input);
    const int channels = operation.output.channels;
    if (order.size() > std::size_t{longestSide} ||
        std::ranges::any_of(order, [&](int channel) { return channel < 0 || channel >= channels; }))
        throw misfit(operation, Text::tr("takes channels that are not among the %1 there are", channels));
    operation.output.channels = static_cast<int>(order.size());
    operation.order = std::move(order);
    return append(std::move(operation));
}

int LoweredBuilder::subsample(const std::string& name, int input, int rowStride, int columnStride, int channelOffset,
                              int channels) {
    LoweredOperation operation = follow(LoweredKind::subsample, name, input);
    operation.window.rows.stride = rowStride;
    operation.window.columns.stride = columnStride;
    operation.channelOffset = channelOffset;
    checkWindow(operation);
    if (channelOffset >= operation.output.channels || channelOffset + channels <= 0)
        throw misfit(operation, Text::tr("takes none of the %1 channels", operation.output.channels));
    operation.output.channels = channels;
    operation.output.height = operation.window.rows.outputs(operation.output.height);
    operation.output.width = operation.window.columns.outputs(operation.output.width);
    return append(std::move(operation));
}

LoweredNetwork LoweredBuilder::finish(std::vector<LoweredNetwork::Output> outputs) && {
    std::set<std::string> names;
    for (const LoweredOperation& operation : m_network.operations)
        if (!names.insert(operation.name).second)
            throw badInput({}, Text::tr("has two operations of the name %1", operation.name));
    names.clear();
    for (const LoweredNetwork::Output& output : outputs)
        if (!names.insert(output.name).second)
            throw badInput({}, Text::tr("has two outputs of the name %1", output.name));
    m_network.outputs = std::move(outputs);
    return std::move(m_network);
}

}  // namespace nonn
