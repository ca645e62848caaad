// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/channel_passes.h"

#include <cstdint>
#include <vector>

// The passes of channel_passes.h over bf16 for processors that convert to it themselves (AVX-512 BF16): 64 columns at a
// time, whose factors stay in registers. The results are those of the others, but for numbers below 2^-126, which
// become 0.

namespace nonn::bf16 {

/// Whether this processor can, and rows of `width` columns are made of 64.
bool canPass(std::int64_t width);

// Where canPass(); on other processors they end the program.

void addMoments(const std::uint16_t* values, std::int64_t rows, const std::vector<float>& centre, double* sums,
                double* squares);

void mapRows(const std::uint16_t* values, std::int64_t rows, const RowMap& map, std::uint16_t* output);

void addGradientMoments(const std::uint16_t* values, const std::uint16_t* gradients, std::int64_t rows,
                        const RowMap& map, const std::vector<float>& centre, double* sums, double* products);

void gradientRows(const std::uint16_t* values, const std::uint16_t* gradients, std::int64_t rows, const RowMap& map,
                  const std::vector<float>& slope, const std::vector<float>& offset, std::uint16_t* output);

}  // namespace nonn::bf16
