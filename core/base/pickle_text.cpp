// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pickle_text.h"

#include <charconv>

namespace nonn {

namespace {

/// Exactly these hexadecimal digits as a number.
std::optional<std::uint32_t> hexadecimal(std::string_view digits, std::size_t count) {
    std::uint32_t value = 0;
    if (digits.size() < count)
        return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + count, value, 16);
    if (error != std::errc() || end != digits.data() + count)
        return std::nullopt;
    return value;
}

void appendUtf8(std::string& text, std::uint32_t character) {
    const auto append = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (character < 0x80) {
        append(character);
    } else if (character < 0x800) {
        append(0xc0 | character >> 6);
        append(0x80 | (character & 0x3f));
    } else if (character < 0x10000) {
        append(0xe0 | character >> 12);
        append(0x80 | (character >> 6 & 0x3f));
        append(0x80 | (character & 0x3f));
    } else {
        append(0xf0 | character >> 18);
        append(0x80 | (character >> 12 & 0x3f));
        append(0x80 | (character >> 6 & 0x3f));
        append(0x80 | (character & 0x3f));
    }
}

/// The byte that an escape of one letter means, or 0 where it is none.
char plainEscape(char letter) {
    switch (letter) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case 'a':
            return '\a';
        case 'b':
            return '\b';
        case 'f':
            return '\f';
        case 'v':
            return '\v';
        case '\\':
        case '\'':
        case '"':
            return letter;
        default:
            return 0;
    }
}

}  // namespace

std::optional<std::string> unquotedBytes(std::string_view quoted) {
    if (quoted.size() < 2 || (quoted.front() != '\'' && quoted.front() != '"') || quoted.back() != quoted.front())
        return std::nullopt;
    const std::string_view inner = quoted.substr(1, quoted.size() - 2);
    std::string bytes;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\\') {
            bytes.push_back(inner[i]);
            continue;
        }
        if (++i == inner.size())
            return std::nullopt;
        if (const char plain = plainEscape(inner[i])) {
            bytes.push_back(plain);
        } else if (inner[i] == 'x') {
            const auto value = hexadecimal(inner.substr(i + 1), 2);
            if (!value)
                return std::nullopt;
            bytes.push_back(static_cast<char>(*value));
            i += 2;
        } else {
            return std::nullopt;
        }
    }
    return bytes;
}

std::optional<std::string> unescapedText(std::string_view escaped) {
    std::string text;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        const bool wide = escaped.substr(i).starts_with("\\U");
        if (!wide && !escaped.substr(i).starts_with("\\u")) {
            appendUtf8(text, static_cast<unsigned char>(escaped[i]));
            continue;
        }
        const std::size_t digits = wide ? 8 : 4;
        const auto character = hexadecimal(escaped.substr(i + 2), digits);
        if (!character || *character > 0x10ffff)
            return std::nullopt;
        appendUtf8(text, *character);
        i += 1 + digits;
    }
    return text;
}

std::optional<std::string> latin1Bytes(std::string_view utf8) {
    std::string bytes;
    bytes.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            bytes.push_back(utf8[i]);
            continue;
        }
        const bool twoBytes = (byte == 0xc2 || byte == 0xc3) && i + 1 < utf8.size();
        const unsigned next = twoBytes ? static_cast<unsigned char>(utf8[i + 1]) : 0;
        if ((next & 0xc0) != 0x80)
            return std::nullopt;
        bytes.push_back(static_cast<char>((byte & 3) << 6 | (next & 0x3f)));
        ++i;
    }
    return bytes;
}

}  // namespace nonn
