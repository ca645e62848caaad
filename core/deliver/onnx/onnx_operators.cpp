// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/onnx_operators.h"

#include "base/error.h"
#include "deliver/onnx/matrix.h"
#include "deliver/onnx/onnx_tensor.h"
#include "deliver/onnx/onnx_windows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nonn {

namespace {

using Integers = std::vector<std::int64_t>;
using Weights = LoweredBuilder::Weights;

constexpr float unbounded = std::numeric_limits<float>::infinity();

int addConvolution(const OnnxReading& reading, LoweredBuilder& builder) {
    const OnnxFeature& input = reading.feature(0);
    const OnnxTensor& weight = reading.constant(1);
    const Shape& from = builder.at(input.operation).output;
    std::vector<float> values = floatsOf(weight);
    if (weight.dimensions.size() != 4)
        reading.fail(Text::tr("its weights have %1 dimensions, where four are known", weight.dimensions.size()));
    const std::int64_t groups = reading.integer("group", 1);
    if (groups < 1 || groups > from.channels || weight.dimensions[1] * groups != from.channels)
        reading.fail(Text::tr("its weights are for %1 groups of %2 channels, and there are %3 channels", groups,
                              weight.dimensions[1], from.channels));
    const Window window = windowOf(reading, input, from, std::array{weight.dimensions[2], weight.dimensions[3]});
    return builder.convolution(reading.newName(1), input.operation, window, static_cast<int>(groups),
                               {std::move(values), reading.has(2) ? reading.reals(2) : std::vector<float>()});
}

int addBatchNorm(const OnnxReading& reading, LoweredBuilder& builder) {
    reading.expect("training_mode", 0);
    reading.expect("spatial", 1);
    const double epsilon = reading.real("epsilon", 1e-5f);
    Weights weights{reading.reals(1), reading.reals(2)};
    const std::vector<float> mean = reading.reals(3);
    const std::vector<float> variance = reading.reals(4);
    if (weights.bias.size() != weights.weight.size() || mean.size() != weights.weight.size() ||
        variance.size() != weights.weight.size())
        reading.fail(Text::tr("its weights are of different lengths"));
    for (std::size_t c = 0; c < mean.size(); ++c) {
        const double scale = weights.weight[c] / std::sqrt(variance[c] + epsilon);
        weights.weight[c] = static_cast<float>(scale);
        weights.bias[c] = static_cast<float>(weights.bias[c] - mean[c] * scale);
    }
    return builder.affine(reading.newName(1), reading.operation(0), std::move(weights));
}

float bound(const OnnxReading& reading, std::size_t input, const char* attribute, float otherwise) {
    if (!reading.has(input))
        return reading.real(attribute, otherwise);
    const std::vector<float> values = reading.reals(input);
    if (values.size() != 1)
        reading.fail(Text::tr("has %1 values as a bound", values.size()));
    return values.front();
}

/// One value for each channel, or one for all: along the channels, and of the size 1 along everything else.
std::vector<float> channelValues(const OnnxReading& reading, const OnnxTensor& tensor, const LoweredOperation& input) {
    std::vector<float> values = floatsOf(tensor);
    const auto channels = static_cast<std::size_t>(input.output.channels);
    if (values.size() == 1)
        return std::vector<float>(channels, values.front());
    const std::size_t behind = input.flat ? 1 : 3;  // dimensions from the channels on
    const Integers& dimensions = tensor.dimensions;
    if (values.size() != channels || dimensions.size() < behind ||
        dimensions[dimensions.size() - behind] != input.output.channels)
        reading.fail(Text::tr("combines a tensor with constants that are not one a channel"));
    return values;
}

/// A tensor and a constant.
int addAffine(const OnnxReading& reading, LoweredBuilder& builder) {
    const std::size_t tensor = reading.isFeature(0) ? 0 : 1;
    const int input = reading.operation(tensor);
    std::vector<float> values = channelValues(reading, reading.constant(1 - tensor), builder.at(input));
    Weights weights{std::vector<float>(values.size(), 1.0f), {}};
    if (reading.type() == "Add") {
        weights.bias = std::move(values);
    } else if (reading.type() == "Mul") {
        weights.weight = std::move(values);
    } else if (reading.type() == "Sub") {
        const float sign = tensor == 0 ? -1.0f : 1.0f;
        std::ranges::fill(weights.weight, -sign);
        for (float& value : values)
            value *= sign;
        weights.bias = std::move(values);
    } else if (tensor == 0) {
        for (std::size_t c = 0; c < values.size(); ++c)
            weights.weight[c] = static_cast<float>(1 / double{values[c]});
    } else {
        reading.fail(Text::tr("divides a constant by a tensor, which is not known"));
    }
    return builder.affine(reading.newName(), input, std::move(weights));
}

int addArithmetic(const OnnxReading& reading, LoweredBuilder& builder) {
    if (!reading.isFeature(0) || !reading.isFeature(1))
        return addAffine(reading, builder);
    const int left = reading.operation(0);
    const int right = reading.operation(1);
    if (reading.type() == "Add")
        return builder.add(reading.newName(), left, right);
    if (reading.type() != "Mul")
        reading.fail(Text::tr("combines two tensors, which only an addition and a multiplication are known to do"));
    const bool factorsFirst = builder.at(left).output.elements() < builder.at(right).output.elements();
    return factorsFirst ? builder.multiply(reading.newName(), right, left)
                        : builder.multiply(reading.newName(), left, right);
}

/// min(1, max(0, alpha x + beta))
int addHardSigmoid(const OnnxReading& reading, LoweredBuilder& builder, const std::string& name, float alpha,
                   float beta) {
    const int input = reading.operation(0);
    const auto channels = static_cast<std::size_t>(builder.at(input).output.channels);
    const int line = builder.affine(name + ".line", input,
                                    {std::vector<float>(channels, alpha), std::vector<float>(channels, beta)});
    return builder.clamp(name, line, 0, 1);
}

int addHardSwish(const OnnxReading& reading, LoweredBuilder& builder) {
    const std::string name = reading.newName();
    const int gate = addHardSigmoid(reading, builder, name + ".gate", 1.0f / 6, 0.5f);
    return builder.multiply(name, reading.operation(0), gate);
}

int addGather(const OnnxReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation(0);
    const Integers places = reading.integers(1);
    const int channels = builder.at(input).output.channels;
    if (reading.integer("axis", 0) != 1)
        reading.fail(Text::tr("its axis is %1, which is not known", reading.integer("axis", 0)));
    if (asIntegers(reading.known(1))->single)
        reading.fail(Text::tr("is used in a way that is not known"));
    std::vector<int> order;
    for (const std::int64_t place : places) {
        if (place < -channels || place >= channels)
            reading.fail(Text::tr("takes element %1 of %2", place, channels));
        order.push_back(static_cast<int>(place < 0 ? place + channels : place));
    }
    return builder.reorder(reading.newName(), input, std::move(order));
}

int asVector(const OnnxReading& reading, LoweredBuilder& builder, int input) {
    return builder.at(input).flat ? input : builder.flatten(reading.newName(), input);
}

/// Of a constant with two dimensions, one row for each output.
std::vector<float> matrixOf(const OnnxReading& reading, std::size_t input, bool rowsAreOutputs, std::int64_t inputs) {
    const OnnxTensor& matrix = reading.constant(input);
    std::vector<float> values = floatsOf(matrix);
    if (matrix.dimensions.size() != 2 || matrix.dimensions[rowsAreOutputs ? 1 : 0] != inputs || values.empty())
        reading.fail(Text::tr("its weights do not fit %1 inputs", inputs));
    return rowsAreOutputs ? values : transposed(values, static_cast<std::size_t>(matrix.dimensions[0]));
}

int addGemm(const OnnxReading& reading, LoweredBuilder& builder) {
    reading.expect("transA", 0);
    const int input = reading.operation(0);
    const float alpha = reading.real("alpha", 1);
    Weights weights{matrixOf(reading, 1, reading.integer("transB", 0) != 0, builder.at(input).output.channels), {}};
    for (float& weight : weights.weight)
        weight *= alpha;
    if (reading.has(2)) {
        const float beta = reading.real("beta", 1);
        weights.bias = reading.reals(2);
        if (weights.bias.size() == 1)
            weights.bias.resize(weights.weight.size() / static_cast<std::size_t>(builder.at(input).output.channels),
                                weights.bias.front());
        for (float& value : weights.bias)
            value *= beta;
    }
    return builder.linear(reading.newName(1), input, std::move(weights));
}

int addMatMul(const OnnxReading& reading, LoweredBuilder& builder) {
    if (!reading.isFeature(0) || !builder.at(reading.operation(0)).flat)
        return addSpreadPool(reading, builder);
    const int input = reading.operation(0);
    return builder.linear(reading.newName(1), input,
                          {matrixOf(reading, 1, false, builder.at(input).output.channels), {}});
}

int addConcatenation(const OnnxReading& reading, LoweredBuilder& builder) {
    std::vector<int> parts;
    for (std::size_t i = 0; i < reading.inputs(); ++i)
        parts.push_back(reading.operation(i));
    if (parts.empty())
        reading.fail(Text::tr("joins nothing"));
    const std::int64_t axis = reading.integer("axis", 1);
    if (axis != 1 && axis != (builder.at(parts.front()).flat ? -1 : -3))
        reading.fail(Text::tr("joins along the axis %1, where that of the channels is known", axis));
    return builder.concatenate(reading.newName(), parts);
}

int addFlatten(const OnnxReading& reading, LoweredBuilder& builder) {
    if (const std::int64_t axis = reading.integer("axis", 1); axis != 1 && axis != -3)
        reading.fail(Text::tr("its axis is %1, which is not known", axis));
    return asVector(reading, builder, reading.operation(0));
}

/// To one vector an image, or to what it was.
int addReshape(const OnnxReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation(0);
    const LoweredOperation& from = builder.at(input);
    const Integers shape = reading.integers(1);
    const Shape& size = from.output;
    const Integers present =
        from.flat ? Integers{0, size.channels} : Integers{0, size.channels, size.height, size.width};
    const auto isImages = [&](std::int64_t value) {
        return value == OnnxIntegers::images || value == 0 || value == -1 || value == 1;
    };
    if (shape.empty() || !isImages(shape.front()))
        reading.fail(Text::tr("does not keep images apart"));
    if (shape.size() == 2 && (shape[1] == -1 || shape[1] == size.elements()))
        return asVector(reading, builder, input);
    bool same = shape.size() == present.size();
    for (std::size_t i = 1; same && i < shape.size(); ++i)
        same = shape[i] == present[i] || shape[i] == 0 || shape[i] == -1;
    if (!same)
        reading.fail(Text::tr("makes something else than one vector an image"));
    return input;
}

int addSqueeze(const OnnxReading& reading, LoweredBuilder& builder) {
    const int input = reading.operation(0);
    Integers axes = reading.inputOrAttribute(1, "axes").value_or(Integers{2, 3});
    for (std::int64_t& axis : axes)
        axis = axis < 0 ? axis + 4 : axis;
    std::ranges::sort(axes);
    const Shape& size = builder.at(input).output;
    if (axes != Integers{2, 3} || size.height != 1 || size.width != 1)
        reading.fail(Text::tr("does not make one vector an image"));
    return asVector(reading, builder, input);
}

int addMean(const OnnxReading& reading, LoweredBuilder& builder) {
    Integers axes = reading.inputOrAttribute(1, "axes").value_or(Integers());
    for (std::int64_t& axis : axes)
        axis = axis < 0 ? axis + 4 : axis;
    std::ranges::sort(axes);
    if (axes != Integers{2, 3})
        reading.fail(Text::tr("is no mean over height and width, which alone is known"));
    const int input = reading.operation(0);
    if (reading.integer("keepdims", 1) != 0)
        return builder.globalAveragePool(reading.newName(), input);
    return builder.flatten(reading.newName(), builder.globalAveragePool(reading.newName() + ".mean", input));
}

using AddOperator = int (*)(const OnnxReading&, LoweredBuilder&);

const std::map<std::string, AddOperator>& knownOperators() {
    static const std::map<std::string, AddOperator> known{
        {"Conv", addConvolution},
        {"BatchNormalization", addBatchNorm},
        {"Relu",
         [](const OnnxReading& reading, LoweredBuilder& builder) {
             return builder.clamp(reading.newName(), reading.operation(0), 0, unbounded);
         }},
        {"Clip",
         [](const OnnxReading& reading, LoweredBuilder& builder) {
             return builder.clamp(reading.newName(), reading.operation(0), bound(reading, 1, "min", -unbounded),
                                  bound(reading, 2, "max", unbounded));
         }},
        {"Add", addArithmetic},
        {"Sub", addArithmetic},
        {"Mul", addArithmetic},
        {"Div", addArithmetic},
        {"Sigmoid", [](const OnnxReading& reading,
                       LoweredBuilder& builder) { return builder.sigmoid(reading.newName(), reading.operation(0)); }},
        {"HardSigmoid",
         [](const OnnxReading& reading, LoweredBuilder& builder) {
             return addHardSigmoid(reading, builder, reading.newName(), reading.real("alpha", 0.2f),
                                   reading.real("beta", 0.5f));
         }},
        {"HardSwish", addHardSwish},
        {"Gather", addGather},
        {"MaxPool", addPool},
        {"AveragePool", addPool},
        {"GlobalMaxPool", addGlobalMaxPool},
        {"GlobalAveragePool",
         [](const OnnxReading& reading, LoweredBuilder& builder) {
             return builder.globalAveragePool(reading.newName(), reading.operation(0));
         }},
        {"ReduceMean", addMean},
        {"Gemm", addGemm},
        {"MatMul", addMatMul},
        {"Concat", addConcatenation},
        {"Flatten", addFlatten},
        {"Reshape", addReshape},
        {"Squeeze", addSqueeze},
        {"Slice", addSlice}};
    return known;
}

/// Of what 8 bits do to a tensor the rounding is left out; what they cut off at the ends of their range is kept, as
/// files count on it in place of a ReLU.
int addQuantisation(const OnnxReading& reading, LoweredBuilder& builder) {
    const std::vector<float> scale = reading.reals(1);
    const bool signedNumbers = reading.has(2) && reading.constant(2).type == OnnxType::int8;
    const Integers zero = reading.has(2) ? stepsOf(reading.constant(2)) : Integers{0};
    if (scale.size() != 1 || zero.size() != 1)
        reading.fail(Text::tr("has several scales for one tensor, which is not known"));
    const std::int64_t least = signedNumbers ? -128 : 0;
    const auto meant = [&](std::int64_t step) { return scale[0] * static_cast<float>(step - zero[0]); };
    return builder.clamp(reading.newName(), reading.operation(0), meant(least), meant(least + 255));
}

}  // namespace

OnnxFeature addOnnxOperator(const OnnxReading& reading, LoweredBuilder& builder) {
    const std::string& type = reading.type();
    if (type == "Identity" || type == "Dropout" || type == "DequantizeLinear" ||
        (type == "Cast" && reading.integer("to", 0) == 1))
        return reading.feature(0);
    if (type == "QuantizeLinear")
        return {addQuantisation(reading, builder), {}};
    if (type == "Pad")
        return addPadding(reading, builder);
    const auto found = knownOperators().find(type);
    if (found == knownOperators().end())
        reading.fail(Text::tr("is not known"));
    return {found->second(reading, builder), {}};
}

}  // namespace nonn
