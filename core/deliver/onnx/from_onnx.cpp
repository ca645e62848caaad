// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/from_onnx.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "deliver/onnx/onnx_operators.h"
#include "model/lowering.h"
#include "model/teacher_description.h"

#include <algorithm>
#include <set>

namespace nonn {

namespace {

/// The one input that is no weight.
const OnnxValue& imageValue(const OnnxModel& model) {
    std::set<std::string> weights;
    for (const OnnxTensor& tensor : model.initialisers)
        weights.insert(tensor.name);
    const OnnxValue* image = nullptr;
    for (const OnnxValue& input : model.inputs) {
        if (weights.contains(input.name))
            continue;
        if (image != nullptr)
            throw badInput(
                {}, Text::tr("takes more than one input: %1 and %2", inQuotes(image->name), inQuotes(input.name)));
        image = &input;
    }
    if (image == nullptr)
        throw badInput({}, Text::tr("takes no input"));
    return *image;
}

bool toChannelsFirst(const OnnxNode& node) {
    const auto found = node.attributes.find("perm");
    return node.type == "Transpose" && found != node.attributes.end() &&
           found->second == OnnxAttribute(std::vector<std::int64_t>{0, 3, 1, 2});
}

/// Images come as height x width x channels, and are turned at once, as of TensorFlow.
bool beginsWithTransposition(const OnnxModel& model) {
    const std::string& image = imageValue(model).name;
    bool turned = false;
    for (const OnnxNode& node : model.nodes)
        if (std::ranges::find(node.inputs, image) != node.inputs.end()) {
            if (!toChannelsFirst(node))
                return false;
            turned = true;
        }
    return turned;
}

Shape statedImage(const OnnxModel& model) {
    const OnnxValue& value = imageValue(model);
    const auto size = [&](std::size_t dimension) {
        const auto* const number = std::get_if<std::int64_t>(&value.dimensions[dimension]);
        return number == nullptr || *number < 1 ? 0 : static_cast<int>(std::min<std::int64_t>(*number, 1 << 20));
    };
    if (value.dimensions.size() == 2)
        return {size(1), 1, 1};
    if (value.dimensions.size() != 4)
        throw badInput({}, Text::tr("takes inputs of %1 dimensions, where images have four", value.dimensions.size()));
    return beginsWithTransposition(model) ? Shape{size(3), size(1), size(2)} : Shape{size(1), size(2), size(3)};
}

class OnnxImport {
public:
    OnnxImport(const OnnxModel& model, const Shape& image)
        : m_model(model), m_channelsLast(beginsWithTransposition(model)), m_builder(makeBuilder(image)) {
        for (const OnnxTensor& tensor : model.initialisers)
            m_known.insert_or_assign(tensor.name, tensor);
        m_known.insert_or_assign(imageValue(m_model).name, OnnxFeature{0, {}});
        m_names.insert(imageValue(m_model).name);
    }

    NetworkOfOnnx run() {
        for (const OnnxNode& node : m_model.nodes)
            addNode(node);
        std::vector<LoweredNetwork::Output> outputs;
        for (const OnnxValue& output : m_model.outputs)
            outputs.push_back({output.name, operationOf(output.name)});
        return {foldAffines(std::move(m_builder).finish(std::move(outputs))), std::move(m_notes)};
    }

private:
    LoweredBuilder makeBuilder(const Shape& image) const {
        const OnnxValue& value = imageValue(m_model);
        if (value.type != OnnxType::float32 && value.type != OnnxType::float64)
            throw badInput({},
                           Text::tr("takes images of the element type %1, not float32", static_cast<int>(value.type)));
        const Shape own = statedImage(m_model);
        if (value.dimensions.size() == 2)
            return {m_model.graph, value.name, own.channels > 0 ? own.channels : image.channels};
        return {m_model.graph, value.name,
                Shape{own.channels > 0 ? own.channels : image.channels, image.height > 0 ? image.height : own.height,
                      image.width > 0 ? image.width : own.width}};
    }

    void addNode(const OnnxNode& node) {
        std::vector<const OnnxKnown*> inputs;
        for (const std::string& input : node.inputs) {
            const auto found = m_known.find(input);
            if (!input.empty() && found == m_known.end())
                throw badInput({}, Text::tr("reads %1 before anything makes it", inQuotes(input)));
            inputs.push_back(input.empty() ? nullptr : &found->second);
        }
        const OnnxReading reading(node, std::move(inputs), m_names);
        if (node.outputs.empty())
            reading.fail(Text::tr("makes nothing"));
        if (!node.domain.empty())
            reading.fail(Text::tr("is of the domain %1, whose operators are not known", inQuotes(node.domain)));
        const OnnxKnown made = make(reading);
        if (!m_known.emplace(node.outputs.front(), made).second)
            reading.fail(Text::tr("makes %1, which is there already", inQuotes(node.outputs.front())));
    }

    OnnxKnown make(const OnnxReading& reading) {
        if (m_channelsLast && toChannelsFirst(reading.node()) &&
            reading.node().inputs.front() == imageValue(m_model).name)
            return OnnxFeature{0, {}};
        if (std::optional<OnnxKnown> folded = foldConstants(reading, m_builder))
            return *folded;
        if (reading.type() == "Softmax" || reading.type() == "LogSoftmax") {
            if (!isOutput(reading.result()))
                reading.fail(Text::tr("is not at the end, where alone it is known"));
            m_notes.push_back(Text::tr("The softmax at the end was left out: the logits are what it reads."));
            return OnnxFeature{reading.operation(0), {}};
        }
        return addOnnxOperator(reading, m_builder);
    }

    bool isOutput(const std::string& name) const {
        return std::ranges::find(m_model.outputs, name, &OnnxValue::name) != m_model.outputs.end();
    }

    int operationOf(const std::string& name) const {
        const auto found = m_known.find(name);
        const auto* const feature = found == m_known.end() ? nullptr : std::get_if<OnnxFeature>(&found->second);
        if (feature == nullptr || feature->padding != std::array<int, 4>{})
            throw badInput({}, Text::tr("its output %1 is worked out from no image", inQuotes(name)));
        return feature->operation;
    }

    const OnnxModel& m_model;
    bool m_channelsLast;
    LoweredBuilder m_builder;
    std::map<std::string, OnnxKnown> m_known;
    std::set<std::string> m_names;
    std::vector<Text> m_notes;
};

}  // namespace

Shape imageOfOnnx(const std::filesystem::path& path, const OnnxModel& model) {
    try {
        return statedImage(model);
    } catch (const Error& error) {
        throw badInput(path, error.text());
    }
}

NetworkOfOnnx networkFromOnnx(const std::filesystem::path& path, const OnnxModel& model, const Shape& image) {
    Shape own;
    try {
        own = statedImage(model);
        return OnnxImport(model, image).run();
    } catch (const Error& error) {
        const bool other = own.height > 0 && own.width > 0 && image.height > 0 &&
                           (own.height != image.height || own.width != image.width);
        throw badInput(path, other ? Text::tr("%1. It is made for images of %2, and these are of %3", error.text(),
                                              shapeText(own), shapeText(image))
                                   : error.text());
    }
}

}  // namespace nonn
