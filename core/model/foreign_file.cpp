// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/foreign_file.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "base/zip_archive.h"
#include "model/named_tensors.h"
#include "model/safetensors.h"
#include "model/torch_file.h"

#include <algorithm>

namespace nonn {

namespace {

Text weightsAlone(const Text& form, std::size_t tensors, const std::string& key) {
    const Text where = key.empty() ? Text::tr("it holds %1 tensors", tensors)
                                   : Text::tr("it holds %1 tensors under %2", tensors, inQuotes(key));
    return Text::tr(
        "is %1, weights alone without the network they belong to: %2. Name the network with --arch (as resnet18, "
        "resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %3",
        form, where, scriptRecipe());
}

Text ofTorchSave(const std::filesystem::path& path, std::string_view content) {
    try {
        const NamedTensors first = namedTensors(path, TorchFile(path, content)).front();
        return weightsAlone(
            first.key.empty() ? Text::tr("a state dict of PyTorch") : Text::tr("a checkpoint of PyTorch"),
            first.tensors.size(), first.key);
    } catch (const Error& error) {
        return Text::tr("%1. Or %2", error.text(), scriptRecipe());
    }
}

}  // namespace

bool isOnnx(const std::filesystem::path& path, std::string_view content) {
    // ModelProto: field 1 is the version of the form, a small number; field 2 the program's name, or 7 the graph.
    const bool starts = content.size() > 2 && content[0] == '\x08' && content[1] > 0 && content[1] < 32 &&
                        (content[2] == '\x12' || content[2] == '\x3a');
    return starts || path.extension() == ".onnx";
}

Text scriptRecipe() {
    return Text::tr(
        "make a TorchScript file of the network in Python, with an image of the size it takes:\n"
        "    model.eval()\n"
        "    traced = torch.jit.trace(model, torch.rand(1, 3, 32, 32))\n"
        "    traced.save(\"model.pt\")");
}

Text foreignFile(const std::filesystem::path& path, std::string_view content) {
    const auto is = [](const Text& kind) {
        return Text::tr("is %1, which is not read. Where the network is there in PyTorch, %2", kind, scriptRecipe());
    };
    if (content.empty())
        return Text::tr("is empty");
    if (TorchFile::looksLikeOne(content))
        return ofTorchSave(path, content);
    if (looksLikeSafetensors(content))
        return weightsAlone(Text::tr("a safetensors file"), readSafetensors(path, content).size(), {});
    if (isOnnx(path, content))
        return Text::tr("is an ONNX file, a network with its weights: it is imported without --arch");
    if (content.starts_with("\x89HDF\r\n"))
        return is(Text::tr("an HDF5 file, as Keras writes it"));
    if (content.size() > 8 && content.substr(4).starts_with("TFL3"))
        return is(Text::tr("a TensorFlow Lite file"));
    if (content.starts_with("version https://git-lfs"))
        return Text::tr("is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull");
    if (content.starts_with("<"))
        return Text::tr("is a web page, not the file that was to be fetched");
    if (content.starts_with('\x80'))
        return is(Text::tr("a plain pickle of Python; torch.save writes what is read here"));
    return Text::tr(
        "is no file of weights that is known, neither one of torch.save nor of safetensors, nor "
        "TorchScript. Where the network is there in PyTorch, %1",
        scriptRecipe());
}

}  // namespace nonn
