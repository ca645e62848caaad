// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/torchscript_export.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "deliver/manifest.h"
#include "deliver/reference.h"
#include "deliver/script_modules.h"
#include "deliver/sha256.h"
#include "deliver/staging.h"
#include "model/python_pickle.h"
#include "model/teacher_description.h"
#include "model/torch_failure.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace nonn {

namespace {

using torch::jit::Module;

constexpr std::int64_t goldenImages = 4;
constexpr std::int64_t comparedImages = 32;

std::string serialised(const Module& module) {
    std::ostringstream out;
    module.save(out);
    return std::move(out).str();
}

std::string studentKey(std::size_t student, const char* output) {
    return "student" + std::to_string(student) + "." + output;
}

/// Inputs and outputs as Python's torch.load reads them.
std::string goldenVectors(const Reference& reference) {
    c10::Dict<std::string, at::Tensor> tensors;
    tensors.insert("image", reference.image.contiguous());
    for (std::size_t p = 0; p < reference.features.size(); ++p) {
        tensors.insert(studentKey(p, "partial_logits"), reference.partialLogits[p].contiguous());
        tensors.insert(studentKey(p, "features"), reference.features[p].contiguous());
    }
    tensors.insert("features", at::cat(reference.features, 1));
    tensors.insert("logits", reference.logits.contiguous());
    return pickleForPython(c10::IValue(tensors));
}

double difference(const at::Tensor& left, const at::Tensor& right) {
    if (left.sizes() != right.sizes())
        return std::numeric_limits<double>::infinity();
    return (left - right).abs().max().item<double>();
}

/// The files read back, running.
class ReadBack {
public:
    ReadBack(const Staging& staging, const std::filesystem::path& folder, std::size_t students)
        : m_staging(staging), m_folder(folder) {
        for (std::size_t p = 0; p < students; ++p)
            m_students.push_back(load(studentFile(static_cast<int>(p))));
        m_fusion = load(fusionFile);
        m_whole = load(wholeFile);
    }

    /// The largest difference between what the files and a network in memory say of the same images.
    double differenceFrom(const Reference& reference) {
        // Some builds of LibTorch compile a module at its second run, which takes longer than all runs here.
        const torch::jit::GraphOptimizerEnabledGuard asWritten(false);
        double largest = 0;
        const auto compare = [&](const c10::IValue& answer, const at::Tensor& expected) {
            largest = std::max(largest, difference(answer.toTensor(), expected));
        };
        c10::List<at::Tensor> parts;
        for (std::size_t p = 0; p < m_students.size(); ++p) {
            const auto answer = m_students[p].forward({reference.image}).toTuple();
            compare(answer->elements()[0], reference.partialLogits[p]);
            compare(answer->elements()[1], reference.features[p]);
            parts.push_back(answer->elements()[0].toTensor());
        }
        compare(m_fusion.forward({at::cat(reference.features, 1)}), reference.logits);
        compare(m_fusion.get_method("add_partial_logits")({parts}), reference.logits);
        compare(m_whole.forward({reference.image}), reference.logits);
        return largest;
    }

private:
    Module load(const std::string& name) const {
        try {
            Module module = torch::jit::load(m_staging.path(name).string(), c10::Device(c10::kCPU));
            module.eval();
            return module;
        } catch (const c10::Error& error) {
            throw Error(ErrorCode::failed, m_folder / name, Text::tr("cannot be read back: %1", torchFailure(error)));
        }
    }

    const Staging& m_staging;
    const std::filesystem::path& m_folder;
    std::vector<Module> m_students;
    Module m_fusion;
    Module m_whole;
};

void checkTask(const ExportTask& task, Precision precision) {
    if (precision == Precision::int8)
        throw Error(ErrorCode::usage, {}, Text::tr("TorchScript files are not available at int8: fp32 or fp16"));
    const Shape& shape = task.network.students.front().architecture().input();
    const Images& images = task.images;
    if (images.count() == 0)
        throw badInput({}, Text::tr("there are no images to compare the exported files on"));
    const Shape given{images.channels, images.height, images.width};
    if (!(shape == given))
        throw badInput({}, Text::tr("the students take images of %1, not %2", shapeText(shape), shapeText(given)));
    if (task.classNames.size() != static_cast<std::size_t>(task.network.classes()))
        throw badInput({},
                       Text::tr("there are %1 names for %2 classes", task.classNames.size(), task.network.classes()));
}

/// What another order of additions may change by rounding.
double allowedDifference(const Reference& reference) {
    double scale = 1;
    for (const at::Tensor& tensor : {reference.logits, at::cat(reference.features, 1)})
        scale = std::max(scale, tensor.abs().max().item<double>());
    return 1e-4 * scale;
}

/// By its manifest; nothing where there was none.
std::set<std::string> filesOfEarlierExport(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(folder / manifestFile, ignored))
        return {};
    const Json earlier = Json::parse(readFile(folder / manifestFile), nullptr, false);
    if (!earlier.is_object() || earlier.value("format", Json()) != manifestFormat)
        return {};
    std::set<std::string> names{manifestFile};
    for (const Json& file : earlier.value("files", Json::array()))
        if (file.is_object() && file.value("path", Json()).is_string())
            names.insert(file.at("path").get<std::string>());
    return names;
}

/// Students of an earlier export to the same folder that had more of them: they belong to no manifest any more.
std::vector<std::filesystem::path> leftovers(const std::filesystem::path& folder, std::size_t students) {
    const std::set<std::string> earlier = filesOfEarlierExport(folder);
    std::vector<std::filesystem::path> paths;
    while (earlier.contains(studentFile(static_cast<int>(students + paths.size()))))
        paths.push_back(folder / studentFile(static_cast<int>(students + paths.size())));
    return paths;
}

class TorchScriptExport {
public:
    TorchScriptExport(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                      const Progress& progress)
        : m_task(task), m_precision(precision), m_folder(folder), m_staging(folder, progress) {}

    Export run(const Progress& progress) {
        checkPlaces();
        const at::NoGradGuard noGradient;
        const NonnNetwork stored = rounded(m_task.network, m_precision);
        write(goldenFile, goldenVectors(makeReference(stored, firstImages(m_task.images, goldenImages))));
        writeModules(progress.part(0, 0.5));
        compare(stored, progress.part(0.5, 1));
        const std::int64_t golden = std::min(goldenImages, m_task.images.count());
        write(manifestFile, makeManifest(m_task, m_precision, m_result, golden).dump(2) + "\n");
        std::vector<std::string> names;
        names.reserve(m_result.files.size());
        for (const ExportedFile& file : m_result.files)
            names.push_back(file.path);
        const auto superfluous = leftovers(m_folder, m_task.network.students.size());
        m_staging.moveIntoPlace(names);
        std::error_code ignored;
        for (const std::filesystem::path& path : superfluous)
            std::filesystem::remove(path, ignored);
        progress.report(1);
        return m_result;
    }

private:
    /// Replaces what an export has written, and nothing else; one that was killed has come to no manifest.
    void checkPlaces() const {
        if (m_staging.tookOver(manifestFile))
            return;
        const std::set<std::string> earlier = filesOfEarlierExport(m_folder);
        std::vector<std::string> names{fusionFile, wholeFile, goldenFile, manifestFile};
        for (std::size_t p = 0; p < m_task.network.students.size(); ++p)
            names.push_back(studentFile(static_cast<int>(p)));
        std::error_code ignored;
        for (const std::string& name : names)
            if (std::filesystem::is_regular_file(m_folder / name, ignored) && !earlier.contains(name))
                throw badInput(m_folder / name, Text::tr("is there already and was not written by an export: choose "
                                                         "another folder, or remove it first"));
    }

    void write(const std::string& name, const std::string& content) {
        try {
            writeFile(m_staging.path(name), content);
        } catch (const Error& error) {
            throw Error(error.code(), m_folder / name, error.text());
        }
        m_result.files.push_back({name, static_cast<std::int64_t>(content.size()), sha256(content)});
    }

    void writeModules(const Progress& progress) {
        const ScriptModules modules = makeScriptModules(m_task.network, m_precision);
        const auto count = modules.students.size();
        for (std::size_t p = 0; p < count; ++p) {
            write(studentFile(static_cast<int>(p)), serialised(modules.students[p]));
            progress.report(static_cast<double>(p + 1) / static_cast<double>(count + 2));
        }
        write(fusionFile, serialised(modules.fusion));
        write(wholeFile, serialised(modules.whole));
    }

    /// Reads every file back. Against the weights as stored the files must be exact but for the order of additions;
    /// against the network itself the difference is what the precision costs.
    void compare(const NonnNetwork& stored, const Progress& progress) {
        for (const ExportedFile& file : m_result.files)
            if (sha256(readFile(m_staging.path(file.path))) != file.sha256)
                throw Error(ErrorCode::failed, m_folder / file.path,
                            Text::tr("reads back as other bytes than were written"));
        ReadBack files(m_staging, m_folder, m_task.network.students.size());
        for (const std::int64_t count : {comparedImages, std::int64_t{1}}) {
            const at::Tensor images = firstImages(m_task.images, count);
            const Reference reference = makeReference(stored, images);
            progress.check();
            const double found = files.differenceFrom(reference);
            if (!(found <= allowedDifference(reference)))
                throw Error(
                    ErrorCode::failed, m_folder,
                    Text::tr("the exported files give other outputs than the network in memory: they differ by %1",
                             std::to_string(found)));
            m_result.maxAbsDifference = std::max(
                m_result.maxAbsDifference,
                m_precision == Precision::fp32 ? found : files.differenceFrom(makeReference(m_task.network, images)));
            progress.check();
        }
    }

    const ExportTask& m_task;
    Precision m_precision;
    std::filesystem::path m_folder;
    Staging m_staging;
    Export m_result;
};

}  // namespace

Json toJson(const Export& result) {
    Json files = Json::array();
    for (const ExportedFile& file : result.files)
        files.push_back({{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    return {{"files", std::move(files)}, {"max_abs_difference", result.maxAbsDifference}};
}

Export exportTorchScript(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                         const Progress& progress) {
    checkTask(task, precision);
    return TorchScriptExport(task, precision, folder, progress).run(progress);
}

}  // namespace nonn
