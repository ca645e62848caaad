// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script_file.h"

#include "base/error.h"
#include "base/zip_archive.h"
#include "model/script_passes.h"
#include "model/torch_failure.h"

#include <ATen/core/Tensor.h>
#include <caffe2/serialize/inline_container.h>
#include <caffe2/serialize/versions.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <sstream>
#include <vector>

namespace nonn {

namespace {

namespace fs = std::filesystem;
using caffe2::serialize::PyTorchStreamReader;

constexpr std::array refusedOperators{
    "aten::save",      "aten::from_file",  "prim::PythonOp",           "prim::rpc_sync", "prim::IgnoredPythonOp",
    "prim::rpc_async", "prim::rpc_remote", "prim::CallFunctionPython", "aten::set_",     "prim::unimported"};

std::string textOf(PyTorchStreamReader& reader, const std::string& record) {
    const auto [data, size] = reader.getRecord(record);
    return {static_cast<const char*>(data.get()), size};
}

/// The operators that LibTorch's message names, as "aten::linear"; empty where it names none.
std::string operatorsIn(const std::string& message) {
    static const std::regex name("\\b([a-z_]\\w*::\\w+)");
    constexpr std::size_t most = 3;
    std::vector<std::string> found;
    for (std::sregex_iterator at(message.begin(), message.end(), name), end; at != end && found.size() < most; ++at)
        if (std::find(found.begin(), found.end(), at->str(1)) == found.end())
            found.push_back(at->str(1));
    std::string text;
    for (const std::string& one : found)
        text += (text.empty() ? "" : ", ") + one;
    return text;
}

[[noreturn]] void refuseOperators(const fs::path& path, const std::string& operators) {
    if (operators.empty())
        throw badInput(path,
                       Text::tr("is code that %1 of this program does not understand, as that of a newer PyTorch. "
                                "Save it anew with the PyTorch of that version",
                                thisLibTorch()));
    throw badInput(path, Text::tr("uses %1, which %2 of this program does not know in this form: it is of a newer "
                                  "PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with "
                                  "this operation written out in others",
                                  operators, thisLibTorch()));
}

[[noreturn]] void refuse(const fs::path& path, const std::string& message) {
    const auto contains = [&](const char* words) { return message.find(words) != std::string::npos; };
    if (const auto at = message.find("file with version "); at != std::string::npos) {
        const int version = std::atoi(message.c_str() + at + std::string("file with version ").size());
        throw badInput(
            path,
            Text::tr(
                "is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3",
                version, thisLibTorch(), caffe2::serialize::kMaxSupportedFileFormatVersion));
    }
    for (const char* const words : {"Unknown builtin op", "nknown keyword argument", "following operators"})
        if (const auto at = message.find(words); at != std::string::npos)
            refuseOperators(path, operatorsIn(message.substr(at, message.find('\n', at) - at)));
    if (contains("Arguments for call are not valid"))
        refuseOperators(path, operatorsIn(message));
    if (contains("PytorchStreamReader") || contains("archive") || contains("pickle") || contains("Unpickler"))
        throw badInput(path,
                       Text::tr("is no TorchScript file that %1 can read: it is damaged or cut short", thisLibTorch()));
    throw badInput(path, Text::tr("is no TorchScript file that %1 can read: it is damaged, or made for another version",
                                  thisLibTorch()));
}

/// What `work` returns; what LibTorch throws becomes an Error that names the file.
template <typename Work>
auto reading(const fs::path& path, Work&& work) {
    try {
        return work();
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        refuse(path, torchMessage(error));
    }
}

void checkOperators(const fs::path& path, const torch::jit::Block& block);

void checkOperator(const fs::path& path, const torch::jit::Node& node) {
    const std::string kind = node.kind().toQualString();
    const bool ours = kind.starts_with("aten::") || kind.starts_with("prim::");
    const auto same = [&](const char* refused) { return kind == refused; };
    if (isProfilersMark(node))
        return;
    if (!ours || std::any_of(refusedOperators.begin(), refusedOperators.end(), same))
        throw badInput(
            path,
            Text::tr("uses the operator %1, which may do more than compute and is refused in a file to be run here",
                     kind));
    for (const torch::jit::Block* const block : node.blocks())
        checkOperators(path, *block);
}

void checkOperators(const fs::path& path, const torch::jit::Block& block) {
    for (const torch::jit::Node* const node : block.nodes())
        checkOperator(path, *node);
}

/// Of every function and method that the file brings, called or not.
void checkOperators(const fs::path& path, const torch::jit::Module& module) {
    for (torch::jit::Function* const function : module._ivalue()->compilation_unit()->get_functions())
        if (auto* const graph = torch::jit::tryToGraphFunction(*function))
            checkOperators(path, *graph->graph()->block());
}

ZipArchive archiveIn(const fs::path& path, const std::string& bytes) {
    try {
        return {path, bytes};
    } catch (const Error& error) {
        throw badInput(path, Text::tr("is no TorchScript file: it %1", error.text()));
    }
}

/// LibTorch packs code and unpacks it whole; tensors are stored as they are.
void checkSizes(const fs::path& path, const std::string& bytes) {
    constexpr std::uint64_t mostCode = 256'000'000;  // a hundred times that of a large network
    if (const std::uint64_t claimed = archiveIn(path, bytes).packedContent(); claimed > mostCode)
        throw badInput(path,
                       Text::tr("holds code that unpacks to %1 bytes; no more than %2 are read", claimed, mostCode));
}

void checkOwnLoading(const fs::path& path, PyTorchStreamReader& reader) {
    for (const std::string& record : reader.getAllRecords())
        if (record.starts_with("code/") && record.ends_with(".py") &&
            textOf(reader, record).find("def __setstate__") != std::string::npos)
            throw badInput(
                path,
                Text::tr("has parts that run while it is loaded (__setstate__, as in quantised models): refused"));
}

}  // namespace

bool isScript(const std::string& bytes) {
    try {
        std::istringstream stream(bytes);
        PyTorchStreamReader reader(&stream);
        return reader.hasRecord("constants.pkl");
    } catch (const c10::Error& error) {
        return std::string(error.what_without_backtrace()).find("file with version ") != std::string::npos;
    }
}

std::string extraText(const fs::path& path, const std::string& bytes, const std::string& name) {
    return reading(path, [&] {
        checkSizes(path, bytes);
        std::istringstream stream(bytes);
        PyTorchStreamReader reader(&stream);
        const std::string record = "extra/" + name;
        return reader.hasRecord(record) ? textOf(reader, record) : std::string();
    });
}

torch::jit::Module loadScript(const fs::path& path, const std::string& bytes, c10::Device device) {
    return reading(path, [&] {
        checkSizes(path, bytes);
        std::istringstream records(bytes);
        PyTorchStreamReader reader(&records);
        checkOwnLoading(path, reader);
        std::istringstream stream(bytes);
        torch::jit::Module module = torch::jit::load(stream, device);
        checkOperators(path, module);
        if (!module.find_method("forward"))
            throw badInput(path, Text::tr("holds no model: it has no method forward"));
        module.eval();
        return module;
    });
}

}  // namespace nonn
