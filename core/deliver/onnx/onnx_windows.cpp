// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/onnx_windows.h"

#include "deliver/onnx/matrix.h"
#include "deliver/onnx/onnx_tensor.h"

#include <algorithm>

namespace nonn {

namespace {

using Integers = std::vector<std::int64_t>;

constexpr std::int64_t largest = 1 << 12;  // the builder refuses more

int small(const OnnxReading& reading, std::int64_t value) {
    if (value < -largest || value > largest)
        reading.fail(Text::tr("has a kernel, stride, dilation or padding of %1", value));
    return static_cast<int>(value);
}

std::array<int, 2> pairOf(const OnnxReading& reading, const char* attribute, std::array<int, 2> otherwise) {
    const std::optional<Integers> values = reading.integerList(attribute);
    if (!values)
        return otherwise;
    if (values->size() != 2)
        reading.fail(Text::tr("its %1 has %2 values, where two are known", attribute, values->size()));
    return {small(reading, (*values)[0]), small(reading, (*values)[1])};
}

/// As many outputs as the stride divides the input into; the odd pixel of padding comes last, or first.
void padToSame(Window::Axis& axis, int inputs, bool oddFirst) {
    if (axis.stride < 1)
        return;
    const int outputs = (inputs + axis.stride - 1) / axis.stride;
    const int total = std::max(0, (outputs - 1) * axis.stride + axis.dilation * (axis.kernel - 1) + 1 - inputs);
    axis.before = (total + (oddFirst ? 1 : 0)) / 2;
    axis.after = total - axis.before;
}

bool hasOnlyZero(const OnnxReading& reading) {
    if (!reading.has(2))
        return reading.real("value", 0) == 0;
    return std::ranges::all_of(reading.reals(2), [](float value) { return value == 0; });
}

}  // namespace

Window windowOf(const OnnxReading& reading, const OnnxFeature& input, const Shape& from,
                std::optional<std::array<std::int64_t, 2>> kernel) {
    std::array<int, 2> kernels{};
    if (kernel)
        kernels = {small(reading, (*kernel)[0]), small(reading, (*kernel)[1])};
    else if (reading.integerList("kernel_shape"))
        kernels = pairOf(reading, "kernel_shape", {});
    else
        reading.fail(Text::tr("has no kernel_shape"));
    if (pairOf(reading, "kernel_shape", kernels) != kernels)
        reading.fail(Text::tr("has weights of another size than its kernel_shape"));
    const std::array<int, 2> strides = pairOf(reading, "strides", {1, 1});
    const std::array<int, 2> dilations = pairOf(reading, "dilations", {1, 1});
    Window window{{kernels[0], strides[0], dilations[0]}, {kernels[1], strides[1], dilations[1]}};
    const std::string automatic = reading.text("auto_pad", "NOTSET");
    if (automatic == "SAME_UPPER" || automatic == "SAME_LOWER") {
        padToSame(window.rows, from.height, automatic == "SAME_LOWER");
        padToSame(window.columns, from.width, automatic == "SAME_LOWER");
    } else if (const auto pads = reading.integerList("pads"); pads && automatic == "NOTSET") {
        if (pads->size() != 4)
            reading.fail(Text::tr("its %1 has %2 values, where four are known", "pads", pads->size()));
        window.rows.before = small(reading, (*pads)[0]);
        window.columns.before = small(reading, (*pads)[1]);
        window.rows.after = small(reading, (*pads)[2]);
        window.columns.after = small(reading, (*pads)[3]);
    }
    window.rows.before += input.padding[0];
    window.columns.before += input.padding[1];
    window.rows.after += input.padding[2];
    window.columns.after += input.padding[3];
    return window;
}

int addPool(const OnnxReading& reading, LoweredBuilder& builder) {
    const OnnxFeature& input = reading.feature(0);
    const LoweredOperation& from = builder.at(input.operation);
    const bool max = reading.type() == "MaxPool";
    // Zeros at the edge never win where nothing is below zero.
    if (input.padding != std::array<int, 4>{} && !(max && from.kind == LoweredKind::clamp && from.lowest >= 0))
        reading.fail(Text::tr("reads a map that was padded, which only convolutions may"));
    Window window = windowOf(reading, input, from.output, std::nullopt);
    const bool counts = reading.integer("count_include_pad", 0) != 0;
    if (reading.integer("ceil_mode", 0) != 0) {
        if (!max && counts)
            reading.fail(Text::tr("counts padding and rounds sizes up, which is not known together"));
        window.rows.roundUp(from.output.height);
        window.columns.roundUp(from.output.width);
    }
    if (max)
        return builder.maxPool(reading.newName(), input.operation, window);
    return builder.averagePool(reading.newName(), input.operation, window, counts);
}

int addGlobalMaxPool(const OnnxReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation(0);
    const Shape& from = builder.at(input).output;
    return builder.maxPool(reading.newName(), input, {{from.height}, {from.width}});
}

int addSpreadPool(const OnnxReading& reading, LoweredBuilder& builder) {
    const bool ofRows = !reading.isFeature(0);
    const int input = reading.operation(ofRows ? 1 : 0);
    const OnnxTensor& matrix = reading.constant(ofRows ? 0 : 1);
    const Shape& from = builder.at(input).output;
    const int side = ofRows ? from.height : from.width;
    if (builder.at(input).flat || matrix.dimensions.size() != 2 || matrix.dimensions[ofRows ? 1 : 0] != side)
        reading.fail(Text::tr("multiplies feature maps by a matrix, which is not known"));
    const std::vector<float> values = floatsOf(matrix);
    const int outputs = static_cast<int>(values.size()) / side;
    const std::vector<float> means = meansOfWindows(side, outputs);
    for (int i = 0; i < outputs; ++i)
        for (int k = 0; k < side; ++k) {
            const int there = ofRows ? i * side + k : k * outputs + i;
            if (values[static_cast<std::size_t>(there)] != means[static_cast<std::size_t>(i * side + k)])
                reading.fail(Text::tr("multiplies feature maps by a matrix, which is not known"));
        }
    return builder.adaptiveAveragePool(reading.newName(), input, ofRows ? outputs : from.height,
                                       ofRows ? from.width : outputs);
}

int addSlice(const OnnxReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation(0);
    const LoweredOperation& from = builder.at(input);
    const Integers starts = reading.inputOrAttribute(1, "starts").value_or(Integers());
    const Integers ends = reading.inputOrAttribute(2, "ends").value_or(Integers());
    Integers axes = reading.inputOrAttribute(3, "axes").value_or(Integers());
    if (axes.empty())
        for (std::size_t i = 0; i < starts.size(); ++i)
            axes.push_back(static_cast<std::int64_t>(i));
    const Integers steps = reading.has(4) ? reading.integers(4) : Integers(axes.size(), 1);
    if (ends.size() != starts.size() || axes.size() != starts.size() || steps.size() != starts.size())
        reading.fail(Text::tr("its starts, ends, axes and steps are of different lengths"));
    const std::array<int, 4> sizes{1, from.output.channels, from.output.height, from.output.width};
    const std::int64_t rank = from.flat ? 2 : 4;
    std::array<int, 4> stride{1, 1, 1, 1};
    int first = 0;
    int channels = from.output.channels;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const std::int64_t axis = axes[i] < 0 ? axes[i] + rank : axes[i];
        if (axis < 1 || axis >= rank)
            reading.fail(Text::tr("its axis is %1, which is not known", axes[i]));
        const std::int64_t size = sizes[static_cast<std::size_t>(axis)];
        const std::int64_t start = std::clamp<std::int64_t>(starts[i] < 0 ? starts[i] + size : starts[i], 0, size);
        const std::int64_t end = std::clamp<std::int64_t>(ends[i] < 0 ? ends[i] + size : ends[i], 0, size);
        const bool known = axis == 1 ? steps[i] == 1 && start < end : steps[i] >= 1 && start == 0 && end == size;
        if (!known)
            reading.fail(Text::tr("cuts out a piece in a way that is not known"));
        stride[static_cast<std::size_t>(axis)] = small(reading, steps[i]);
        if (axis == 1) {
            first = static_cast<int>(start);
            channels = static_cast<int>(end - start);
        }
    }
    return builder.subsample(reading.newName(), input, stride[2], stride[3], first, channels);
}

OnnxFeature addPadding(const OnnxReading& reading, LoweredBuilder& builder) {
    const OnnxFeature& input = reading.feature(0);
    const Integers pads = reading.inputOrAttribute(1, "pads").value_or(Integers());
    if (reading.text("mode", "constant") != "constant" || !hasOnlyZero(reading) || pads.size() != 8 || pads[0] != 0 ||
        pads[4] != 0 || std::ranges::any_of(pads, [](std::int64_t value) { return value < 0; }))
        reading.fail(Text::tr("is something else than zeros round feature maps, which alone are known"));
    if (pads[1] == 0 && pads[5] == 0) {
        OnnxFeature padded = input;
        constexpr std::array<std::size_t, 4> order{2, 3, 6, 7};
        for (std::size_t i = 0; i < order.size(); ++i)
            padded.padding[i] = small(reading, padded.padding[i] + small(reading, pads[order[i]]));
        return padded;
    }
    if (pads[2] != 0 || pads[3] != 0 || pads[6] != 0 || pads[7] != 0)
        reading.fail(Text::tr("adds channels and pixels at once, which is not known"));
    const int operation = reading.operation(0);
    const std::int64_t channels =
        builder.at(operation).output.channels + small(reading, pads[1]) + small(reading, pads[5]);
    return {builder.subsample(reading.newName(), operation, 1, 1, -small(reading, pads[1]), static_cast<int>(channels)),
            {}};
}

}  // namespace nonn
