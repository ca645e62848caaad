// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/onnx_tensor.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "base/half.h"

#include <bit>

namespace nonn {

namespace {

template <typename Number>
void appendLittleEndian(std::string& bytes, Number value) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i)));
}

/// 0 for what is no number.
std::size_t bytesOf(OnnxType type) {
    switch (type) {
        case OnnxType::float64:
        case OnnxType::int64:
            return 8;
        case OnnxType::float32:
        case OnnxType::int32:
            return 4;
        case OnnxType::float16:
            return 2;
        case OnnxType::uint8:
        case OnnxType::int8:
        case OnnxType::boolean:
            return 1;
        default:
            return 0;
    }
}

Error misfit(const OnnxTensor& tensor, const Text& reason) {
    return badInput({}, Text::tr("the tensor %1 %2", inQuotes(tensor.name), reason));
}

std::size_t countStored(const OnnxTensor& tensor) {
    if (!tensor.raw.empty())
        return tensor.raw.size() / bytesOf(tensor.type);
    if (tensor.type == OnnxType::float32)
        return tensor.floats.size();
    return tensor.type == OnnxType::float64 ? tensor.doubles.size() : tensor.integers.size();
}

/// Of no more values than that, in a product that cannot overflow.
std::uint64_t countAnnounced(const OnnxTensor& tensor) {
    constexpr std::uint64_t most = std::uint64_t{1} << 40;
    std::uint64_t count = 1;
    std::string sizes;
    bool tooMany = false;
    for (const std::int64_t dimension : tensor.dimensions) {
        if (dimension < 0)
            throw misfit(tensor, Text::tr("has a dimension of %1", dimension));
        const auto size = static_cast<std::uint64_t>(dimension);
        sizes += (sizes.empty() ? "" : " x ") + std::to_string(dimension);
        tooMany = tooMany || (size > 0 && count > most / size);
        count = tooMany ? 0 : count * size;
    }
    if (tooMany)
        throw misfit(tensor, Text::tr("announces %1 elements, more than any file holds", sizes));
    return count;
}

std::uint64_t rawElement(const OnnxTensor& tensor, std::size_t index) {
    const std::size_t size = bytesOf(tensor.type);
    return littleEndian(std::string_view(tensor.raw).substr(index * size, size));
}

float realElement(const OnnxTensor& tensor, std::size_t index) {
    const bool raw = !tensor.raw.empty();
    if (tensor.type == OnnxType::float64)
        return static_cast<float>(raw ? std::bit_cast<double>(rawElement(tensor, index)) : tensor.doubles[index]);
    if (tensor.type == OnnxType::float32)
        return raw ? std::bit_cast<float>(static_cast<std::uint32_t>(rawElement(tensor, index))) : tensor.floats[index];
    return fromHalfBits(static_cast<std::uint16_t>(raw ? rawElement(tensor, index)
                                                       : static_cast<std::uint64_t>(tensor.integers[index])));
}

}  // namespace

OnnxTensor floatTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<float>& values) {
    OnnxTensor tensor{std::move(name), std::move(dimensions), OnnxType::float32};
    tensor.raw.reserve(values.size() * 4);
    for (const float value : values)
        appendLittleEndian(tensor.raw, std::bit_cast<std::uint32_t>(value));
    return tensor;
}

OnnxTensor halfTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<float>& values) {
    OnnxTensor tensor{std::move(name), std::move(dimensions), OnnxType::float16};
    tensor.raw.reserve(values.size() * 2);
    for (const float value : values)
        appendLittleEndian(tensor.raw, halfBits(value));
    return tensor;
}

OnnxTensor byteTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<std::int8_t>& values) {
    OnnxTensor tensor{std::move(name), std::move(dimensions), OnnxType::int8};
    tensor.raw.assign(values.begin(), values.end());
    return tensor;
}

OnnxTensor wordTensor(std::string name, std::vector<std::int64_t> dimensions, const std::vector<std::int32_t>& values) {
    OnnxTensor tensor{std::move(name), std::move(dimensions), OnnxType::int32};
    for (const std::int32_t value : values)
        appendLittleEndian(tensor.raw, static_cast<std::uint32_t>(value));
    return tensor;
}

OnnxTensor integerTensor(std::string name, std::vector<std::int64_t> dimensions,
                         const std::vector<std::int64_t>& values) {
    OnnxTensor tensor{std::move(name), std::move(dimensions), OnnxType::int64};
    for (const std::int64_t value : values)
        appendLittleEndian(tensor.raw, static_cast<std::uint64_t>(value));
    return tensor;
}

std::int64_t countElements(const OnnxTensor& tensor) {
    if (tensor.external)
        throw misfit(tensor, Text::tr("keeps its values in another file: save the model with them inside"));
    const std::size_t size = bytesOf(tensor.type);
    if (size == 0)
        throw misfit(tensor, Text::tr("is of the element type %1, which is not read", static_cast<int>(tensor.type)));
    const std::size_t stored = countStored(tensor);
    const std::uint64_t announced = countAnnounced(tensor);
    if (announced != stored || tensor.raw.size() % size != 0)
        throw misfit(tensor, Text::tr("announces %1 elements and has %2", announced, stored));
    return static_cast<std::int64_t>(stored);
}

bool isReal(const OnnxTensor& tensor) {
    return tensor.type == OnnxType::float32 || tensor.type == OnnxType::float16 || tensor.type == OnnxType::float64;
}

std::vector<float> floatsOf(const OnnxTensor& tensor) {
    const auto count = static_cast<std::size_t>(countElements(tensor));
    if (!isReal(tensor))
        throw misfit(tensor, Text::tr("holds integers, where floating-point numbers belong"));
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = realElement(tensor, i);
    return values;
}

std::vector<std::int64_t> integersOf(const OnnxTensor& tensor) {
    const auto count = static_cast<std::size_t>(countElements(tensor));
    if (tensor.type != OnnxType::int64 && tensor.type != OnnxType::int32)
        throw misfit(tensor, Text::tr("holds no integers, where they belong"));
    std::vector<std::int64_t> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool raw = !tensor.raw.empty();
        const auto element = raw ? static_cast<std::int64_t>(rawElement(tensor, i)) : tensor.integers[i];
        values[i] = tensor.type == OnnxType::int32 ? static_cast<std::int32_t>(element) : element;
    }
    return values;
}

std::vector<std::int64_t> stepsOf(const OnnxTensor& tensor) {
    const auto count = static_cast<std::size_t>(countElements(tensor));
    if (tensor.type == OnnxType::int32)
        return integersOf(tensor);
    if (tensor.type != OnnxType::int8 && tensor.type != OnnxType::uint8)
        throw misfit(tensor, Text::tr("holds no integers of 8 or 32 bits, where they belong"));
    std::vector<std::int64_t> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto element = static_cast<std::uint8_t>(
            tensor.raw.empty() ? static_cast<std::uint64_t>(tensor.integers[i]) : rawElement(tensor, i));
        values[i] = tensor.type == OnnxType::int8 ? static_cast<std::int8_t>(element) : element;
    }
    return values;
}

}  // namespace nonn
