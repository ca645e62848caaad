// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/channel_passes.h"

#include "model/bf16_passes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <type_traits>

// Debian's packages are compiled for the oldest processors: what newer ones can do is chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define NONN_FOR_EACH_PROCESSOR __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define NONN_FOR_EACH_PROCESSOR
#endif
#define NONN_INLINE __attribute__((always_inline)) inline

namespace nonn {

namespace {

NONN_INLINE void store(float value, float& to) {
    to = value;
}

/// To the nearest, ties to even; what is no number stays none.
NONN_INLINE void store(float value, std::uint16_t& to) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t rounded = (bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16;
    to = static_cast<std::uint16_t>(value == value ? rounded : 0x7FC0U);
}

/// What is no number stays none.
NONN_INLINE float clamped(float value, float low, float high) {
    const float raised = value < low ? low : value;
    return raised > high ? high : raised;
}

struct MapView {
    const float* scale;
    const float* shift;
    float low;
    float high;
    std::int64_t width;
};

MapView view(const RowMap& map) {
    return {map.scale.data(), map.shift.data(), map.low, map.high, static_cast<std::int64_t>(map.scale.size())};
}

template <typename Value>
NONN_INLINE float letThrough(Value value, Value gradient, const MapView& map, std::int64_t column) {
    const float mapped = asFloat(value) * map.scale[column] + map.shift[column];
    const float through = asFloat(gradient);
    const bool inside = static_cast<bool>(static_cast<int>(mapped > map.low) & static_cast<int>(mapped < map.high));
    return inside ? through : 0.0F;
}

constexpr std::int64_t partialColumns = 64;

struct PartialSums {
    alignas(64) std::array<float, partialColumns> first{};
    alignas(64) std::array<float, partialColumns> second{};

    NONN_INLINE void addTo(double* firsts, double* seconds, std::int64_t count) const {
        for (std::int64_t c = 0; c < count; ++c) {
            firsts[c] += static_cast<double>(first[static_cast<std::size_t>(c)]);
            seconds[c] += static_cast<double>(second[static_cast<std::size_t>(c)]);
        }
    }
};

template <typename Value>
NONN_INLINE void moments(const Value* values, std::int64_t rows, const float* centre, std::int64_t width, double* sums,
                         double* squares) {
    for (std::int64_t start = 0; start < rows; start += partialRows)
        for (std::int64_t from = 0; from < width; from += partialColumns) {
            const std::int64_t stop = std::min(rows, start + partialRows);
            const std::int64_t count = std::min(width - from, partialColumns);
            PartialSums partial;
            for (std::int64_t r = start; r < stop; ++r) {
                const Value* const row = values + r * width + from;
                for (std::int64_t c = 0; c < count; ++c) {
                    const float value = asFloat(row[c]) - centre[from + c];
                    partial.first[static_cast<std::size_t>(c)] += value;
                    partial.second[static_cast<std::size_t>(c)] += value * value;
                }
            }
            partial.addTo(sums + from, squares + from, count);
        }
}

template <typename Value>
NONN_INLINE void map(const Value* values, std::int64_t rows, const MapView& how, Value* output) {
    for (std::int64_t r = 0; r < rows; ++r) {
        const Value* const row = values + r * how.width;
        Value* const __restrict to = output + r * how.width;
        for (std::int64_t c = 0; c < how.width; ++c)
            store(clamped(asFloat(row[c]) * how.scale[c] + how.shift[c], how.low, how.high), to[c]);
    }
}

template <typename Value>
NONN_INLINE void gradientMoments(const Value* values, const Value* gradients, std::int64_t rows, const MapView& how,
                                 const float* centre, double* sums, double* products) {
    for (std::int64_t start = 0; start < rows; start += partialRows)
        for (std::int64_t from = 0; from < how.width; from += partialColumns) {
            const std::int64_t stop = std::min(rows, start + partialRows);
            const std::int64_t count = std::min(how.width - from, partialColumns);
            PartialSums partial;
            for (std::int64_t r = start; r < stop; ++r) {
                const Value* const row = values + r * how.width + from;
                const Value* const gradient = gradients + r * how.width + from;
                for (std::int64_t c = 0; c < count; ++c) {
                    const float through = letThrough(row[c], gradient[c], how, from + c);
                    partial.first[static_cast<std::size_t>(c)] += through;
                    partial.second[static_cast<std::size_t>(c)] += through * (asFloat(row[c]) - centre[from + c]);
                }
            }
            partial.addTo(sums + from, products + from, count);
        }
}

template <typename Value>
NONN_INLINE void gradients(const Value* values, const Value* above, std::int64_t rows, const MapView& how,
                           const float* slope, const float* offset, Value* output) {
    for (std::int64_t r = 0; r < rows; ++r) {
        const Value* const row = values + r * how.width;
        const Value* const gradient = above + r * how.width;
        Value* const __restrict to = output + r * how.width;
        for (std::int64_t c = 0; c < how.width; ++c) {
            const float through = letThrough(row[c], gradient[c], how, c);
            store(how.scale[c] * through + slope[c] * asFloat(row[c]) + offset[c], to[c]);
        }
    }
}

}  // namespace

// Clones for several processors are not made of templates.
namespace {

NONN_FOR_EACH_PROCESSOR void cloned(const float* values, std::int64_t rows, const float* centre, std::int64_t width,
                                    double* sums, double* squares) {
    moments(values, rows, centre, width, sums, squares);
}
NONN_FOR_EACH_PROCESSOR void cloned(const std::uint16_t* values, std::int64_t rows, const float* centre,
                                    std::int64_t width, double* sums, double* squares) {
    moments(values, rows, centre, width, sums, squares);
}
NONN_FOR_EACH_PROCESSOR void cloned(const float* values, std::int64_t rows, const MapView& how, float* output) {
    map(values, rows, how, output);
}
NONN_FOR_EACH_PROCESSOR void cloned(const std::uint16_t* values, std::int64_t rows, const MapView& how,
                                    std::uint16_t* output) {
    map(values, rows, how, output);
}
NONN_FOR_EACH_PROCESSOR void cloned(const float* values, const float* above, std::int64_t rows, const MapView& how,
                                    const float* centre, double* sums, double* products) {
    gradientMoments(values, above, rows, how, centre, sums, products);
}
NONN_FOR_EACH_PROCESSOR void cloned(const std::uint16_t* values, const std::uint16_t* above, std::int64_t rows,
                                    const MapView& how, const float* centre, double* sums, double* products) {
    gradientMoments(values, above, rows, how, centre, sums, products);
}
NONN_FOR_EACH_PROCESSOR void cloned(const float* values, const float* above, std::int64_t rows, const MapView& how,
                                    const float* slope, const float* offset, float* output) {
    gradients(values, above, rows, how, slope, offset, output);
}
NONN_FOR_EACH_PROCESSOR void cloned(const std::uint16_t* values, const std::uint16_t* above, std::int64_t rows,
                                    const MapView& how, const float* slope, const float* offset,
                                    std::uint16_t* output) {
    gradients(values, above, rows, how, slope, offset, output);
}

bool passesWide(const std::vector<float>& row) {
    return bf16::canPass(static_cast<std::int64_t>(row.size()));
}

}  // namespace

template <typename Value>
void addMoments(const Value* values, std::int64_t rows, const std::vector<float>& centre, double* sums,
                double* squares) {
    if constexpr (std::is_same_v<Value, std::uint16_t>)
        if (passesWide(centre))
            return bf16::addMoments(values, rows, centre, sums, squares);
    cloned(values, rows, centre.data(), static_cast<std::int64_t>(centre.size()), sums, squares);
}

template <typename Value>
void mapRows(const Value* values, std::int64_t rows, const RowMap& map, Value* output) {
    if constexpr (std::is_same_v<Value, std::uint16_t>)
        if (passesWide(map.scale))
            return bf16::mapRows(values, rows, map, output);
    cloned(values, rows, view(map), output);
}

template <typename Value>
void addGradientMoments(const Value* values, const Value* gradients, std::int64_t rows, const RowMap& map,
                        const std::vector<float>& centre, double* sums, double* products) {
    if constexpr (std::is_same_v<Value, std::uint16_t>)
        if (passesWide(centre))
            return bf16::addGradientMoments(values, gradients, rows, map, centre, sums, products);
    cloned(values, gradients, rows, view(map), centre.data(), sums, products);
}

template <typename Value>
void gradientRows(const Value* values, const Value* gradients, std::int64_t rows, const RowMap& map,
                  const std::vector<float>& slope, const std::vector<float>& offset, Value* output) {
    if constexpr (std::is_same_v<Value, std::uint16_t>)
        if (passesWide(map.scale))
            return bf16::gradientRows(values, gradients, rows, map, slope, offset, output);
    cloned(values, gradients, rows, view(map), slope.data(), offset.data(), output);
}

template void addMoments(const float*, std::int64_t, const std::vector<float>&, double*, double*);
template void addMoments(const std::uint16_t*, std::int64_t, const std::vector<float>&, double*, double*);
template void mapRows(const float*, std::int64_t, const RowMap&, float*);
template void mapRows(const std::uint16_t*, std::int64_t, const RowMap&, std::uint16_t*);
template void addGradientMoments(const float*, const float*, std::int64_t, const RowMap&, const std::vector<float>&,
                                 double*, double*);
template void addGradientMoments(const std::uint16_t*, const std::uint16_t*, std::int64_t, const RowMap&,
                                 const std::vector<float>&, double*, double*);
template void gradientRows(const float*, const float*, std::int64_t, const RowMap&, const std::vector<float>&,
                           const std::vector<float>&, float*);
template void gradientRows(const std::uint16_t*, const std::uint16_t*, std::int64_t, const RowMap&,
                           const std::vector<float>&, const std::vector<float>&, std::uint16_t*);

}  // namespace nonn
