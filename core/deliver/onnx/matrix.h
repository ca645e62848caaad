// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace nonn {

/// Of a matrix that is stored row by row.
std::vector<float> transposed(const std::vector<float>& matrix, std::size_t rows);

/// The means of windows spread evenly over `inputs` places, as a matrix with a row for each of `outputs` windows.
std::vector<float> meansOfWindows(int inputs, int outputs);

}  // namespace nonn
