// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/byte_reader.h"
#include "base/error.h"
#include "data/decode_formats.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace nonn {

namespace {

constexpr std::size_t fileHeaderBytes = 14;
constexpr std::size_t infoHeaderBytes = 40;
constexpr std::size_t entryBytes = 4;  ///< of a palette: blue, green, red and nothing

using Colour = std::array<std::uint8_t, 3>;

/// Windows' bitmap as it is stored uncompressed: rows of whole 4 bytes, most often from the bottom.
struct Bitmap {
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool fromTop = false;
    int bits = 0;                 ///< a pixel: 1, 4 or 8 of a palette, 24 or 32 of blue, green and red
    std::size_t pixels = 0;       ///< where they begin
    std::vector<Colour> palette;  ///< red, green, blue

    std::size_t rowBytes() const { return static_cast<std::size_t>((width * bits + 31) / 32 * 4); }

    bool isGrey() const {
        return !palette.empty() && std::all_of(palette.begin(), palette.end(), [](const Colour& colour) {
            return colour[0] == colour[1] && colour[0] == colour[2];
        });
    }
};

std::uint64_t numberAt(std::string_view content, std::size_t at, std::size_t bytes) {
    if (content.size() < at + bytes)
        throw badInput({}, Text::tr("is a damaged BMP: the file ends early"));
    return littleEndian(content.substr(at, bytes));
}

std::int64_t signedAt(std::string_view content, std::size_t at) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(numberAt(content, at, 4)));
}

void checkForm(std::string_view content, const Bitmap& bitmap, std::size_t headerBytes) {
    constexpr std::uint64_t uncompressed = 0;
    constexpr std::uint64_t masks = 3;
    const std::uint64_t compression = numberAt(content, 30, 4);
    const bool usualMasks = compression == masks && bitmap.bits == 32 && numberAt(content, 54, 4) == 0xff0000 &&
                            numberAt(content, 58, 4) == 0xff00 && numberAt(content, 62, 4) == 0xff;
    const bool usualBits =
        bitmap.bits == 1 || bitmap.bits == 4 || bitmap.bits == 8 || bitmap.bits == 24 || bitmap.bits == 32;
    if (!usualBits || (compression != uncompressed && !usualMasks))
        throw badInput(
            {}, Text::tr("is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read",
                         bitmap.bits, compression));
    const std::size_t least = fileHeaderBytes + headerBytes + bitmap.palette.size() * entryBytes;
    if (bitmap.pixels < least)
        throw badInput({}, Text::tr("is a damaged BMP: its pixels begin within its header"));
}

std::vector<Colour> readPalette(std::string_view content, int bits, std::size_t at) {
    constexpr std::uint64_t most = 256;
    const std::uint64_t said = numberAt(content, 46, 4);
    const std::uint64_t count = said == 0 ? std::uint64_t{1} << bits : said;
    if (count > most)
        throw badInput({}, Text::tr("is a damaged BMP: it has a palette of %1 colours", count));
    std::vector<Colour> palette;
    for (std::size_t k = 0; k < count; ++k) {
        const auto entry = static_cast<std::uint32_t>(numberAt(content, at + k * entryBytes, entryBytes));
        palette.push_back({static_cast<std::uint8_t>(entry >> 16), static_cast<std::uint8_t>(entry >> 8),
                           static_cast<std::uint8_t>(entry)});
    }
    return palette;
}

/// What the header says; no more of the file need be there.
Bitmap readHeader(std::string_view content) {
    const auto headerBytes = static_cast<std::size_t>(numberAt(content, fileHeaderBytes, 4));
    if (headerBytes < infoHeaderBytes)
        throw badInput({}, Text::tr("is a BMP of OS/2; those of Windows are read"));
    Bitmap bitmap;
    const std::int64_t height = signedAt(content, 22);
    bitmap.width = signedAt(content, 18);
    bitmap.height = std::abs(height);
    bitmap.fromTop = height < 0;
    bitmap.bits = static_cast<int>(numberAt(content, 28, 2));
    bitmap.pixels = static_cast<std::size_t>(numberAt(content, 10, 4));
    if (bitmap.bits <= 8)
        bitmap.palette = readPalette(content, bitmap.bits, fileHeaderBytes + headerBytes);
    checkForm(content, bitmap, headerBytes);
    return bitmap;
}

Colour colourAt(const Bitmap& bitmap, std::string_view row, std::size_t x) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(row[at]); };
    if (bitmap.palette.empty()) {
        const std::size_t at = x * static_cast<std::size_t>(bitmap.bits / 8);
        return {byte(at + 2), byte(at + 1), byte(at)};
    }
    const auto bits = static_cast<std::size_t>(bitmap.bits);
    const std::size_t shift = 8 - bits - x * bits % 8;
    const std::size_t index = (byte(x * bits / 8) >> shift) & ((1U << bits) - 1);
    if (index >= bitmap.palette.size())
        throw badInput(
            {}, Text::tr("is a damaged BMP: a pixel has colour %1 of a palette of %2", index, bitmap.palette.size()));
    return bitmap.palette[index];
}

}  // namespace

StoredPicture readBmpHeader(std::string_view content) {
    const Bitmap bitmap = readHeader(content);
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return {static_cast<int>(std::min(bitmap.height, most)), static_cast<int>(bitmap.width), bitmap.isGrey()};
}

Raster decodeBmp(std::string_view content) {
    const Bitmap bitmap = readHeader(content);
    const auto rows = static_cast<std::size_t>(bitmap.height);
    const std::size_t rowBytes = bitmap.rowBytes();
    if (bitmap.pixels > content.size() || (content.size() - bitmap.pixels) / rowBytes < rows)
        throw badInput({}, Text::tr("is a damaged BMP: the file ends early"));
    Raster raster{bitmap.isGrey() ? 1 : 3, static_cast<int>(bitmap.height), static_cast<int>(bitmap.width), {}};
    raster.pixels.reserve(rows * static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(raster.channels));
    for (std::size_t y = 0; y < rows; ++y) {
        const std::size_t stored = bitmap.fromTop ? y : rows - 1 - y;
        const std::string_view row = content.substr(bitmap.pixels + stored * rowBytes, rowBytes);
        for (std::size_t x = 0; x < static_cast<std::size_t>(bitmap.width); ++x) {
            const Colour colour = colourAt(bitmap, row, x);
            raster.pixels.insert(raster.pixels.end(), colour.begin(), colour.begin() + raster.channels);
        }
    }
    return raster;
}

}  // namespace nonn
