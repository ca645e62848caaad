// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace nonn {

namespace {

constexpr int weightBits = 15;

/// The source pixels that make one output pixel, with weights that sum up to 1 << weightBits.
struct Taps {
    int first = 0;
    std::vector<std::int32_t> weights;
};

/// For the output pixels `from`.. `from + count - 1` of a line of `source` pixels scaled to `scaled`.
std::vector<Taps> makeTaps(int source, int scaled, int from, int count) {
    const double scale = static_cast<double>(source) / scaled;
    const double support = std::max(1.0, scale);
    std::vector<Taps> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double centre = (from + i + 0.5) * scale;
        Taps& tap = taps[static_cast<std::size_t>(i)];
        tap.first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int last = std::min(source, static_cast<int>(centre + support + 0.5));
        std::vector<double> weights;
        double sum = 0;
        for (int x = tap.first; x < last; ++x) {
            weights.push_back(std::max(0.0, 1 - std::abs(x + 0.5 - centre) / support));
            sum += weights.back();
        }
        for (const double weight : weights)
            tap.weights.push_back(static_cast<std::int32_t>(std::lround(weight / sum * (1 << weightBits))));
    }
    return taps;
}

std::uint8_t rounded(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::clamp((sum + (1 << (weightBits - 1))) >> weightBits, 0, 255));
}

/// Scales the columns that are wanted of one row.
void scaleRow(const std::uint8_t* row, int channels, const std::vector<Taps>& columns, std::uint8_t* out) {
    for (const Taps& tap : columns) {
        for (int c = 0; c < channels; ++c) {
            const std::uint8_t* pixel = row + tap.first * channels + c;
            std::int32_t sum = 0;
            for (const std::int32_t weight : tap.weights) {
                sum += weight * *pixel;
                pixel += channels;
            }
            *out++ = rounded(sum);
        }
    }
}

/// The middle `side` x `side` of the raster scaled to `height` x `width`.
Raster scaledMiddle(const Raster& raster, int height, int width, int side) {
    const auto columns = makeTaps(raster.width, width, (width - side) / 2, side);
    const auto rows = makeTaps(raster.height, height, (height - side) / 2, side);
    const auto rowBytes = static_cast<std::size_t>(side) * static_cast<std::size_t>(raster.channels);
    const int firstRow = rows.front().first;
    const int endRow = rows.back().first + static_cast<int>(rows.back().weights.size());
    std::vector<std::uint8_t> narrow(static_cast<std::size_t>(endRow - firstRow) * rowBytes);
    for (int y = firstRow; y < endRow; ++y)
        scaleRow(raster.pixels.data() + std::ptrdiff_t{y} * raster.width * raster.channels, raster.channels, columns,
                 narrow.data() + static_cast<std::size_t>(y - firstRow) * rowBytes);
    Raster result{raster.channels, side, side, {}};
    result.pixels.resize(static_cast<std::size_t>(side) * rowBytes);
    std::vector<std::int32_t> sums(rowBytes);
    std::uint8_t* out = result.pixels.data();
    for (const Taps& tap : rows) {
        std::fill(sums.begin(), sums.end(), 0);
        const std::uint8_t* row = narrow.data() + static_cast<std::size_t>(tap.first - firstRow) * rowBytes;
        for (const std::int32_t weight : tap.weights) {
            for (std::size_t x = 0; x < rowBytes; ++x)
                sums[x] += weight * row[x];
            row += rowBytes;
        }
        for (std::size_t x = 0; x < rowBytes; ++x)
            *out++ = rounded(sums[x]);
    }
    return result;
}

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
    const int shorter = std::min(raster.height, raster.width);
    if (shorter == side) {
        writePlanes(raster, (raster.height - side) / 2, (raster.width - side) / 2, side, channels, out);
        return;
    }
    const auto scaled = [&](int length) {
        return std::max(side, static_cast<int>(std::llround(static_cast<double>(length) * side / shorter)));
    };
    writePlanes(scaledMiddle(raster, scaled(raster.height), scaled(raster.width), side), 0, 0, side, channels, out);
}

}  // namespace nonn
