// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nonn {

/// A quoted byte string as Python 2 writes it, 'a\x00b', with what its escapes mean. Nothing where it is malformed.
std::optional<std::string> unquotedBytes(std::string_view quoted);

/// Text whose characters beyond Latin-1 are written as \u or \U with four or eight hexadecimal digits, as UTF-8.
/// Nothing where it is malformed.
std::optional<std::string> unescapedText(std::string_view escaped);

/// The inverse of decoding Latin-1: UTF-8 text, none of whose characters is above U+00FF, as one byte a character.
/// Nothing where there is another.
std::optional<std::string> latin1Bytes(std::string_view utf8);

}  // namespace nonn
