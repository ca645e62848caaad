// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "data/decode_formats.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <png.h>

namespace nonn {

namespace {

/// As in decode_jpeg.cpp: left by longjmp out of functions that hold nothing which needs a destructor.
class PngDecoder {
public:
    explicit PngDecoder(std::string_view content) : m_rest(content), m_bytes(content.size()) {
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, fail, ignore);
        m_info = m_png != nullptr ? png_create_info_struct(m_png) : nullptr;
        if (m_info == nullptr) {
            png_destroy_read_struct(&m_png, nullptr, nullptr);
            throw std::bad_alloc();
        }
        const bool good = open();
        if (!good)
            png_destroy_read_struct(&m_png, &m_info, nullptr);
        check(good);
    }
    ~PngDecoder() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngDecoder(const PngDecoder&) = delete;
    PngDecoder& operator=(const PngDecoder&) = delete;

    StoredPicture header() const {
        return {height(), width(), (png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_COLOR) == 0, orientation()};
    }

    Raster decode() {
        checkClaim();
        const bool grey = header().grey;
        Raster raster{grey ? 1 : 3, height(), width(), {}};
        const auto rowBytes = static_cast<std::size_t>(raster.width) * static_cast<std::size_t>(raster.channels);
        raster.pixels.resize(static_cast<std::size_t>(raster.height) * rowBytes);
        check(readRows(raster.pixels.data(), rowBytes));
        return raster;
    }

private:
    [[noreturn]] static void fail(png_structp png, png_const_charp message) {
        auto* const decoder = static_cast<PngDecoder*>(png_get_error_ptr(png));
        std::snprintf(decoder->m_message.data(), decoder->m_message.size(), "%s", message);
        std::longjmp(decoder->m_escape, 1);
    }
    static void ignore(png_structp, png_const_charp) {}

    static void give(png_structp png, png_bytep out, std::size_t wanted) {
        auto& rest = static_cast<PngDecoder*>(png_get_io_ptr(png))->m_rest;
        if (rest.size() < wanted)
            png_error(png, "the file ends early");
        std::memcpy(out, rest.data(), wanted);
        rest.remove_prefix(wanted);
    }

    void check(bool good) const {
        if (!good)
            throw badInput({}, Text::tr("is a damaged PNG: %1", m_message.data()));
    }

    bool open() {
        constexpr png_uint_32 longestSide = 1'000'000;  // pixels are limited by the caller
        if (setjmp(m_escape) != 0)
            return false;
        png_set_read_fn(m_png, this, give);
        png_set_user_limits(m_png, longestSide, longestSide);
        png_set_chunk_malloc_max(m_png, 8'000'000);
        png_set_chunk_cache_max(m_png, 64);
        png_read_info(m_png, m_info);
        return true;
    }

    int height() const { return static_cast<int>(png_get_image_height(m_png, m_info)); }
    int width() const { return static_cast<int>(png_get_image_width(m_png, m_info)); }

    int orientation() const {
        png_bytep exif = nullptr;
        png_uint_32 bytes = 0;
        if (png_get_eXIf_1(m_png, m_info, &bytes, &exif) == 0)
            return 1;
        return exifOrientation({reinterpret_cast<const char*>(exif), bytes});
    }

    /// Deflate makes no more than some 1,032 bytes of one.
    void checkClaim() const {
        constexpr std::size_t mostOfAByte = 1040;
        const std::size_t claimed = png_get_rowbytes(m_png, m_info) * static_cast<std::size_t>(height());
        if (claimed / mostOfAByte > m_bytes)
            throw badInput({}, Text::tr("is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims",
                                        m_bytes, width(), height()));
    }

    bool readRows(std::uint8_t* out, std::size_t rowBytes) {
        if (setjmp(m_escape) != 0)
            return false;
        png_set_expand(m_png);
        png_set_scale_16(m_png);
        png_set_strip_alpha(m_png);
        const int passes = png_set_interlace_handling(m_png);
        png_read_update_info(m_png, m_info);
        if (png_get_rowbytes(m_png, m_info) != rowBytes)
            png_error(m_png, "its rows have another length than its header says");
        for (int pass = 0; pass < passes; ++pass)
            for (int y = 0; y < height(); ++y)
                png_read_row(m_png, out + static_cast<std::size_t>(y) * rowBytes, nullptr);
        return true;
    }

    std::string_view m_rest;
    std::size_t m_bytes;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    std::jmp_buf m_escape{};
    std::array<char, 200> m_message{};
};

}  // namespace

StoredPicture readPngHeader(std::string_view content) {
    return PngDecoder(content).header();
}

Raster decodePng(std::string_view content) {
    return PngDecoder(content).decode();
}

}  // namespace nonn
