// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nonn {

/// Scales images of one size so that their shorter side is `side`, and keeps the middle square: bilinear, that is by a
/// triangle filter with pixels' centres at halves, as wide as an output pixel where it scales down (which is what
/// Pillow and torchvision call bilinear with antialiasing). First across, then down, each rounded to 8 bits. May be
/// used from several threads.
class SquareScaling {
public:
    SquareScaling(int height, int width, int side);

    /// `pixels`: height x width x channels interleaved; `out`: side x side x channels.
    void scale(const std::uint8_t* pixels, int channels, std::span<std::uint8_t> out) const;

private:
    /// The source pixels that make one output pixel, with weights that sum up to 1 << 15.
    struct Taps {
        int first = 0;
        std::vector<std::int32_t> weights;
    };

    static std::vector<Taps> makeTaps(int source, int scaled, int from, int count);
    static void addRows(const std::uint8_t* rows, std::size_t rowBytes, const std::vector<std::int32_t>& weights,
                        std::vector<std::int32_t>& sums, std::uint8_t* out);
    static void scaleRow(const std::uint8_t* row, int channels, const std::vector<Taps>& columns, std::uint8_t* out);

    int m_width;
    std::vector<Taps> m_columns;
    std::vector<Taps> m_rows;
};

}  // namespace nonn
