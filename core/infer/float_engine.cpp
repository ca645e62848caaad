// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/float_engine.h"

#include "infer/engine_steps.h"

#include <algorithm>
#include <cfloat>

namespace nonn {

namespace {

constexpr int block = outputsOfBlock;

AlignedFloats aligned(const std::vector<float>& values) {
    return {values.begin(), values.end()};
}

/// For each group its outputs sixteen by sixteen, the last filled up with zeros; for each of these the elements of the
/// window, for each the input's channels, for each the weights of the block's outputs side by side.
AlignedFloats sixteenWide(const LoweredOperation& operation) {
    const int outputs = operation.output.channels / operation.groups;
    const std::size_t elements = sizeOf(operation.window.pixels());
    const std::size_t each = operation.weight.size() / sizeOf(operation.output.channels);
    const std::size_t inputs = each / elements;
    AlignedFloats packed;
    for (int group = 0; group < operation.groups; ++group)
        for (int first = 0; first < outputs; first += block)
            for (std::size_t element = 0; element < elements; ++element)
                for (std::size_t i = 0; i < inputs; ++i)
                    for (int o = first; o < first + block; ++o)
                        packed.push_back(
                            o < outputs ? operation.weight[sizeOf(group * outputs + o) * each + i * elements + element]
                                        : 0);
    return packed;
}

/// One for each output; of a convolution with its groups filled up to blocks.
AlignedFloats biasOf(const LoweredOperation& operation, const StepShape& shape) {
    std::vector<float> bias = operation.bias;
    bias.resize(sizeOf(operation.output.channels), 0);
    return shape.kernel == CKernel::convolve ? filledUp(bias, shape) : aligned(bias);
}

/// Of the input with the zeros round it; 0 without.
std::size_t roomFor(const StepShape& shape) {
    return hasWeights(shape.kernel) && isPadded(shape) ? paddedElements(shape) : 0;
}

}  // namespace

/// What copies share.
struct FloatEngine::Program {
    CProgram program;
    std::vector<AlignedFloats> weights;
    std::vector<AlignedFloats> biases;

    explicit Program(LoweredNetwork network) : program(makeProgram(std::move(network))) {
        for (const CProgram::Step& step : program.steps) {
            const LoweredOperation& operation = program.operationOf(step);
            weights.push_back(step.kernel == CKernel::convolve ? sixteenWide(operation)
                                                               : aligned(packedWeights(operation, step.kernel)));
            biases.push_back(hasWeights(step.kernel) ? biasOf(operation, shapeOf(program, step)) : AlignedFloats());
        }
    }

    /// Without places.
    FloatStep describe(std::size_t index) const {
        const CProgram::Step& step = program.steps[index];
        FloatStep described{shapeOf(program, step)};
        described.lowest = std::max(step.fused.lowest, -FLT_MAX);
        described.highest = std::min(step.fused.highest, FLT_MAX);
        described.weight = weights[index].data();
        described.bias = biases[index].data();
        return described;
    }
};

FloatEngine::FloatEngine(LoweredNetwork network, RunFloatStep runStep)
    : FloatEngine(std::make_shared<const Program>(std::move(network)), runStep) {}

FloatEngine::FloatEngine(std::shared_ptr<const Program> shared, RunFloatStep runStep)
    : m_program(std::move(shared)),
      m_runStep(runStep),
      m_arena(static_cast<std::size_t>(m_program->program.arena.elements)),
      m_steps(placedSteps(m_program->program, m_arena,
                          [this](std::size_t s, std::size_t) { return m_program->describe(s); })) {
    std::size_t room = 0;
    for (const FloatStep& step : m_steps)
        room = std::max(room, roomFor(step));
    m_room.resize(room);
    for (FloatStep& step : m_steps)
        step.room = m_room.data();
}

const LoweredNetwork& FloatEngine::network() const {
    return m_program->program.network;
}

std::vector<std::vector<float>> FloatEngine::run(std::span<const float> images) {
    return runImages(m_program->program, m_arena, images, [this] {
        for (const FloatStep& step : m_steps)
            m_runStep(step);
    });
}

RunFloatStep chooseRunFloatStep() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return runFloatStepWide;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return runFloatStepMiddle;
#endif
    return runFloatStepAnywhere;
}

}  // namespace nonn
