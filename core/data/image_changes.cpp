// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/image_changes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace nonn {

namespace {

constexpr int fractionBits = 8;
constexpr int one = 1 << fractionBits;

/// Between which two pixels of a line an output pixel lies, and how near the second one.
struct Between {
    int first = 0;
    int step = 0;      ///< to the second; 0 at the end of the line
    int fraction = 0;  ///< 0..one
};

std::vector<Between> between(double from, double length, int outputs, int limit) {
    std::vector<Between> places(static_cast<std::size_t>(outputs));
    const double scale = length / outputs;
    for (int i = 0; i < outputs; ++i) {
        const double place = std::clamp(from + (i + 0.5) * scale - 0.5, 0.0, static_cast<double>(limit - 1));
        const int first = static_cast<int>(place);
        places[static_cast<std::size_t>(i)] = {first, first + 1 < limit ? 1 : 0,
                                               static_cast<int>(std::lround((place - first) * one))};
    }
    return places;
}

}  // namespace

void cropScaled(const Planes& planes, const Region& region, int height, int width, std::span<std::uint8_t> out) {
    const auto columns = between(region.left * planes.width, region.width * planes.width, width, planes.width);
    const auto rows = between(region.top * planes.height, region.height * planes.height, height, planes.height);
    const int begin = columns.front().first;
    const int end = columns.back().first + columns.back().step + 1;
    std::vector<std::uint16_t> blended(static_cast<std::size_t>(planes.width));
    std::uint8_t* to = out.data();
    for (int c = 0; c < planes.channels; ++c) {
        const std::uint8_t* const plane = planes.pixels + std::ptrdiff_t{c} * planes.height * planes.width;
        for (const Between& row : rows) {
            const std::uint8_t* const upper = plane + std::ptrdiff_t{row.first} * planes.width;
            const std::uint8_t* const lower = upper + std::ptrdiff_t{row.step} * planes.width;
            for (int x = begin; x < end; ++x)
                blended[static_cast<std::size_t>(x)] =
                    static_cast<std::uint16_t>(upper[x] * (one - row.fraction) + lower[x] * row.fraction);
            for (const Between& column : columns) {
                const std::uint16_t* const left = blended.data() + column.first;
                const int sum = left[0] * (one - column.fraction) + left[column.step] * column.fraction;
                *to++ = static_cast<std::uint8_t>((sum + one * one / 2) >> (2 * fractionBits));
            }
        }
    }
}

void changeColours(int channels, const Draw& draw, std::span<std::uint8_t> pixels) {
    const std::size_t plane = pixels.size() / static_cast<std::size_t>(channels);
    const auto brightness = static_cast<float>(draw.brightness);
    const auto contrast = static_cast<float>(draw.contrast);
    const auto saturation = static_cast<float>(draw.saturation);
    const bool coloured = channels == 3;
    const auto greyOf = [&](std::size_t i) {
        return coloured ? 0.299F * static_cast<float>(pixels[i]) + 0.587F * static_cast<float>(pixels[i + plane]) +
                              0.114F * static_cast<float>(pixels[i + 2 * plane])
                        : static_cast<float>(pixels[i]);
    };
    double sum = 0;
    for (std::size_t i = 0; i < plane; ++i)
        sum += static_cast<double>(greyOf(i));
    const float mean = brightness * static_cast<float>(sum / static_cast<double>(plane));
    for (std::size_t i = 0; i < plane; ++i) {
        const float grey = mean + contrast * (brightness * greyOf(i) - mean);
        for (std::size_t place = i; place < pixels.size(); place += plane) {
            const float value = mean + contrast * (brightness * static_cast<float>(pixels[place]) - mean);
            const float changed = coloured ? grey + saturation * (value - grey) : value;
            pixels[place] = static_cast<std::uint8_t>(std::clamp(changed + 0.5F, 0.0F, 255.0F));
        }
    }
}

}  // namespace nonn
