// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/onnx_values.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "deliver/onnx/onnx_tensor.h"

#include <algorithm>

namespace nonn {

void OnnxReading::fail(const Text& reason) const {
    const std::string& name = m_node.name.empty() && !m_node.outputs.empty() ? m_node.outputs.front() : m_node.name;
    throw badInput({}, Text::tr("the node %1, an operator %2: %3", inQuotes(name), inQuotes(m_node.type), reason));
}

std::string OnnxReading::unlikeOthers(std::string name) const {
    while (!m_names.insert(name).second)
        name += '_';
    return name;
}

std::string OnnxReading::newName(std::size_t weights) const {
    constexpr std::string_view suffix = ".weight";
    const std::string& tensor = m_node.inputs.at(weights);
    if (tensor.size() > suffix.size() && tensor.ends_with(suffix))
        return unlikeOthers(tensor.substr(0, tensor.size() - suffix.size()));
    return unlikeOthers(m_node.name.empty() ? result() : m_node.name);
}

const OnnxKnown& OnnxReading::known(std::size_t input) const {
    if (!has(input))
        fail(Text::tr("its input %1 is missing", input + 1));
    return *m_inputs[input];
}

bool OnnxReading::isFeature(std::size_t input) const {
    return has(input) && std::holds_alternative<OnnxFeature>(*m_inputs[input]);
}

const OnnxFeature& OnnxReading::feature(std::size_t input) const {
    if (!isFeature(input))
        fail(Text::tr("its input %1 is worked out from no image", input + 1));
    return std::get<OnnxFeature>(*m_inputs[input]);
}

int OnnxReading::operation(std::size_t input) const {
    const OnnxFeature& found = feature(input);
    if (found.padding != std::array<int, 4>{})
        fail(Text::tr("reads a map that was padded, which only convolutions may"));
    return found.operation;
}

const OnnxTensor& OnnxReading::constant(std::size_t input) const {
    const auto* const tensor = std::get_if<OnnxTensor>(&known(input));
    if (tensor == nullptr)
        fail(Text::tr("its input %1 is no constant", input + 1));
    return *tensor;
}

std::vector<float> OnnxReading::reals(std::size_t input) const {
    return floatsOf(constant(input));
}

std::vector<std::int64_t> OnnxReading::integers(std::size_t input) const {
    const std::optional<OnnxIntegers> found = asIntegers(known(input));
    if (!found)
        fail(Text::tr("its input %1 holds no whole numbers that are known beforehand", input + 1));
    return found->values;
}

std::int64_t OnnxReading::integer(const char* attribute, std::int64_t otherwise) const {
    const auto found = m_node.attributes.find(attribute);
    const auto* const value = found == m_node.attributes.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return value == nullptr ? otherwise : *value;
}

float OnnxReading::real(const char* attribute, float otherwise) const {
    const auto found = m_node.attributes.find(attribute);
    const auto* const value = found == m_node.attributes.end() ? nullptr : std::get_if<float>(&found->second);
    return value == nullptr ? otherwise : *value;
}

std::string OnnxReading::text(const char* attribute, const char* otherwise) const {
    const auto found = m_node.attributes.find(attribute);
    const auto* const value = found == m_node.attributes.end() ? nullptr : std::get_if<std::string>(&found->second);
    return value == nullptr ? otherwise : *value;
}

std::optional<std::vector<std::int64_t>> OnnxReading::integerList(const char* attribute) const {
    const auto found = m_node.attributes.find(attribute);
    if (found == m_node.attributes.end())
        return std::nullopt;
    const auto* const values = std::get_if<std::vector<std::int64_t>>(&found->second);
    if (values == nullptr)
        fail(Text::tr("its %1 is no list of whole numbers", attribute));
    return *values;
}

std::optional<std::vector<std::int64_t>> OnnxReading::inputOrAttribute(std::size_t input, const char* attribute) const {
    if (has(input))
        return integers(input);
    return integerList(attribute);
}

void OnnxReading::expect(const char* attribute, std::int64_t value) const {
    if (const std::int64_t found = integer(attribute, value); found != value)
        fail(Text::tr("its %1 is %2, which is not known", attribute, found));
}

std::optional<OnnxIntegers> asIntegers(const OnnxKnown& known) {
    if (const auto* const integers = std::get_if<OnnxIntegers>(&known))
        return *integers;
    const auto* const tensor = std::get_if<OnnxTensor>(&known);
    if (tensor == nullptr || (tensor->type != OnnxType::int64 && tensor->type != OnnxType::int32))
        return std::nullopt;
    return OnnxIntegers{integersOf(*tensor), tensor->dimensions.empty()};
}

namespace {

OnnxIntegers shapeOf(const LoweredOperation& operation) {
    if (operation.flat)
        return {{OnnxIntegers::images, operation.output.channels}};
    return {{OnnxIntegers::images, operation.output.channels, operation.output.height, operation.output.width}};
}

OnnxKnown constantOf(const OnnxReading& reading) {
    const auto& attributes = reading.node().attributes;
    if (const auto found = attributes.find("value"); found != attributes.end())
        if (const auto* const tensor = std::get_if<OnnxTensor>(&found->second))
            return *tensor;
    if (attributes.contains("value_float"))
        return floatTensor(reading.result(), {}, {reading.real("value_float", 0)});
    if (attributes.contains("value_int"))
        return OnnxIntegers{{reading.integer("value_int", 0)}, true};
    if (const auto values = reading.integerList("value_ints"))
        return OnnxIntegers{*values};
    reading.fail(Text::tr("its value is of a kind that is not known"));
}

OnnxIntegers gathered(const OnnxReading& reading, const OnnxIntegers& from) {
    const std::optional<OnnxIntegers> places = asIntegers(reading.known(1));
    if (!places || reading.integer("axis", 0) != 0)
        reading.fail(Text::tr("is used in a way that is not known"));
    OnnxIntegers result{{}, places->single};
    const auto size = static_cast<std::int64_t>(from.values.size());
    for (const std::int64_t place : places->values) {
        if (place < -size || place >= size)
            reading.fail(Text::tr("takes element %1 of %2", place, size));
        result.values.push_back(from.values[static_cast<std::size_t>(place < 0 ? place + size : place)]);
    }
    return result;
}

OnnxIntegers joined(const OnnxReading& reading) {
    OnnxIntegers result;
    for (std::size_t i = 0; i < reading.inputs(); ++i)
        for (const std::int64_t value : reading.integers(i))
            result.values.push_back(value);
    return result;
}

OnnxIntegers sliced(const OnnxReading& reading, const OnnxIntegers& from) {
    const auto starts = reading.inputOrAttribute(1, "starts");
    const auto ends = reading.inputOrAttribute(2, "ends");
    const auto size = static_cast<std::int64_t>(from.values.size());
    if (!starts || !ends || starts->size() != 1 || ends->size() != 1 ||
        (reading.has(4) && reading.integers(4) != std::vector<std::int64_t>{1}))
        reading.fail(Text::tr("is used in a way that is not known"));
    const auto place = [&](std::int64_t value) {
        return std::clamp<std::int64_t>(value < 0 ? value + size : value, 0, size);
    };
    const std::int64_t first = place(starts->front());
    const std::int64_t end = std::max(first, place(ends->front()));
    return {{from.values.begin() + first, from.values.begin() + end}};
}

OnnxKnown castConstant(const OnnxReading& reading, const OnnxTensor& tensor) {
    const auto to = static_cast<OnnxType>(reading.integer("to", 0));
    if (isReal(tensor) && (to == OnnxType::float32 || to == OnnxType::float64))
        return floatTensor(tensor.name, tensor.dimensions, floatsOf(tensor));
    if (!isReal(tensor) && (to == OnnxType::int64 || to == OnnxType::int32))
        return tensor;
    if (!isReal(tensor) && to == OnnxType::float32) {
        const std::vector<std::int64_t> values = integersOf(tensor);
        return floatTensor(tensor.name, tensor.dimensions, {values.begin(), values.end()});
    }
    reading.fail(Text::tr("is used in a way that is not known"));
}

}  // namespace

std::optional<OnnxKnown> foldConstants(const OnnxReading& reading, const LoweredBuilder& builder) {
    const std::string& type = reading.type();
    if (type == "Constant")
        return constantOf(reading);
    if (type == "Shape")
        return shapeOf(builder.at(reading.operation(0)));
    if (!reading.has(0) || reading.isFeature(0))
        return std::nullopt;
    if (type == "Identity")
        return reading.known(0);
    if (const auto* const tensor = std::get_if<OnnxTensor>(&reading.known(0)); tensor != nullptr && type == "Cast")
        return castConstant(reading, *tensor);
    const std::optional<OnnxIntegers> from = asIntegers(reading.known(0));
    if (!from)
        return std::nullopt;
    if (type == "Cast")
        return *from;
    if (type == "Unsqueeze" || type == "Squeeze")
        return OnnxIntegers{from->values, type == "Squeeze" && from->values.size() == 1};
    if (type == "Gather")
        return gathered(reading, *from);
    if (type == "Concat")
        return joined(reading);
    if (type == "Slice")
        return sliced(reading, *from);
    return std::nullopt;
}

}  // namespace nonn
