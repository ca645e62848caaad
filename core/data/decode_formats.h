// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/raster.h"

#include <string_view>

namespace nonn {

/// What a file says before it is decoded, as it is stored.
struct StoredPicture {
    int height = 0;
    int width = 0;
    bool grey = false;
    int orientation = 1;  ///< EXIF's, 1..8
};

/// One decoder a format; see decode.h, whose checks of sizes are made before a picture is decoded. `side`: 0, or how
/// far the shorter side may be scaled down. All throw Error(badInput) without a path.
StoredPicture readJpegHeader(std::string_view content);
Raster decodeJpeg(std::string_view content, int side);
StoredPicture readPngHeader(std::string_view content);
Raster decodePng(std::string_view content);
StoredPicture readWebpHeader(std::string_view content);
Raster decodeWebp(std::string_view content, int side);
StoredPicture readBmpHeader(std::string_view content);
Raster decodeBmp(std::string_view content);

/// The orientation in an EXIF block, which begins with its TIFF header; 1 where it tells none.
int exifOrientation(std::string_view exif);

}  // namespace nonn
