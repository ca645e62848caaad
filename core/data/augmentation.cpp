// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/augmentation.h"

#include "base/error.h"
#include "base/json.h"
#include "data/image_changes.h"

#include <algorithm>
#include <array>
#include <cmath>
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

/// The middle of a stored image, which is what is seen of it.
struct Window {
    std::ptrdiff_t storedHeight;
    std::ptrdiff_t storedWidth;
    std::ptrdiff_t top;
    std::ptrdiff_t left;
    std::ptrdiff_t height;
    std::ptrdiff_t width;
};

Window windowOf(const Images& images) {
    const StoredSize& stored = images.storedSize();
    return {stored.height, stored.width, (stored.height - images.height) / 2, (stored.width - images.width) / 2,
            images.height, images.width};
}

/// How the rows of an image come to be written, the same for all of them.
struct RowPlan {
    std::ptrdiff_t first;  ///< pixels before this one come from outside of what is stored: black
    std::ptrdiff_t last;   ///< likewise from this one on
    std::ptrdiff_t width;
    std::ptrdiff_t from;  ///< the stored pixel that is seen at 0, were it there
    bool mirrored;        ///< the next pixel is the one before it
};

RowPlan planRows(const Window& window, const Draw& draw) {
    const std::ptrdiff_t right = draw.right;
    const std::ptrdiff_t before = draw.mirrored ? window.storedWidth - window.left - window.width : window.left;
    return {std::clamp(right - before, std::ptrdiff_t{0}, window.width),
            std::clamp(right - before + window.storedWidth, std::ptrdiff_t{0}, window.width), window.width,
            draw.mirrored ? window.left + window.width - 1 + right : window.left - right, draw.mirrored};
}

/// Writes one row of one channel, `stride` floats from pixel to pixel. `source`: the stored row.
void writeRow(const std::uint8_t* source, const RowPlan& plan, const Table& table, float* out, std::ptrdiff_t stride) {
    for (std::ptrdiff_t x = 0; x < plan.first; ++x)
        out[x * stride] = table[0];
    const std::ptrdiff_t last = plan.last;
    const std::ptrdiff_t from = plan.from;
    if (plan.mirrored) {
        for (std::ptrdiff_t x = plan.first; x < last; ++x)
            out[x * stride] = table[source[from - x]];
    } else {
        for (std::ptrdiff_t x = plan.first; x < last; ++x)
            out[x * stride] = table[source[from + x]];
    }
    for (std::ptrdiff_t x = last; x < plan.width; ++x)
        out[x * stride] = table[0];
}

/// Writes one channel of an image.
void writeChannel(const std::uint8_t* source, const Window& window, const Draw& draw, const Table& table, float* out,
                  const Strides& strides) {
    const RowPlan plan = planRows(window, draw);
    const std::ptrdiff_t height = window.height;
    for (std::ptrdiff_t y = 0; y < height; ++y) {
        float* const row = out + y * strides.row;
        const std::ptrdiff_t from = window.top + y - draw.down;
        if (from >= 0 && from < window.storedHeight) {
            writeRow(source + from * window.storedWidth, plan, table, row, strides.pixel);
        } else {
            for (std::ptrdiff_t x = 0; x < plan.width; ++x)
                row[x * strides.pixel] = table[0];
        }
    }
}

/// Sides whose product is `area` and whose quotient lies within 1/flattest..flattest, evenly in its logarithm, at a
/// random place; the whole where none fits.
Region drawRegion(Generator& stream, double least, double most, double flattest) {
    for (int attempt = 0; attempt < 10; ++attempt) {
        const double area = least + (most - least) * stream.uniform();
        const double quotient = std::pow(flattest, 2 * stream.uniform() - 1);
        const double width = std::sqrt(area * quotient);
        const double height = std::sqrt(area / quotient);
        if (width <= 1 && height <= 1)
            return {(1 - width) * stream.uniform(), (1 - height) * stream.uniform(), width, height};
    }
    return {0, 0, 1, 1};
}

/// Everything but shifts, flips and erasing: planes as they are to be written, in `room`.
Window changeImage(const std::uint8_t*& source, const Images& images, const Draw& draw, const Window& window,
                   std::vector<std::uint8_t>& room) {
    Window changed = window;
    if (draw.crop) {
        room.resize(static_cast<std::size_t>(images.bytesPerImage()));
        cropScaled({source, images.channels, images.storedSize().height, images.storedSize().width}, *draw.crop,
                   images.height, images.width, room);
        changed = {images.height, images.width, 0, 0, images.height, images.width};
    } else {
        room.assign(source, source + images.storedBytes());
    }
    if (draw.changesColours())
        changeColours(images.channels, draw, room);
    source = room.data();
    return changed;
}

void erase(const Region& region, const Images& images, float* out, const Strides& strides) {
    const auto top = static_cast<std::ptrdiff_t>(region.top * images.height);
    const auto left = static_cast<std::ptrdiff_t>(region.left * images.width);
    const auto bottom = static_cast<std::ptrdiff_t>((region.top + region.height) * images.height);
    const auto right = static_cast<std::ptrdiff_t>((region.left + region.width) * images.width);
    for (std::ptrdiff_t c = 0; c < images.channels; ++c)
        for (std::ptrdiff_t y = top; y < bottom; ++y)
            for (std::ptrdiff_t x = left; x < right; ++x)
                out[c * strides.channel + y * strides.row + x * strides.pixel] = 0;
}

}  // namespace

Augmentation suggestAugmentation(int side, std::int64_t trainingImages) {
    constexpr int smallSide = 48;
    constexpr std::int64_t many = 200'000;
    Augmentation augmentation;
    if (side > smallSide)
        augmentation.cropArea = trainingImages >= many ? 0.08 : 0.25;
    return augmentation;
}

void check(const Augmentation& augmentation) {
    const auto within = [](double value, const char* name) {
        if (!(value >= 0 && value <= 1))
            throw badInput({}, Text::tr("%1 must be within 0..1", name));
    };
    if (augmentation.padding < 0)
        throw badInput({}, Text::tr("the padding must not be negative"));
    within(augmentation.cropArea, "the least area of a crop");
    within(augmentation.jitter, "the jitter of colours");
    within(augmentation.erasing, "the probability of erasing");
}

void addTo(Json& json, const Augmentation& augmentation) {
    json["padding"] = augmentation.padding;
    json["flip"] = augmentation.flip;
    const auto addUnlessZero = [&](const char* name, double value) {
        if (value != 0)
            json[name] = value;
    };
    addUnlessZero("crop_area", augmentation.cropArea);
    addUnlessZero("jitter", augmentation.jitter);
    addUnlessZero("erasing", augmentation.erasing);
}

namespace {

/// Drawn for the first variant, and every other way from one to the next: all see both sides equally often, which few
/// variants drawn each by itself would not.
bool isMirrored(const Generator& generator, std::int64_t image, std::int64_t variant) {
    return generator.stream("mirrored", static_cast<std::uint64_t>(image)).below(2) !=
           static_cast<std::uint64_t>(variant % 2);
}

}  // namespace

Draw drawAugmentation(const Augmentation& augmentation, const Generator& generator, std::int64_t image,
                      std::int64_t variant) {
    constexpr double flattestCrop = 4.0 / 3;
    constexpr double flattestErased = 3.3;
    if (variant < 0)
        return {};
    const auto number = static_cast<std::uint64_t>(image) << 24 | static_cast<std::uint64_t>(variant);
    Generator stream = generator.stream("augmentation", number);
    Draw draw;
    if (augmentation.cropArea > 0) {
        draw.crop = drawRegion(stream, augmentation.cropArea, 1, flattestCrop);
    } else {
        const auto side = 2 * static_cast<std::uint64_t>(augmentation.padding) + 1;
        draw.down = static_cast<int>(stream.below(side)) - augmentation.padding;
        draw.right = static_cast<int>(stream.below(side)) - augmentation.padding;
    }
    draw.mirrored = augmentation.flip && isMirrored(generator, image, variant);
    if (augmentation.jitter > 0)
        for (double* const factor : {&draw.brightness, &draw.contrast, &draw.saturation})
            *factor = 1 + augmentation.jitter * (2 * stream.uniform() - 1);
    if (augmentation.erasing > 0 && stream.uniform() < augmentation.erasing)
        draw.erased = drawRegion(stream, 0.02, 0.33, flattestErased);
    return draw;
}

void makeBatch(const Images& images, std::span<const std::int64_t> indices, std::span<const Draw> draws,
               const Normalisation& normalisation, PixelOrder order, std::span<float> out) {
    const auto imageValues = static_cast<std::size_t>(images.bytesPerImage());
    if (out.size() != indices.size() * imageValues || (!draws.empty() && draws.size() != indices.size()))
        throw std::logic_error("makeBatch: the spans do not fit together");
    const std::vector<Table> tables = makeTables(normalisation, images.channels);
    const Strides strides = stridesOf(images, order);
    const Window middle = windowOf(images);
    const Draw still;
    std::vector<std::uint8_t> room;
    std::vector<std::uint8_t> changedRoom;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const Draw& draw = draws.empty() ? still : draws[i];
        const std::uint8_t* source = images.stored(indices[i], room);
        const bool changes = draw.crop || draw.changesColours();
        const Window window = changes ? changeImage(source, images, draw, middle, changedRoom) : middle;
        const std::ptrdiff_t plane = window.storedHeight * window.storedWidth;
        float* const target = out.data() + i * imageValues;
        for (int c = 0; c < images.channels; ++c)
            writeChannel(source + c * plane, window, draw, tables[static_cast<std::size_t>(c)],
                         target + c * strides.channel, strides);
        if (draw.erased)
            erase(*draw.erased, images, target, strides);
    }
}

}  // namespace nonn
