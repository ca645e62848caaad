// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nonn {

/// Numbers in rows, columns and so on, the last dimension's next to each other.
struct NamedArray {
    std::string name;
    std::vector<std::int64_t> sizes;
    std::vector<float> values;

    bool operator==(const NamedArray&) const = default;
};

/// The content of a file that numpy.load reads: version 1.0 of its format, in float32.
std::string npyFile(const NamedArray& array);

/// Reads such a file, of any version, in C's order. Nothing is allocated by what it claims before that was compared
/// with the bytes that are there. Throws Error(badInput) naming the file, and the byte.
NamedArray readNpy(const std::filesystem::path& path, std::string_view content);

}  // namespace nonn
