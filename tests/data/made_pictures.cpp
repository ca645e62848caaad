// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/made_pictures.h"

#include "base/file.h"

#include <webp/encode.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <png.h>
#include <stdexcept>
#include <zlib.h>

using namespace nonn;

namespace {

void append(std::string& bytes, std::uint32_t value) {
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<char>(value >> shift & 0xff));
}

/// As EXIF writes it, in the order of bytes that Motorola's processors had.
std::string exifBlock(int orientation) {
    std::string block("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1", 24);
    block += {'\0', static_cast<char>(orientation), '\0', '\0', '\0', '\0', '\0', '\0'};
    return block;
}

std::string littleEndian(std::size_t value, int bytes) {
    std::string result;
    for (int i = 0; i < bytes; ++i)
        result.push_back(static_cast<char>(value >> 8 * i & 0xff));
    return result;
}

/// A simple WebP as an extended one.
std::string withExif(const std::string& simple, const Raster& raster, const std::string& exif) {
    constexpr std::size_t riffHeader = 12;
    constexpr char hasExif = 8;
    std::string content = "WEBPVP8X" + littleEndian(10, 4) + std::string{hasExif, '\0', '\0', '\0'} +
                          littleEndian(static_cast<std::size_t>(raster.width) - 1, 3) +
                          littleEndian(static_cast<std::size_t>(raster.height) - 1, 3) + simple.substr(riffHeader) +
                          "EXIF" + littleEndian(exif.size(), 4) + exif;
    return "RIFF" + littleEndian(content.size(), 4) + content;
}

std::vector<std::uint8_t> inksOf(const Raster& raster) {
    std::vector<std::uint8_t> inks;
    for (std::size_t i = 0; i < raster.pixels.size(); i += 3) {
        inks.insert(inks.end(), raster.pixels.begin() + static_cast<std::ptrdiff_t>(i),
                    raster.pixels.begin() + static_cast<std::ptrdiff_t>(i) + 3);
        inks.push_back(255);
    }
    return inks;
}

}  // namespace

Raster madePicture(int height, int width, int channels) {
    constexpr std::array<std::array<int, 3>, 4> colours{{{200, 30, 30}, {30, 180, 40}, {30, 60, 210}, {220, 220, 90}}};
    Raster raster{channels, height, width, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < channels; ++c) {
                const auto quarter = static_cast<std::size_t>(2 * (2 * y / height) + 2 * x / width);
                raster.pixels.push_back(
                    static_cast<std::uint8_t>(colours[quarter][static_cast<std::size_t>(c)] + 20 * x / width));
            }
    return raster;
}

std::string jpegOf(const Raster& raster, const JpegKind& kind) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long length = 0;
    jpeg_mem_dest(&info, &bytes, &length);
    info.image_height = static_cast<JDIMENSION>(raster.height);
    info.image_width = static_cast<JDIMENSION>(raster.width);
    info.input_components = kind.inks ? 4 : raster.channels;
    info.in_color_space = kind.inks ? JCS_CMYK : raster.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    info.write_Adobe_marker = kind.inks ? TRUE : FALSE;
    jpeg_set_quality(&info, kind.quality, TRUE);
    if (kind.quality == 100)
        info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor = 1;
    if (kind.progressive)
        jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    if (kind.orientation > 0) {
        const std::string block = exifBlock(kind.orientation);
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(block.data()),
                          static_cast<unsigned>(block.size()));
    }
    std::vector<std::uint8_t> pixels = kind.inks ? inksOf(raster) : raster.pixels;
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = pixels.data() + std::size_t{info.next_scanline} * info.image_width *
                                           static_cast<std::size_t>(info.input_components);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string content(reinterpret_cast<const char*>(bytes), length);
    std::free(bytes);
    return content;
}

std::string pngOf(const Raster& raster, PngKind kind) {
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    std::string content;
    png_set_write_fn(
        png, &content,
        [](png_structp writer, png_bytep bytes, std::size_t count) {
            static_cast<std::string*>(png_get_io_ptr(writer))->append(reinterpret_cast<const char*>(bytes), count);
        },
        [](png_structp) {});
    const bool grey = raster.channels == 1;
    const int type = kind == PngKind::palette       ? PNG_COLOR_TYPE_PALETTE
                     : kind == PngKind::transparent ? (grey ? PNG_COLOR_TYPE_GRAY_ALPHA : PNG_COLOR_TYPE_RGB_ALPHA)
                                                    : (grey ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB);
    png_set_IHDR(png, info, static_cast<png_uint_32>(raster.width), static_cast<png_uint_32>(raster.height),
                 kind == PngKind::sixteenBits ? 16 : 8, type,
                 kind == PngKind::transparent ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    std::string pixels;
    std::vector<png_color> colours;
    for (std::size_t i = 0; i < raster.pixels.size(); i += static_cast<std::size_t>(raster.channels)) {
        const std::uint8_t* const pixel = raster.pixels.data() + i;
        if (kind == PngKind::palette) {
            const png_color colour{pixel[0], pixel[raster.channels / 2], pixel[raster.channels - 1]};
            const auto same = [&](const png_color& other) {
                return other.red == colour.red && other.green == colour.green && other.blue == colour.blue;
            };
            const auto found = std::find_if(colours.begin(), colours.end(), same);
            pixels.push_back(static_cast<char>(found - colours.begin()));
            if (found == colours.end())
                colours.push_back(colour);
            continue;
        }
        for (int c = 0; c < raster.channels; ++c) {
            pixels.push_back(static_cast<char>(pixel[c]));
            if (kind == PngKind::sixteenBits)
                pixels.push_back(static_cast<char>(pixel[c]));
        }
        if (kind == PngKind::transparent)
            pixels.push_back(static_cast<char>(i % 251));
    }
    if (kind == PngKind::palette)
        png_set_PLTE(png, info, colours.data(), static_cast<int>(colours.size()));
    std::vector<png_bytep> rows;
    const std::size_t rowBytes = pixels.size() / static_cast<std::size_t>(raster.height);
    for (int y = 0; y < raster.height; ++y)
        rows.push_back(reinterpret_cast<png_bytep>(pixels.data()) + static_cast<std::size_t>(y) * rowBytes);
    png_set_rows(png, info, rows.data());
    png_write_png(png, info, PNG_TRANSFORM_IDENTITY, nullptr);
    png_destroy_write_struct(&png, &info);
    return content;
}

std::string bmpOf(const Raster& raster, const BmpKind& kind) {
    const auto width = static_cast<std::size_t>(raster.width);
    const auto height = static_cast<std::size_t>(raster.height);
    const auto channels = static_cast<std::size_t>(raster.channels);
    std::vector<std::string> palette;
    std::string rows;
    for (std::size_t k = 0; k < height; ++k) {
        const std::size_t y = kind.fromTop ? k : height - 1 - k;
        std::string row;
        for (std::size_t x = 0; x < width; ++x) {
            const std::uint8_t* const pixel = &raster.pixels[(y * width + x) * channels];
            const std::string colour{static_cast<char>(pixel[channels - 1]), static_cast<char>(pixel[channels / 2]),
                                     static_cast<char>(pixel[0])};
            const auto place = std::find(palette.begin(), palette.end(), colour) - palette.begin();
            if (kind.bits == 8 && static_cast<std::size_t>(place) == palette.size())
                palette.push_back(colour);
            row += kind.bits == 8 ? std::string(1, static_cast<char>(place)) : colour + (kind.bits == 32 ? "\xff" : "");
        }
        rows += row + std::string((4 - row.size() % 4) % 4, '\0');
    }
    std::string more = kind.masks ? littleEndian(0xff0000, 4) + littleEndian(0xff00, 4) + littleEndian(0xff, 4) : "";
    const std::size_t header = 40 + more.size();
    for (const std::string& colour : palette)
        more += colour + '\0';
    const std::size_t start = 14 + 40 + more.size();
    const auto stored = static_cast<std::uint32_t>(kind.fromTop ? -raster.height : raster.height);
    return "BM" + littleEndian(start + rows.size(), 4) + littleEndian(0, 4) + littleEndian(start, 4) +
           littleEndian(header, 4) + littleEndian(width, 4) + littleEndian(stored, 4) + littleEndian(1, 2) +
           littleEndian(static_cast<std::uint64_t>(kind.bits), 2) + littleEndian(kind.masks ? 3 : 0, 4) +
           littleEndian(rows.size(), 4) + littleEndian(0, 8) + littleEndian(palette.size(), 4) + littleEndian(0, 4) +
           more + rows;
}

std::string webpOf(const Raster& raster, int orientation, bool prefixed) {
    std::uint8_t* bytes = nullptr;
    const std::size_t length =
        WebPEncodeLosslessRGB(raster.pixels.data(), raster.width, raster.height, 3 * raster.width, &bytes);
    std::string content(reinterpret_cast<const char*>(bytes), length);
    WebPFree(bytes);
    return orientation == 0 ? content : withExif(content, raster, exifBlock(orientation).substr(prefixed ? 0 : 6));
}

std::string pngHeader(std::uint32_t height, std::uint32_t width) {
    std::string chunk = "IHDR";
    append(chunk, width);
    append(chunk, height);
    chunk += {'\10', '\2', '\0', '\0', '\0'};
    std::string content("\x89PNG\r\n\x1a\n\0\0\0\15", 12);
    content += chunk;
    append(content, static_cast<std::uint32_t>(
                        crc32(0, reinterpret_cast<const Bytef*>(chunk.data()), static_cast<uInt>(chunk.size()))));
    return content + std::string("\0\0\4\0IDAT", 8) + std::string(400, 'x');
}

void writePicture(const std::filesystem::path& path, const std::string& content) {
    makeFolder(path.parent_path());
    writeFile(path, content);
}

int difference(const Raster& a, const Raster& b) {
    if (a.channels != b.channels || a.height != b.height || a.width != b.width || a.pixels.size() != b.pixels.size())
        return 255;
    int worst = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        worst = std::max(worst, std::abs(int{a.pixels[i]} - int{b.pixels[i]}));
    return worst;
}
