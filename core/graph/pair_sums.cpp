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

/// What a register holds. GCC and Clang turn arithmetic on these types into vector instructions; types wider than the
/// registers of the function's target would go through memory.
struct Registers128 {
    using Floats [[gnu::vector_size(16)]] = float;
    using Bits [[gnu::vector_size(16)]] = std::int32_t;
};
struct Registers256 {
    using Floats [[gnu::vector_size(32)]] = float;
    using Bits [[gnu::vector_size(32)]] = std::int32_t;
};
struct Registers512 {
    using Floats [[gnu::vector_size(64)]] = float;
    using Bits [[gnu::vector_size(64)]] = std::int32_t;
};

using TileSums = std::array<std::array<double, lanes>, lanes>;

/// Four filters of one panel against one or two registers full of another's: sums over all images.
template <WeightRule rule, typename Registers>
[[gnu::always_inline]] inline void sumStrip(const float* rows, const float* columns, std::size_t images,
                                            std::size_t firstRow, std::size_t firstColumn, TileSums& sums) {
    using Floats = typename Registers::Floats;
    constexpr std::size_t width = sizeof(Floats) / sizeof(float);
    constexpr std::size_t columnsAtOnce = std::min<std::size_t>(2, lanes / width);
    for (std::size_t begin = 0; begin < images; begin += imagesInFloat) {
        Floats partial[rowsAtOnce][columnsAtOnce] = {};  // NOLINT(*-avoid-c-arrays): templates drop the attribute
        const std::size_t end = std::min(images, begin + imagesInFloat);
        for (std::size_t image = begin; image < end; ++image) {
            for (std::size_t c = 0; c < columnsAtOnce; ++c) {
                Floats b;
                std::memcpy(&b, columns + image * lanes + firstColumn + c * width, sizeof b);
                for (std::size_t r = 0; r < rowsAtOnce; ++r) {
                    const float a = rows[image * lanes + firstRow + r];
                    const Floats difference = a - b;
                    const auto distance = (Floats)((typename Registers::Bits)difference & 0x7fffffff);
                    if constexpr (rule == WeightRule::activationHubs)
                        partial[r][c] += a * b * distance;
                    else
                        partial[r][c] += a * b / (distance + 1.0F);
                }
            }
        }
        for (std::size_t r = 0; r < rowsAtOnce; ++r)
            for (std::size_t c = 0; c < columnsAtOnce; ++c)
                for (std::size_t k = 0; k < width; ++k)
                    sums[firstRow + r][firstColumn + c * width + k] += static_cast<double>(partial[r][c][k]);
    }
}

template <WeightRule rule, typename Registers>
[[gnu::always_inline]] inline void sumTile(const float* rows, const float* columns, std::size_t images,
                                           TileSums& sums) {
    constexpr std::size_t step = std::min(lanes, 2 * sizeof(typename Registers::Floats) / sizeof(float));
    for (std::size_t row = 0; row < lanes; row += rowsAtOnce)
        for (std::size_t column = 0; column < lanes; column += step)
            sumStrip<rule, Registers>(rows, columns, images, row, column, sums);
}

using TileFunction = void (*)(const float*, const float*, std::size_t, TileSums&);

template <WeightRule rule>
void sumTilePlain(const float* rows, const float* columns, std::size_t images, TileSums& sums) {
    sumTile<rule, Registers128>(rows, columns, images, sums);
}

#if defined(__x86_64__)
template <WeightRule rule>
[[gnu::target("avx2")]] void sumTileAvx2(const float* rows, const float* columns, std::size_t images, TileSums& sums) {
    sumTile<rule, Registers256>(rows, columns, images, sums);
}

template <WeightRule rule>
[[gnu::target("avx512f")]] void sumTileAvx512(const float* rows, const float* columns, std::size_t images,
                                              TileSums& sums) {
    sumTile<rule, Registers512>(rows, columns, images, sums);
}
#endif

template <WeightRule rule>
TileFunction tileFunction([[maybe_unused]] InstructionSet set) {
#if defined(__x86_64__)
    if (set == InstructionSet::avx512)
        return sumTileAvx512<rule>;
    if (set == InstructionSet::avx2)
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

std::vector<InstructionSet> instructionSets() {
    std::vector<InstructionSet> sets{InstructionSet::plain};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        sets.push_back(InstructionSet::avx2);
    if (__builtin_cpu_supports("avx512f"))
        sets.push_back(InstructionSet::avx512);
#endif
    return sets;
}

std::vector<float> sumAllPairs(const Activity& activity, WeightRule rule, const Progress& progress) {
    return sumAllPairs(activity, rule, instructionSets().back(), progress);
}

std::vector<float> sumAllPairs(const Activity& activity, WeightRule rule, InstructionSet set,
                               const Progress& progress) {
    const auto images = static_cast<std::size_t>(activity.images);
    const auto filters = static_cast<std::size_t>(activity.filters);
    const std::size_t panels = (filters + lanes - 1) / lanes;
    const std::vector<float> packed = packPanels(activity, panels);
    const TileFunction sumTileOf = rule == WeightRule::activationHubs ? tileFunction<WeightRule::activationHubs>(set)
                                                                      : tileFunction<WeightRule::coActivation>(set);
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
