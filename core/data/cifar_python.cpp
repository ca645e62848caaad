// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cifar_python.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "base/file.h"
#include "base/pickle.h"
#include "base/pickle_text.h"

#include <optional>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t pixelBytes = std::int64_t{3} * 32 * 32;
constexpr std::int64_t largestFile = std::int64_t{1} << 30;

/// A NumPy array as it is pickled.
struct Array {
    const PickleValue* shape = nullptr;
    const PickleValue* type = nullptr;
    const PickleValue* values = nullptr;
    bool byColumns = false;
};

/// The same function, before and since NumPy 2.
bool isCallOfNumpy(const PickleValue& value, const std::string& function) {
    return value.isCallOf("numpy.core." + function) || value.isCallOf("numpy._core." + function);
}

std::optional<Array> arrayOf(const PickleValue& value) {
    if (isCallOfNumpy(value, "multiarray._reconstruct") && value.state && value.state->items.size() == 5) {
        const auto& state = value.state->items;  // version, shape, type, by columns, values
        return Array{state[1], state[2], state[4], state[3]->integer != 0};
    }
    if (isCallOfNumpy(value, "numeric._frombuffer") && value.arguments->items.size() == 4) {
        const auto& arguments = value.arguments->items;  // values, type, shape, order
        return Array{arguments[2], arguments[1], arguments[0], arguments[3]->text == "F"};
    }
    return std::nullopt;
}

bool isOfBytes(const PickleValue& type) {
    if (!type.isCallOf("numpy.dtype") || type.arguments->items.empty())
        return false;
    const std::string_view name = type.arguments->items.front()->text;
    return name == "u1" || name == "|u1";
}

/// The bytes of a string, also where a newer Python wrote them for an older one, as text to be encoded.
std::optional<std::string> bytesOf(const PickleValue& value) {
    if (value.kind == PickleKind::bytes)
        return std::string(value.text);
    if (value.isCallOf("_codecs.encode") && !value.arguments->items.empty())
        return latin1Bytes(value.arguments->items.front()->text);
    return std::nullopt;
}

const PickleValue& entryOf(const fs::path& file, const PickleValue& root, const char* key) {
    const PickleValue* const value = root.isMapping() ? root.find(key) : nullptr;
    if (!value)
        throw badInput(file, Text::tr("is no file of CIFAR's python version: it holds no '%1'", key));
    return *value;
}

std::vector<std::uint8_t> pixelsOf(const fs::path& file, const PickleValue& value) {
    const auto array = arrayOf(value);
    if (!array || !isOfBytes(*array->type))
        throw badInput(file, Text::tr("has images that are no NumPy array of bytes"));
    const auto& shape = array->shape->items;
    if (shape.size() != 2 || shape[0]->kind != PickleKind::integer || shape[1]->kind != PickleKind::integer ||
        shape[0]->integer < 1 || shape[0]->integer > largestFile / pixelBytes || shape[1]->integer != pixelBytes)
        throw badInput(file, Text::tr("has images whose array is not a number of images x %1", pixelBytes));
    const auto bytes = bytesOf(*array->values);
    const std::int64_t images = shape[0]->integer;
    if (!bytes || static_cast<std::int64_t>(bytes->size()) != images * pixelBytes)
        throw badInput(file, Text::tr("has %1 bytes of pixels for %2 images", bytes ? bytes->size() : 0, images));
    if (!array->byColumns)
        return {bytes->begin(), bytes->end()};
    std::vector<std::uint8_t> pixels(bytes->size());
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const auto image = static_cast<std::int64_t>(i) % images;
        const auto place = static_cast<std::int64_t>(i) / images;
        pixels[static_cast<std::size_t>(image * pixelBytes + place)] = static_cast<std::uint8_t>((*bytes)[i]);
    }
    return pixels;
}

}  // namespace

void appendCifarPickle(ImageBuffer& images, const fs::path& file, CifarLayout layout) {
    const int classes = layout == CifarLayout::cifar10 ? 10 : 100;
    const std::string content = readFile(file, largestFile);
    const Pickle pickle(file, content);
    const std::vector<std::uint8_t> pixels = pixelsOf(file, entryOf(file, pickle.root(), "data"));
    const PickleValue& labels = entryOf(file, pickle.root(), layout == CifarLayout::cifar10 ? "labels" : "fine_labels");
    const auto count = pixels.size() / static_cast<std::size_t>(pixelBytes);
    if (labels.kind != PickleKind::list || labels.items.size() != count)
        throw badInput(file, Text::tr("has %1 labels for %2 images", labels.items.size(), count));
    for (const PickleValue* const label : labels.items) {
        if (label->kind != PickleKind::integer || label->integer < 0 || label->integer >= classes)
            throw badInput(file, Text::tr("has a label that is none of 0..%1", classes - 1));
        images.labels.push_back(static_cast<std::int32_t>(label->integer));
    }
    images.channels = 3;
    images.height = images.width = 32;
    images.pixels.insert(images.pixels.end(), pixels.begin(), pixels.end());
}

std::vector<std::string> readCifarNames(const fs::path& file, CifarLayout layout) {
    constexpr std::int64_t largestMeta = 1 << 20;
    const std::size_t classes = layout == CifarLayout::cifar10 ? 10 : 100;
    const std::string content = readFile(file, largestMeta);
    const Pickle pickle(file, content);
    const PickleValue& list =
        entryOf(file, pickle.root(), layout == CifarLayout::cifar10 ? "label_names" : "fine_label_names");
    std::vector<std::string> names;
    for (const PickleValue* const name : list.items) {
        const auto bytes = name->kind == PickleKind::text ? std::string(name->text) : bytesOf(*name).value_or("");
        if (bytes.empty() || inQuotes(bytes) != "'" + bytes + "'")
            throw badInput(file, Text::tr("has a class name that is none: %1", inQuotes(bytes)));
        names.push_back(bytes);
    }
    if (names.size() != classes)
        throw badInput(file, Text::tr("names %1 classes instead of %2", names.size(), classes));
    return names;
}

}  // namespace nonn
