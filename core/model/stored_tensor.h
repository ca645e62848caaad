// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

enum class ElementType { float64, float32, float16, bfloat16, int64, int32, int16, int8, uint8, boolean };

std::int64_t bytesPerElement(ElementType type);

/// A tensor as it lies in a file, without LibTorch. Tensors may share a storage.
struct StoredTensor {
    ElementType type = ElementType::float32;
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;  ///< in elements
    std::int64_t offset = 0;            ///< of the first element, in elements
    std::string_view storage;           ///< bytes of the file
};

using StoredTensors = std::map<std::string, StoredTensor>;

/// What is wrong with the tensor, as "reaches beyond its storage of 12 bytes", or nothing: sizes, strides and offset
/// are not negative, every element lies within the storage, and there are no more elements than the storage holds, so
/// that a copy of the tensor is no larger than the file. At most 16 dimensions.
std::optional<Text> defectOf(const StoredTensor& tensor);

/// The strides of a tensor whose elements follow each other row by row. Sizes that overflow give any.
std::vector<std::int64_t> contiguousStrides(const std::vector<std::int64_t>& sizes);

/// Whether a name can be a tensor's: 1 to 512 printable ASCII characters.
bool isTensorName(std::string_view name);

}  // namespace nonn
