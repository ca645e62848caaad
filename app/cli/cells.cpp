// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include <algorithm>
#include <array>

namespace nonn::cli {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// East Asian Width W and F of the Unicode Character Database, as far as they are letters and signs.
constexpr std::array<CodeRange, 10> wide{{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0xA4CF},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF00, 0xFF60},
                                          {0xFFE0, 0xFFE6},
                                          {0x1F300, 0x1F64F},
                                          {0x20000, 0x3FFFD}}};
constexpr CodeRange accents{0x0300, 0x036F};
constexpr std::u32string_view neverFirst = U"、。，．：；！？）」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ";
constexpr std::u32string_view neverLast = U"（「『【〈《";

bool holds(const CodeRange& range, char32_t code) {
    return code >= range.first && code <= range.last;
}

bool isWide(char32_t code) {
    return std::ranges::any_of(wide, [code](const CodeRange& range) { return holds(range, code); });
}

/// The character that `text` begins with, and its bytes; what is no UTF-8 is a character of one byte.
std::pair<char32_t, std::size_t> firstOf(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 1 || bytes > text.size())
        return {lead, 1};
    char32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i)
        code = code << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return {code, bytes};
}

bool mayBreak(char32_t before, char32_t after) {
    return (isWide(before) || isWide(after)) && neverFirst.find(after) == std::u32string_view::npos &&
           neverLast.find(before) == std::u32string_view::npos;
}

}  // namespace

std::size_t cellsOf(std::string_view text) {
    std::size_t cells = 0;
    while (!text.empty()) {
        const auto [code, bytes] = firstOf(text);
        cells += holds(accents, code) ? 0 : isWide(code) ? 2 : 1;
        text.remove_prefix(bytes);
    }
    return cells;
}

std::vector<LinePiece> linePieces(std::string_view line) {
    std::vector<LinePiece> pieces;
    char32_t before = U' ';
    while (!line.empty()) {
        const auto [code, bytes] = firstOf(line);
        if (code != U' ') {
            if (before == U' ' || mayBreak(before, code))
                pieces.push_back({{}, before == U' ' && !pieces.empty()});
            pieces.back().text += line.substr(0, bytes);
        }
        before = code;
        line.remove_prefix(bytes);
    }
    return pieces;
}

}  // namespace nonn::cli
