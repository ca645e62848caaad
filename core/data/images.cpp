// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/images.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace nonn {

namespace {

std::vector<std::int64_t> oneAfterTheOther(std::size_t count, std::int64_t first = 0) {
    std::vector<std::int64_t> places(count);
    std::iota(places.begin(), places.end(), first);
    return places;
}

}  // namespace

Images::Images(ImageBuffer buffer)
    : Images(buffer.channels, buffer.height, buffer.width, std::move(buffer.pixels), std::move(buffer.labels)) {}

Images::Images(int channelCount, int imageHeight, int imageWidth, std::vector<std::uint8_t> pixels,
               std::vector<std::int32_t> labelOfEach)
    : channels(channelCount),
      height(imageHeight),
      width(imageWidth),
      labels(std::move(labelOfEach)),
      m_stored{imageHeight, imageWidth},
      m_places(oneAfterTheOther(labels.size())) {
    if (pixels.size() != labels.size() * static_cast<std::size_t>(bytesPerImage()))
        throw std::logic_error("Images: pixels and labels do not fit together");
    m_source = pixelsInMemory(std::move(pixels), bytesPerImage());
}

Images::Images(std::shared_ptr<const PixelSource> source, int channelCount, StoredSize stored, StoredSize seen,
               std::vector<std::int64_t> places, std::vector<std::int32_t> labelOfEach)
    : channels(channelCount),
      height(seen.height),
      width(seen.width),
      labels(std::move(labelOfEach)),
      m_source(std::move(source)),
      m_stored(stored),
      m_places(std::move(places)) {
    if (m_places.size() != labels.size() || seen.height > stored.height || seen.width > stored.width)
        throw std::logic_error("Images: places, labels and sizes do not fit together");
}

const std::uint8_t* Images::storedInPlace(std::int64_t index) const {
    return m_source->inPlace(m_places[static_cast<std::size_t>(index)]);
}

const std::uint8_t* Images::stored(std::int64_t index, std::vector<std::uint8_t>& room) const {
    if (const std::uint8_t* const pixels = storedInPlace(index))
        return pixels;
    room.resize(static_cast<std::size_t>(storedBytes()));
    m_source->read(m_places[static_cast<std::size_t>(index)], room);
    return room.data();
}

std::vector<std::uint8_t> Images::image(std::int64_t index) const {
    std::vector<std::uint8_t> room;
    const std::uint8_t* const whole = stored(index, room);
    std::vector<std::uint8_t> result;
    result.reserve(static_cast<std::size_t>(bytesPerImage()));
    const int top = (m_stored.height - height) / 2;
    const int left = (m_stored.width - width) / 2;
    for (std::ptrdiff_t channel = 0; channel < channels; ++channel) {
        for (std::ptrdiff_t y = 0; y < height; ++y) {
            const std::uint8_t* const row = whole + (channel * m_stored.height + top + y) * m_stored.width + left;
            result.insert(result.end(), row, row + width);
        }
    }
    return result;
}

Images Images::choose(std::span<const std::int64_t> indices) const {
    Images result;
    result.channels = channels;
    result.height = height;
    result.width = width;
    result.m_source = m_source;
    result.m_stored = m_stored;
    result.m_places.reserve(indices.size());
    result.labels.reserve(indices.size());
    for (const std::int64_t index : indices) {
        result.m_places.push_back(m_places[static_cast<std::size_t>(index)]);
        result.labels.push_back(labels[static_cast<std::size_t>(index)]);
    }
    return result;
}

Images Images::part(std::int64_t first, std::int64_t count) const {
    return choose(oneAfterTheOther(static_cast<std::size_t>(count), first));
}

}  // namespace nonn
