// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stored_tensor.h"

#include <algorithm>

namespace nonn {

namespace {

constexpr std::size_t mostDimensions = 16;

bool isPrintable(char c) {
    return c >= ' ' && c <= '~';
}

}  // namespace

std::int64_t bytesPerElement(ElementType type) {
    switch (type) {
        case ElementType::float64:
        case ElementType::int64:
            return 8;
        case ElementType::float32:
        case ElementType::int32:
            return 4;
        case ElementType::float16:
        case ElementType::bfloat16:
        case ElementType::int16:
            return 2;
        case ElementType::int8:
        case ElementType::uint8:
        case ElementType::boolean:
            return 1;
    }
    return 8;
}

std::optional<Text> defectOf(const StoredTensor& tensor) {
    if (tensor.sizes.size() > mostDimensions)
        return Text::tr("has %1 dimensions", tensor.sizes.size());
    if (tensor.sizes.size() != tensor.strides.size())
        return Text::tr("has another number of strides than of dimensions");
    const auto negative = [](std::int64_t value) { return value < 0; };
    if (tensor.offset < 0 || std::ranges::any_of(tensor.sizes, negative) ||
        std::ranges::any_of(tensor.strides, negative))
        return Text::tr("has a negative size, stride or offset");
    const Text beyond = Text::tr("reaches beyond its storage of %1 bytes", tensor.storage.size());
    const std::int64_t held = static_cast<std::int64_t>(tensor.storage.size()) / bytesPerElement(tensor.type);
    if (tensor.offset > held)
        return beyond;
    std::int64_t count = 1;
    std::int64_t last = tensor.offset;
    bool empty = false;
    for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
        std::int64_t step = 0;
        if (tensor.sizes[i] == 0) {
            empty = true;  // whose other sizes are still multiplied by those who make it
            continue;
        }
        if (__builtin_mul_overflow(count, tensor.sizes[i], &count) ||
            __builtin_mul_overflow(tensor.sizes[i] - 1, tensor.strides[i], &step) ||
            __builtin_add_overflow(last, step, &last))
            return beyond;
    }
    if (!empty && (last >= held || count > held))
        return beyond;
    return std::nullopt;
}

std::vector<std::int64_t> contiguousStrides(const std::vector<std::int64_t>& sizes) {
    std::vector<std::int64_t> strides(sizes.size(), 1);
    for (std::size_t i = sizes.size(); i-- > 1;)
        if (__builtin_mul_overflow(strides[i], std::max<std::int64_t>(1, sizes[i]), &strides[i - 1]))
            strides[i - 1] = 0;
    return strides;
}

bool isTensorName(std::string_view name) {
    constexpr std::size_t longest = 512;
    return !name.empty() && name.size() <= longest && std::ranges::all_of(name, isPrintable);
}

}  // namespace nonn
