// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"

#include <span>
#include <vector>

namespace nonn {

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

/// Where the tensors of a run lie.
template <typename Number>
struct RunMemory {
    std::vector<Number> arena;
    std::vector<const Number*> sources;  ///< what convolve() writes to

    RunMemory(const CProgram& program, int pixels)
        : arena(static_cast<std::size_t>(program.arena.elements)),
          sources(sizeOf(program.mostElements()) * sizeOf(pixels)) {}

    Number* place(const CProgram& program, int operation) { return arena.data() + program.offset(operation); }

    std::span<const Number> valuesOf(const CProgram& program, int operation) const {
        return {arena.data() + program.offset(operation),
                static_cast<std::size_t>(program.network.at(operation).output.elements())};
    }

    std::vector<std::vector<Number>> outputsOf(const CProgram& program) const {
        std::vector<std::vector<Number>> outputs;
        for (const LoweredNetwork::Output& output : program.network.outputs)
            outputs.push_back(
                channelByChannel(valuesOf(program, output.operation), program.network.at(output.operation).output));
        return outputs;
    }
};

}  // namespace nonn
