// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "data/decode_formats.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <jerror.h>
#include <jpeglib.h>

namespace nonn {

namespace {

/// What libjpeg reports goes here; it is left by longjmp, so the functions that it jumps out of hold nothing that needs
/// a destructor.
struct JpegErrors {
    jpeg_error_mgr base;
    std::jmp_buf escape;
    std::array<char, JMSG_LENGTH_MAX> message;
};

[[noreturn]] void leave(j_common_ptr info) {
    auto* const errors = reinterpret_cast<JpegErrors*>(info->err);
    info->err->format_message(info, errors->message.data());
    std::longjmp(errors->escape, 1);
}

/// What is doubtful is let pass as every program does, but not a file that ends early.
void judge(j_common_ptr info, int level) {
    if (level < 0 && info->err->msg_code == JWRN_JPEG_EOF)
        leave(info);
}

/// A small file can claim thousands of scans over a large picture, each as much work as decoding it.
void limitScans(j_common_ptr info) {
    constexpr int mostScans = 500;
    const auto* const decompress = reinterpret_cast<j_decompress_ptr>(info);
    if (decompress->input_scan_number > mostScans) {
        info->err->msg_code = JERR_BAD_PROGRESSION;
        leave(info);
    }
}

class JpegDecoder {
public:
    explicit JpegDecoder(std::string_view content) {
        m_info.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = leave;
        m_errors.base.emit_message = judge;
        const bool good = open(content);
        if (!good)
            jpeg_destroy_decompress(&m_info);
        check(good);
    }
    ~JpegDecoder() { jpeg_destroy_decompress(&m_info); }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    StoredPicture header() const {
        return {static_cast<int>(m_info.image_height), static_cast<int>(m_info.image_width),
                m_info.jpeg_color_space == JCS_GRAYSCALE, orientation()};
    }

    Raster decode(int side) {
        chooseColours();
        chooseScale(side);
        jpeg_calc_output_dimensions(&m_info);
        Raster raster{m_info.out_color_space == JCS_GRAYSCALE ? 1 : 3,
                      static_cast<int>(m_info.output_height),
                      static_cast<int>(m_info.output_width),
                      {}};
        const auto rowBytes = static_cast<std::size_t>(raster.width) * static_cast<std::size_t>(raster.channels);
        raster.pixels.resize(static_cast<std::size_t>(raster.height) * rowBytes);
        std::vector<std::uint8_t> inks(m_info.out_color_space == JCS_CMYK ? 4 * std::size_t{m_info.output_width} : 0);
        check(readRows(raster.pixels.data(), rowBytes, inks.empty() ? nullptr : inks.data()));
        return raster;
    }

private:
    void check(bool good) const {
        if (!good)
            throw badInput({}, Text::tr("is a damaged JPEG: %1", m_errors.message.data()));
    }

    bool open(std::string_view content) {
        if (setjmp(m_errors.escape) != 0)
            return false;
        jpeg_create_decompress(&m_info);
        m_progress.progress_monitor = limitScans;
        m_info.progress = &m_progress;
        jpeg_mem_src(&m_info, reinterpret_cast<const unsigned char*>(content.data()), content.size());
        jpeg_save_markers(&m_info, JPEG_APP0 + 1, 0xffff);
        jpeg_read_header(&m_info, TRUE);
        return true;
    }

    int orientation() const {
        constexpr std::string_view name("Exif\0\0", 6);
        for (const jpeg_marker_struct* marker = m_info.marker_list; marker != nullptr; marker = marker->next) {
            const std::string_view block(reinterpret_cast<const char*>(marker->data), marker->data_length);
            if (block.starts_with(name))
                return exifOrientation(block.substr(name.size()));
        }
        return 1;
    }

    void chooseColours() {
        const J_COLOR_SPACE stored = m_info.jpeg_color_space;
        m_info.out_color_space = stored == JCS_GRAYSCALE                    ? JCS_GRAYSCALE
                                 : stored == JCS_CMYK || stored == JCS_YCCK ? JCS_CMYK
                                                                            : JCS_RGB;
    }

    /// Halves, quarters and eighths come out of the transform itself, quickly.
    void chooseScale(int side) {
        const auto shorter = static_cast<int>(std::min(m_info.image_width, m_info.image_height));
        m_info.scale_num = 1;
        m_info.scale_denom = 1;
        while (side > 0 && m_info.scale_denom < 8 && shorter / static_cast<int>(2 * m_info.scale_denom) >= side)
            m_info.scale_denom *= 2;
    }

    bool readRows(std::uint8_t* out, std::size_t rowBytes, std::uint8_t* inks) {
        if (setjmp(m_errors.escape) != 0)
            return false;
        jpeg_start_decompress(&m_info);
        while (m_info.output_scanline < m_info.output_height) {
            std::uint8_t* const place = out + m_info.output_scanline * rowBytes;
            JSAMPROW row = inks != nullptr ? inks : place;
            jpeg_read_scanlines(&m_info, &row, 1);
            if (inks != nullptr)
                toColours(inks, place);
        }
        jpeg_finish_decompress(&m_info);
        return true;
    }

    /// Adobe's programs, and with them nearly all, store how much of each ink is missing.
    void toColours(const std::uint8_t* inks, std::uint8_t* out) const {
        const int flip = m_info.saw_Adobe_marker ? 0 : 255;
        for (JDIMENSION x = 0; x < m_info.output_width; ++x, inks += 4)
            for (int c = 0; c < 3; ++c)
                *out++ = static_cast<std::uint8_t>((inks[c] ^ flip) * (inks[3] ^ flip) / 255);
    }

    jpeg_decompress_struct m_info{};
    jpeg_progress_mgr m_progress{};
    JpegErrors m_errors{};
};

}  // namespace

StoredPicture readJpegHeader(std::string_view content) {
    return JpegDecoder(content).header();
}

Raster decodeJpeg(std::string_view content, int side) {
    return JpegDecoder(content).decode(side);
}

}  // namespace nonn
