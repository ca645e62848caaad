// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/export.h"

#include "base/error.h"
#include "base/json.h"

#include <cmath>

namespace nonn {

std::string name(ExportKind kind) {
    switch (kind) {
        case ExportKind::torchScript:
            return "torchscript";
        case ExportKind::onnx:
            return "onnx";
        case ExportKind::c:
            return "c";
        case ExportKind::bundle:
            return "bundle";
    }
    return {};
}

ExportKind parseExportKind(const std::string& text) {
    for (const ExportKind kind : exportKinds)
        if (name(kind) == text)
            return kind;
    throw badInput({}, Text::tr("'%1' is no format of exports: torchscript, onnx, c or bundle", text));
}

Json toJson(const ExportedFile& file) {
    return {{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}};
}

Json toJson(const Export& result) {
    Json files = Json::array();
    for (const ExportedFile& file : result.files)
        files.push_back(toJson(file));
    Json json = {{"files", std::move(files)}, {"max_abs_difference", result.maxAbsDifference}};
    for (const StudentMemory& student : result.students)
        json["students"].push_back({{"file", student.file},
                                    {"ram_bytes", student.ram},
                                    {"planned_ram_bytes", student.plannedRam},
                                    {"constant_bytes", student.constants},
                                    {"planned_constant_bytes", student.plannedConstants}});
    if (result.quantisation)
        json["quantisation"] = toJson(*result.quantisation);
    for (const PartDifference& part : result.parts)
        json["parts"].push_back({{"name", part.name}, {"max_abs_difference", part.maxAbsDifference}});
    if (result.archive)
        json["archive"] = toJson(*result.archive);
    return json;
}

namespace {

Json toJson(const LayerNoise& layer, const std::vector<LayerNoise>& all) {
    const auto decibels = [](const std::optional<double>& value) {
        return value && std::isfinite(*value) ? Json(*value) : Json();
    };
    Json inputs = Json::array();
    for (const int input : layer.inputs)
        inputs.push_back(all[static_cast<std::size_t>(input)].name);
    return {{"name", layer.name},
            {"signal_to_noise_db", decibels(layer.decibels)},
            {"lost_db", decibels(layer.lost(all))},
            {"inputs", std::move(inputs)},
            {"output", {layer.output.channels, layer.output.height, layer.output.width}}};
}

Json toJson(const FineTuningReport& report) {
    Json students = Json::array();
    for (const FineTuningReport::Accuracy& student : report.students)
        students.push_back({{"accuracy_without", student.without}, {"accuracy_with", student.with}});
    return {{"epochs", report.epochs},
            {"learning_rate", report.learningRate},
            {"seed", report.seed},
            {"training_images", report.trainingImages},
            {"kept", report.kept()},
            {"fused_accuracy_without", report.fusedWithout},
            {"fused_accuracy_with", report.fusedWith},
            {"students", std::move(students)}};
}

}  // namespace

Json toJson(const QuantisationReport& report) {
    Json students = Json::array();
    for (const QuantisationReport::Student& student : report.students) {
        Json layers = Json::array();
        for (const LayerNoise& layer : student.layers)
            layers.push_back(toJson(layer, student.layers));
        students.push_back({{"file", student.file},
                            {"ranges", student.ranges},
                            {"accuracy_before", student.before},
                            {"accuracy_after", student.after},
                            {"layers", std::move(layers)}});
    }
    return {{"images", report.images},
            {"fused_accuracy_before", report.fusedBefore},
            {"fused_accuracy_after", report.fusedAfter},
            {"students", std::move(students)},
            {"fine_tuning", report.fineTuning ? toJson(*report.fineTuning) : Json()}};
}

}  // namespace nonn
