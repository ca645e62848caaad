// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nonn::cli {

/// How many cells of a terminal the UTF-8 takes: two for a character of Chinese or Japanese, none for an accent that is
/// put over the character before.
std::size_t cellsOf(std::string_view text);

/// What may stand at the beginning of a line of UTF-8: words, with the space before each as `spaced`, and characters of
/// Chinese and Japanese, with the punctuation that belongs to them.
struct LinePiece {
    std::string text;
    bool spaced = false;
};
std::vector<LinePiece> linePieces(std::string_view line);

}  // namespace nonn::cli
