// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace nonn {

/// The whole file. Throws Error(badInput) naming it when it cannot be read or is larger than `limit` bytes.
std::string readFile(const std::filesystem::path& path, std::int64_t limit = std::int64_t{1} << 32);

/// Replaces the file whole or not at all: written to a temporary name beside it (see temporary_file.h), flushed to
/// disk, renamed. Where it is a symbolic link, the file that it leads to is replaced. Throws Error(badInput) where the
/// folder cannot be written, Error(failed) where the disk is full or read-only, or the file too large for the system.
void writeFile(const std::filesystem::path& path, std::string_view content);

/// The same for writers which want a file name: `write` is given the temporary name. One that leaves the file empty has
/// failed.
void replaceFile(const std::filesystem::path& path, const std::function<void(const std::filesystem::path&)>& write);

/// What a call to the system has said of writing this file: the number of its error, else that of the last.
Error writeError(const std::filesystem::path& path, int systemError);
Error writeError(const std::filesystem::path& path);

/// Makes the folder and those above it. Throws the same errors.
void makeFolder(const std::filesystem::path& path);

}  // namespace nonn
