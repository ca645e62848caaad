// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/to_onnx.h"

#include "deliver/onnx/matrix.h"
#include "deliver/onnx/onnx_tensor.h"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace nonn {

namespace {

using Integers = std::vector<std::int64_t>;

OnnxValue valueInfo(const std::string& name, const LoweredOperation& operation, const OnnxNotes& notes) {
    OnnxValue value{name, OnnxType::float32, {std::string("N"), operation.output.channels}, {}};
    if (!operation.flat) {
        value.dimensions.emplace_back(operation.output.height);
        value.dimensions.emplace_back(operation.output.width);
    }
    if (const auto found = notes.values.find(name); found != notes.values.end())
        value.description = found->second;
    return value;
}

class OnnxBuilder {
public:
    OnnxBuilder(const LoweredNetwork& network, OnnxWeights weights, const Quantisation* quantisation = nullptr)
        : m_network(network), m_weights(weights), m_quantisation(quantisation) {
        for (const LoweredOperation& operation : network.operations)
            m_values.push_back(operation.name);
        for (const LoweredNetwork::Output& output : network.outputs) {
            std::string& value = m_values[static_cast<std::size_t>(output.operation)];
            if (output.operation > 0 && value == network.at(output.operation).name)
                value = output.name;
        }
        m_made = m_values;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (isRounded(i))
                (i == 0 ? m_values[i] : m_made[i]) = network.operations[i].name + (i == 0 ? ".rounded" : ".exact");
    }

    OnnxModel build(const OnnxNotes& notes) {
        m_model.graph = m_network.name;
        m_model.inputs.push_back(valueInfo(m_made[0], m_network.at(0), notes));
        for (m_at = 0; m_at < m_values.size(); ++m_at) {
            if (m_at > 0)
                addOperation(m_network.operations[m_at]);
            if (isRounded(m_at))
                addRounding(*m_quantisation->activations[m_at]);
        }
        for (const LoweredNetwork::Output& output : m_network.outputs) {
            const std::string& value = m_values[static_cast<std::size_t>(output.operation)];
            if (value != output.name)
                m_model.nodes.push_back({output.name, "Identity", {}, {value}, {output.name}, {}});
            m_model.outputs.push_back(valueInfo(output.name, m_network.at(output.operation), notes));
        }
        return std::move(m_model);
    }

private:
    const LoweredOperation& operation() const { return m_network.operations[m_at]; }
    const Shape& from() const { return m_network.inputOf(operation()).output; }
    const std::string& input(std::size_t which = 0) const {
        return m_values[static_cast<std::size_t>(operation().inputs[which])];
    }

    /// The node that makes this operation's tensor.
    void addNode(const char* type, std::vector<std::string> inputs,
                 std::map<std::string, OnnxAttribute> attributes = {}) {
        m_model.nodes.push_back({operation().name, type, {}, std::move(inputs), {m_made[m_at]}, std::move(attributes)});
    }

    /// One that makes something on the way there; returns its tensor's name.
    std::string addStep(const char* step, const char* type, std::vector<std::string> inputs,
                        std::map<std::string, OnnxAttribute> attributes = {}) {
        std::string name = operation().name + "." + step;
        m_model.nodes.push_back({name, type, {}, std::move(inputs), {name}, std::move(attributes)});
        return name;
    }

    std::string addConstant(OnnxTensor tensor) {
        m_model.initialisers.push_back(std::move(tensor));
        return m_model.initialisers.back().name;
    }
    std::string addReals(const char* part, const Integers& dimensions, const std::vector<float>& values) {
        return addConstant(floatTensor(operation().name + "." + part, dimensions, values));
    }
    std::string addIntegers(const char* part, const Integers& values) {
        return addConstant(
            integerTensor(operation().name + "." + part, {static_cast<std::int64_t>(values.size())}, values));
    }

    bool isRounded(std::size_t operation) const {
        return m_quantisation != nullptr && m_quantisation->activations[operation].has_value();
    }

    void addRounding(const ActivationScale& scale) {
        const std::string step = addReals("scale", {}, {scale.scale});
        const std::string zero =
            addConstant(byteTensor(operation().name + ".zero", {}, {static_cast<std::int8_t>(scale.zeroPoint)}));
        const std::string rounded = addStep("quantised", "QuantizeLinear", {m_made[m_at], step, zero});
        m_model.nodes.push_back(
            {operation().name + ".rounded", "DequantizeLinear", {}, {rounded, step, zero}, {m_values[m_at]}, {}});
    }

    /// What the integers stand for, with a scale for each output channel.
    std::string addDequantised(const char* part, OnnxTensor integers, const std::vector<float>& scales,
                               OnnxTensor zeros) {
        const auto channels = static_cast<std::int64_t>(scales.size());
        const std::string name = operation().name + "." + part;
        std::vector<std::string> inputs{addConstant(std::move(integers)),
                                        addConstant(floatTensor(name + ".scale", {channels}, scales)),
                                        addConstant(std::move(zeros))};
        return addStep(part, "DequantizeLinear", std::move(inputs), {{"axis", std::int64_t{0}}});
    }

    std::string addQuantisedWeight(const Integers& dimensions) {
        const QuantisedLayer& layer = m_quantisation->layers[m_at];
        const std::string name = operation().name + ".weight";
        const auto channels = static_cast<std::int64_t>(layer.scales.size());
        return addDequantised("weight", byteTensor(name + ".quantised", dimensions, layer.weight), layer.scales,
                              byteTensor(name + ".zero", {channels}, std::vector<std::int8_t>(layer.scales.size(), 0)));
    }

    std::string addQuantisedBias() {
        const QuantisedLayer& layer = m_quantisation->layers[m_at];
        const std::string name = operation().name + ".bias";
        const float input = m_quantisation->activations[static_cast<std::size_t>(operation().inputs[0])]->scale;
        std::vector<float> scales = layer.scales;
        for (float& scale : scales)
            scale *= input;
        const auto channels = static_cast<std::int64_t>(scales.size());
        return addDequantised("bias", wordTensor(name + ".quantised", {channels}, layer.bias), scales,
                              wordTensor(name + ".zero", {channels}, std::vector<std::int32_t>(scales.size(), 0)));
    }

    std::string addWeight(const Integers& dimensions) {
        if (m_quantisation != nullptr)
            return addQuantisedWeight(dimensions);
        if (m_weights == OnnxWeights::float32)
            return addReals("weight", dimensions, operation().weight);
        const std::string half =
            addConstant(halfTensor(operation().name + ".weight.half", dimensions, operation().weight));
        return addStep("weight", "Cast", {half}, {{"to", std::int64_t{1}}});
    }

    /// Input, weight and, where there is one, bias.
    std::vector<std::string> layerInputs(const Integers& dimensions) {
        std::vector<std::string> inputs{input(), addWeight(dimensions)};
        if (!operation().bias.empty() && m_quantisation != nullptr)
            inputs.push_back(addQuantisedBias());
        else if (!operation().bias.empty())
            inputs.push_back(addReals("bias", {operation().output.channels}, operation().bias));
        return inputs;
    }

    std::map<std::string, OnnxAttribute> windowAttributes() const {
        const auto& [rows, columns] = operation().window;
        std::map<std::string, OnnxAttribute> attributes{
            {"kernel_shape", Integers{rows.kernel, columns.kernel}},
            {"strides", Integers{rows.stride, columns.stride}},
            {"pads", Integers{rows.before, columns.before, rows.after, columns.after}}};
        if (operation().kind != LoweredKind::averagePool)  // which knows none before opset 19
            attributes["dilations"] = Integers{rows.dilation, columns.dilation};
        return attributes;
    }

    void addConvolution() {
        const auto& [rows, columns] = operation().window;
        auto attributes = windowAttributes();
        attributes["group"] = std::int64_t{operation().groups};
        addNode("Conv",
                layerInputs(
                    {operation().output.channels, from().channels / operation().groups, rows.kernel, columns.kernel}),
                std::move(attributes));
    }

    /// Without statistics. Some libraries take no epsilon below 1e-5: with this variance the two make up 1.
    void addAffine() {
        constexpr float epsilon = 1e-5f;
        const Integers dimensions{operation().output.channels};
        const std::vector<float> zeros(operation().weight.size(), 0.0f);
        const std::vector<float> nearlyOnes(operation().weight.size(), 1.0f - epsilon);
        addNode("BatchNormalization",
                {input(), addReals("weight", dimensions, operation().weight),
                 addReals("bias", dimensions, operation().bias.empty() ? zeros : operation().bias),
                 addReals("mean", dimensions, zeros), addReals("variance", dimensions, nearlyOnes)},
                {{"epsilon", epsilon}});
    }

    void addClamp() {
        constexpr float infinity = std::numeric_limits<float>::infinity();
        const auto& [lowest, highest] = std::pair(operation().lowest, operation().highest);
        if (lowest == 0 && highest == infinity)
            return addNode("Relu", {input()});
        const std::string least = lowest == -infinity ? "" : addReals("lowest", {}, {lowest});
        const std::string most = highest == infinity ? "" : addReals("highest", {}, {highest});
        addNode("Clip", {input(), least, most});
    }

    void addAdaptivePool() {
        const Shape& to = operation().output;
        const std::string rows = addReals("rows", {to.height, from().height}, meansOfWindows(from().height, to.height));
        const std::string columns =
            addReals("columns", {from().width, to.width},
                     transposed(meansOfWindows(from().width, to.width), static_cast<std::size_t>(to.width)));
        addNode("MatMul", {addStep("of rows", "MatMul", {rows, input()}), columns});
    }

    void addSubsample() {
        const auto& [rows, columns] = operation().window;
        const int first = std::max(0, operation().channelOffset);
        const int end = std::min(from().channels, operation().output.channels + operation().channelOffset);
        const int before = std::max(0, -operation().channelOffset);
        const int after = operation().output.channels - before - (end - first);
        constexpr std::int64_t all = std::numeric_limits<std::int32_t>::max();
        const std::vector<std::string> slice{input(), addIntegers("starts", {first, 0, 0}),
                                             addIntegers("ends", {end, all, all}), addIntegers("axes", {1, 2, 3}),
                                             addIntegers("steps", {1, rows.stride, columns.stride})};
        if (before == 0 && after == 0)
            return addNode("Slice", slice);
        const std::string sliced = addStep("slice", "Slice", slice);
        addNode("Pad", {sliced, addIntegers("pads", {0, before, 0, 0, 0, after, 0, 0})});
    }

    void addOperation(const LoweredOperation& operation) {
        switch (operation.kind) {
            case LoweredKind::input:
                break;
            case LoweredKind::convolution:
                return addConvolution();
            case LoweredKind::affine:
                return addAffine();
            case LoweredKind::clamp:
                return addClamp();
            case LoweredKind::add:
                return addNode("Add", {input(), input(1)});
            case LoweredKind::multiply:
                return addNode("Mul", {input(), input(1)});
            case LoweredKind::sigmoid:
                return addNode("Sigmoid", {input()});
            case LoweredKind::maxPool:
                return addNode("MaxPool", {input()}, windowAttributes());
            case LoweredKind::averagePool: {
                auto attributes = windowAttributes();
                attributes["count_include_pad"] = std::int64_t{operation.countsPadding};
                return addNode("AveragePool", {input()}, std::move(attributes));
            }
            case LoweredKind::globalAveragePool:
                return addNode("GlobalAveragePool", {input()});
            case LoweredKind::adaptiveAveragePool:
                return addAdaptivePool();
            case LoweredKind::linear:
                return addNode("Gemm", layerInputs({operation.output.channels, from().channels}),
                               {{"transB", std::int64_t{1}}});
            case LoweredKind::concatenate: {
                std::vector<std::string> parts;
                for (std::size_t i = 0; i < operation.inputs.size(); ++i)
                    parts.push_back(input(i));
                return addNode("Concat", std::move(parts), {{"axis", std::int64_t{1}}});
            }
            case LoweredKind::reorder:
                return addNode("Gather",
                               {input(), addIntegers("order", {operation.order.begin(), operation.order.end()})},
                               {{"axis", std::int64_t{1}}});
            case LoweredKind::flatten:
                return addNode("Flatten", {input()}, {{"axis", std::int64_t{1}}});
            case LoweredKind::subsample:
                return addSubsample();
        }
        throw std::logic_error("toOnnx: operation without a meaning");
    }

    const LoweredNetwork& m_network;
    OnnxWeights m_weights;
    const Quantisation* m_quantisation;  ///< where there is one
    std::vector<std::string> m_values;   ///< for each operation the name of its tensor
    std::vector<std::string> m_made;     ///< the same before it is rounded
    std::size_t m_at = 0;
    OnnxModel m_model;
};

OnnxModel withNotes(OnnxModel model, const OnnxNotes& notes) {
    model.producer = "NoNN Workbench";
    model.producerVersion = notes.producerVersion;
    model.description = notes.description;
    model.metadata = notes.metadata;
    return model;
}

}  // namespace

OnnxModel toOnnx(const LoweredNetwork& network, OnnxWeights weights, const OnnxNotes& notes) {
    return withNotes(OnnxBuilder(network, weights).build(notes), notes);
}

OnnxModel toOnnx(const Quantisation& quantisation, const OnnxNotes& notes) {
    return withNotes(OnnxBuilder(quantisation.network, OnnxWeights::float32, &quantisation).build(notes), notes);
}

}  // namespace nonn
