// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_windows.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <array>
#include <limits>

namespace nonn {

namespace {

using Integers = std::vector<std::int64_t>;

/// One number for rows and one for columns; where it is empty, `otherwise`.
std::array<int, 2> pairOf(const ScriptReading& reading, const char* argument, std::array<int, 2> otherwise) {
    constexpr std::int64_t largest = 1 << 12;  // the builder refuses more
    const Integers values = reading.has(argument) ? reading.integers(argument) : Integers();
    if (values.empty())
        return otherwise;
    if (values.size() > 2)
        reading.fail(Text::tr("its %1 has %2 values, where two are known", argument, values.size()));
    for (const std::int64_t value : values)
        if (value < -largest || value > largest)
            reading.fail(Text::tr("has a kernel, stride, dilation or padding of %1", value));
    return {static_cast<int>(values.front()), static_cast<int>(values.back())};
}

Window windowOf(const ScriptReading& reading, std::array<int, 2> kernel, std::array<int, 2> strides) {
    strides = pairOf(reading, "stride", strides);
    const std::array<int, 2> dilations = pairOf(reading, "dilation", {1, 1});
    return {{kernel[0], strides[0], dilations[0]}, {kernel[1], strides[1], dilations[1]}};
}

void padEvenly(Window& window, std::array<int, 2> padding) {
    window.rows.before = window.rows.after = padding[0];
    window.columns.before = window.columns.after = padding[1];
}

void addPixels(Window& window, const ScriptFeature::Padding& padding) {
    const auto& [left, right, above, below] = padding.pixels;
    window.rows.before += above;
    window.rows.after += below;
    window.columns.before += left;
    window.columns.after += right;
}

/// As many outputs as inputs; the odd pixel of padding comes last.
void padToSame(Window::Axis& axis) {
    const int total = axis.dilation * (axis.kernel - 1);
    axis.before = total / 2;
    axis.after = total - axis.before;
}

bool isNamedPadding(const ScriptReading& reading) {
    const c10::FunctionSchema* const schema = reading.node().maybeSchema();
    const auto place = schema->argumentIndexWithName("padding");
    return place && schema->arguments()[static_cast<std::size_t>(*place)].type()->kind() == c10::TypeKind::StringType;
}

/// Whether a last window hangs over the edge where sizes are rounded up.
bool roundsUp(const ScriptReading& reading, Window& window, const Shape& from) {
    if (!reading.has("ceil_mode") || !reading.flag("ceil_mode"))
        return false;
    const Window before = window;
    window.rows.roundUp(from.height);
    window.columns.roundUp(from.width);
    return !(before == window);
}

Window poolWindow(const ScriptReading& reading) {
    const std::array<int, 2> kernel = pairOf(reading, "kernel_size", {1, 1});
    Window window = windowOf(reading, kernel, kernel);
    padEvenly(window, pairOf(reading, "padding", {0, 0}));
    return window;
}

/// Of the output, in rows and columns; those of the input where they are left open.
std::array<int, 2> adaptedSize(const ScriptReading& reading, const Shape& from) {
    const std::array<int, 2> size = pairOf(reading, "output_size", {from.height, from.width});
    if (size[0] < 1 || size[1] < 1)
        reading.fail(Text::tr("its %1 is not known", "output_size"));
    return size;
}

}  // namespace

ScriptFeature addConvolution(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    const at::Tensor weight = reading.tensor("weight");
    if (reading.has("transposed") && reading.flag("transposed"))
        reading.fail(Text::tr("is transposed, which is not known"));
    if (weight.dim() != 4 || input.parts > 1 || input.squeezed || builder.at(input.operation).flat)
        reading.fail(Text::tr("is used in a way that is not known"));
    if (!input.padding.none() && input.padding.value != 0)
        reading.fail(Text::tr("reads a map that was padded with something else than zeros"));
    const std::int64_t groups = reading.integer("groups");
    const int channels = builder.at(input.operation).output.channels;
    if (groups < 1 || groups > channels || weight.size(1) * groups != channels)
        reading.fail(Text::tr("its weights are for %1 groups of %2 channels, and there are %3 channels", groups,
                              weight.size(1), channels));
    Window window = windowOf(reading, {static_cast<int>(weight.size(2)), static_cast<int>(weight.size(3))}, {1, 1});
    if (!isNamedPadding(reading)) {
        padEvenly(window, pairOf(reading, "padding", {0, 0}));
    } else if (reading.text("padding") == "same") {
        padToSame(window.rows);
        padToSame(window.columns);
    }
    addPixels(window, input.padding);
    return {
        builder.convolution(reading.newName(), input.operation, window, static_cast<int>(groups),
                            {std::vector<float>(weight.data_ptr<float>(), weight.data_ptr<float>() + weight.numel()),
                             reading.has("bias") ? reading.reals("bias") : std::vector<float>()})};
}

ScriptFeature addMaxPool(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    const LoweredOperation& from = builder.at(input.operation);
    // Zeros at the edge never win where nothing is below zero.
    const bool neverWins = input.padding.value == -std::numeric_limits<float>::infinity() ||
                           (input.padding.value == 0 && from.kind == LoweredKind::clamp && from.lowest >= 0);
    Window window = poolWindow(reading);
    if (!input.padding.none() && !neverWins)
        reading.operation();  // refuses it
    if (input.parts > 1 || input.squeezed)
        reading.fail(Text::tr("is used in a way that is not known"));
    addPixels(window, input.padding);
    roundsUp(reading, window, from.output);
    return {builder.maxPool(reading.newName(), input.operation, window)};
}

ScriptFeature addAveragePool(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    Window window = poolWindow(reading);
    bool counts = reading.flag("count_include_pad");
    if (reading.has("divisor_override"))
        reading.fail(Text::tr("its %1 is not known", "divisor_override"));
    if (!input.padding.none()) {
        if (window.padded() || input.padding.value != 0 || input.parts > 1)
            reading.operation();  // refuses it
        addPixels(window, input.padding);
        counts = true;
    }
    if (roundsUp(reading, window, builder.at(input.operation).output) && counts)
        reading.fail(Text::tr("counts padding and rounds sizes up, which is not known together"));
    return {builder.averagePool(reading.newName(), input.operation, window, counts)};
}

ScriptFeature addAdaptivePool(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    const Shape& from = builder.at(input).output;
    const auto [height, width] = adaptedSize(reading, from);
    const bool largestOnly = reading.type() == "adaptive max pool2d";
    const Window parts{{from.height / height, from.height / height}, {from.width / width, from.width / width}};
    const bool even = from.height % height == 0 && from.width % width == 0;
    if (even && from.height == height && from.width == width)
        return {input};
    if (largestOnly && !even)
        reading.fail(Text::tr("takes the largest of windows that overlap, which is not known"));
    if (largestOnly)
        return {builder.maxPool(reading.newName(), input, parts)};
    if (height == 1 && width == 1)
        return {builder.globalAveragePool(reading.newName(), input)};
    return {even ? builder.averagePool(reading.newName(), input, parts, false)
                 : builder.adaptiveAveragePool(reading.newName(), input, height, width)};
}

ScriptFeature addReduction(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    Integers dims = reading.has("dim") ? reading.integers("dim") : Integers();
    for (std::int64_t& dim : dims)
        dim = dim < 0 ? dim + 4 : dim;
    std::ranges::sort(dims);
    if (dims != Integers{2, 3} || builder.at(input).flat)
        reading.fail(Text::tr("is not over height and width, which alone is known"));
    const Shape from = builder.at(input).output;
    const bool flat = !reading.flag("keepdim");
    const std::string name = reading.newName(flat ? ".map" : "");
    const int reduced = reading.type() == "mean" ? builder.globalAveragePool(name, input)
                                                 : builder.maxPool(name, input, {{from.height}, {from.width}});
    return {flat ? builder.flatten(reading.newName(), reduced) : reduced};
}

}  // namespace nonn
