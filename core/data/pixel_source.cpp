// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/pixel_source.h"

#include "base/digest.h"

#include <algorithm>

namespace nonn {

namespace {

class PixelsInMemory : public PixelSource {
public:
    PixelsInMemory(std::vector<std::uint8_t> pixels, std::int64_t bytesPerImage)
        : m_pixels(std::move(pixels)), m_bytesPerImage(bytesPerImage) {}

    const std::uint8_t* inPlace(std::int64_t image) const override { return m_pixels.data() + image * m_bytesPerImage; }
    void read(std::int64_t image, std::span<std::uint8_t> out) const override {
        std::copy_n(inPlace(image), m_bytesPerImage, out.begin());
    }
    std::uint64_t fingerprint(std::int64_t image) const override {
        return fingerprintOf({inPlace(image), static_cast<std::size_t>(m_bytesPerImage)});
    }

private:
    std::vector<std::uint8_t> m_pixels;
    std::int64_t m_bytesPerImage;
};

}  // namespace

std::shared_ptr<const PixelSource> pixelsInMemory(std::vector<std::uint8_t> pixels, std::int64_t bytesPerImage) {
    return std::make_shared<const PixelsInMemory>(std::move(pixels), bytesPerImage);
}

}  // namespace nonn
