// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_values.h"

#include "base/error.h"
#include "model/script_passes.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/scalar_tensor.h>

namespace nonn {

std::vector<std::int64_t> sizesOf(const ScriptFeature& feature, const LoweredBuilder& builder) {
    const LoweredOperation& operation = builder.at(feature.operation);
    const Shape& shape = operation.output;
    if (operation.flat)
        return {imagesOfBatch, shape.channels};
    switch (feature.pixels) {
        case ScriptFeature::Pixels::map:
            break;
        case ScriptFeature::Pixels::onePixel:
            return {imagesOfBatch, shape.channels, 1};
        case ScriptFeature::Pixels::inOneRow:
            return {imagesOfBatch, shape.channels, std::int64_t{shape.height} * shape.width};
        case ScriptFeature::Pixels::rows:
            return {imagesOfBatch, shape.channels, shape.height};
        case ScriptFeature::Pixels::columns:
            return {imagesOfBatch, shape.channels, shape.width};
    }
    const auto& [left, right, above, below] = feature.padding.pixels;
    const std::int64_t height = std::int64_t{shape.height} + above + below;
    const std::int64_t width = std::int64_t{shape.width} + left + right;
    if (feature.parts == 1)
        return {imagesOfBatch, shape.channels, height, width};
    const std::int64_t each = shape.channels / feature.parts;
    if (feature.turned)
        return {imagesOfBatch, each, feature.parts, height, width};
    return {imagesOfBatch, feature.parts, each, height, width};
}

std::string ScriptReading::type() const {
    return operationName(m_node);
}

std::string ScriptReading::unlikeOthers(std::string name) const {
    while (!m_names.insert(name).second)
        name += '_';
    return name;
}

void ScriptReading::fail(const Text& reason) const {
    throw badInput({}, Text::tr("its operator %1 (%2): %3", m_node.kind().toQualString(), m_place, reason));
}

const ScriptKnown* ScriptReading::find(const char* argument) const {
    const c10::FunctionSchema* const schema = m_node.maybeSchema();
    const auto place = schema != nullptr ? schema->argumentIndexWithName(argument) : c10::nullopt;
    return place && static_cast<std::size_t>(*place) < m_inputs.size() ? m_inputs[static_cast<std::size_t>(*place)]
                                                                       : nullptr;
}

bool ScriptReading::has(const char* argument) const {
    const ScriptKnown* const found = find(argument);
    return found != nullptr && !(found->constant() != nullptr && found->constant()->isNone());
}

bool ScriptReading::isFeature(const char* argument) const {
    const ScriptKnown* const found = find(argument);
    return found != nullptr && found->feature() != nullptr;
}

const ScriptFeature& ScriptReading::feature(const char* argument) const {
    if (!isFeature(argument))
        fail(Text::tr("its %1 is worked out from no image", argument));
    return *find(argument)->feature();
}

const ScriptFeature& ScriptReading::feature() const {
    if (m_inputs.empty() || m_inputs.front()->feature() == nullptr)
        fail(Text::tr("is used in a way that is not known"));
    return *m_inputs.front()->feature();
}

int ScriptReading::plain(const ScriptFeature& feature) const {
    if (!feature.padding.none())
        fail(Text::tr("reads a map that was padded, which only convolutions and pools may"));
    if (feature.parts > 1 || feature.pixels != ScriptFeature::Pixels::map)
        fail(Text::tr("is used in a way that is not known"));
    return feature.operation;
}

int ScriptReading::operation(const char* argument) const {
    return plain(feature(argument));
}

int ScriptReading::operation() const {
    return plain(feature());
}

const c10::IValue& ScriptReading::constant(const char* argument) const {
    const ScriptKnown* const found = find(argument);
    if (found == nullptr || found->constant() == nullptr)
        fail(Text::tr("its %1 is no constant", argument));
    return *found->constant();
}

const c10::IValue& ScriptReading::known(const char* argument, bool (c10::IValue::*is)() const) const {
    const c10::IValue& value = constant(argument);
    if (!(value.*is)())
        fail(Text::tr("its %1 is not known", argument));
    return value;
}

std::int64_t ScriptReading::integer(const char* argument) const {
    return known(argument, &c10::IValue::isInt).toInt();
}

double ScriptReading::real(const char* argument) const {
    const c10::IValue& value = constant(argument);
    return value.isInt() ? static_cast<double>(value.toInt()) : known(argument, &c10::IValue::isDouble).toDouble();
}

bool ScriptReading::flag(const char* argument) const {
    return known(argument, &c10::IValue::isBool).toBool();
}

std::string ScriptReading::text(const char* argument) const {
    return known(argument, &c10::IValue::isString).toStringRef();
}

std::vector<std::int64_t> ScriptReading::integers(const char* argument) const {
    const c10::IValue& value = constant(argument);
    if (value.isInt())
        return {value.toInt()};
    return known(argument, &c10::IValue::isIntList).toIntVector();
}

at::Tensor ScriptReading::tensor(const char* argument) const {
    return known(argument, &c10::IValue::isTensor).toTensor().detach().cpu().to(at::kFloat).contiguous();
}

at::Tensor ScriptReading::tensorOrNumber(const char* argument) const {
    return constant(argument).isTensor() ? tensor(argument) : at::scalar_tensor(real(argument), at::kFloat);
}

std::vector<float> ScriptReading::reals(const char* argument) const {
    const at::Tensor values = tensor(argument);
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

std::vector<int> ScriptReading::operations(const char* argument) const {
    const ScriptKnown* const found = find(argument);
    if (found == nullptr || found->list() == nullptr)
        fail(Text::tr("its %1 is worked out from no image", argument));
    std::vector<int> operations;
    for (const ScriptKnown& one : **found->list()) {
        if (one.feature() == nullptr)
            fail(Text::tr("is used in a way that is not known"));
        operations.push_back(plain(*one.feature()));
    }
    return operations;
}

}  // namespace nonn
