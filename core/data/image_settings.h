// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace nonn {

/// How networks see the images of a data set, and how those that come as image files are held.
struct ImageSettings {
    int side = 0;      ///< of the squares that networks see, in pixels; 0: of pictures see suggestSide(), others as they are
    int channels = 0;  ///< that networks see: 1 (grey) or 3 (red, green, blue); 0: as they are
    std::int64_t cacheBytes = 4'000'000'000;  ///< on disk, for decoded pictures of all projects together
    std::filesystem::path cacheFolder = {};   ///< empty: `nonn-workbench` in $XDG_CACHE_HOME or ~/.cache

    bool operator==(const ImageSettings&) const = default;
};

constexpr int smallestSide = 8;
constexpr int largestSide = 2048;

}  // namespace nonn
