// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle/triton.h"

#include <algorithm>
#include <stdexcept>

namespace nonn {

namespace {

/// More than that a server does not give a model at once.
constexpr int mostImages = 128;

using Sizes = std::vector<std::int64_t>;

/// An input or output in the words of config.pbtxt, without the number of images.
std::string tensorText(const std::string& name, const Sizes& sizes) {
    std::string dims;
    for (const std::int64_t size : sizes)
        dims += (dims.empty() ? " " : ", ") + std::to_string(size);
    return "  {\n    name: \"" + name + "\"\n    data_type: TYPE_FP32\n    dims: [" + dims + " ]\n  }";
}

std::string listText(const char* kind, const std::vector<std::string>& entries) {
    std::string text = std::string(kind) + " [\n";
    for (std::size_t i = 0; i < entries.size(); ++i)
        text += entries[i] + (i + 1 < entries.size() ? ",\n" : "\n");
    return text + "]\n";
}

std::string headText(const std::string& name, const char* engine) {
    return "name: \"" + name + "\"\n" + engine + "\nmax_batch_size: " + std::to_string(mostImages) + "\n";
}

std::string mapText(const char* kind, const std::string& key, const std::string& value) {
    return std::string("    ") + kind + " { key: \"" + key + "\" value: \"" + value + "\" }\n";
}

std::string stepText(const std::string& model, const std::string& maps) {
    return "  {\n    model_name: \"" + model + "\"\n    model_version: -1\n" + maps + "  }";
}

std::string studentName(std::size_t student) {
    return "student" + std::to_string(student);
}
std::string partName(std::size_t student) {
    return "features" + std::to_string(student);
}

class Repository {
public:
    explicit Repository(const BundleManifest& manifest)
        : m_manifest(manifest),
          m_image{manifest.preparation.image.channels, manifest.preparation.image.height,
                  manifest.preparation.image.width},
          m_classes{static_cast<std::int64_t>(manifest.classes.size())} {}

    std::string student(std::size_t p) const {
        return headText(studentName(p), "backend: \"onnxruntime\"") +
               listText("input", {tensorText("image", m_image)}) +
               listText("output", {tensorText("logits", m_classes), tensorText("features", filtersOf(p))});
    }

    std::string fusion() const {
        std::vector<std::string> inputs;
        for (std::size_t p = 0; p < m_manifest.filters.size(); ++p)
            inputs.push_back(tensorText(partName(p), filtersOf(p)));
        return headText("fusion", "backend: \"onnxruntime\"") + listText("input", inputs) +
               listText("output", {tensorText("logits", m_classes)});
    }

    std::string ensemble() const {
        std::vector<std::string> steps;
        std::string parts;
        for (std::size_t p = 0; p < m_manifest.filters.size(); ++p) {
            steps.push_back(stepText(studentName(p), mapText("input_map", "image", "image") +
                                                         mapText("output_map", "features", partName(p))));
            parts += mapText("input_map", partName(p), partName(p));
        }
        steps.push_back(stepText("fusion", parts + mapText("output_map", "logits", "logits")));
        return headText("ensemble", "platform: \"ensemble\"") + listText("input", {tensorText("image", m_image)}) +
               listText("output", {tensorText("logits", m_classes)}) + "ensemble_scheduling {\n" +
               listText("step", steps) + "}\n";
    }

private:
    Sizes filtersOf(std::size_t student) const {
        return {static_cast<std::int64_t>(m_manifest.filters[student].size())};
    }

    const BundleManifest& m_manifest;
    Sizes m_image;
    Sizes m_classes;
};

/// The fusion layer with the messages of the students apart, put side by side within.
OnnxModel withParts(OnnxModel fusion, const BundleManifest& manifest) {
    if (fusion.inputs.size() != 1)
        throw std::logic_error("withParts: more than the features go in");
    const OnnxValue whole = fusion.inputs.front();
    std::vector<std::string> names;
    fusion.inputs.clear();
    for (std::size_t p = 0; p < manifest.filters.size(); ++p) {
        names.push_back(partName(p));
        fusion.inputs.push_back({names.back(),
                                 OnnxType::float32,
                                 {std::string("N"), static_cast<std::int64_t>(manifest.filters[p].size())},
                                 "features of student " + std::to_string(p)});
    }
    fusion.nodes.insert(fusion.nodes.begin(),
                        {"side by side", "Concat", {}, names, {whole.name}, {{"axis", std::int64_t{1}}}});
    return fusion;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> modelRepository(const BundleManifest& manifest,
                                                                 const std::vector<std::string>& students,
                                                                 OnnxModel fusion) {
    const Repository repository(manifest);
    std::vector<std::pair<std::string, std::string>> files;
    for (std::size_t p = 0; p < students.size(); ++p) {
        files.emplace_back(studentName(p) + "/config.pbtxt", repository.student(p));
        files.emplace_back(studentName(p) + "/1/model.onnx", students[p]);
    }
    files.emplace_back("fusion/config.pbtxt", repository.fusion());
    files.emplace_back("fusion/1/model.onnx", onnxFile(withParts(std::move(fusion), manifest)));
    files.emplace_back("ensemble/config.pbtxt", repository.ensemble());
    files.emplace_back("ensemble/1/about.txt",
                       "An ensemble has no file of its own, but servers want this folder to be there.\n");
    return files;
}

}  // namespace nonn
