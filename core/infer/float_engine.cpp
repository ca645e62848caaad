// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/float_engine.h"

#include "deliver/c/run_float.h"

#include <algorithm>
#include <cfloat>
#include <stdexcept>

namespace nonn {

namespace {

constexpr int block = 16;

AlignedFloats aligned(const std::vector<float>& values) {
    return {values.begin(), values.end()};
}

FloatStep::Map mapOf(const Shape& shape) {
    return {shape.height, shape.width, shape.channels};
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
AlignedFloats biasOf(const LoweredOperation& operation, CKernel kernel) {
    AlignedFloats bias = aligned(operation.bias);
    bias.resize(sizeOf(operation.output.channels), 0);
    if (kernel != CKernel::convolve)
        return bias;
    const int outputs = operation.output.channels / operation.groups;
    AlignedFloats filled;
    for (int group = 0; group < operation.groups; ++group)
        for (int o = 0; o < (outputs + block - 1) / block * block; ++o)
            filled.push_back(o < outputs ? bias[sizeOf(group * outputs + o)] : 0);
    return filled;
}

FloatStep::Window windowOf(const Window& window) {
    const auto& [rows, columns] = window;
    return {rows.kernel,      columns.kernel, rows.stride,    columns.stride, rows.dilation,
            columns.dilation, rows.before,    columns.before, rows.after,     columns.after};
}

/// Of the input with the zeros round it; 0 without.
std::size_t roomFor(const FloatStep& step) {
    const FloatStep::Window& window = step.window;
    if (step.kernel != CKernel::convolve || window.top + window.bottom + window.left + window.right == 0)
        return 0;
    return sizeOf(step.in.height + window.top + window.bottom) * sizeOf(step.in.width + window.left + window.right) *
           sizeOf(step.in.channels);
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
            biases.push_back(hasWeights(step.kernel) ? biasOf(operation, step.kernel) : AlignedFloats());
        }
    }

    /// Without places.
    FloatStep describe(std::size_t index) const {
        const CProgram::Step& step = program.steps[index];
        const LoweredOperation& operation = program.operationOf(step);
        FloatStep described;
        described.kernel = step.kernel;
        described.in = mapOf(program.network.inputOf(operation).output);
        described.out = mapOf(operation.output);
        described.window = windowOf(operation.window);
        described.groups = operation.groups;
        described.countsPadding = operation.countsPadding ? 1 : 0;
        described.channelOffset = operation.channelOffset;
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
      m_arena(static_cast<std::size_t>(m_program->program.arena.elements)) {
    const CProgram& program = m_program->program;
    const auto place = [&](int operation) { return m_arena.data() + program.offset(operation); };
    std::size_t room = 0;
    for (std::size_t s = 0; s < program.steps.size(); ++s) {
        const CProgram::Step& step = program.steps[s];
        const std::vector<int>& inputs = step.fused.inputs;
        FloatStep described = m_program->describe(s);
        room = std::max(room, roomFor(described));
        described.result = place(step.fused.output);
        if (step.kernel == CKernel::add || step.fused.sum >= 0)
            described.added = place(inputs.back());
        for (std::size_t part = 0; part < (step.kernel == CKernel::join ? inputs.size() : 1); ++part) {
            described.source = place(inputs[part]);
            described.in = mapOf(program.network.at(inputs[part]).output);
            m_steps.push_back(described);
            described.channelOffset += step.kernel == CKernel::join ? described.in.channels : 0;
        }
    }
    m_room.resize(room);
    for (FloatStep& step : m_steps)
        step.room = m_room.data();
}

const LoweredNetwork& FloatEngine::network() const {
    return m_program->program.network;
}

void FloatEngine::runOne(std::span<const float> image) {
    std::ranges::copy(pixelByPixel(image, network().input()), m_arena.data() + m_program->program.offset(0));
    for (const FloatStep& step : m_steps)
        m_runStep(step);
}

std::vector<std::vector<float>> FloatEngine::run(std::span<const float> images) {
    const auto each = static_cast<std::size_t>(network().input().elements());
    if (images.size() % each != 0)
        throw std::logic_error("FloatEngine: no whole number of images");
    std::vector<std::vector<float>> outputs(network().outputs.size());
    for (std::size_t start = 0; start < images.size(); start += each) {
        runOne(images.subspan(start, each));
        for (std::size_t o = 0; o < outputs.size(); ++o) {
            const int operation = network().outputs[o].operation;
            const Shape& shape = network().at(operation).output;
            const std::span<const float> values(m_arena.data() + m_program->program.offset(operation),
                                                static_cast<std::size_t>(shape.elements()));
            const std::vector<float> ordered = channelByChannel(values, shape);
            outputs[o].insert(outputs[o].end(), ordered.begin(), ordered.end());
        }
    }
    return outputs;
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
