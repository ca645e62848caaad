// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/foreign_file.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "model/named_tensors.h"
#include "model/safetensors.h"
#include "model/torch_file.h"

#include <algorithm>
#include <optional>
#include <set>

namespace nonn {

namespace {

namespace fs = std::filesystem;

/// Walks over the fields of a message in the form of Protocol Buffers without knowing what they mean.
class Fields {
public:
    explicit Fields(std::string_view content) : m_left(content) {}

    /// The numbers of the fields, as far as a file that was cut off has them; nothing where the bytes are no message.
    std::optional<std::set<std::uint64_t>> numbers() {
        std::set<std::uint64_t> found;
        while (!m_left.empty()) {
            const std::optional<std::uint64_t> tag = number();
            if (!tag || *tag < 8 || !pass(*tag & 7))
                return std::nullopt;
            found.insert(*tag >> 3);
        }
        return found;
    }

private:
    std::optional<std::uint64_t> number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_left.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return std::nullopt;
    }

    bool pass(std::uint64_t form) {
        std::optional<std::uint64_t> length;
        if (form == 0)
            return number().has_value();
        if (form == 1 || form == 5)
            length = form == 1 ? 8 : 4;
        else if (form == 2)
            length = number();
        m_left.remove_prefix(std::min<std::uint64_t>(length.value_or(0), m_left.size()));
        return length.has_value();
    }

    std::string_view m_left;
};

bool isOnnxModel(const std::set<std::uint64_t>& fields) {
    constexpr std::uint64_t version = 1;
    constexpr std::uint64_t graph = 7;
    constexpr std::uint64_t largest = 30;
    return fields.contains(version) && fields.contains(graph) && *fields.rbegin() <= largest;
}

/// Of those whose field 1 is the version of their form.
std::optional<Text> protobufKind(std::string_view content) {
    constexpr std::uint64_t firstModelOfCore = 200;
    const auto fields = Fields(content).numbers();
    if (!fields || !fields->contains(1))
        return std::nullopt;
    if (*fields->rbegin() >= firstModelOfCore)
        return Text::tr("a Core ML file");
    if (*fields == std::set<std::uint64_t>{1, 2})
        return Text::tr("a SavedModel of TensorFlow");
    return std::nullopt;
}

/// Of files that hold a network, or weights, in a form that is not read.
std::optional<Text> kindOf(std::string_view content) {
    constexpr std::size_t start = 2000;
    const std::string_view head = content.substr(0, start);
    if (auto kind = protobufKind(content))
        return kind;
    if (content.starts_with("\x89HDF\r\n"))
        return Text::tr("an HDF5 file, as Keras writes it");
    if (content.size() > 8 && content.substr(4).starts_with("TFL3"))
        return Text::tr("a TensorFlow Lite file");
    if (content.starts_with("\x93NUMPY"))
        return Text::tr("an array of NumPy");
    if (content.starts_with("GGUF"))
        return Text::tr("a GGUF file");
    if (content.starts_with("<?xml") && head.find("<net ") != std::string_view::npos)
        return Text::tr("a network of OpenVINO");
    if (content.starts_with('\x80'))
        return Text::tr("a plain pickle of Python that torch.save did not write");
    return std::nullopt;
}

/// Of files that are only on the way to a network.
std::optional<Text> detour(std::string_view content) {
    const std::size_t text = std::min(content.find_first_not_of(" \t\r\n"), content.size());
    const std::size_t mark = content.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const std::string_view begin = content.substr(std::max(text, mark));
    if (content.empty())
        return Text::tr("is empty");
    if (content.starts_with("version https://git-lfs"))
        return Text::tr("is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull");
    const auto begins = [&](std::string_view with) { return content.starts_with(with); };
    if (begins("\x1f\x8b") || begins("BZh") ||
        begins("\xFD"
               "7zXZ") ||
        begins("7z\xBC\xAF") || begins("Rar!"))
        return Text::tr("is compressed: unpack it and give the file that is in it");
    if (begin.starts_with("<!") || begin.starts_with("<h") || begin.starts_with("<H"))
        return Text::tr("is a web page, not the file that was to be fetched");
    if (begin.starts_with("{"))
        return Text::tr("is a JSON text, as lies beside files of weights: give the file that holds the tensors");
    return std::nullopt;
}

Text weightsAlone(const Text& form, std::size_t tensors, const std::string& key, const Shape& image) {
    const Text where = key.empty() ? Text() : Text::tr(", under %1", inQuotes(key));
    return Text::tr(
        "is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch "
        "(as "
        "resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4",
        form, tensors, where, scriptRecipe(image));
}

Text ofTorchSave(const fs::path& path, std::string_view content, const Shape& image) {
    const TorchFile file(path, content);
    try {
        const NamedTensors first = namedTensors(path, file).front();
        return weightsAlone(
            first.key.empty() ? Text::tr("a state dict of PyTorch") : Text::tr("a checkpoint of PyTorch"),
            first.tensors.size(), first.key, image);
    } catch (const Error& error) {
        return Text::tr("%1\nOr %2", error.text(), scriptRecipe(image));
    }
}

}  // namespace

bool isOnnx(const fs::path& path, std::string_view content) {
    const auto fields = Fields(content).numbers();
    return (fields && isOnnxModel(*fields)) || (path.extension() == ".onnx" && !detour(content) && !kindOf(content));
}

Text scriptRecipe(const Shape& image) {
    return Text::tr(
        "make a TorchScript file of the network in Python, with an image of the size it takes:\n"
        "    model.eval()\n"
        "    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))\n"
        "    traced.save(\"model.pt\")",
        image.channels, image.height, image.width);
}

Text foreignFile(const fs::path& path, std::string_view content, const Shape& image) {
    if (const auto way = detour(content))
        return *way;
    if (TorchFile::looksLikeOne(content))
        return ofTorchSave(path, content, image);
    if (looksLikeSafetensors(content))
        return weightsAlone(Text::tr("a safetensors file"), readSafetensors(path, content).size(), {}, image);
    if (isOnnx(path, content))
        return Text::tr("is an ONNX file, a network with its weights: it is imported without --arch");
    if (const auto kind = kindOf(content))
        return Text::tr("is %1, which is not read. Where the network is there in PyTorch, %2", *kind,
                        scriptRecipe(image));
    return Text::tr(
        "is no file of weights that is known, neither one of torch.save nor of safetensors, nor "
        "TorchScript. Where the network is there in PyTorch, %1",
        scriptRecipe(image));
}

}  // namespace nonn
