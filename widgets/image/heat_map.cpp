// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/heat_map.h"

#include "image/colour_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace nonn {

namespace {

constexpr double strongest = 0.8;  ///< how much of the colour covers the picture where the map is largest

const std::array<QRgb, 256>& heatTable() {
    static const std::array<QRgb, 256> table = [] {
        std::array<QRgb, 256> colours{};
        for (std::size_t i = 0; i < colours.size(); ++i)
            colours[i] = scale::heat(static_cast<double>(i) / 255).rgb();
        return colours;
    }();
    return table;
}

/// Where a pixel's middle lies between two cells of the map.
struct Between {
    std::size_t from;
    std::size_t to;
    double share;  ///< of `to`
};

std::vector<Between> stretch(int pixels, int cells) {
    std::vector<Between> places;
    places.reserve(static_cast<std::size_t>(pixels));
    for (int i = 0; i < pixels; ++i) {
        const double at = std::clamp((i + 0.5) * cells / pixels - 0.5, 0.0, static_cast<double>(cells - 1));
        const auto from = static_cast<std::size_t>(at);
        places.push_back({from, std::min(from + 1, static_cast<std::size_t>(cells - 1)), at - std::floor(at)});
    }
    return places;
}

/// 0..1 of the largest.
std::vector<double> normalised(std::span<const float> values) {
    std::vector<double> shares;
    shares.reserve(values.size());
    for (const float value : values)
        shares.push_back(std::isfinite(value) && value > 0 ? static_cast<double>(value) : 0.0);
    const double strongestShare = shares.empty() ? 0 : *std::max_element(shares.begin(), shares.end());
    for (double& share : shares)
        share = strongestShare > 0 ? share / strongestShare : 0;
    return shares;
}

QRgb blended(QRgb picture, double value) {
    const QRgb hot = heatTable()[static_cast<std::size_t>(std::lround(255 * value))];
    const double cover = strongest * value;
    const int grey = qGray(picture);
    const auto channel = [&](int colour) { return static_cast<int>(std::lround(cover * colour + (1 - cover) * grey)); };
    return qRgba(channel(qRed(hot)), channel(qGreen(hot)), channel(qBlue(hot)), qAlpha(picture));
}

}  // namespace

QImage blendHeatMap(const QImage& image, std::span<const float> values, int height, int width) {
    QImage result = image.convertToFormat(QImage::Format_ARGB32);
    const bool fits =
        height > 0 && width > 0 && values.size() == static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    Q_ASSERT(fits);
    if (!fits || result.isNull())
        return result;
    const std::vector<double> map = normalised(values);
    const std::vector<Between> rows = stretch(result.height(), height);
    const std::vector<Between> columns = stretch(result.width(), width);
    const auto mapWidth = static_cast<std::size_t>(width);
    for (std::size_t y = 0; y < rows.size(); ++y) {
        auto* const line = reinterpret_cast<QRgb*>(result.scanLine(static_cast<int>(y)));
        const Between& row = rows[y];
        for (std::size_t x = 0; x < columns.size(); ++x) {
            const Between& column = columns[x];
            const auto along = [&](std::size_t r) {
                return (1 - column.share) * map[r * mapWidth + column.from] +
                       column.share * map[r * mapWidth + column.to];
            };
            line[x] = blended(line[x], (1 - row.share) * along(row.from) + row.share * along(row.to));
        }
    }
    return result;
}

}  // namespace nonn
