// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace nonn {

namespace {

std::string constant(float value) {
    return cFloat(value);
}
std::string constant(std::int8_t value) {
    return std::to_string(value);
}
std::string constant(std::int32_t value) {
    return value == INT32_MIN ? "-2147483647 - 1" : std::to_string(value);
}

template <typename Value>
std::string arrayOf(const char* type, const std::string& name, std::span<const Value> values) {
    constexpr std::size_t longest = 110;
    std::string text = std::string("static const ") + type + " " + name + "[" + std::to_string(values.size()) + "] = {";
    std::size_t column = longest;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string item = constant(values[i]) + (i + 1 < values.size() ? "," : "");
        if (column + item.size() > longest) {
            text += "\n   ";
            column = 3;
        }
        text += " " + item;
        column += item.size() + 1;
    }
    return text + "};\n";
}

}  // namespace

std::string cFloat(float value) {
    if (std::isinf(value))
        return value < 0 ? "-FLT_MAX" : "FLT_MAX";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    std::string text(buffer.data(), end);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text + "f";
}

std::string cArray(const std::string& name, std::span<const float> values) {
    return arrayOf("float", name, values);
}
std::string cArray(const std::string& name, std::span<const std::int8_t> values) {
    return arrayOf("int8_t", name, values);
}
std::string cArray(const std::string& name, std::span<const std::int16_t> values) {
    return arrayOf("int16_t", name, values);
}
std::string cArray(const std::string& name, std::span<const std::int32_t> values) {
    return arrayOf("int32_t", name, values);
}

std::string cIdentifier(std::string_view name) {
    std::string result;
    for (const char letter : name) {
        const bool plain =
            (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
        result += plain ? letter : '_';
    }
    return result;
}

std::string filled(std::string text, const std::map<std::string, std::string>& values) {
    for (const auto& [key, value] : values) {
        const std::string mark = "@" + key + "@";
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

}  // namespace nonn
