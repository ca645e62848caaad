// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/pixel_source.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace nonn {

/// Labelled images of one size while a reader puts them together in memory.
struct ImageBuffer {
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels;  ///< count x channels x height x width, row-major
    std::vector<std::int32_t> labels;

    std::int64_t count() const { return static_cast<std::int64_t>(labels.size()); }
    std::int64_t bytesPerImage() const { return std::int64_t{channels} * height * width; }
};

/// The sides of the images of a source.
struct StoredSize {
    int height = 0;
    int width = 0;
};

/// Labelled images of one size, 8 bits a channel, whose pixels lie elsewhere: copies, choices and splits share them.
/// What is stored may be larger than what networks see: an unchanged image is the middle of what is stored, and random
/// crops have room.
struct Images {
    int channels = 0;
    int height = 0;  ///< as networks see them
    int width = 0;
    std::vector<std::int32_t> labels;  ///< count, each 0..classes-1

    Images() = default;
    Images(ImageBuffer buffer);  // NOLINT(google-explicit-constructor): the same images, ready to be read
    Images(int channelCount, int imageHeight, int imageWidth, std::vector<std::uint8_t> pixels,
           std::vector<std::int32_t> labelOfEach);
    /// `places`: of each image in the source.
    Images(std::shared_ptr<const PixelSource> source, int channelCount, StoredSize stored, StoredSize seen,
           std::vector<std::int64_t> places, std::vector<std::int32_t> labelOfEach);

    std::int64_t count() const { return static_cast<std::int64_t>(labels.size()); }
    std::int64_t bytesPerImage() const { return std::int64_t{channels} * height * width; }
    bool sameShape(const Images& other) const {
        return channels == other.channels && height == other.height && width == other.width;
    }

    const StoredSize& storedSize() const { return m_stored; }
    std::int64_t storedBytes() const { return std::int64_t{channels} * m_stored.height * m_stored.width; }
    /// channels x stored height x stored width bytes, in place or read into `room`, which is made large enough.
    const std::uint8_t* stored(std::int64_t index, std::vector<std::uint8_t>& room) const;
    /// Where reading takes no decoding; nullptr elsewhere.
    const std::uint8_t* storedInPlace(std::int64_t index) const;

    /// See PixelSource::fingerprint().
    std::uint64_t fingerprint(std::int64_t index) const {
        return m_source->fingerprint(m_places[static_cast<std::size_t>(index)]);
    }

    /// channels x height x width bytes: the image as networks see it, unchanged.
    std::vector<std::uint8_t> image(std::int64_t index) const;

    /// The same images, whose places are those in another source.
    Images from(std::shared_ptr<const PixelSource> source, int channelCount, StoredSize stored, StoredSize seen) const {
        return {std::move(source), channelCount, stored, seen, m_places, labels};
    }
    const std::shared_ptr<const PixelSource>& source() const { return m_source; }

    /// These images in this order.
    Images choose(std::span<const std::int64_t> indices) const;
    Images part(std::int64_t first, std::int64_t count) const;

private:
    std::shared_ptr<const PixelSource> m_source;
    StoredSize m_stored;
    std::vector<std::int64_t> m_places;  ///< of each image in the source
};

}  // namespace nonn
