// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace nonn {

/// The whole file. Throws Error(badInput) naming it when it cannot be read or is larger than `limit` bytes.
std::string readFile(const std::filesystem::path& path, std::int64_t limit = std::int64_t{1} << 32);

/// Replaces the file whole or not at all: written to a temporary name beside it, flushed to disk, renamed.
/// Throws Error(badInput) where the folder cannot be written, Error(failed) where the disk is full.
void writeFile(const std::filesystem::path& path, std::string_view content);

/// The same for writers which want a file name: `write` is given the temporary name.
void replaceFile(const std::filesystem::path& path, const std::function<void(const std::filesystem::path&)>& write);

/// Makes the folder and those above it. Throws Error(badInput).
void makeFolder(const std::filesystem::path& path);

}  // namespace nonn
