// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace nonn {

/// What a batch norm and the clamp after it do to each value of a row: clamp(value * scale + shift, low, high). A row
/// is one pixel's channels, or those of several pixels one after the other.
struct RowMap {
    std::vector<float> scale;
    std::vector<float> shift;
    float low = 0;
    float high = 0;
};

/// fp32 as it is, or bf16 from its 16 bits.
inline float asFloat(float value) {
    return value;
}
inline float asFloat(std::uint16_t bits) {
    return std::bit_cast<float>(std::uint32_t{bits} << 16);
}

/// So many rows are summed in fp32, then added in double precision.
constexpr std::int64_t partialRows = 32;

// Passes over rows of values, each as wide as the vectors given with it, in fp32 or in bf16 (as its 16 bits). They are
// limited by memory: each reads and writes once what it must, in the widest instructions that the processor has.

/// Adds, for each column, the sums over the rows of (value - centre) and of its square.
template <typename Value>
void addMoments(const Value* values, std::int64_t rows, const std::vector<float>& centre, double* sums,
                double* squares);

template <typename Value>
void mapRows(const Value* values, std::int64_t rows, const RowMap& map, Value* output);

/// Adds, for each column, the sums over the rows of the gradients that the clamp lets through, and of these multiplied
/// by (value - centre).
template <typename Value>
void addGradientMoments(const Value* values, const Value* gradients, std::int64_t rows, const RowMap& map,
                        const std::vector<float>& centre, double* sums, double* products);

/// The gradient of the values: scale * (gradient that the clamp lets through) + slope * value + offset.
template <typename Value>
void gradientRows(const Value* values, const Value* gradients, std::int64_t rows, const RowMap& map,
                  const std::vector<float>& slope, const std::vector<float>& offset, Value* output);

}  // namespace nonn
