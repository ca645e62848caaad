// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace nonn {

/// What a text file says, in UTF-8 without a byte order mark. The file may be UTF-8, with or without the mark, or
/// UTF-16 with it, as spreadsheets write "Unicode text". Throws Error(badInput) as readFile() does, and where UTF-16 is
/// damaged or a character is 0, as in UTF-16 without the mark.
std::string readPlainText(const std::filesystem::path& path, std::int64_t mostBytes);

bool isUtf8(std::string_view text);

/// Takes the first line off `text` and returns it without its end, which is \n, \r\n or \r.
std::string_view takeLine(std::string_view& text);

/// Without the spaces and tabs at its ends, of which people paste also spaces that do not break (U+00A0, U+202F).
std::string_view trimmed(std::string_view text);

}  // namespace nonn
