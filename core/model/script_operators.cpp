// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_operators.h"

#include "model/script_shapes.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace nonn {

namespace {

using Integers = std::vector<std::int64_t>;
using Weights = LoweredBuilder::Weights;

constexpr float unbounded = std::numeric_limits<float>::infinity();

std::vector<float> valuesOf(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), tensor.data_ptr<float>() + tensor.numel()};
}

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
                            {valuesOf(weight), reading.has("bias") ? reading.reals("bias") : std::vector<float>()})};
}

ScriptFeature addBatchNorm(const ScriptReading& reading, LoweredBuilder& builder) {
    const std::vector<float> mean = reading.reals("running_mean");
    const std::vector<float> variance = reading.reals("running_var");
    Weights weights{reading.has("weight") ? reading.reals("weight") : std::vector<float>(mean.size(), 1.0f),
                    reading.has("bias") ? reading.reals("bias") : std::vector<float>(mean.size(), 0.0f)};
    if (variance.size() != mean.size() || weights.weight.size() != mean.size() || weights.bias.size() != mean.size())
        reading.fail(Text::tr("its weights are of different lengths"));
    const double epsilon = reading.real("eps");
    for (std::size_t c = 0; c < mean.size(); ++c) {
        const double scale = weights.weight[c] / std::sqrt(variance[c] + epsilon);
        weights.weight[c] = static_cast<float>(scale);
        weights.bias[c] = static_cast<float>(weights.bias[c] - mean[c] * scale);
    }
    return {builder.affine(reading.newName(), reading.operation(), std::move(weights))};
}

/// factor x + summand, the same for all channels.
int addLine(const ScriptReading& reading, LoweredBuilder& builder, const char* step, int input, float factor,
            float summand) {
    const auto channels = static_cast<std::size_t>(builder.at(input).output.channels);
    return builder.affine(reading.newName(step), input,
                          {std::vector<float>(channels, factor), std::vector<float>(channels, summand)});
}

/// min(1, max(0, x / 6 + 1 / 2))
int addHardSigmoid(const ScriptReading& reading, LoweredBuilder& builder, const char* step) {
    const int line = addLine(reading, builder, ".line", reading.operation(), 1.0f / 6, 0.5f);
    return builder.clamp(reading.newName(step), line, 0, 1);
}

int addLeakyRelu(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    const int above = builder.clamp(reading.newName(".above"), input, 0, unbounded);
    const int below = builder.clamp(reading.newName(".below"), input, -unbounded, 0);
    const int leaked =
        addLine(reading, builder, ".leaked", below, static_cast<float>(reading.real("negative_slope")), 0);
    return builder.add(reading.newName(), above, leaked);
}

float bound(const ScriptReading& reading, const char* argument, float otherwise) {
    return reading.has(argument) ? static_cast<float>(reading.real(argument)) : otherwise;
}

/// One value for each channel, or one for all: along the channels, and of the size 1 along everything else.
std::vector<float> channelValues(const ScriptReading& reading, const char* argument, const LoweredOperation& input) {
    const at::Tensor tensor = reading.tensorOrNumber(argument);
    const auto channels = static_cast<std::size_t>(input.output.channels);
    if (tensor.numel() == 1)
        return std::vector<float>(channels, tensor.item<float>());
    const std::int64_t behind = input.flat ? 1 : 3;  // dimensions from the channels on
    if (tensor.numel() != input.output.channels || tensor.dim() < behind ||
        tensor.size(-behind) != input.output.channels)
        reading.fail(Text::tr("combines a tensor with constants that are not one a channel"));
    return valuesOf(tensor);
}

/// A tensor and a constant.
ScriptFeature addAffine(const ScriptReading& reading, LoweredBuilder& builder, const std::string& type) {
    const bool tensorFirst = reading.isFeature("self");
    const int input = reading.operation(tensorFirst ? "self" : "other");
    std::vector<float> values = channelValues(reading, tensorFirst ? "other" : "self", builder.at(input));
    Weights weights{std::vector<float>(values.size(), 1.0f), {}};
    if (type == "add") {
        weights.bias = std::move(values);
    } else if (type == "mul") {
        weights.weight = std::move(values);
    } else if (type == "sub" || type == "rsub") {
        const float sign = tensorFirst == (type == "sub") ? -1.0f : 1.0f;
        std::ranges::fill(weights.weight, -sign);
        for (float& value : values)
            value *= sign;
        weights.bias = std::move(values);
    } else if (tensorFirst && !reading.has("rounding_mode")) {
        for (std::size_t c = 0; c < values.size(); ++c)
            weights.weight[c] = static_cast<float>(1 / double{values[c]});
    } else {
        reading.fail(Text::tr("divides a constant by a tensor, which is not known"));
    }
    return {builder.affine(reading.newName(), input, std::move(weights))};
}

ScriptFeature addArithmetic(const ScriptReading& reading, LoweredBuilder& builder) {
    const std::string type = reading.type();
    if (reading.has("alpha") && reading.real("alpha") != 1)
        reading.fail(Text::tr("its %1 is not known", "alpha"));
    if (!reading.isFeature("self") || !reading.isFeature("other"))
        return addAffine(reading, builder, type);
    const int left = reading.operation("self");
    const int right = reading.operation("other");
    if (type == "add")
        return {builder.add(reading.newName(), left, right)};
    if (type == "sub")
        return {builder.add(reading.newName(), left, addLine(reading, builder, ".negative", right, -1, 0))};
    if (type != "mul")
        reading.fail(Text::tr("combines two tensors, which only an addition and a multiplication are known to do"));
    const bool factorsFirst = builder.at(left).output.elements() < builder.at(right).output.elements();
    return {factorsFirst ? builder.multiply(reading.newName(), right, left)
                         : builder.multiply(reading.newName(), left, right)};
}

ScriptFeature addJoining(const ScriptReading& reading, LoweredBuilder& builder) {
    const std::vector<int> parts = reading.operations("tensors");
    if (parts.empty())
        reading.fail(Text::tr("joins nothing"));
    const std::int64_t axis = reading.integer("dim");
    if (axis != 1 && axis != (builder.at(parts.front()).flat ? -1 : -3))
        reading.fail(Text::tr("joins along the axis %1, where that of the channels is known", axis));
    return {parts.size() == 1 ? parts.front() : builder.concatenate(reading.newName(), parts)};
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

ScriptFeature addMaxPool(const ScriptReading& reading, LoweredBuilder& builder) {
    const ScriptFeature& input = reading.feature();
    const LoweredOperation& from = builder.at(input.operation);
    // Zeros at the edge never win where nothing is below zero.
    const bool neverWins = input.padding.value == -unbounded ||
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

/// Of the output, in rows and columns; those of the input where they are left open.
std::array<int, 2> adaptedSize(const ScriptReading& reading, const Shape& from) {
    const std::array<int, 2> size = pairOf(reading, "output_size", {from.height, from.width});
    if (size[0] < 1 || size[1] < 1)
        reading.fail(Text::tr("its %1 is not known", "output_size"));
    return size;
}

/// Windows that do not overlap are a pool of their own.
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

/// Means or largest values over height and width.
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

/// `weight` has a row for each output.
ScriptFeature addLinearLayer(const ScriptReading& reading, LoweredBuilder& builder, int input, const at::Tensor& weight,
                             const char* bias) {
    if (weight.dim() != 2 || !builder.at(input).flat || weight.size(1) != builder.at(input).output.channels)
        reading.fail(Text::tr("its weights do not fit what they are multiplied by"));
    return {builder.linear(reading.newName(), input,
                           {valuesOf(weight), reading.has(bias) ? reading.reals(bias) : std::vector<float>()})};
}

ScriptFeature addProduct(const ScriptReading& reading, LoweredBuilder& builder) {
    const bool adds = reading.type() == "addmm";
    for (const char* const factor : {"alpha", "beta"})
        if (adds && reading.has(factor) && reading.real(factor) != 1)
            reading.fail(Text::tr("its %1 is not known", factor));
    const at::Tensor columns = reading.tensor(adds ? "mat2" : (reading.type() == "mm" ? "mat2" : "other"));
    if (columns.dim() != 2)
        reading.fail(Text::tr("its weights do not fit what they are multiplied by"));
    return addLinearLayer(reading, builder, reading.operation(adds ? "mat1" : "self"), columns.t().contiguous(),
                          adds ? "self" : "bias");
}

ScriptFeature addGated(const ScriptReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation();
    const int gate = reading.type() == "silu" ? builder.sigmoid(reading.newName(".gate"), input)
                                              : addHardSigmoid(reading, builder, ".gate");
    return {builder.multiply(reading.newName(), input, gate)};
}

ScriptFeature addClamp(const ScriptReading& reading, LoweredBuilder& builder) {
    const std::string type = reading.type();
    if (type == "relu" || type == "relu6")
        return {builder.clamp(reading.newName(), reading.operation(), 0, type == "relu" ? unbounded : 6)};
    const bool tanh = type == "hardtanh";
    return {builder.clamp(reading.newName(), reading.operation(), bound(reading, tanh ? "min_val" : "min", -unbounded),
                          bound(reading, tanh ? "max_val" : "max", unbounded))};
}

ScriptFeature addLinear(const ScriptReading& reading, LoweredBuilder& builder) {
    return addLinearLayer(reading, builder, reading.operation(), reading.tensor("weight"), "bias");
}

/// What changes nothing in evaluation.
ScriptFeature asItIs(const ScriptReading& reading, LoweredBuilder&) {
    return reading.feature();
}

using AddOperator = ScriptFeature (*)(const ScriptReading&, LoweredBuilder&);

/// By operationName().
const std::map<std::string, AddOperator>& knownOperators() {
    static const std::map<std::string, AddOperator> known{
        {"convolution", addConvolution},
        {"batch norm", addBatchNorm},
        {"relu", addClamp},
        {"relu6", addClamp},
        {"hardtanh", addClamp},
        {"clamp", addClamp},
        {"clip", addClamp},
        {"clamp min", addClamp},
        {"clamp max", addClamp},
        {"leaky relu",
         [](const ScriptReading& reading, LoweredBuilder& builder) -> ScriptFeature {
             return {addLeakyRelu(reading, builder)};
         }},
        {"sigmoid",
         [](const ScriptReading& reading, LoweredBuilder& builder) -> ScriptFeature {
             return {builder.sigmoid(reading.newName(), reading.operation())};
         }},
        {"hardsigmoid",
         [](const ScriptReading& reading, LoweredBuilder& builder) -> ScriptFeature {
             return {addHardSigmoid(reading, builder, "")};
         }},
        {"neg",
         [](const ScriptReading& reading, LoweredBuilder& builder) -> ScriptFeature {
             return {addLine(reading, builder, "", reading.operation(), -1, 0)};
         }},
        {"silu", addGated},
        {"hardswish", addGated},
        {"add", addArithmetic},
        {"sub", addArithmetic},
        {"rsub", addArithmetic},
        {"mul", addArithmetic},
        {"div", addArithmetic},
        {"true divide", addArithmetic},
        {"cat", addJoining},
        {"max pool2d", addMaxPool},
        {"max pool2d with indices", addMaxPool},
        {"avg pool2d", addAveragePool},
        {"adaptive avg pool2d", addAdaptivePool},
        {"adaptive max pool2d", addAdaptivePool},
        {"mean", addReduction},
        {"amax", addReduction},
        {"linear", addLinear},
        {"addmm", addProduct},
        {"matmul", addProduct},
        {"mm", addProduct},
        {"flatten", addFlatten},
        {"view", addView},
        {"reshape", addView},
        {"squeeze", addSqueeze},
        {"transpose", addTransposition},
        {"swapaxes", addTransposition},
        {"permute", addTransposition},
        {"slice", addSlice},
        {"narrow", addSlice},
        {"constant pad nd", addPadding},
        {"pad", addPadding},
        {"channel shuffle", addChannelShuffle},
        {"native channel shuffle", addChannelShuffle},
        {"index select", addSelection},
        {"flip", addFlip},
        {"expand", addExpansion},
        {"expand as", addExpansion},
        {"dropout", asItIs},
        {"feature dropout", asItIs},
        {"alpha dropout", asItIs},
        {"feature alpha dropout", asItIs},
        {"contiguous", asItIs},
        {"clone", asItIs},
        {"detach", asItIs},
        {"alias", asItIs},
        {"to", asItIs},
        {"type as", asItIs}};
    return known;
}

bool isChunking(const std::string& type) {
    return type == "chunk" || type == "split" || type == "split with sizes" || type == "unsafe chunk" ||
           type == "unsafe split" || type == "unsafe split with sizes";
}

}  // namespace

ScriptKnown addScriptOperator(const ScriptReading& reading, LoweredBuilder& builder) {
    const std::string type = reading.type();
    if (isChunking(type))
        return addChunks(reading, builder);
    const auto found = knownOperators().find(type);
    if (found == knownOperators().end())
        reading.fail(Text::tr("is not known"));
    return {found->second(reading, builder)};
}

}  // namespace nonn
