// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/images.h"

#include <vector>

/// Of all images one after the other, as networks see them.
inline std::vector<std::uint8_t> allPixels(const nonn::Images& images) {
    std::vector<std::uint8_t> pixels;
    for (std::int64_t i = 0; i < images.count(); ++i) {
        const std::vector<std::uint8_t> image = images.image(i);
        pixels.insert(pixels.end(), image.begin(), image.end());
    }
    return pixels;
}
