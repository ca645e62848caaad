// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx/matrix.h"

namespace nonn {

std::vector<float> transposed(const std::vector<float>& matrix, std::size_t rows) {
    const std::size_t columns = matrix.size() / rows;
    std::vector<float> result(matrix.size());
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            result[c * rows + r] = matrix[r * columns + c];
    return result;
}

std::vector<float> meansOfWindows(int inputs, int outputs) {
    std::vector<float> matrix;
    for (int i = 0; i < outputs; ++i) {
        const int first = i * inputs / outputs;
        const int end = ((i + 1) * inputs + outputs - 1) / outputs;
        for (int k = 0; k < inputs; ++k)
            matrix.push_back(k >= first && k < end ? 1.0f / static_cast<float>(end - first) : 0.0f);
    }
    return matrix;
}

}  // namespace nonn
