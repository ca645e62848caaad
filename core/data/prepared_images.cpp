// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prepared_images.h"

#include "base/error.h"
#include "base/json.h"
#include "data/square_scaling.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

/// What images are made from.
struct StoredImages {
    std::shared_ptr<const PixelSource> source;
    int channels = 0;
    StoredSize size;
    StoredSize seen;
};

/// The mean of three planes, rounded.
std::vector<std::uint8_t> meanOfThree(const std::uint8_t* planes, std::size_t plane) {
    std::vector<std::uint8_t> mean(plane);
    for (std::size_t i = 0; i < plane; ++i)
        mean[i] = static_cast<std::uint8_t>((planes[i] + planes[i + plane] + planes[i + 2 * plane] + 1) / 3);
    return mean;
}

class PreparedPixels : public PixelSource {
public:
    PreparedPixels(StoredImages stored, std::optional<SquareScaling> scaling, int channels)
        : m_stored(std::move(stored)),
          m_plane(static_cast<std::size_t>(m_stored.size.height) * static_cast<std::size_t>(m_stored.size.width)),
          m_scaling(std::move(scaling)),
          m_channels(channels) {}

    const StoredImages& stored() const { return m_stored; }

    const std::uint8_t* inPlace(std::int64_t) const override { return nullptr; }

    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        std::vector<std::uint8_t> room;
        const std::uint8_t* planes = m_stored.source->inPlace(image);
        if (planes == nullptr) {
            room.resize(static_cast<std::size_t>(m_stored.channels) * m_plane);
            m_stored.source->read(image, room);
            planes = room.data();
        }
        if (m_channels < m_stored.channels) {
            room = meanOfThree(planes, m_plane);
            planes = room.data();
        }
        const auto made = static_cast<std::size_t>(m_channels);
        const auto distinct = static_cast<std::size_t>(std::min(m_channels, m_stored.channels));
        const std::size_t plane = out.size() / made;
        for (std::size_t c = 0; c < distinct; ++c)
            writePlane(planes + c * m_plane, out.subspan(c * plane, plane));
        for (std::size_t c = distinct; c < made; ++c)
            std::copy_n(out.begin(), plane, out.subspan(c * plane).begin());
    }

    std::uint64_t fingerprint(std::int64_t image) const override { return m_stored.source->fingerprint(image); }

private:
    void writePlane(const std::uint8_t* plane, std::span<std::uint8_t> out) const {
        if (m_scaling)
            m_scaling->scale(plane, 1, out);
        else
            std::copy_n(plane, m_plane, out.begin());
    }

    StoredImages m_stored;
    std::size_t m_plane;
    std::optional<SquareScaling> m_scaling;
    int m_channels;
};

StoredImages storedOf(const Images& images) {
    if (const auto* const before = dynamic_cast<const PreparedPixels*>(images.source().get()))
        return before->stored();
    return {images.source(), images.channels, images.storedSize(), {images.height, images.width}};
}

/// Of the squares that are made of all that is stored, of which `side` is seen.
int sideWithMargin(const StoredImages& stored, int side) {
    const int seen = std::min(stored.seen.height, stored.seen.width);
    const int whole = std::min(stored.size.height, stored.size.width);
    return std::max(side, static_cast<int>(std::llround(static_cast<double>(whole) * side / seen)));
}

Text channelsText(int given, int seen) {
    if (given == seen)
        return {};
    return seen == 1 ? Text::tr(", grey as the mean of their three channels")
                     : Text::tr(", their one channel repeated");
}

}  // namespace

Images prepared(const Images& images, int side, int channels) {
    StoredImages stored = storedOf(images);
    const StoredSize seen = stored.seen;
    const bool resizes = side > 0 && (seen.height != side || seen.width != side);
    const bool recolours = channels > 0 && stored.channels != channels;
    if (!resizes && !recolours)
        return images.from(stored.source, stored.channels, stored.size, seen);
    if (recolours && stored.channels != 1 && stored.channels != 3)
        throw badInput({}, Text::tr("images of %1 channels cannot be made images of %2", stored.channels, channels));
    const StoredSize size = stored.size;
    const int whole = resizes ? sideWithMargin(stored, side) : 0;
    std::optional<SquareScaling> scaling;
    if (resizes)
        scaling.emplace(size.height, size.width, whole);
    const int made = recolours ? channels : stored.channels;
    const auto source = std::make_shared<const PreparedPixels>(std::move(stored), std::move(scaling), made);
    return resizes ? images.from(source, made, {whole, whole}, {side, side}) : images.from(source, made, size, seen);
}

std::optional<Text> preparationText(const GivenImages& given, int channels, int height, int width) {
    const bool resized = given.height > 0 && (given.height != height || given.width != width);
    if (!resized && given.channels == channels)
        return std::nullopt;
    const Text coloured = channelsText(given.channels, channels);
    if (!resized)
        return Text::tr("networks see the images with %1 instead of %2 channels%3", channels, given.channels, coloured);
    const Text cut = given.height == given.width ? Text() : Text::tr(" and cut to the middle square");
    return Text::tr("networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6", height,
                    width, given.height, given.width, cut, coloured);
}

Json preparationJson(const GivenImages& given, const Images& seen) {
    const StoredSize& scaled = seen.storedSize();
    const auto orNull = [](int length) { return length > 0 ? Json(length) : Json(nullptr); };
    Json resize = nullptr;
    if (given.height != seen.height || given.width != seen.width)
        resize = {{"filter", "bilinear"},
                  {"antialias", true},
                  {"shorter_side", std::min(scaled.height, scaled.width)},
                  {"middle", {seen.height, seen.width}}};
    Json channels = nullptr;
    if (given.channels != seen.channels)
        channels = seen.channels == 1 ? "mean" : "repeated";
    return {{"given", {{"channels", given.channels}, {"height", orNull(given.height)}, {"width", orNull(given.width)}}},
            {"resize", std::move(resize)},
            {"channels", std::move(channels)}};
}

}  // namespace nonn
