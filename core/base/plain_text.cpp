// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain_text.h"

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace nonn {

namespace {

void appendUtf8(std::string& text, char32_t point) {
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        tail(0);
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | (point >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

constexpr bool isHighSurrogate(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

constexpr bool isLowSurrogate(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

/// `bytes` without the mark.
std::string utf8FromUtf16(const std::filesystem::path& path, std::string_view bytes, bool bigEndian) {
    const auto broken = [&](std::size_t at) {
        return badInput(path, Text::tr("is no UTF-16 text: it breaks off or is damaged at byte %1", at + 2));
    };
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 >= bytes.size())
            throw broken(at);
        const char32_t unit = unitAt(at);
        if (!isHighSurrogate(unit) && !isLowSurrogate(unit)) {
            appendUtf8(text, unit);
            continue;
        }
        if (isLowSurrogate(unit) || at + 3 >= bytes.size() || !isLowSurrogate(unitAt(at + 2)))
            throw broken(at);
        at += 2;
        appendUtf8(text, 0x10000 + ((unit - 0xD800) << 10) + (unitAt(at) - 0xDC00));
    }
    return text;
}

}  // namespace

std::string readPlainText(const std::filesystem::path& path, std::int64_t mostBytes) {
    std::string text = readFile(path, mostBytes);
    if (text.starts_with("\xFF\xFE"))
        text = utf8FromUtf16(path, std::string_view(text).substr(2), false);
    else if (text.starts_with("\xFE\xFF"))
        text = utf8FromUtf16(path, std::string_view(text).substr(2), true);
    else if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    if (text.find('\0') != std::string::npos)
        throw badInput(path,
                       Text::tr("is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0"));
    return text;
}

bool isUtf8(std::string_view text) {
    try {
        (void)Json(text).dump();
        return true;
    } catch (const Json::exception&) {
        return false;
    }
}

std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    const bool two = text.substr(end).starts_with("\r\n");
    text.remove_prefix(std::min(end + (two ? 2 : 1), text.size()));
    return line;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 4> spaces{" ", "\t", "\u00A0", "\u202F"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : spaces) {
            for (; text.starts_with(space); again = true)
                text.remove_prefix(space.size());
            for (; text.ends_with(space); again = true)
                text.remove_suffix(space.size());
        }
    }
    return text;
}

}  // namespace nonn
