// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/protocol.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nonn {

namespace {

constexpr std::array tensorTypes{std::pair{TensorType::fp32, "FP32"}, std::pair{TensorType::uint8, "UINT8"},
                                 std::pair{TensorType::int8, "INT8"}};

constexpr std::int64_t mostImagesOfAll = 128;
constexpr std::int64_t mostBytesOfImages = std::int64_t{16} << 20;
/// An int32 below zero takes ten bytes as a varint, any other number fewer.
constexpr std::int64_t mostBytesOfNumber = 10;
/// Names, shapes, parameters.
constexpr std::int64_t roomForTheRest = 64 * 1024;

}  // namespace

std::string studentModelName(int student) {
    return "student" + std::to_string(student);
}

const char* name(TensorType type) {
    return std::ranges::find(tensorTypes, type, &decltype(tensorTypes)::value_type::first)->second;
}

std::optional<TensorType> findTensorType(std::string_view name) {
    for (const auto& [type, typeName] : tensorTypes)
        if (typeName == name)
            return type;
    return std::nullopt;
}

std::size_t bytesOf(TensorType type) {
    return type == TensorType::fp32 ? 4 : 1;
}

int mostImagesAtOnce(const BundleManifest& manifest) {
    const auto bytes = static_cast<std::int64_t>(bytesOf(TensorType::fp32)) * manifest.preparation.image.elements();
    return static_cast<int>(std::clamp(mostBytesOfImages / bytes, std::int64_t{1}, mostImagesOfAll));
}

std::int64_t mostMessageBytes(const BundleManifest& manifest) {
    std::size_t answer = 0;
    for (const std::vector<int>& filters : manifest.filters)
        answer = std::max(answer, filters.size());
    const auto answered = static_cast<std::int64_t>(answer + manifest.classes.size());
    return mostImagesAtOnce(manifest) * std::max(manifest.preparation.image.elements(), answered) * mostBytesOfNumber +
           roomForTheRest;
}

}  // namespace nonn
