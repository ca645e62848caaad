// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/run_float.h"

#include <algorithm>
#include <cfloat>

namespace nonn {

namespace {

#include "deliver/c/float_kernels.c"

map mapOf(const Shape& shape) {
    return {shape.height, shape.width, shape.channels};
}

layer layerOf(const CProgram& program, const CProgram::Step& step, const std::vector<float>& weights,
              const std::vector<float>& zeros) {
    const LoweredOperation& operation = program.operationOf(step);
    const auto& [rows, columns] = operation.window;
    return {mapOf(program.network.inputOf(operation).output),
            mapOf(operation.output),
            {rows.kernel, columns.kernel, rows.stride, columns.stride, rows.dilation, columns.dilation, rows.before,
             columns.before},
            operation.groups,
            operation.countsPadding ? 1 : 0,
            operation.channelOffset,
            weights.data(),
            operation.bias.empty() ? zeros.data() : operation.bias.data(),
            zeros.data(),
            std::max(step.fused.lowest, -FLT_MAX),
            std::min(step.fused.highest, FLT_MAX)};
}

/// What a step reads and writes, beside its layer.
struct Places {
    const float* in;
    const float* added;
    float* out;
    const float** sources;
};

void call(CKernel kernel, const layer& layer, const Places& places) {
    switch (kernel) {
        case CKernel::nothing:
            return;
        case CKernel::convolve:
            return convolve(&layer, places.in, places.added, places.out, places.sources);
        case CKernel::convolveEachChannel:
            return convolve_each_channel(&layer, places.in, places.added, places.out);
        case CKernel::scaleAndShift:
            return scale_and_shift(&layer, places.in, places.added, places.out);
        case CKernel::add:
            return add(&layer, places.in, places.added, places.out);
        case CKernel::limit:
            return limit(&layer, places.in, places.out);
        case CKernel::largestOfWindows:
        case CKernel::meanOfWindows:
            return pool(&layer, places.in, places.out, kernel == CKernel::largestOfWindows);
        case CKernel::meanOfParts:
            return mean_of_parts(&layer, places.in, places.out);
        case CKernel::subsample:
            return subsample(&layer, places.in, places.out);
        case CKernel::join:
            return join(&layer, places.in, places.out);
        case CKernel::flatten:
            return flatten(&layer, places.in, places.out);
    }
}

}  // namespace

FloatRun::FloatRun(LoweredNetwork network) : m_program(makeProgram(std::move(network))) {
    for (const CProgram::Step& step : m_program.steps)
        m_weights.push_back(packedWeights(m_program.operationOf(step), step.kernel));
    m_zeros.resize(static_cast<std::size_t>(m_program.mostZeros()), 0);
    m_sources.resize(static_cast<std::size_t>(m_program.mostElements()) * PIXELS);
    m_arena.resize(static_cast<std::size_t>(m_program.arena.elements));
}

std::vector<std::vector<float>> FloatRun::run(std::span<const float> image) {
    const auto place = [&](int operation) { return m_arena.data() + m_program.offset(operation); };
    std::ranges::copy(pixelByPixel(image, m_program.network.input()), place(0));
    for (std::size_t s = 0; s < m_program.steps.size(); ++s) {
        const CProgram::Step& step = m_program.steps[s];
        layer layer = layerOf(m_program, step, m_weights[s], m_zeros);
        const std::vector<int>& inputs = step.fused.inputs;
        Places places{place(inputs[0]), nullptr, place(step.fused.output), m_sources.data()};
        if (step.kernel == CKernel::add || step.fused.sum >= 0)
            places.added = place(inputs.back());
        if (step.kernel != CKernel::join) {
            call(step.kernel, layer, places);
            continue;
        }
        layer.channel_offset = 0;
        for (const int part : inputs) {
            layer.in = mapOf(m_program.network.at(part).output);
            places.in = place(part);
            call(step.kernel, layer, places);
            layer.channel_offset += layer.in.channels;
        }
    }
    std::vector<std::vector<float>> outputs;
    for (const LoweredNetwork::Output& output : m_program.network.outputs) {
        const Shape& shape = m_program.network.at(output.operation).output;
        outputs.push_back(channelByChannel(
            std::span<const float>(place(output.operation), static_cast<std::size_t>(shape.elements())), shape));
    }
    return outputs;
}

}  // namespace nonn
