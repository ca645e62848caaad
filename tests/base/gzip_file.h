// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string_view>
#include <zlib.h>

/// A fixture: `content` packed as gzip.
inline void writeGzip(const std::filesystem::path& path, std::string_view content) {
    gzFile_s* const file = gzopen(path.c_str(), "wb");
    const auto size = static_cast<unsigned>(content.size());
    const bool written =
        file != nullptr && (size == 0 || gzwrite(file, content.data(), size) == static_cast<int>(size));
    if (gzclose(file) != Z_OK || !written)
        throw std::runtime_error("the fixture " + path.string() + " cannot be written");
}
