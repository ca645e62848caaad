// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "deliver/onnx/onnx_model.h"
#include "deliver/onnx/proto_reader.h"

namespace nonn {

namespace {

OnnxTensor readTensor(ProtoReader reader) {
    OnnxTensor tensor;
    for (ProtoField field; reader.next(field);) {
        switch (field.number) {
            case 1:
                reader.integers(field, tensor.dimensions);
                break;
            case 2:
                tensor.type = static_cast<OnnxType>(static_cast<std::int32_t>(field.value));
                break;
            case 4:
                reader.reals(field, tensor.floats);
                break;
            case 5:
            case 7:
            case 11:
                reader.integers(field, tensor.integers);
                break;
            case 8:
                tensor.name = reader.text(field);
                break;
            case 9:
                tensor.raw = reader.text(field);
                break;
            case 10:
                reader.doubles(field, tensor.doubles);
                break;
            case 13:
                tensor.external = true;
                break;
            case 14:
                tensor.external = tensor.external || field.value == 1;
                break;
            default:
                break;
        }
    }
    return tensor;
}

/// The value is in the member that the attribute's kind names; a member may be left out where it is 0 or empty.
std::pair<std::string, OnnxAttribute> readAttribute(ProtoReader reader) {
    std::string name;
    std::uint64_t kind = 0;
    std::int64_t integer = 0;
    float real = 0;
    std::string text;
    std::vector<std::int64_t> integers;
    std::vector<float> reals;
    OnnxTensor tensor;
    for (ProtoField field; reader.next(field);) {
        switch (field.number) {
            case 1:
                name = reader.text(field);
                break;
            case 2:
                real = field.real();
                break;
            case 3:
                integer = field.integer();
                break;
            case 4:
                text = reader.text(field);
                break;
            case 5:
                tensor = readTensor(reader.within(field));
                break;
            case 7:
                reader.reals(field, reals);
                break;
            case 8:
                reader.integers(field, integers);
                break;
            case 20:
                kind = field.value;
                break;
            default:
                break;
        }
    }
    switch (kind) {
        case 1:
            return {name, real};
        case 2:
            return {name, integer};
        case 3:
            return {name, text};
        case 4:
            return {name, tensor};
        case 6:
            return {name, reals};
        case 7:
            return {name, integers};
        default:
            return {name, std::monostate()};
    }
}

OnnxNode readNode(ProtoReader reader) {
    OnnxNode node;
    for (ProtoField field; reader.next(field);) {
        switch (field.number) {
            case 1:
                node.inputs.push_back(reader.text(field));
                break;
            case 2:
                node.outputs.push_back(reader.text(field));
                break;
            case 3:
                node.name = reader.text(field);
                break;
            case 4:
                node.type = reader.text(field);
                break;
            case 5:
                node.attributes.insert(readAttribute(reader.within(field)));
                break;
            case 7:
                node.domain = reader.text(field);
                break;
            default:
                break;
        }
    }
    if (node.domain == "ai.onnx")
        node.domain.clear();
    return node;
}

void readShape(ProtoReader reader, OnnxValue& value) {
    for (ProtoField field; reader.next(field);) {
        if (field.number != 1)
            continue;
        std::variant<std::int64_t, std::string> dimension = std::string();
        ProtoReader one = reader.within(field);
        for (ProtoField part; one.next(part);) {
            if (part.number == 1)
                dimension = part.integer();
            else if (part.number == 2)
                dimension = one.text(part);
        }
        value.dimensions.push_back(std::move(dimension));
    }
}

void readType(ProtoReader reader, OnnxValue& value) {
    value.type = OnnxType::none;
    for (ProtoField field; reader.next(field);) {
        if (field.number != 1)
            continue;
        ProtoReader tensor = reader.within(field);
        for (ProtoField part; tensor.next(part);) {
            if (part.number == 1)
                value.type = static_cast<OnnxType>(static_cast<std::int32_t>(part.value));
            else if (part.number == 2)
                readShape(tensor.within(part), value);
        }
    }
}

OnnxValue readValue(ProtoReader reader) {
    OnnxValue value;
    for (ProtoField field; reader.next(field);) {
        if (field.number == 1)
            value.name = reader.text(field);
        else if (field.number == 2)
            readType(reader.within(field), value);
        else if (field.number == 3)
            value.description = reader.text(field);
    }
    return value;
}

void readGraph(ProtoReader reader, OnnxModel& model) {
    constexpr std::size_t mostParts = 100'000;  // what is empty takes two bytes in the file, and hundreds in memory
    std::size_t parts = 0;
    for (ProtoField field; reader.next(field);) {
        if (++parts > mostParts)
            reader.fail(Text::tr("has more than %1 nodes and tensors", mostParts));
        switch (field.number) {
            case 1:
                model.nodes.push_back(readNode(reader.within(field)));
                break;
            case 2:
                model.graph = reader.text(field);
                break;
            case 5:
                model.initialisers.push_back(readTensor(reader.within(field)));
                break;
            case 11:
                model.inputs.push_back(readValue(reader.within(field)));
                break;
            case 12:
                model.outputs.push_back(readValue(reader.within(field)));
                break;
            default:
                break;
        }
    }
}

/// Of two strings or a string and a number.
std::pair<std::string, std::string> readPair(ProtoReader reader, std::int64_t& number) {
    std::pair<std::string, std::string> pair;
    for (ProtoField field; reader.next(field);) {
        if (field.number == 1)
            pair.first = reader.text(field);
        else if (field.number == 2 && field.kind == 0)
            number = field.integer();
        else if (field.number == 2)
            pair.second = reader.text(field);
    }
    return pair;
}

}  // namespace

OnnxModel readOnnx(const std::filesystem::path& path, std::string_view content) {
    OnnxModel model;
    model.irVersion = 0;
    model.opsets.clear();
    bool graph = false;
    ProtoReader reader(path, content);
    for (ProtoField field; reader.next(field);) {
        std::int64_t number = 0;
        switch (field.number) {
            case 1:
                model.irVersion = field.integer();
                break;
            case 2:
                model.producer = reader.text(field);
                break;
            case 3:
                model.producerVersion = reader.text(field);
                break;
            case 6:
                model.description = reader.text(field);
                break;
            case 7:
                readGraph(reader.within(field), model);
                graph = true;
                break;
            case 8: {
                const std::string domain = readPair(reader.within(field), number).first;
                model.opsets[domain == "ai.onnx" ? "" : domain] = number;
                break;
            }
            case 14:
                model.metadata.push_back(readPair(reader.within(field), number));
                break;
            default:
                break;
        }
    }
    if (!graph || model.irVersion < 1)
        throw badInput(path, Text::tr("is no ONNX file: it has no graph or no version"));
    return model;
}

}  // namespace nonn
