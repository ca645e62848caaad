// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/onnx_model.h"
#include "deliver/onnx/proto_writer.h"

namespace nonn {

namespace {

/// Numbers of the kinds of attributes.
enum AttributeKind { realKind = 1, integerKind = 2, textKind = 3, tensorKind = 4, realsKind = 6, integersKind = 7 };

ProtoWriter tensorMessage(const OnnxTensor& tensor) {
    ProtoWriter message;
    for (const std::int64_t dimension : tensor.dimensions)
        message.integer(1, dimension);
    message.integer(2, static_cast<std::int64_t>(tensor.type));
    message.text(8, tensor.name);
    message.bytes(9, tensor.raw);
    return message;
}

/// Writes the value and returns the number of its kind.
struct AttributeValue {
    ProtoWriter& message;

    AttributeKind operator()(std::monostate) const { return textKind; }
    AttributeKind operator()(std::int64_t value) const {
        message.integer(3, value);
        return integerKind;
    }
    AttributeKind operator()(float value) const {
        message.real(2, value);
        return realKind;
    }
    AttributeKind operator()(const std::string& value) const {
        message.bytes(4, value);
        return textKind;
    }
    AttributeKind operator()(const std::vector<std::int64_t>& values) const {
        for (const std::int64_t value : values)
            message.integer(8, value);
        return integersKind;
    }
    AttributeKind operator()(const std::vector<float>& values) const {
        for (const float value : values)
            message.real(7, value);
        return realsKind;
    }
    AttributeKind operator()(const OnnxTensor& value) const {
        message.message(5, tensorMessage(value));
        return tensorKind;
    }
};

ProtoWriter nodeMessage(const OnnxNode& node) {
    ProtoWriter message;
    for (const std::string& input : node.inputs)
        message.bytes(1, input);
    for (const std::string& output : node.outputs)
        message.bytes(2, output);
    message.text(3, node.name);
    message.text(4, node.type);
    for (const auto& [name, value] : node.attributes) {
        ProtoWriter attribute;
        attribute.bytes(1, name);
        const AttributeKind kind = std::visit(AttributeValue{attribute}, value);
        attribute.integer(20, kind);
        message.message(5, attribute);
    }
    message.text(7, node.domain);
    return message;
}

ProtoWriter valueMessage(const OnnxValue& value) {
    ProtoWriter shape;
    for (const auto& dimension : value.dimensions) {
        ProtoWriter one;
        if (const auto* const number = std::get_if<std::int64_t>(&dimension))
            one.integer(1, *number);
        else
            one.bytes(2, std::get<std::string>(dimension));
        shape.message(1, one);
    }
    ProtoWriter tensor;
    tensor.integer(1, static_cast<std::int64_t>(value.type));
    tensor.message(2, shape);
    ProtoWriter type;
    type.message(1, tensor);
    ProtoWriter message;
    message.bytes(1, value.name);
    message.message(2, type);
    message.text(3, value.description);
    return message;
}

ProtoWriter graphMessage(const OnnxModel& model) {
    ProtoWriter message;
    for (const OnnxNode& node : model.nodes)
        message.message(1, nodeMessage(node));
    message.text(2, model.graph);
    for (const OnnxTensor& tensor : model.initialisers)
        message.message(5, tensorMessage(tensor));
    for (const OnnxValue& value : model.inputs)
        message.message(11, valueMessage(value));
    for (const OnnxValue& value : model.outputs)
        message.message(12, valueMessage(value));
    return message;
}

ProtoWriter pairMessage(const std::string& key, const std::string& value) {
    ProtoWriter message;
    message.bytes(1, key);
    message.bytes(2, value);
    return message;
}

}  // namespace

std::string onnxFile(const OnnxModel& model) {
    ProtoWriter message;
    message.integer(1, model.irVersion);
    message.text(2, model.producer);
    message.text(3, model.producerVersion);
    message.text(6, model.description);
    message.message(7, graphMessage(model));
    for (const auto& [domain, version] : model.opsets) {
        ProtoWriter opset;
        opset.bytes(1, domain);
        opset.integer(2, version);
        message.message(8, opset);
    }
    for (const auto& [key, value] : model.metadata)
        message.message(14, pairMessage(key, value));
    return message.content();
}

}  // namespace nonn
