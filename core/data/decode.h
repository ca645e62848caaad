// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/raster.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace nonn {

/// Pictures are JPEG, PNG, WebP or BMP, told apart by their first bytes, whatever their names. What they claim is checked
/// before anything is allocated by it: no picture is decoded of more than mostPixels pixels, of a file of more than
/// mostFileBytes, or of a PNG or BMP whose bytes cannot hold what it claims. A BMP is one of Windows, uncompressed.
constexpr std::int64_t mostPixels = std::int64_t{1} << 26;       ///< 67 megapixels: 200 MB while one is decoded
constexpr std::int64_t mostFileBytes = std::int64_t{256} << 20;  ///< of one picture

/// What a file says of its picture before it is decoded.
struct PictureFacts {
    std::string_view format;  ///< "JPEG", "PNG", "WebP" or "BMP"
    int height = 0;           ///< as it is shown, upright
    int width = 0;
    bool grey = false;
};

/// The content of a file. Throws Error(badInput) without a path where it is no such picture or claims too much.
PictureFacts pictureFactsOf(std::string_view content);
/// Of a file, of which only the beginning is read. Throws Error(badInput) naming it.
PictureFacts readPictureFacts(const std::filesystem::path& path);

/// The picture turned upright as its EXIF data say: a PNG of 16 bits scaled to 8, a palette as its colours, CMYK as
/// RGB, transparency left out. A JPEG or WebP whose shorter side is at least twice `side` may be scaled down while it
/// is decoded, to no less than `side`; 0: not at all. Throws Error(badInput) without a path, also where the file ends
/// early.
Raster decodePicture(std::string_view content, int side);

/// A file decoded, cropped to `box` (in pixels of the upright picture), scaled and cut to the middle square: see
/// writeSquare(). Throws Error(badInput) naming the file.
void decodeSquare(const std::filesystem::path& path, const std::optional<Box>& box, int side, int channels,
                  std::span<std::uint8_t> out);

}  // namespace nonn
