// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_operators.h"

#include "model/script_shapes.h"
#include "model/script_windows.h"

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
