// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace nonn {

/// The word in the file by which a client is known: one line of 16 to 1,024 printable characters without spaces. Throws
/// Error(badInput) naming the file.
std::string readToken(const std::filesystem::path& path);

/// Takes as long wherever they differ.
bool sameToken(std::string_view one, std::string_view other);

}  // namespace nonn
