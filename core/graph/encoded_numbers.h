// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

static_assert(std::endian::native == std::endian::little, "numbers are stored as they lie in memory");

/// Base64 (RFC 4648, with padding).
std::string encodeBytes(std::span<const std::byte> bytes);

/// Exactly `size` bytes. Throws Error(badInput) naming `path` when the text is anything else; nothing is allocated
/// before its length is seen to fit.
std::vector<std::byte> decodeBytes(const std::filesystem::path& path, std::string_view text, std::size_t size);

/// Numbers of JSON files too many to be written out: little-endian, in base64.
template <typename Number>
std::string encodeNumbers(std::span<const Number> numbers) {
    return encodeBytes(std::as_bytes(numbers));
}

/// Exactly `count` numbers. Throws Error(badInput) naming `path`.
template <typename Number>
std::vector<Number> decodeNumbers(const std::filesystem::path& path, std::string_view text, std::size_t count) {
    const std::vector<std::byte> bytes = decodeBytes(path, text, count * sizeof(Number));
    std::vector<Number> numbers(count);
    if (count > 0)
        std::memcpy(numbers.data(), bytes.data(), bytes.size());
    return numbers;
}

}  // namespace nonn
