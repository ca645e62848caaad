// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/encoded_numbers.h"

#include "base/error.h"

#include <array>
#include <cstdint>

namespace nonn {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t noDigit = 64;

constexpr std::array<std::uint8_t, 256> makeDigits() {
    std::array<std::uint8_t, 256> digits{};
    digits.fill(noDigit);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        digits[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return digits;
}

constexpr std::array<std::uint8_t, 256> digits = makeDigits();

}  // namespace

std::string encodeBytes(std::span<const std::byte> bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (k < count ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0);
        for (std::size_t k = 0; k < 4; ++k)
            text.push_back(k <= count ? alphabet[group >> (18 - 6 * k) & 63] : '=');
    }
    return text;
}

std::vector<std::byte> decodeBytes(const std::filesystem::path& path, std::string_view text, std::size_t size) {
    if (text.size() != (size + 2) / 3 * 4)
        throw badInput(path, Text::tr("holds %1 bytes of encoded numbers, expected %2", text.size() / 4 * 3, size));
    std::vector<std::byte> bytes(size);
    for (std::size_t i = 0; i < size; i += 3) {
        const std::size_t count = std::min<std::size_t>(3, size - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const char c = text[i / 3 * 4 + k];
            const std::uint8_t digit = digits[static_cast<std::uint8_t>(c)];
            if (k <= count ? digit == noDigit : c != '=')
                throw badInput(path, Text::tr("holds numbers that are not base64"));
            group = group << 6 | (digit & 63U);
        }
        for (std::size_t k = 0; k < count; ++k)
            bytes[i + k] = static_cast<std::byte>(group >> (16 - 8 * k) & 255);
    }
    return bytes;
}

}  // namespace nonn
