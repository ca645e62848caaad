// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/run_int8.h"

#include "deliver/c/run_kernels.h"

#include <algorithm>

namespace nonn {

namespace {

using number = std::int8_t;
#include "deliver/c/shared_kernels.c"
// After what they need.
#include "deliver/c/int8_kernels.c"
// As before.
#include "deliver/c/int8_convolution.c"
#include "deliver/c/moving_kernels.c"

layer layerOf(const LoweredOperation& operation, const Int8Layer& numbers, const std::vector<std::int8_t>& padding) {
    const Int8Layer::Addition& sum = numbers.addition;
    return {{},
            mapOf<map>(operation.output),
            windowOf<window>(operation.window),
            operation.groups,
            operation.countsPadding ? 1 : 0,
            operation.channelOffset,
            numbers.pairs.data(),
            numbers.weight.data(),
            numbers.bias.data(),
            numbers.multiplier.data(),
            padding.data(),
            numbers.shift,
            numbers.inZero,
            numbers.zero,
            {sum.multiplier, sum.addedMultiplier, sum.offset, sum.shift, sum.sumZero},
            numbers.lowest,
            numbers.highest};
}

}  // namespace

Int8Run::Int8Run(Quantisation quantisation)
    : m_program(makeProgram(std::move(quantisation))), m_memory(m_program.program, PIXELS) {
    for (const std::vector<Int8Layer>& layers : m_program.layers)
        m_padding.emplace_back(static_cast<std::size_t>(m_program.mostPadding(layers[0].inZero)),
                               static_cast<std::int8_t>(layers[0].inZero));
}

std::vector<std::vector<std::int8_t>> Int8Run::run(std::span<const std::uint8_t> image, const Observer& observer) {
    const CProgram& program = m_program.program;
    std::ranges::transform(pixelByPixel(image, program.network.input()), m_memory.place(program, 0),
                           [](std::uint8_t pixel) { return static_cast<std::int8_t>(pixel - 128); });
    const auto numbers = [&](std::size_t s, std::size_t part) {
        return layerOf(program.operationOf(program.steps[s]), m_program.layers[s][part], m_padding[s]);
    };
    runSteps(program, m_memory, numbers, observer);
    return m_memory.outputsOf(program);
}

}  // namespace nonn
