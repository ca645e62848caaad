// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pair_sums.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <functional>
#include <span>

namespace nonn {

namespace {

constexpr std::size_t lanes = 16;           // filters side by side in a panel
constexpr std::size_t rowsAtOnce = 4;       // filters of one panel against all of another, in registers
constexpr std::size_t imagesInFloat = 256;  // then the sum goes on in double
constexpr std::size_t imagesPerPoll = 64;   // of top-k, where an image takes less than a millisecond

/// GCC and Clang turn arithmetic on these into whatever vector instructions the function may use.
using Lanes [[gnu::vector_size(lanes * sizeof(float))]] = float;
using Bits [[gnu::vector_size(lanes * sizeof(float))]] = std::int32_t;

using TileSums = std::array<std::array<double, lanes>, lanes>;

template <WeightRule rule>
[[gnu::always_inline]] inline void sumTile(const float* rows, const float* columns, std::size_t images,
                                           TileSums& sums) {
    for (std::size_t first = 0; first < lanes; first += rowsAtOnce) {
        for (std::size_t begin = 0; begin < images; begin += imagesInFloat) {
            Lanes partial[rowsAtOnce] = {};  // NOLINT(*-avoid-c-arrays): templates drop the attribute
            const std::size_t end = std::min(images, begin + imagesInFloat);
            for (std::size_t image = begin; image < end; ++image) {
                Lanes b;
                std::memcpy(&b, columns + image * lanes, sizeof b);
                for (std::size_t r = 0; r < rowsAtOnce; ++r) {
                    const float a = rows[image * lanes + first + r];
                    const Lanes difference = a - b;
                    const auto distance = (Lanes)((Bits)difference & 0x7fffffff);
                    if constexpr (rule == WeightRule::activationHubs)
                        partial[r] += a * b * distance;
                    else
                        partial[r] += a * b / (distance + 1.0F);
                }
            }
            for (std::size_t r = 0; r < rowsAtOnce; ++r)
                for (std::size_t lane = 0; lane < lanes; ++lane)
                    sums[first + r][lane] += static_cast<double>(partial[r][lane]);
        }
    }
}

using TileFunction = void (*)(const float*, const float*, std::size_t, TileSums&);

template <WeightRule rule>
void sumTilePlain(const float* rows, const float* columns, std::size_t images, TileSums& sums) {
    sumTile<rule>(rows, columns, images, sums);
}

#if defined(__x86_64__)
template <WeightRule rule>
[[gnu::target("avx2")]] void sumTileAvx2(const float* rows, const float* columns, std::size_t images, TileSums& sums) {
    sumTile<rule>(rows, columns, images, sums);
}

template <WeightRule rule>
[[gnu::target("avx512f")]] void sumTileAvx512(const float* rows, const float* columns, std::size_t images,
                                              TileSums& sums) {
    sumTile<rule>(rows, columns, images, sums);
}
#endif

template <WeightRule rule>
TileFunction chooseTileFunction() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return sumTileAvx512<rule>;
    if (__builtin_cpu_supports("avx2"))
        return sumTileAvx2<rule>;
#endif
    return sumTilePlain<rule>;
}

/// Panels of 16 filters, each images x 16, the last padded with zeros: what a tile reads lies together.
std::vector<float> packPanels(const Activity& activity, std::size_t panels) {
    const auto images = static_cast<std::size_t>(activity.images);
    const auto filters = static_cast<std::size_t>(activity.filters);
    std::vector<float> packed(panels * images * lanes);
    for (std::size_t image = 0; image < images; ++image) {
        for (std::size_t panel = 0; panel < panels; ++panel) {
            const std::size_t first = panel * lanes;
            std::copy_n(activity.values.data() + image * filters + first, std::min(lanes, filters - first),
                        packed.data() + (panel * images + image) * lanes);
        }
    }
    return packed;
}

double pairTerm(WeightRule rule, double a, double b) {
    const double distance = std::abs(a - b);
    return rule == WeightRule::activationHubs ? a * b * distance : a * b / (distance + 1);
}

/// The places, ascending, of the `count` largest values above 0; of equal ones the first.
void chooseStrongest(std::span<const float> row, std::size_t count, std::vector<float>& ranking,
                     std::vector<std::size_t>& chosen) {
    ranking.assign(row.begin(), row.end());
    const auto last = ranking.begin() + static_cast<std::ptrdiff_t>(std::min(count, row.size())) - 1;
    std::nth_element(ranking.begin(), last, ranking.end(), std::greater<>());
    const float weakest = *last;
    auto ties = std::count(ranking.begin(), last + 1, weakest);
    chosen.clear();
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row[i] > 0 && (row[i] > weakest || (row[i] == weakest && ties-- > 0)))
            chosen.push_back(i);
}

}  // namespace

std::vector<float> sumAllPairs(const Activity& activity, WeightRule rule, const Progress& progress) {
    const auto images = static_cast<std::size_t>(activity.images);
    const auto filters = static_cast<std::size_t>(activity.filters);
    const std::size_t panels = (filters + lanes - 1) / lanes;
    const std::vector<float> packed = packPanels(activity, panels);
    const TileFunction sumTileOf = rule == WeightRule::activationHubs ? chooseTileFunction<WeightRule::activationHubs>()
                                                                      : chooseTileFunction<WeightRule::coActivation>();
    std::vector<float> result(filters * filters);
    for (std::size_t row = 0; row < panels; ++row) {
        for (std::size_t column = row; column < panels; ++column) {
            progress.check();
            TileSums sums{};
            sumTileOf(packed.data() + row * images * lanes, packed.data() + column * images * lanes, images, sums);
            for (std::size_t i = row * lanes; i < std::min(filters, (row + 1) * lanes); ++i)
                for (std::size_t j = std::max(i + 1, column * lanes); j < std::min(filters, (column + 1) * lanes); ++j)
                    result[i * filters + j] = static_cast<float>(sums[i % lanes][j % lanes]);
        }
        const auto rest = static_cast<double>(panels - 1 - row);
        progress.report(1 - rest * (rest + 1) / static_cast<double>(panels * (panels + 1)));
    }
    return result;
}

std::vector<float> sumStrongestPairs(const Activity& activity, WeightRule rule, int topK, const Progress& progress) {
    const auto filters = static_cast<std::size_t>(activity.filters);
    std::vector<double> sums(filters * (filters - 1) / 2);  // rows of the upper triangle, one after the other
    std::vector<std::size_t> chosen;
    std::vector<double> values;
    std::vector<float> ranking;
    for (std::size_t image = 0; image < static_cast<std::size_t>(activity.images); ++image) {
        if (image % imagesPerPoll == 0)
            progress.check();
        const auto row = std::span(activity.values).subspan(image * filters, filters);
        chooseStrongest(row, static_cast<std::size_t>(topK), ranking, chosen);
        values.clear();
        for (const std::size_t i : chosen)
            values.push_back(static_cast<double>(row[i]));
        for (std::size_t p = 0; p + 1 < chosen.size(); ++p) {
            const std::size_t i = chosen[p];
            double* const pairs = sums.data() + i * (2 * filters - i - 1) / 2;
            for (std::size_t q = p + 1; q < chosen.size(); ++q)
                pairs[chosen[q] - i - 1] += pairTerm(rule, values[p], values[q]);
        }
    }
    std::vector<float> result(filters * filters);
    const double* pair = sums.data();
    for (std::size_t i = 0; i < filters; ++i)
        for (std::size_t j = i + 1; j < filters; ++j)
            result[i * filters + j] = static_cast<float>(*pair++);
    return result;
}

}  // namespace nonn
