// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"

#include <span>
#include <vector>

namespace nonn {

/// Runs programs with the very functions that generated C has, in this process.
class FloatRun {
public:
    explicit FloatRun(LoweredNetwork network);

    const CProgram& program() const { return m_program; }

    /// For each output of the network its values for one image; both as in other files, channel by channel, row by row.
    std::vector<std::vector<float>> run(std::span<const float> image);

private:
    CProgram m_program;
    std::vector<std::vector<float>> m_weights;  ///< packed, one a step
    std::vector<float> m_zeros;
    std::vector<const float*> m_sources;
    std::vector<float> m_arena;
};

/// Between the order of files, channel by channel, row by row, and that of kernels, pixel by pixel with their channels.
template <typename Value>
std::vector<Value> pixelByPixel(std::span<const Value> values, const Shape& shape) {
    const auto plane = static_cast<std::size_t>(shape.height) * static_cast<std::size_t>(shape.width);
    const auto channels = static_cast<std::size_t>(shape.channels);
    std::vector<Value> result(values.size());
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t p = 0; p < plane; ++p)
            result[p * channels + c] = values[c * plane + p];
    return result;
}
template <typename Value>
std::vector<Value> channelByChannel(std::span<const Value> values, const Shape& shape) {
    return pixelByPixel(values, {shape.height * shape.width, shape.channels, 1});
}

}  // namespace nonn
