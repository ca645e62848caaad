// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/square_scaling.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace nonn {

namespace {

constexpr int weightBits = 15;

std::uint8_t rounded(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::clamp((sum + (1 << (weightBits - 1))) >> weightBits, 0, 255));
}

/// Of a side of an image whose shorter side becomes `side`.
int scaledLength(int length, int shorter, int side) {
    return std::max(side, static_cast<int>(std::llround(static_cast<double>(length) * side / shorter)));
}

}  // namespace

SquareScaling::SquareScaling(int height, int width, int side) : m_width(width) {
    const int shorter = std::min(height, width);
    const int scaledWidth = scaledLength(width, shorter, side);
    const int scaledHeight = scaledLength(height, shorter, side);
    m_columns = makeTaps(width, scaledWidth, (scaledWidth - side) / 2, side);
    m_rows = makeTaps(height, scaledHeight, (scaledHeight - side) / 2, side);
}

/// For the output pixels `from`.. `from + count - 1` of a line of `source` pixels scaled to `scaled`.
std::vector<SquareScaling::Taps> SquareScaling::makeTaps(int source, int scaled, int from, int count) {
    const double scale = static_cast<double>(source) / scaled;
    const double support = std::max(1.0, scale);
    std::vector<Taps> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double centre = (from + i + 0.5) * scale;
        Taps& tap = taps[static_cast<std::size_t>(i)];
        tap.first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int last = std::min(source, static_cast<int>(centre + support + 0.5));
        std::vector<double> weights;
        double sum = 0;
        for (int x = tap.first; x < last; ++x) {
            weights.push_back(std::max(0.0, 1 - std::abs(x + 0.5 - centre) / support));
            sum += weights.back();
        }
        for (const double weight : weights)
            tap.weights.push_back(static_cast<std::int32_t>(std::lround(weight / sum * (1 << weightBits))));
        while (tap.weights.back() == 0)
            tap.weights.pop_back();
    }
    return taps;
}

/// Scales the columns that are wanted of one row. Where images grow, two pixels make one.
void SquareScaling::scaleRow(const std::uint8_t* row, int channels, const std::vector<Taps>& columns,
                             std::uint8_t* out) {
    for (const Taps& tap : columns) {
        const std::int32_t* const weights = tap.weights.data();
        const std::size_t count = tap.weights.size();
        for (int c = 0; c < channels; ++c) {
            const std::uint8_t* pixel = row + std::ptrdiff_t{tap.first} * channels + c;
            std::int32_t sum = weights[0] * *pixel;
            for (std::size_t i = 1; i < count; ++i) {
                pixel += channels;
                sum += weights[i] * *pixel;
            }
            *out++ = rounded(sum);
        }
    }
}

/// Adds rows, `rowBytes` one after the other, as the weights say.
void SquareScaling::addRows(const std::uint8_t* rows, std::size_t rowBytes, const std::vector<std::int32_t>& weights,
                            std::vector<std::int32_t>& sums, std::uint8_t* out) {
    if (weights.size() == 2) {
        const std::uint8_t* const next = rows + rowBytes;
        for (std::size_t x = 0; x < rowBytes; ++x)
            out[x] = rounded(weights[0] * rows[x] + weights[1] * next[x]);
        return;
    }
    std::fill(sums.begin(), sums.end(), 0);
    for (const std::int32_t weight : weights) {
        for (std::size_t x = 0; x < rowBytes; ++x)
            sums[x] += weight * rows[x];
        rows += rowBytes;
    }
    std::transform(sums.begin(), sums.end(), out, rounded);
}

void SquareScaling::scale(const std::uint8_t* pixels, int channels, std::span<std::uint8_t> out) const {
    const std::size_t rowBytes = m_columns.size() * static_cast<std::size_t>(channels);
    const int firstRow = m_rows.front().first;
    const int endRow = m_rows.back().first + static_cast<int>(m_rows.back().weights.size());
    std::vector<std::uint8_t> narrow(static_cast<std::size_t>(endRow - firstRow) * rowBytes);
    for (int y = firstRow; y < endRow; ++y)
        scaleRow(pixels + std::ptrdiff_t{y} * m_width * channels, channels, m_columns,
                 narrow.data() + static_cast<std::size_t>(y - firstRow) * rowBytes);
    std::vector<std::int32_t> sums(rowBytes);
    std::uint8_t* place = out.data();
    for (const Taps& tap : m_rows) {
        addRows(narrow.data() + static_cast<std::size_t>(tap.first - firstRow) * rowBytes, rowBytes, tap.weights, sums,
                place);
        place += rowBytes;
    }
}

}  // namespace nonn
