// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/run_lowered.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace nonn {

namespace {

using Values = std::vector<float>;

std::size_t sizeOf(int number) {
    return static_cast<std::size_t>(number);
}

std::size_t planeOf(const Shape& shape) {
    return sizeOf(shape.height) * sizeOf(shape.width);
}

/// A range of the output's places along one axis for which the window's element `k` lies on the input.
struct Reach {
    int first = 0;
    int end = 0;
    int start = 0;  ///< the input's place that goes with output place 0
};

Reach reachOf(const Window::Axis& axis, int k, int inputs, int outputs) {
    Reach reach;
    reach.start = k * axis.dilation - axis.before;
    reach.first = reach.start < 0 ? (-reach.start + axis.stride - 1) / axis.stride : 0;
    const int last = inputs - 1 - reach.start;
    reach.end = last < 0 ? 0 : std::min(outputs, last / axis.stride + 1);
    return reach;
}

/// Calls `each`(output place, input place) for every pixel of the output that the window's element touches.
template <typename Each>
void overTouched(const LoweredOperation& operation, const Shape& from, int row, int column, Each each) {
    const Reach rows = reachOf(operation.window.rows, row, from.height, operation.output.height);
    const Reach columns = reachOf(operation.window.columns, column, from.width, operation.output.width);
    for (int y = rows.first; y < rows.end; ++y) {
        const std::size_t out = sizeOf(y) * sizeOf(operation.output.width);
        const std::size_t in = sizeOf(y * operation.window.rows.stride + rows.start) * sizeOf(from.width);
        const int stride = operation.window.columns.stride;
        for (int x = columns.first; x < columns.end; ++x)
            each(out + sizeOf(x), in + sizeOf(x * stride + columns.start));
    }
}

void convolve(const LoweredOperation& operation, const Shape& from, const Values& input, Values& output) {
    const std::size_t plane = planeOf(operation.output);
    const std::size_t inputs = sizeOf(from.channels / operation.groups);
    const std::size_t outputsOfGroup = sizeOf(operation.output.channels / operation.groups);
    std::vector<double> sums(plane);
    const float* weight = operation.weight.data();
    for (std::size_t o = 0; o < sizeOf(operation.output.channels); ++o) {
        std::ranges::fill(sums, operation.bias.empty() ? 0.0 : double{operation.bias[o]});
        for (std::size_t i = 0; i < inputs; ++i) {
            const float* const in = input.data() + (o / outputsOfGroup * inputs + i) * planeOf(from);
            for (int row = 0; row < operation.window.rows.kernel; ++row)
                for (int column = 0; column < operation.window.columns.kernel; ++column) {
                    const double factor = *weight++;
                    overTouched(operation, from, row, column,
                                [&](std::size_t place, std::size_t source) { sums[place] += factor * in[source]; });
                }
        }
        std::ranges::transform(sums, output.begin() + static_cast<std::ptrdiff_t>(o * plane),
                               [](double sum) { return static_cast<float>(sum); });
    }
}

void pool(const LoweredOperation& operation, const Shape& from, const Values& input, Values& output) {
    const std::size_t plane = planeOf(operation.output);
    const bool largest = operation.kind == LoweredKind::maxPool;
    std::vector<double> values(plane);
    std::vector<int> counts(plane);
    for (std::size_t c = 0; c < sizeOf(from.channels); ++c) {
        std::ranges::fill(values, largest ? -std::numeric_limits<double>::infinity() : 0.0);
        std::ranges::fill(counts, 0);
        const float* const in = input.data() + c * planeOf(from);
        for (int row = 0; row < operation.window.rows.kernel; ++row)
            for (int column = 0; column < operation.window.columns.kernel; ++column)
                overTouched(operation, from, row, column, [&](std::size_t place, std::size_t source) {
                    const double value = in[source];
                    values[place] = largest ? std::max(values[place], value) : values[place] + value;
                    ++counts[place];
                });
        for (std::size_t place = 0; place < plane; ++place) {
            const int count = operation.countsPadding ? operation.window.pixels() : counts[place];
            output[c * plane + place] = static_cast<float>(largest ? values[place] : values[place] / count);
        }
    }
}

double sumOf(const float* in, int width, int top, int bottom, int left, int right) {
    double sum = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            sum += in[sizeOf(y) * sizeOf(width) + sizeOf(x)];
    return sum;
}

/// Window i of `outputs` over `inputs` pixels goes from floor(i inputs / outputs) to ceil((i + 1) inputs / outputs).
void poolAdaptively(const LoweredOperation& operation, const Shape& from, const Values& input, Values& output) {
    const Shape& to = operation.output;
    const auto first = [](int i, int inputs, int outputs) { return i * inputs / outputs; };
    const auto end = [](int i, int inputs, int outputs) { return ((i + 1) * inputs + outputs - 1) / outputs; };
    auto out = output.begin();
    for (std::size_t c = 0; c < sizeOf(from.channels); ++c)
        for (int y = 0; y < to.height; ++y)
            for (int x = 0; x < to.width; ++x) {
                const int top = first(y, from.height, to.height);
                const int bottom = end(y, from.height, to.height);
                const int left = first(x, from.width, to.width);
                const int right = end(x, from.width, to.width);
                const double sum = sumOf(input.data() + c * planeOf(from), from.width, top, bottom, left, right);
                *out++ = static_cast<float>(sum / ((bottom - top) * (right - left)));
            }
}

void multiply(const LoweredOperation& operation, const Values& input, Values& output) {
    for (std::size_t o = 0; o < output.size(); ++o) {
        double sum = operation.bias.empty() ? 0 : operation.bias[o];
        for (std::size_t i = 0; i < input.size(); ++i)
            sum += double{operation.weight[o * input.size() + i]} * input[i];
        output[o] = static_cast<float>(sum);
    }
}

void scaleAndShift(const LoweredOperation& operation, const Values& input, Values& output) {
    const std::size_t plane = planeOf(operation.output);
    for (std::size_t i = 0; i < output.size(); ++i) {
        const std::size_t c = i / plane;
        output[i] = static_cast<float>(double{input[i]} * operation.weight[c] +
                                       (operation.bias.empty() ? 0 : operation.bias[c]));
    }
}

void multiplyEach(const Values& left, const Values& right, Values& output) {
    const std::size_t pixels = left.size() / right.size();  // that a factor is for
    for (std::size_t i = 0; i < output.size(); ++i)
        output[i] = left[i] * right[i / pixels];
}

void reorder(const LoweredOperation& operation, const Values& input, Values& output) {
    const std::size_t plane = planeOf(operation.output);
    auto out = output.begin();
    for (const int channel : operation.order)
        out = std::copy_n(input.begin() + static_cast<std::ptrdiff_t>(sizeOf(channel) * plane), plane, out);
}

void subsample(const LoweredOperation& operation, const Shape& from, const Values& input, Values& output) {
    const std::size_t plane = planeOf(operation.output);
    for (int c = 0; c < operation.output.channels; ++c) {
        const int source = c + operation.channelOffset;
        if (source < 0 || source >= from.channels)
            continue;
        const float* const in = input.data() + sizeOf(source) * planeOf(from);
        float* const out = output.data() + sizeOf(c) * plane;
        overTouched(operation, from, 0, 0, [&](std::size_t place, std::size_t pixel) { out[place] = in[pixel]; });
    }
}

void run(const LoweredNetwork& network, const LoweredOperation& operation, const std::vector<Values>& tensors,
         Values& output) {
    const Shape& from = network.inputOf(operation).output;
    const Values& input = tensors[sizeOf(operation.inputs[0])];
    switch (operation.kind) {
        case LoweredKind::input:
            break;
        case LoweredKind::convolution:
            return convolve(operation, from, input, output);
        case LoweredKind::affine:
            return scaleAndShift(operation, input, output);
        case LoweredKind::clamp:
            std::ranges::transform(input, output.begin(),
                                   [&](float x) { return std::clamp(x, operation.lowest, operation.highest); });
            return;
        case LoweredKind::add:
            std::ranges::transform(input, tensors[sizeOf(operation.inputs[1])], output.begin(), std::plus<>());
            return;
        case LoweredKind::multiply:
            return multiplyEach(input, tensors[sizeOf(operation.inputs[1])], output);
        case LoweredKind::sigmoid:
            std::ranges::transform(input, output.begin(),
                                   [](float x) { return static_cast<float>(1 / (1 + std::exp(-double{x}))); });
            return;
        case LoweredKind::maxPool:
        case LoweredKind::averagePool:
            return pool(operation, from, input, output);
        case LoweredKind::globalAveragePool:
        case LoweredKind::adaptiveAveragePool:
            return poolAdaptively(operation, from, input, output);
        case LoweredKind::linear:
            return multiply(operation, input, output);
        case LoweredKind::concatenate: {
            auto out = output.begin();
            for (const int part : operation.inputs)
                out = std::ranges::copy(tensors[sizeOf(part)], out).out;
            return;
        }
        case LoweredKind::reorder:
            return reorder(operation, input, output);
        case LoweredKind::flatten:
            std::ranges::copy(input, output.begin());
            return;
        case LoweredKind::subsample:
            return subsample(operation, from, input, output);
    }
    throw std::logic_error("run: operation without a meaning");
}

}  // namespace

std::vector<std::vector<float>> tensorsByDefinition(const LoweredNetwork& network, std::span<const float> input) {
    std::vector<Values> tensors;
    tensors.reserve(network.operations.size());
    tensors.emplace_back(input.begin(), input.end());
    for (std::size_t i = 1; i < network.operations.size(); ++i) {
        tensors.emplace_back(static_cast<std::size_t>(network.operations[i].output.elements()), 0.0f);
        run(network, network.operations[i], tensors, tensors.back());
    }
    return tensors;
}

std::vector<std::vector<float>> outputsByDefinition(const LoweredNetwork& network, std::span<const float> inputs) {
    const auto each = static_cast<std::size_t>(network.input().elements());
    std::vector<Values> outputs(network.outputs.size());
    for (std::size_t start = 0; start + each <= inputs.size(); start += each) {
        const std::vector<Values> tensors = tensorsByDefinition(network, inputs.subspan(start, each));
        for (std::size_t o = 0; o < outputs.size(); ++o) {
            const Values& values = tensors[sizeOf(network.outputs[o].operation)];
            outputs[o].insert(outputs[o].end(), values.begin(), values.end());
        }
    }
    return outputs;
}

}  // namespace nonn
