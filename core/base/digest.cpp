// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <array>
#include <cstdio>
#include <cstring>

namespace nonn {

namespace {

constexpr std::uint64_t prime = 0x100000001b3U;

}  // namespace

void Digest::add(std::string_view bytes) {
    for (const char byte : bytes)
        m_value = (m_value ^ static_cast<unsigned char>(byte)) * prime;
}

void Digest::add(std::int64_t number) {
    add({reinterpret_cast<const char*>(&number), sizeof number});
}

std::string Digest::text() const {
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(m_value));
    return digits.data();
}

std::uint64_t fingerprintOf(std::span<const std::uint8_t> bytes) {
    constexpr std::uint64_t spread = 0x9e3779b97f4a7c15U;
    std::uint64_t value = bytes.size() * spread;
    const auto take = [&](std::uint64_t word) {
        value = (value ^ word) * spread;
        value ^= value >> 32;  // a product's high bits know all of its factors' bits, its low ones do not
    };
    std::uint64_t word = 0;
    for (; bytes.size() >= sizeof word; bytes = bytes.subspan(sizeof word)) {
        std::memcpy(&word, bytes.data(), sizeof word);
        take(word);
    }
    word = 0;
    std::memcpy(&word, bytes.data(), bytes.size());
    take(word);
    return value;
}

}  // namespace nonn
