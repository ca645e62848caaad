// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/manifest.h"

#include "base/json.h"
#include "data/prepared_images.h"
#include "model/counts.h"
#include "plan/message.h"

#include <ATen/core/Tensor.h>

namespace nonn {

namespace {

Json tensor(const char* name, const Json& shape, const char* meaning, const char* type = "float32") {
    return {{"name", name}, {"dtype", type}, {"shape", shape}, {"meaning", meaning}};
}

/// What the files take and give, in the words of Python.
class Descriptions {
public:
    Descriptions(const ExportFormat& format, const NonnNetwork& network, Precision precision)
        : m_format(format), m_network(network), m_precision(precision) {}

    /// Nothing for a file that is not run.
    void describe(Json& file) const {
        const std::string path = file.at("path");
        if (path == m_format.fusion() && isC()) {
            file["functions"] = {"fusion_begin", "fusion_add", "fusion_answer", "fusion_class_name"};
        } else if (path == m_format.fusion()) {
            file["inputs"] = {tensor("features", {"N", m_network.fusion.weight.size(1)},
                                     "the students' features side by side; zeros for a student that does not answer")};
            file["outputs"] = {logits()};
            if (isScript())
                file["methods"] = {
                    {"add_partial_logits",
                     "from a list of partial logits, one tensor for each student that answers, to logits"}};
        } else if (path == m_format.whole()) {
            file["inputs"] = {image()};
            file["outputs"] = {logits()};
            if (!isScript())
                file["outputs"].push_back(features(m_network.fusion.weight.size(1), "of all students, side by side"));
        }
        for (std::size_t p = 0; p < m_network.students.size(); ++p) {
            if (path != m_format.student(static_cast<int>(p)))
                continue;
            file["inputs"] = {image()};
            file["outputs"] = {tensor(isScript() ? "partial_logits" : "logits", {"N", m_network.classes()},
                                      "the student's share of the logits, without the bias", outputType()),
                               tensor("features", {"N", m_network.filters[p].size()},
                                      "pooled features, in the order of the student's filters", outputType())};
        }
    }

private:
    bool isScript() const { return m_format.name == torchScriptFormat.name; }
    /// Numbers of steps, whose size stands in the header.
    const char* outputType() const { return isC() && m_precision == Precision::int8 ? "int8" : "float32"; }
    bool isC() const { return m_format.name == cFormat.name; }
    Json image() const {
        const Shape& shape = m_network.students.front().architecture().input();
        if (isC() && m_precision == Precision::int8)
            return tensor("image", {shape.height, shape.width, shape.channels}, "bytes from 0 to 255 less 128", "int8");
        if (isC())
            return tensor("image", {shape.height, shape.width, shape.channels},
                          "pixel values from 0 to 1, not normalised");
        return tensor("image", {"N", shape.channels, shape.height, shape.width},
                      isScript() ? "pixel values from 0 to 1, not normalised; or uint8 from 0 to 255"
                                 : "pixel values from 0 to 1, not normalised");
    }
    Json logits() const {
        return tensor("logits", {"N", m_network.classes()}, "one a class; the largest is the answer");
    }
    static Json features(std::int64_t count, const char* meaning) { return tensor("features", {"N", count}, meaning); }

    const ExportFormat& m_format;
    const NonnNetwork& m_network;
    Precision m_precision;
};

Json describeStudent(const NonnNetwork& network, int student, const std::string& file, Precision precision) {
    Json description{{"file", file}};
    description.update(studentFacts(network, student));
    const Json costs = studentCosts(network, student, precision);
    for (const char* const key : {"deployed_bytes", "message_bytes"})
        description[key] = costs.at(key);
    return description;
}

Json describeGolden(const ExportFormat& format, std::int64_t images) {
    const bool script = format.name == torchScriptFormat.name;
    if (format.name == cFormat.name)
        return {{"file", format.golden},
                {"images", images},
                {"meaning", "constants of student0_check.c; each student has its own"}};
    return {{"file", format.golden},
            {"images", images},
            {"meaning", script ? "torch.load gives a dictionary: image, student0.partial_logits, student0.features .., "
                                 "features, logits"
                               : "numpy.load gives arrays: image, student0.logits, student0.features .., features, "
                                 "logits, and teacher.logits, teacher.features where the teacher is there"}};
}

}  // namespace

Json studentFacts(const NonnNetwork& network, int student) {
    const auto p = static_cast<std::size_t>(student);
    const Architecture& architecture = network.students[p].architecture();
    return {{"architecture", architecture.name.substr(0, architecture.name.rfind('+'))},
            {"filters", network.filters[p]},
            {"parameters", countParameters(architecture)},
            {"macs", countMacs(withFusionSlice(architecture, network.classes()))}};
}

Json studentCosts(const NonnNetwork& network, int student, Precision precision) {
    const auto p = static_cast<std::size_t>(student);
    const Architecture deployed = withFusionSlice(network.students[p].architecture(), network.classes());
    const auto filters = static_cast<int>(network.filters[p].size());
    const auto message = [&](Message kind) { return messageBytes(kind, filters, network.classes(), precision); };
    return {{"deployed_bytes", deployedBytes(deployed, precision)},
            {"peak_activation_bytes", peakActivation(deployed, precision).bytes},
            {"message_bytes", {{"features", message(Message::features)}, {"logits", message(Message::logits)}}}};
}

Json normalisationJson(const Normalisation& normalisation) {
    return {{"mean", normalisation.mean},
            {"deviation", normalisation.deviation},
            {"where", "in the files: images are given as they are"}};
}

std::string ExportFormat::student(int student) const {
    return "student" + std::to_string(student) + ending;
}
std::string ExportFormat::fusion() const {
    return std::string("fusion") + ending;
}
std::string ExportFormat::whole() const {
    return std::string("network") + ending;
}
std::string ExportFormat::teacher() const {
    return std::string("teacher") + ending;
}

Json makeManifest(const ExportFormat& format, const ExportTask& task, Precision precision, const Export& result,
                  std::int64_t goldenImages) {
    const NonnNetwork& network = task.network;
    const Shape& image = network.students.front().architecture().input();
    Json students = Json::array();
    for (int p = 0; p < static_cast<int>(network.students.size()); ++p)
        students.push_back(describeStudent(network, p, format.student(p), precision));
    for (std::size_t p = 0; p < result.students.size(); ++p) {
        const StudentMemory& memory = result.students[p];
        students[p].update({{"ram_bytes", memory.ram},
                            {"planned_ram_bytes", memory.plannedRam},
                            {"constant_bytes", memory.constants},
                            {"planned_constant_bytes", memory.plannedConstants}});
    }
    Json files = toJson(result).at("files");
    const Descriptions descriptions(format, network, precision);
    for (Json& file : files)
        descriptions.describe(file);
    Json manifest = {{"format", format.name},
                     {"version", manifestVersion},
                     {"dataset", task.dataset},
                     {"classes", task.classNames},
                     {"precision", name(precision)},
                     {"image", {{"channels", image.channels}, {"height", image.height}, {"width", image.width}}},
                     {"preparation", preparationJson(task.given, task.images)},
                     {"normalisation", normalisationJson(network.normalisation)},
                     {"students", std::move(students)},
                     {"files", std::move(files)},
                     {"golden", describeGolden(format, goldenImages)},
                     {"accuracies", task.accuracies},
                     {"max_abs_difference", result.maxAbsDifference}};
    if (result.quantisation)
        manifest["quantisation"] = toJson(*result.quantisation);
    return manifest;
}

}  // namespace nonn
