// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace nonn {

/// Where the pixels of images of one size come from: memory, a file of decoded images, or image files that are decoded
/// when they are asked for. An image is channels x height x width bytes. May be used from several threads.
class PixelSource {
public:
    virtual ~PixelSource() = default;

    /// The image's bytes where they can be read in place, as long as the source lives; else nullptr.
    virtual const std::uint8_t* inPlace(std::int64_t image) const = 0;

    /// Copies them to `out`, which holds one image. Throws Error(badInput) naming the file that cannot be decoded.
    virtual void read(std::int64_t image, std::span<std::uint8_t> out) const = 0;

    /// The same for images of the same content (of a picture: of its file), and by chance for no others. Throws
    /// Error(badInput) naming the file that cannot be read.
    virtual std::uint64_t fingerprint(std::int64_t image) const = 0;
};

/// One image after the other.
std::shared_ptr<const PixelSource> pixelsInMemory(std::vector<std::uint8_t> pixels, std::int64_t bytesPerImage);

}  // namespace nonn
