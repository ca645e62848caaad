// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/manifest.h"

#include "base/json.h"
#include "data/prepared_images.h"
#include "model/counts.h"
#include "plan/message.h"

namespace nonn {

namespace {

Json tensor(const char* name, const Json& shape, const char* meaning) {
    return {{"name", name}, {"dtype", "float32"}, {"shape", shape}, {"meaning", meaning}};
}

/// What the files take and give, in the words of Python.
class Descriptions {
public:
    explicit Descriptions(const NonnNetwork& network) : m_network(network) {}

    /// Nothing for a file that is not run.
    void describe(Json& file) const {
        const std::string path = file.at("path");
        if (path == fusionFile) {
            file["inputs"] = {tensor("features", {"N", m_network.fusion.weight.size(1)},
                                     "the students' features side by side; zeros for a student that does not answer")};
            file["outputs"] = {logits()};
            file["methods"] = {{"add_partial_logits",
                                "from a list of partial logits, one tensor for each student that answers, to logits"}};
        } else if (path == wholeFile) {
            file["inputs"] = {image()};
            file["outputs"] = {logits()};
        }
        for (std::size_t p = 0; p < m_network.students.size(); ++p) {
            if (path != studentFile(static_cast<int>(p)))
                continue;
            file["inputs"] = {image()};
            file["outputs"] = {tensor("partial_logits", {"N", m_network.classes()},
                                      "the student's share of the logits, without the bias"),
                               tensor("features", {"N", m_network.filters[p].size()},
                                      "pooled features, in the order of the student's filters")};
        }
    }

private:
    Json image() const {
        const Shape& shape = m_network.students.front().architecture().input();
        return tensor("image", {"N", shape.channels, shape.height, shape.width},
                      "pixel values from 0 to 1, not normalised; or uint8 from 0 to 255");
    }
    Json logits() const {
        return tensor("logits", {"N", m_network.classes()}, "one a class; the largest is the answer");
    }

    const NonnNetwork& m_network;
};

Json describeStudent(const NonnNetwork& network, int student, Precision precision) {
    const auto p = static_cast<std::size_t>(student);
    const Architecture& architecture = network.students[p].architecture();
    const Architecture deployed = withFusionSlice(architecture, network.classes());
    const auto filters = static_cast<int>(network.filters[p].size());
    const auto message = [&](Message kind) { return messageBytes(kind, filters, network.classes(), precision); };
    return {{"file", studentFile(student)},
            {"architecture", architecture.name.substr(0, architecture.name.rfind('+'))},
            {"filters", network.filters[p]},
            {"parameters", countParameters(architecture)},
            {"macs", countMacs(deployed)},
            {"deployed_bytes", deployedBytes(deployed, precision)},
            {"message_bytes", {{"features", message(Message::features)}, {"logits", message(Message::logits)}}}};
}

}  // namespace

std::string studentFile(int student) {
    return "student" + std::to_string(student) + ".pt";
}

Json makeManifest(const ExportTask& task, Precision precision, const Export& result, std::int64_t goldenImages) {
    const NonnNetwork& network = task.network;
    const Shape& image = network.students.front().architecture().input();
    Json students = Json::array();
    for (int p = 0; p < static_cast<int>(network.students.size()); ++p)
        students.push_back(describeStudent(network, p, precision));
    Json files = toJson(result).at("files");
    const Descriptions descriptions(network);
    for (Json& file : files)
        descriptions.describe(file);
    return {{"format", manifestFormat},
            {"version", manifestVersion},
            {"dataset", task.dataset},
            {"classes", task.classNames},
            {"precision", name(precision)},
            {"image", {{"channels", image.channels}, {"height", image.height}, {"width", image.width}}},
            {"preparation", preparationJson(task.given, task.images)},
            {"normalisation",
             {{"mean", network.normalisation.mean},
              {"deviation", network.normalisation.deviation},
              {"where", "in the files: images are given as they are"}}},
            {"students", std::move(students)},
            {"files", std::move(files)},
            {"golden",
             {{"file", goldenFile},
              {"images", goldenImages},
              {"meaning",
               "torch.load gives a dictionary: image, student0.partial_logits, student0.features .., "
               "features, logits"}}},
            {"max_abs_difference", result.maxAbsDifference}};
}

}  // namespace nonn
