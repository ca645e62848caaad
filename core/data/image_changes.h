// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/augmentation.h"

#include <cstdint>
#include <span>

namespace nonn {

/// Channels of pixels, each height x width, one after the other.
struct Planes {
    const std::uint8_t* pixels = nullptr;
    int channels = 0;
    int height = 0;
    int width = 0;
};

/// The region scaled to height x width by bilinear interpolation. `out`: channels x height x width.
void cropScaled(const Planes& planes, const Region& region, int height, int width, std::span<std::uint8_t> out);

/// Multiplies brightness, then the distance from the mean grey, then that from a pixel's own grey (three channels
/// only), by the draw's factors.
void changeColours(int channels, const Draw& draw, std::span<std::uint8_t> pixels);

}  // namespace nonn
