// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/run_float.h"

#include "deliver/c/run_kernels.h"

#include <algorithm>
#include <cfloat>

namespace nonn {

namespace {

using number = float;
#include "deliver/c/shared_kernels.c"
// After what they need.
#include "deliver/c/float_kernels.c"
#include "deliver/c/moving_kernels.c"

layer layerOf(const CProgram& program, const CProgram::Step& step, const std::vector<float>& weights,
              const std::vector<float>& zeros) {
    const LoweredOperation& operation = program.operationOf(step);
    return {{},
            mapOf<map>(operation.output),
            windowOf<window>(operation.window),
            operation.groups,
            operation.countsPadding ? 1 : 0,
            operation.channelOffset,
            weights.data(),
            operation.bias.empty() ? zeros.data() : operation.bias.data(),
            zeros.data(),
            std::max(step.fused.lowest, -FLT_MAX),
            std::min(step.fused.highest, FLT_MAX)};
}

}  // namespace

FloatRun::FloatRun(LoweredNetwork network, const FusingSettings& settings)
    : m_program(makeProgram(std::move(network), settings)), m_memory(m_program, PIXELS) {
    for (const CProgram::Step& step : m_program.steps)
        m_weights.push_back(packedWeights(m_program.operationOf(step), step.kernel));
    m_zeros.resize(static_cast<std::size_t>(m_program.mostZeros()), 0);
}

std::vector<std::vector<float>> FloatRun::run(std::span<const float> image, const Observer& observer) {
    std::ranges::copy(pixelByPixel(image, m_program.network.input()), m_memory.place(m_program, 0));
    const auto numbers = [&](std::size_t s, std::size_t) {
        return layerOf(m_program, m_program.steps[s], m_weights[s], m_zeros);
    };
    runSteps(m_program, m_memory, numbers, observer);
    return m_memory.outputsOf(m_program);
}

}  // namespace nonn
