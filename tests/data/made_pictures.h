// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/raster.h"

#include <cstdint>
#include <filesystem>
#include <string>

/// A picture whose four quarters are of different colours (or greys), each slightly shaded.
nonn::Raster madePicture(int height, int width, int channels = 3);

struct JpegKind {
    int orientation = 0;  ///< EXIF's; 0: no EXIF block
    bool inks = false;    ///< stored as CMYK as Adobe's programs do
    bool progressive = false;
    int quality = 100;  ///< 100: every channel at every pixel; below: colours at a quarter of them, as is usual
};

std::string jpegOf(const nonn::Raster& raster, const JpegKind& kind = {});

enum class PngKind {
    plain,
    sixteenBits,
    palette,      ///< of no more than 256 colours
    transparent,  ///< with an alpha channel
};

std::string pngOf(const nonn::Raster& raster, PngKind kind = PngKind::plain);
/// Lossless; of three channels. `orientation` 0: it says none; `prefixed`: as programs do that take JPEG's block as it
/// is.
std::string webpOf(const nonn::Raster& raster, int orientation = 0, bool prefixed = false);

struct BmpKind {
    int bits = 24;         ///< 8: of a palette of the picture's colours; 24; 32
    bool fromTop = false;  ///< the first row first
    bool masks = false;    ///< of 32 bits: says where each colour is, as in the longer headers
};

std::string bmpOf(const nonn::Raster& raster, const BmpKind& kind = {});

/// A PNG that ends after a header which claims these sides.
std::string pngHeader(std::uint32_t height, std::uint32_t width);

/// Makes the folders above it.
void writePicture(const std::filesystem::path& path, const std::string& content);

/// The largest difference between any two values; 255 where the shapes differ.
int difference(const nonn::Raster& a, const nonn::Raster& b);
