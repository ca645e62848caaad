// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/teacher_description.h"

#include "base/error.h"
#include "base/json.h"
#include "model/counts.h"

#include <array>

namespace nonn {

namespace {

constexpr std::array layerKinds{OperationKind::convolution, OperationKind::batchNorm, OperationKind::linear};

bool isLayer(OperationKind kind) {
    return std::find(layerKinds.begin(), layerKinds.end(), kind) != layerKinds.end();
}

OperationKind layerKindFrom(const std::string& text) {
    for (const OperationKind kind : layerKinds)
        if (name(kind) == text)
            return kind;
    throw badInput({}, Text::tr("'%1' is no kind of layer", text));
}

Json toJson(const Shape& shape) {
    return {shape.channels, shape.height, shape.width};
}

Shape shapeFrom(const Json& json) {
    constexpr int largest = 1 << 20;
    const auto sizes = json.get<std::array<int, 3>>();
    for (const int size : sizes)
        if (size < 1 || size > largest)
            throw badInput({}, Text::tr("describes a tensor that cannot be"));
    return {sizes[0], sizes[1], sizes[2]};
}

std::int64_t countFrom(const Json& json) {
    const auto count = json.get<std::int64_t>();
    if (count < 0)
        throw badInput({}, Text::tr("describes a negative count"));
    return count;
}

}  // namespace

bool isScriptName(const std::string& name) {
    return name.starts_with("script:");
}

std::string shapeText(const Shape& shape) {
    return std::to_string(shape.channels) + " x " + std::to_string(shape.height) + " x " + std::to_string(shape.width);
}

TeacherDescription describe(const Architecture& architecture) {
    TeacherDescription description;
    const Operation& features = architecture.at(architecture.features);
    description.name = architecture.name;
    description.image = architecture.input();
    description.classes = architecture.classes();
    description.features = features.output;
    description.featured = name(features.kind) + " of " + shapeText(features.output);
    description.parameters = countParameters(architecture);
    description.macs = countMacs(architecture);
    for (const Operation& operation : architecture.operations)
        if (isLayer(operation.kind))
            description.layers.push_back({operation.kind, operation.name, operation.output,
                                          countParameters(architecture, operation),
                                          countMacs(architecture, operation)});
    return description;
}

Json toJson(const TeacherDescription& description) {
    Json layers = Json::array();
    for (const TeacherLayer& layer : description.layers)
        layers.push_back({{"kind", name(layer.kind)},
                          {"name", layer.name},
                          {"output", toJson(layer.output)},
                          {"parameters", layer.parameters},
                          {"macs", layer.macs}});
    return {{"name", description.name},
            {"image", toJson(description.image)},
            {"classes", description.classes},
            {"features", toJson(description.features)},
            {"featured", description.featured},
            {"parameters", description.parameters},
            {"macs", description.macs},
            {"layers", layers},
            {"notes", nonn::toJson(description.notes)}};
}

TeacherDescription teacherDescriptionFrom(const Json& json) {
    TeacherDescription description;
    description.name = json.at("name");
    description.image = shapeFrom(json.at("image"));
    description.classes = json.at("classes");
    if (description.classes < 1 || description.classes > 1'000'000)
        throw badInput({}, Text::tr("describes a number of classes that cannot be"));
    description.features = shapeFrom(json.at("features"));
    description.featured = json.at("featured");
    description.parameters = countFrom(json.at("parameters"));
    description.macs = countFrom(json.at("macs"));
    for (const Json& layer : json.at("layers"))
        description.layers.push_back({layerKindFrom(layer.at("kind")), layer.at("name"), shapeFrom(layer.at("output")),
                                      countFrom(layer.at("parameters")), countFrom(layer.at("macs"))});
    description.notes = textsFromJson(json.at("notes"));
    return description;
}

}  // namespace nonn
