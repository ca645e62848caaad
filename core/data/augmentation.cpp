// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/augmentation.h"

#include <algorithm>
#include <array>
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

/// Writes one row of one channel, `stride` floats from pixel to pixel.
void writeRow(const std::uint8_t* source, int width, const Draw& draw, const Table& table, float* out, int stride) {
    const int first = std::clamp(draw.right, 0, width);
    const int last = std::clamp(width + draw.right, 0, width);
    for (int x = 0; x < first; ++x)
        out[x * stride] = table[0];
    if (draw.mirrored) {
        for (int x = first; x < last; ++x)
            out[x * stride] = table[source[width - 1 - (x - draw.right)]];
    } else {
        for (int x = first; x < last; ++x)
            out[x * stride] = table[source[x - draw.right]];
    }
    for (int x = last; x < width; ++x)
        out[x * stride] = table[0];
}

}  // namespace

Draw drawAugmentation(const Augmentation& augmentation, const Generator& generator, std::int64_t image,
                      std::int64_t variant) {
    if (variant < 0)
        return {};
    const auto number = static_cast<std::uint64_t>(image) << 24 | static_cast<std::uint64_t>(variant);
    Generator stream = generator.stream("augmentation", number);
    const auto side = static_cast<std::uint64_t>(2 * augmentation.padding + 1);
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
    const bool first = order == PixelOrder::channelsFirst;
    const int pixelStride = first ? 1 : images.channels;
    const int rowValues = first ? images.width : images.width * images.channels;
    const int planeValues = first ? images.width * images.height : 1;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const Draw draw = draws.empty() ? Draw{} : draws[i];
        const std::uint8_t* const source = images.image(indices[i]).data();
        float* const target = out.data() + i * imageValues;
        for (int c = 0; c < images.channels; ++c) {
            const Table& table = tables[static_cast<std::size_t>(c)];
            for (int y = 0; y < images.height; ++y) {
                float* const row = target + c * planeValues + y * rowValues;
                const int from = y - draw.down;
                if (from < 0 || from >= images.height) {
                    for (int x = 0; x < images.width; ++x)
                        row[x * pixelStride] = table[0];
                } else {
                    writeRow(source + (c * images.height + from) * images.width, images.width, draw, table, row,
                             pixelStride);
                }
            }
        }
    }
}

}  // namespace nonn
