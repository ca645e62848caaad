// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bf16_passes.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

#include <algorithm>
#include <array>
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16")

namespace nonn::bf16 {

namespace {

constexpr std::int64_t lane = 16;  // columns
constexpr std::int64_t lanes = 4;
constexpr std::int64_t together = lane * lanes;

/// 64 columns.
struct Columns {
    __m512 vectors[lanes];  // NOLINT(modernize-avoid-c-arrays): std::array drops its alignment

    const __m512& operator[](std::size_t l) const { return vectors[l]; }
    __m512& operator[](std::size_t l) { return vectors[l]; }
};

Columns load(const float* values) {
    Columns columns{};
    for (std::int64_t l = 0; l < lanes; ++l)
        columns.vectors[l] = _mm512_loadu_ps(values + l * lane);
    return columns;
}

__m512 widened(const std::uint16_t* values) {
    const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(values));
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
}

void store(__m512 values, std::uint16_t* to) {
    const __m256bh narrow = _mm512_cvtneps_pbh(values);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), reinterpret_cast<const __m256i&>(narrow));
}

/// Added in double precision.
void addTo(double* sums, const Columns& columns) {
    alignas(64) std::array<float, together> values{};
    for (std::int64_t l = 0; l < lanes; ++l)
        _mm512_store_ps(values.data() + l * lane, columns[static_cast<std::size_t>(l)]);
    for (std::size_t c = 0; c < values.size(); ++c)
        sums[c] += static_cast<double>(values[c]);
}

struct Bounds {
    __m512 low;
    __m512 high;

    explicit Bounds(const RowMap& map) : low(_mm512_set1_ps(map.low)), high(_mm512_set1_ps(map.high)) {}

    /// What is no number stays none: of two, one of which is none, the instructions give the second.
    __m512 clamped(__m512 values) const { return _mm512_min_ps(high, _mm512_max_ps(low, values)); }

    /// The gradients whose mapped values lie inside, else 0.
    __m512 letThrough(__m512 mapped, __m512 gradients) const {
        const __mmask16 inside =
            _mm512_cmp_ps_mask(mapped, low, _CMP_GT_OQ) & _mm512_cmp_ps_mask(mapped, high, _CMP_LT_OQ);
        return _mm512_maskz_mov_ps(inside, gradients);
    }
};

}  // namespace

bool canPass(std::int64_t width) {
    static const bool here = __builtin_cpu_supports("avx512bf16") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
                             __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0;
    return here && width % together == 0;
}

void addMoments(const std::uint16_t* values, std::int64_t rows, const std::vector<float>& centre, double* sums,
                double* squares) {
    const auto width = static_cast<std::int64_t>(centre.size());
    for (std::int64_t start = 0; start < rows; start += partialRows)
        for (std::int64_t from = 0; from < width; from += together) {
            const std::int64_t stop = std::min(rows, start + partialRows);
            const Columns middle = load(centre.data() + from);
            Columns sum{};
            Columns square{};
            for (std::int64_t r = start; r < stop; ++r)
                for (std::size_t l = 0; l < lanes; ++l) {
                    const std::uint16_t* const at = values + r * width + from + static_cast<std::int64_t>(l) * lane;
                    const __m512 value = _mm512_sub_ps(widened(at), middle[l]);
                    sum[l] = _mm512_add_ps(sum[l], value);
                    square[l] = _mm512_fmadd_ps(value, value, square[l]);
                }
            addTo(sums + from, sum);
            addTo(squares + from, square);
        }
}

void mapRows(const std::uint16_t* values, std::int64_t rows, const RowMap& map, std::uint16_t* output) {
    const auto width = static_cast<std::int64_t>(map.scale.size());
    const Bounds bounds(map);
    for (std::int64_t from = 0; from < width; from += together) {
        const Columns scale = load(map.scale.data() + from);
        const Columns shift = load(map.shift.data() + from);
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::size_t l = 0; l < lanes; ++l) {
                const std::int64_t at = r * width + from + static_cast<std::int64_t>(l) * lane;
                store(bounds.clamped(_mm512_fmadd_ps(widened(values + at), scale[l], shift[l])), output + at);
            }
    }
}

void addGradientMoments(const std::uint16_t* values, const std::uint16_t* gradients, std::int64_t rows,
                        const RowMap& map, const std::vector<float>& centre, double* sums, double* products) {
    const auto width = static_cast<std::int64_t>(centre.size());
    const Bounds bounds(map);
    for (std::int64_t start = 0; start < rows; start += partialRows)
        for (std::int64_t from = 0; from < width; from += together) {
            const std::int64_t stop = std::min(rows, start + partialRows);
            const Columns scale = load(map.scale.data() + from);
            const Columns shift = load(map.shift.data() + from);
            const Columns middle = load(centre.data() + from);
            Columns sum{};
            Columns product{};
            for (std::int64_t r = start; r < stop; ++r)
                for (std::size_t l = 0; l < lanes; ++l) {
                    const std::int64_t at = r * width + from + static_cast<std::int64_t>(l) * lane;
                    const __m512 value = widened(values + at);
                    const __m512 through =
                        bounds.letThrough(_mm512_fmadd_ps(value, scale[l], shift[l]), widened(gradients + at));
                    sum[l] = _mm512_add_ps(sum[l], through);
                    product[l] = _mm512_fmadd_ps(through, _mm512_sub_ps(value, middle[l]), product[l]);
                }
            addTo(sums + from, sum);
            addTo(products + from, product);
        }
}

void gradientRows(const std::uint16_t* values, const std::uint16_t* gradients, std::int64_t rows, const RowMap& map,
                  const std::vector<float>& slope, const std::vector<float>& offset, std::uint16_t* output) {
    const auto width = static_cast<std::int64_t>(map.scale.size());
    const Bounds bounds(map);
    for (std::int64_t from = 0; from < width; from += together) {
        const Columns scale = load(map.scale.data() + from);
        const Columns shift = load(map.shift.data() + from);
        const Columns slopes = load(slope.data() + from);
        const Columns offsets = load(offset.data() + from);
        for (std::int64_t r = 0; r < rows; ++r)
            for (std::size_t l = 0; l < lanes; ++l) {
                const std::int64_t at = r * width + from + static_cast<std::int64_t>(l) * lane;
                const __m512 value = widened(values + at);
                const __m512 through =
                    bounds.letThrough(_mm512_fmadd_ps(value, scale[l], shift[l]), widened(gradients + at));
                store(_mm512_fmadd_ps(scale[l], through, _mm512_fmadd_ps(slopes[l], value, offsets[l])), output + at);
            }
    }
}

}  // namespace nonn::bf16

#pragma GCC pop_options

#else

#include <cstdlib>

namespace nonn::bf16 {

bool canPass(std::int64_t) {
    return false;
}

void addMoments(const std::uint16_t*, std::int64_t, const std::vector<float>&, double*, double*) {
    std::abort();
}

void mapRows(const std::uint16_t*, std::int64_t, const RowMap&, std::uint16_t*) {
    std::abort();
}

void addGradientMoments(const std::uint16_t*, const std::uint16_t*, std::int64_t, const RowMap&,
                        const std::vector<float>&, double*, double*) {
    std::abort();
}

void gradientRows(const std::uint16_t*, const std::uint16_t*, std::int64_t, const RowMap&, const std::vector<float>&,
                  const std::vector<float>&, std::uint16_t*) {
    std::abort();
}

}  // namespace nonn::bf16

#endif
