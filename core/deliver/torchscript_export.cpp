// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/torchscript_export.h"

#include "base/error.h"
#include "base/json.h"
#include "deliver/export_folder.h"
#include "deliver/manifest.h"
#include "deliver/reference.h"
#include "deliver/script_modules.h"
#include "model/python_pickle.h"
#include "model/torch_failure.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <sstream>

namespace nonn {

namespace {

using torch::jit::Module;

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
    ReadBack(const ExportFolder& folder, std::size_t students) : m_folder(folder) {
        for (std::size_t p = 0; p < students; ++p)
            m_students.push_back(load(torchScriptFormat.student(static_cast<int>(p))));
        m_fusion = load(torchScriptFormat.fusion());
        m_whole = load(torchScriptFormat.whole());
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
            Module module = torch::jit::load(m_folder.staged(name).string(), c10::Device(c10::kCPU));
            module.eval();
            return module;
        } catch (const c10::Error& error) {
            throw Error(ErrorCode::failed, m_folder.place(name),
                        Text::tr("cannot be read back: %1", torchFailure(error)));
        }
    }

    const ExportFolder& m_folder;
    std::vector<Module> m_students;
    Module m_fusion;
    Module m_whole;
};

/// What another order of additions may change by rounding.
double allowedDifference(const Reference& reference) {
    double scale = 1;
    for (const at::Tensor& tensor : {reference.logits, at::cat(reference.features, 1)})
        scale = std::max(scale, tensor.abs().max().item<double>());
    return 1e-4 * scale;
}

class TorchScriptExport {
public:
    TorchScriptExport(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                      const Progress& progress)
        : m_task(task), m_precision(precision), m_path(folder), m_folder(folder, progress) {}

    Export run(const Progress& progress) {
        std::vector<std::string> names{torchScriptFormat.fusion(), torchScriptFormat.whole(), torchScriptFormat.golden};
        for (std::size_t p = 0; p < m_task.network.students.size(); ++p)
            names.push_back(torchScriptFormat.student(static_cast<int>(p)));
        m_folder.checkPlaces(names);
        const at::NoGradGuard noGradient;
        const NonnNetwork stored = rounded(m_task.network, m_precision);
        m_folder.write(torchScriptFormat.golden,
                       goldenVectors(makeReference(stored, firstImages(m_task.images, goldenCount))));
        writeModules(progress.part(0, 0.5));
        compare(stored, progress.part(0.5, 1));
        const std::int64_t golden = std::min(goldenCount, m_task.images.count());
        m_folder.finish(makeManifest(torchScriptFormat, m_task, m_precision, {m_folder.files(), m_largest}, golden));
        progress.report(1);
        return {m_folder.files(), m_largest};
    }

private:
    void writeModules(const Progress& progress) {
        const ScriptModules modules = makeScriptModules(m_task.network, m_precision);
        const auto count = modules.students.size();
        for (std::size_t p = 0; p < count; ++p) {
            m_folder.write(torchScriptFormat.student(static_cast<int>(p)), serialised(modules.students[p]));
            progress.report(static_cast<double>(p + 1) / static_cast<double>(count + 2));
        }
        m_folder.write(torchScriptFormat.fusion(), serialised(modules.fusion));
        m_folder.write(torchScriptFormat.whole(), serialised(modules.whole));
    }

    /// Reads every file back. Against the weights as stored the files must be exact but for the order of additions;
    /// against the network itself the difference is what the precision costs.
    void compare(const NonnNetwork& stored, const Progress& progress) {
        m_folder.checkBytes();
        ReadBack files(m_folder, m_task.network.students.size());
        for (const std::int64_t count : {comparedImages, std::int64_t{1}}) {
            const at::Tensor images = firstImages(m_task.images, count);
            const Reference reference = makeReference(stored, images);
            progress.check();
            const double found = files.differenceFrom(reference);
            if (!(found <= allowedDifference(reference)))
                throw Error(
                    ErrorCode::failed, m_path,
                    Text::tr("the exported files give other outputs than the network in memory: they differ by %1",
                             std::to_string(found)));
            m_largest = std::max(m_largest, m_precision == Precision::fp32
                                                ? found
                                                : files.differenceFrom(makeReference(m_task.network, images)));
            progress.check();
        }
    }

    const ExportTask& m_task;
    Precision m_precision;
    std::filesystem::path m_path;
    ExportFolder m_folder;
    double m_largest = 0;
};

}  // namespace

Export exportTorchScript(const ExportTask& task, Precision precision, const std::filesystem::path& folder,
                         const Progress& progress) {
    if (precision == Precision::int8)
        throw Error(ErrorCode::usage, {}, Text::tr("TorchScript files are not available at int8: fp32 or fp16"));
    checkTask(task);
    return TorchScriptExport(task, precision, folder, progress).run(progress);
}

}  // namespace nonn
