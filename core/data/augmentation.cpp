// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/augmentation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace nonn {

namespace {

/// A pixel's normalised value for each of the 256 there are.
using Table = std::array<float, 256>;

std::vector<Table> makeTables(const Normalisation& normalisation, int channels) {
    std::vector<Table> tables(static_cast<std::size_t>(channels));
    for (std::size_t c = 0; c < tables.size(); ++c)
        for (std::size_t value = 0; value < 256; ++value)
            tables[c][value] =
                (static_cast<float>(value) / 255.0f - normalisation.mean[c]) / normalisation.deviation[c];
    return tables;
}

/// Floats from one to the next in an image of the batch.
struct Strides {
    std::ptrdiff_t channel;
    std::ptrdiff_t row;
    std::ptrdiff_t pixel;
};

Strides stridesOf(const Images& images, PixelOrder order) {
    const std::ptrdiff_t width = images.width;
    if (order == PixelOrder::channelsFirst)
        return {width * images.height, width, 1};
    return {1, width * images.channels, images.channels};
}

/// Writes one row of one channel, `stride` floats from pixel to pixel.
void writeRow(const std::uint8_t* source, std::ptrdiff_t width, const Draw& draw, const Table& table, float* out,
              std::ptrdiff_t stride) {
    const std::ptrdiff_t right = draw.right;
    const std::ptrdiff_t first = std::clamp(right, std::ptrdiff_t{0}, width);
    const std::ptrdiff_t last = std::clamp(width + right, std::ptrdiff_t{0}, width);
    for (std::ptrdiff_t x = 0; x < first; ++x)
        out[x * stride] = table[0];
    if (draw.mirrored) {
        for (std::ptrdiff_t x = first; x < last; ++x)
            out[x * stride] = table[source[width - 1 - (x - right)]];
    } else {
        for (std::ptrdiff_t x = first; x < last; ++x)
            out[x * stride] = table[source[x - right]];
    }
    for (std::ptrdiff_t x = last; x < width; ++x)
        out[x * stride] = table[0];
}

/// Writes one channel of an image.
void writeChannel(const std::uint8_t* source, int height, int width, const Draw& draw, const Table& table, float* out,
                  const Strides& strides) {
    for (int y = 0; y < height; ++y) {
        float* const row = out + y * strides.row;
        const std::ptrdiff_t from = std::ptrdiff_t{y} - draw.down;
        if (from >= 0 && from < height) {
            writeRow(source + from * width, width, draw, table, row, strides.pixel);
        } else {
            for (int x = 0; x < width; ++x)
                row[x * strides.pixel] = table[0];
        }
    }
}

}  // namespace

Draw drawAugmentation(const Augmentation& augmentation, const Generator& generator, std::int64_t image,
                      std::int64_t variant) {
    if (variant < 0)
        return {};
    const auto number = static_cast<std::uint64_t>(image) << 24 | static_cast<std::uint64_t>(variant);
    Generator stream = generator.stream("augmentation", number);
    const auto side = 2 * static_cast<std::uint64_t>(augmentation.padding) + 1;
    Draw draw;
    draw.down = static_cast<int>(stream.below(side)) - augmentation.padding;
    draw.right = static_cast<int>(stream.below(side)) - augmentation.padding;
    draw.mirrored = augmentation.flip && stream.below(2) == 1;
    return draw;
}

void makeBatch(const Images& images, std::span<const std::int64_t> indices, std::span<const Draw> draws,
               const Normalisation& normalisation, PixelOrder order, std::span<float> out) {
    const auto imageValues = static_cast<std::size_t>(images.bytesPerImage());
    if (out.size() != indices.size() * imageValues || (!draws.empty() && draws.size() != indices.size()))
        throw std::logic_error("makeBatch: the spans do not fit together");
    const std::vector<Table> tables = makeTables(normalisation, images.channels);
    const Strides strides = stridesOf(images, order);
    const std::ptrdiff_t plane = std::ptrdiff_t{images.height} * images.width;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const Draw draw = draws.empty() ? Draw{} : draws[i];
        const std::uint8_t* const source = images.image(indices[i]).data();
        float* const target = out.data() + i * imageValues;
        for (int c = 0; c < images.channels; ++c)
            writeChannel(source + c * plane, images.height, images.width, draw, tables[static_cast<std::size_t>(c)],
                         target + c * strides.channel, strides);
    }
}

}  // namespace nonn
