// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/quantised_from_onnx.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/onnx/onnx_tensor.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace nonn {

namespace {

/// With these no sum of products leaves 32 bits.
constexpr std::int64_t mostProducts = 1 << 15;
constexpr std::int32_t largestBias = 1 << 30;

bool isScale(float scale) {
    return scale > 0 && std::isfinite(scale);
}

/// Numbers of a tensor in their own type. Throws where one does not fit.
template <typename Number>
std::vector<Number> numbersOf(const OnnxTensor& tensor) {
    std::vector<Number> numbers;
    for (const std::int64_t step : stepsOf(tensor)) {
        if (step < std::numeric_limits<Number>::min() || step > std::numeric_limits<Number>::max())
            throw badInput({}, Text::tr("%1 holds numbers that are too large", inQuotes(tensor.name)));
        numbers.push_back(static_cast<Number>(step));
    }
    return numbers;
}

/// Takes the rounding of activations out of a file and keeps it apart.
class QuantisedReading {
public:
    explicit QuantisedReading(const OnnxModel& model) : m_model(model) {
        for (const OnnxTensor& tensor : model.initialisers)
            m_constants.emplace(tensor.name, &tensor);
        for (const OnnxNode& node : model.nodes)
            if (node.type == "QuantizeLinear")
                addRounding(node);
        for (const OnnxNode& node : model.nodes)
            if (node.type == "DequantizeLinear" && node.inputs.size() == 3 && m_rounded.contains(node.inputs[0]))
                addMeaning(node);
    }

    /// The same in float. A tensor has the name of what its integers mean.
    OnnxModel inFloat() const {
        OnnxModel model = m_model;
        std::erase_if(model.nodes, [&](const OnnxNode& node) {
            return node.type == "QuantizeLinear" ||
                   (node.type == "DequantizeLinear" && m_rounded.contains(node.inputs[0]));
        });
        for (OnnxNode& node : model.nodes) {
            for (std::string& input : node.inputs)
                rename(m_instead, input);
            for (std::string& output : node.outputs)
                rename(m_meanings, output);
        }
        return model;
    }

    Quantisation quantisationOf(LoweredNetwork network) const {
        Quantisation result;
        result.activations.resize(network.operations.size());
        result.layers.resize(network.operations.size());
        const std::map<std::string, std::string> tensors = tensorsOfOperations();
        for (std::size_t i = 0; i < network.operations.size(); ++i) {
            const LoweredOperation& operation = network.operations[i];
            const auto tensor = tensors.find(operation.name);
            if (const auto scale = m_scales.find(tensor == tensors.end() ? operation.name : tensor->second);
                scale != m_scales.end())
                result.activations[i] = scale->second;
            if (!operation.weight.empty())
                result.layers[i] = layerOf(operation);
        }
        for (const FusedStep& step : storedSteps(network))
            for (const int stored : {step.inputs.front(), step.output})
                if (!result.activations[static_cast<std::size_t>(stored)])
                    throw badInput({}, Text::tr("%1 is not rounded to 8-bit integers, as others are",
                                                inQuotes(network.at(stored).name)));
        result.network = std::move(network);
        return result;
    }

private:
    const OnnxTensor& constant(const std::string& name) const {
        const auto found = m_constants.find(name);
        if (found == m_constants.end())
            throw badInput({}, Text::tr("%1 is no constant", inQuotes(name)));
        return *found->second;
    }

    void addRounding(const OnnxNode& node) {
        if (node.inputs.size() != 3 || node.outputs.empty())
            throw badInput({}, Text::tr("%1 has no scale or no zero point", inQuotes(node.name)));
        const std::vector<float> scale = floatsOf(constant(node.inputs[1]));
        const std::vector<std::int8_t> zero = numbersOf<std::int8_t>(constant(node.inputs[2]));
        if (scale.size() != 1 || zero.size() != 1 || !isScale(scale[0]))
            throw badInput({}, Text::tr("%1 has other than one scale above 0 and one zero point", inQuotes(node.name)));
        m_rounded[node.outputs[0]] = {node.inputs[0], {scale[0], zero[0]}};
    }

    void addMeaning(const OnnxNode& node) {
        const auto& [exact, scale] = m_rounded.at(node.inputs[0]);
        const bool image = std::ranges::find(m_model.inputs, exact, &OnnxValue::name) != m_model.inputs.end();
        (image ? m_instead[node.outputs.at(0)] : m_meanings[exact]) = image ? exact : node.outputs.at(0);
        m_scales[image ? exact : node.outputs.at(0)] = scale;
    }

    static void rename(const std::map<std::string, std::string>& names, std::string& name) {
        if (const auto found = names.find(name); found != names.end())
            name = found->second;
    }

    /// Operations with weights are called after these.
    std::map<std::string, std::string> tensorsOfOperations() const {
        constexpr std::string_view ending = ".weight";
        std::map<std::string, std::string> tensors;
        for (const OnnxNode& node : m_model.nodes)
            if (!node.outputs.empty() && node.inputs.size() > 1 && node.inputs[1].ends_with(ending)) {
                std::string tensor = node.outputs[0];
                rename(m_meanings, tensor);
                tensors[node.inputs[1].substr(0, node.inputs[1].size() - ending.size())] = tensor;
            }
        return tensors;
    }

    QuantisedLayer layerOf(const LoweredOperation& operation) const {
        const std::string weight = operation.name + ".weight";
        QuantisedLayer layer{
            numbersOf<std::int8_t>(constant(weight + ".quantised")), floatsOf(constant(weight + ".scale")), {}};
        if (!operation.bias.empty())
            layer.bias = numbersOf<std::int32_t>(constant(operation.name + ".bias.quantised"));
        const auto channels = static_cast<std::size_t>(operation.output.channels);
        const bool fits = layer.weight.size() == operation.weight.size() && layer.scales.size() == channels &&
                          layer.bias.size() == operation.bias.size();
        if (!fits || !std::ranges::all_of(layer.scales, isScale))
            throw badInput({}, Text::tr("the weights of %1 do not fit their scales", inQuotes(operation.name)));
        const auto isLarge = [](std::int32_t bias) { return bias > largestBias || bias < -largestBias; };
        if (static_cast<std::int64_t>(layer.weight.size() / channels) > mostProducts ||
            std::ranges::any_of(layer.bias, isLarge))
            throw badInput({}, Text::tr("the sums of %1 may not fit 32 bits", inQuotes(operation.name)));
        return layer;
    }

    /// What is rounded, and how.
    struct Rounding {
        std::string exact;
        ActivationScale scale;
    };

    const OnnxModel& m_model;
    std::map<std::string, const OnnxTensor*> m_constants;
    std::map<std::string, Rounding> m_rounded;        ///< by the name of the integers
    std::map<std::string, std::string> m_instead;     ///< what is to be read of the image's rounded form
    std::map<std::string, std::string> m_meanings;    ///< of what is rounded
    std::map<std::string, ActivationScale> m_scales;  ///< by the name of the meaning
};

}  // namespace

Quantisation quantisedFromOnnx(const std::filesystem::path& path, const OnnxModel& model, const Shape& image) {
    try {
        const QuantisedReading reading(model);
        return reading.quantisationOf(networkFromOnnx(path, reading.inFloat(), image).network);
    } catch (const Error& error) {
        throw badInput(path, error.text());
    }
}

}  // namespace nonn
