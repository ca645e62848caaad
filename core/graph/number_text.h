// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <string>

namespace nonn {

/// The shortest text that reads back as the same number; with a decimal point whatever the locale.
template <typename Number>
std::string numberText(Number value) {
    std::array<char, 64> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

/// The same without an exponent, which the DOT language does not know.
template <typename Number>
std::string fixedText(Number value) {
    std::array<char, 512> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return {text.data(), result.ptr};
}

/// Two decimals, for places in a drawing.
inline std::string placeText(double value) {
    std::array<char, 512> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 2);
    return {text.data(), result.ptr};
}

}  // namespace nonn
