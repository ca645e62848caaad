// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace nonn {

/// A picture of one (grey) or three (red, green, blue) interleaved channels of 8 bits.
struct Raster {
    int channels = 3;
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels;  ///< height x width x channels
};

/// A part of a picture, in pixels.
struct Box {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Box&) const = default;
};

/// As EXIF's orientation 1..8 says that the stored picture is to be turned and mirrored to be upright; others: as it
/// is.
Raster upright(Raster raster, int orientation);

/// The part that lies within the picture; the whole picture where none does.
Raster cropped(Raster raster, const Box& box);

/// Scaled so that its shorter side is `side`, by a triangle filter as wide as an output pixel (which is what Pillow and
/// torchvision call bilinear with antialiasing); of that the middle square, to `out`: channels x side x side planes.
/// Grey becomes three equal channels, colour becomes luma 0.299 R + 0.587 G + 0.114 B.
void writeSquare(const Raster& raster, int side, int channels, std::span<std::uint8_t> out);

}  // namespace nonn
