// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/decode.h"

#include "base/error.h"
#include "base/file.h"
#include "data/decode_formats.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace nonn {

namespace fs = std::filesystem;

namespace {

enum class Format { jpeg, png, webp, bmp };

Format formatOf(std::string_view content) {
    if (content.empty())
        throw badInput({}, Text::tr("is empty"));
    if (content.starts_with("\xff\xd8\xff"))
        return Format::jpeg;
    if (content.starts_with("\x89PNG\r\n\x1a\n"))
        return Format::png;
    if (content.size() >= 12 && content.starts_with("RIFF") && content.substr(8, 4) == "WEBP")
        return Format::webp;
    if (content.starts_with("BM"))
        return Format::bmp;
    throw badInput({}, Text::tr("is no JPEG, PNG, WebP or BMP picture"));
}

StoredPicture readStoredHeader(std::string_view content, Format format) {
    switch (format) {
        case Format::jpeg:
            return readJpegHeader(content);
        case Format::png:
            return readPngHeader(content);
        case Format::webp:
            return readWebpHeader(content);
        case Format::bmp:
            break;
    }
    return readBmpHeader(content);
}

StoredPicture readHeader(std::string_view content, Format format) {
    const StoredPicture picture = readStoredHeader(content, format);
    if (picture.height < 1 || picture.width < 1)
        throw badInput({}, Text::tr("holds a picture without pixels"));
    if (std::int64_t{picture.height} * picture.width > mostPixels)
        throw badInput({}, Text::tr("has %1 x %2 pixels, more than the %3 that are read", picture.width, picture.height,
                                    mostPixels));
    return picture;
}

std::string readBeginning(const fs::path& path, std::size_t bytes) {
    std::error_code status;
    if (fs::is_directory(path, status))
        throw badInput(path, Text::tr("is a folder, not a file"));
    std::ifstream in(path, std::ios::binary);
    std::string content(bytes, '\0');
    if (!in || (!in.read(content.data(), static_cast<std::streamsize>(bytes)) && in.bad()))
        throw badInput(path, Text::tr("cannot be read: %1", std::strerror(errno)));
    content.resize(static_cast<std::size_t>(in.gcount()));
    return content;
}

}  // namespace

PictureFacts pictureFactsOf(std::string_view content) {
    const Format format = formatOf(content);
    const StoredPicture picture = readHeader(content, format);
    const bool turned = picture.orientation >= 5;
    constexpr std::array<std::string_view, 4> names{"JPEG", "PNG", "WebP", "BMP"};
    return {names.at(static_cast<std::size_t>(format)), turned ? picture.width : picture.height,
            turned ? picture.height : picture.width, picture.grey};
}

PictureFacts readPictureFacts(const fs::path& path) {
    constexpr std::size_t usually = 16384;
    const std::string beginning = readBeginning(path, usually);
    try {
        return pictureFactsOf(beginning);
    } catch (const Error& error) {
        if (beginning.size() < usually)
            throw badInput(path, error.text());
    }
    try {  // a long header, as with a large preview or colour profile
        return pictureFactsOf(readFile(path, mostFileBytes));
    } catch (const Error& error) {
        throw badInput(path, error.text());
    }
}

Raster decodePicture(std::string_view content, int side) {
    const Format format = formatOf(content);
    const int orientation = readHeader(content, format).orientation;
    switch (format) {
        case Format::jpeg:
            return upright(decodeJpeg(content, side), orientation);
        case Format::png:
            return upright(decodePng(content), orientation);
        case Format::webp:
            return upright(decodeWebp(content, side), orientation);
        case Format::bmp:
            break;
    }
    return decodeBmp(content);
}

void decodeSquare(const fs::path& path, const std::optional<Box>& box, int side, int channels,
                  std::span<std::uint8_t> out) {
    try {
        const std::string content = readFile(path, mostFileBytes);
        Raster raster = decodePicture(content, box ? 0 : side);
        if (box)
            raster = cropped(std::move(raster), *box);
        writeSquare(raster, side, channels, out);
    } catch (const Error& error) {
        throw badInput(path, error.text());
    }
}

}  // namespace nonn
