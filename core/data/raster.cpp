// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raster.h"

#include "data/square_scaling.h"

#include <algorithm>
#include <cstring>

namespace nonn {

namespace {

std::uint8_t luma(const std::uint8_t* pixel) {
    return static_cast<std::uint8_t>((pixel[0] * 19595 + pixel[1] * 38470 + pixel[2] * 7471 + 0x8000) >> 16);
}

/// The square of `side` at a place of the raster as planes.
void writePlanes(const Raster& raster, int top, int left, int side, int channels, std::span<std::uint8_t> out) {
    const auto plane = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    std::size_t place = 0;
    for (int y = 0; y < side; ++y) {
        const std::uint8_t* pixel =
            raster.pixels.data() + (std::ptrdiff_t{top + y} * raster.width + left) * raster.channels;
        for (int x = 0; x < side; ++x, ++place, pixel += raster.channels) {
            if (channels == 1) {
                out[place] = raster.channels == 1 ? pixel[0] : luma(pixel);
            } else {
                out[place] = pixel[0];
                out[place + plane] = pixel[raster.channels / 2];
                out[place + 2 * plane] = pixel[raster.channels - 1];
            }
        }
    }
}

}  // namespace

Raster upright(Raster raster, int orientation) {
    if (orientation < 2 || orientation > 8)
        return raster;
    const bool transposed = orientation >= 5;
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Raster result{
        raster.channels, transposed ? raster.width : raster.height, transposed ? raster.height : raster.width, {}};
    result.pixels.resize(raster.pixels.size());
    std::uint8_t* out = result.pixels.data();
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            const int across = transposed ? y : x;
            const int down = transposed ? x : y;
            const int fromX = fromRight ? raster.width - 1 - across : across;
            const int fromY = fromBelow ? raster.height - 1 - down : down;
            const std::uint8_t* const pixel =
                raster.pixels.data() + (std::ptrdiff_t{fromY} * raster.width + fromX) * raster.channels;
            out = std::copy_n(pixel, raster.channels, out);
        }
    }
    return result;
}

Raster cropped(Raster raster, const Box& box) {
    const int left = std::clamp(box.left, 0, raster.width);
    const int top = std::clamp(box.top, 0, raster.height);
    const auto end = [](int start, int length, int limit) {
        return static_cast<int>(std::clamp<std::int64_t>(std::int64_t{start} + length, 0, limit));
    };
    const int right = end(box.left, box.width, raster.width);
    const int bottom = end(box.top, box.height, raster.height);
    if (right <= left || bottom <= top)
        return raster;
    Raster result{raster.channels, bottom - top, right - left, {}};
    const auto rowBytes = static_cast<std::size_t>(result.width) * static_cast<std::size_t>(result.channels);
    result.pixels.resize(static_cast<std::size_t>(result.height) * rowBytes);
    for (int y = 0; y < result.height; ++y)
        std::memcpy(result.pixels.data() + static_cast<std::size_t>(y) * rowBytes,
                    raster.pixels.data() + (std::ptrdiff_t{top + y} * raster.width + left) * raster.channels, rowBytes);
    return result;
}

void writeSquare(const Raster& raster, int side, int channels, std::span<std::uint8_t> out) {
    if (std::min(raster.height, raster.width) == side) {
        writePlanes(raster, (raster.height - side) / 2, (raster.width - side) / 2, side, channels, out);
        return;
    }
    Raster square{raster.channels, side, side, {}};
    square.pixels.resize(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) *
                         static_cast<std::size_t>(raster.channels));
    SquareScaling(raster.height, raster.width, side).scale(raster.pixels.data(), raster.channels, square.pixels);
    writePlanes(square, 0, 0, side, channels, out);
}

}  // namespace nonn
