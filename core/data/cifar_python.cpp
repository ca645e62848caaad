// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cifar_python.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "base/file.h"
#include "base/pickle.h"
#include "base/pickle_text.h"

#include <algorithm>
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

/// As "u1" or "i8", in its own order of bytes; "" where it is no type.
struct NumberType {
    std::string name;
    bool highestFirst = false;
};

NumberType typeOf(const PickleValue& type) {
    if (!type.isCallOf("numpy.dtype") || type.arguments->items.empty())
        return {};
    std::string_view name = type.arguments->items.front()->text;
    bool highestFirst = name.starts_with('>');
    if (name.find_first_of("<>|=") == 0)
        name.remove_prefix(1);
    if (type.state && type.state->items.size() > 1)
        highestFirst = highestFirst || type.state->items[1]->text == ">";
    return {std::string(name), highestFirst};
}

/// The bytes of a string, also where a newer Python wrote them for an older one, as text to be encoded.
std::optional<std::string> bytesOf(const PickleValue& value) {
    if (value.kind == PickleKind::bytes)
        return std::string(value.text);
    if (value.isCallOf("_codecs.encode") && !value.arguments->items.empty())
        return latin1Bytes(value.arguments->items.front()->text);
    return std::nullopt;
}

/// The key may be text or bytes.
const PickleValue& entryOf(const fs::path& file, const PickleValue& root, const char* key) {
    const PickleValue* value = root.isMapping() ? root.find(key) : nullptr;
    if (!value && root.isMapping())
        for (const auto& [name, its] : root.entries)
            if (bytesOf(*name) == key)
                value = its;
    if (!value)
        throw badInput(file, Text::tr("is no file of CIFAR's python version: it holds no '%1'", key));
    return *value;
}

std::vector<std::int64_t> shapeOf(const Array& array) {
    std::vector<std::int64_t> shape;
    for (const PickleValue* const size : array.shape->items)
        shape.push_back(size->kind == PickleKind::integer ? size->integer : -1);
    return shape;
}

/// The whole numbers that lie in `bytes`; nothing where they are of another kind.
std::optional<std::vector<std::int64_t>> wholeNumbers(const NumberType& type, const std::string& bytes) {
    const std::size_t size = type.name.size() == 2 ? static_cast<std::size_t>(type.name[1] - '0') : 0;
    const bool isSigned = type.name.starts_with('i');
    if ((!isSigned && !type.name.starts_with('u')) || (size != 1 && size != 2 && size != 4 && size != 8) ||
        bytes.size() % size != 0)
        return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (std::size_t start = 0; start < bytes.size(); start += size) {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t place = type.highestFirst ? i : size - 1 - i;
            number = number << 8 | static_cast<unsigned char>(bytes[start + place]);
        }
        const std::size_t unused = 64 - 8 * size;
        numbers.push_back(isSigned ? static_cast<std::int64_t>(number << unused) >> unused
                                   : static_cast<std::int64_t>(number));
    }
    return numbers;
}

/// A NumPy array of whole numbers or one such number, as NumPy pickles them; nothing where there are more than `most`.
std::optional<std::vector<std::int64_t>> numbersOf(const PickleValue& value, std::size_t most) {
    const bool isScalar = isCallOfNumpy(value, "multiarray.scalar") && value.arguments->items.size() == 2;
    const auto array = isScalar ? std::nullopt : arrayOf(value);
    const PickleValue* const type = isScalar ? value.arguments->items[0] : array ? array->type : nullptr;
    const PickleValue* const values = isScalar ? value.arguments->items[1] : array ? array->values : nullptr;
    if (type == nullptr)
        return std::nullopt;
    const bool encoded = values->isCallOf("_codecs.encode") && !values->arguments->items.empty();
    const std::size_t stored = encoded ? values->arguments->items.front()->text.size() : values->text.size();
    constexpr std::size_t mostBytesEach = 8;
    if (stored > most * mostBytesEach * (encoded ? 2 : 1))
        return std::nullopt;
    const auto bytes = bytesOf(*values);
    return bytes ? wholeNumbers(typeOf(*type), *bytes) : std::nullopt;
}

/// Of a list of numbers, or a NumPy array of them; -1 for what is no whole number.
std::vector<std::int64_t> labelsOf(const PickleValue& value, std::size_t images) {
    if (const auto numbers = numbersOf(value, images))
        return *numbers;
    std::vector<std::int64_t> labels;
    for (const PickleValue* const item : value.items) {
        const auto numbers = numbersOf(*item, 1);
        labels.push_back(item->kind == PickleKind::integer ? item->integer
                         : numbers && numbers->size() == 1 ? numbers->front()
                                                           : -1);
    }
    return labels;
}

std::vector<std::uint8_t> pixelsOf(const fs::path& file, const PickleValue& value) {
    const auto array = arrayOf(value);
    if (!array || typeOf(*array->type).name != "u1")
        throw badInput(file, array && !typeOf(*array->type).name.empty()
                                 ? Text::tr("has images that are a NumPy array of %1; one of bytes (u1) was expected",
                                            inQuotes(typeOf(*array->type).name))
                                 : Text::tr("has images that are no NumPy array of bytes"));
    const std::vector<std::int64_t> shape = shapeOf(*array);
    const std::vector<std::int64_t> image(shape.begin() + std::min<std::ptrdiff_t>(1, std::ssize(shape)), shape.end());
    const bool byPixels = image == std::vector<std::int64_t>{32, 32, 3};
    const bool inThree = byPixels || image == std::vector<std::int64_t>{3, 32, 32};
    if (!(image == std::vector<std::int64_t>{pixelBytes} || (inThree && !array->byColumns)) || shape[0] < 1 ||
        shape[0] > largestFile / pixelBytes)
        throw badInput(file, Text::tr("has images whose array is not a number of images x %1", pixelBytes));
    const auto bytes = bytesOf(*array->values);
    const std::int64_t images = shape[0];
    if (!bytes || static_cast<std::int64_t>(bytes->size()) != images * pixelBytes)
        throw badInput(file, Text::tr("has %1 bytes of pixels for %2 images", bytes ? bytes->size() : 0, images));
    if (!array->byColumns && !byPixels)
        return {bytes->begin(), bytes->end()};
    std::vector<std::uint8_t> pixels(bytes->size());
    for (std::int64_t number = 0; number < images; ++number) {
        for (std::int64_t place = 0; place < pixelBytes; ++place) {
            const std::int64_t from =
                byPixels ? number * pixelBytes + place % 1024 * 3 + place / 1024 : place * images + number;
            pixels[static_cast<std::size_t>(number * pixelBytes + place)] =
                static_cast<std::uint8_t>((*bytes)[static_cast<std::size_t>(from)]);
        }
    }
    return pixels;
}

}  // namespace

void appendCifarPickle(ImageBuffer& images, const fs::path& file, CifarLayout layout) {
    const int classes = layout == CifarLayout::cifar10 ? 10 : 100;
    const std::string content = readFile(file, largestFile);
    const Pickle pickle(file, content);
    const std::vector<std::uint8_t> pixels = pixelsOf(file, entryOf(file, pickle.root(), "data"));
    const auto count = pixels.size() / static_cast<std::size_t>(pixelBytes);
    const PickleValue& stored = entryOf(file, pickle.root(), layout == CifarLayout::cifar10 ? "labels" : "fine_labels");
    if (stored.kind != PickleKind::list && stored.kind != PickleKind::tuple && !numbersOf(stored, count))
        throw badInput(
            file, Text::tr("has labels that are neither a list nor a NumPy array of at most %1 whole numbers", count));
    const std::vector<std::int64_t> labels = labelsOf(stored, count);
    if (labels.size() != count)
        throw badInput(file, Text::tr("has %1 labels for %2 images", labels.size(), count));
    for (const std::int64_t label : labels) {
        if (label < 0 || label >= classes)
            throw badInput(file, Text::tr("has a label that is none of 0..%1", classes - 1));
        images.labels.push_back(static_cast<std::int32_t>(label));
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
