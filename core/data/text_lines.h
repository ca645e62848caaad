// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// A line of a text file, without what ends it.
struct TextLine {
    std::filesystem::path file;
    int number = 0;  ///< from 1
    std::string text;

    /// Error(badInput) naming file and line.
    Error wrong(const Text& reason) const;
    /// The parts between spaces and tabs.
    std::vector<std::string> words() const;
};

/// Those that are not empty, without spaces and tabs at their ends. The file may be UTF-8 or UTF-16 with a byte order
/// mark, and its lines may end as on any system: see base/plain_text.h. Throws Error(badInput) where it cannot be read,
/// is larger than 256 MB or holds a line that is not UTF-8.
std::vector<TextLine> readLines(const std::filesystem::path& file);

}  // namespace nonn
