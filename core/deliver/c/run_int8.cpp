// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/run_int8.h"

#include "deliver/c/run_float.h"

#include <algorithm>

namespace nonn {

namespace {

using number = std::int8_t;
#include "deliver/c/shared_kernels.c"
// After what they need.
#include "deliver/c/int8_kernels.c"

map mapOf(const Shape& shape) {
    return {shape.height, shape.width, shape.channels};
}

layer layerOf(const LoweredOperation& operation, const Int8Layer& numbers, const std::vector<std::int8_t>& padding) {
    const auto& [rows, columns] = operation.window;
    const Int8Layer::Addition& sum = numbers.addition;
    return {{},
            mapOf(operation.output),
            {rows.kernel, columns.kernel, rows.stride, columns.stride, rows.dilation, columns.dilation, rows.before,
             columns.before},
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

/// What a step reads and writes, beside its layer.
struct Places {
    const std::int8_t* in;
    const std::int8_t* added;
    std::int8_t* out;
    const std::int8_t** sources;
};

void call(CKernel kernel, const layer& layer, const Places& places) {
    switch (kernel) {
        case CKernel::nothing:
        case CKernel::scaleAndShift:  // which is a convolution here
            return;
        case CKernel::convolve:
            return convolve(&layer, places.in, places.added, places.out, places.sources);
        case CKernel::convolveEachChannel:
            return convolve_each_channel(&layer, places.in, places.added, places.out);
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

Int8Run::Int8Run(Quantisation quantisation) : m_program(makeProgram(std::move(quantisation))) {
    for (const std::vector<Int8Layer>& layers : m_program.layers)
        m_padding.emplace_back(static_cast<std::size_t>(m_program.mostPadding(layers[0].inZero)),
                               static_cast<std::int8_t>(layers[0].inZero));
    m_sources.resize(static_cast<std::size_t>(m_program.program.mostElements()) * PIXELS);
    m_arena.resize(static_cast<std::size_t>(m_program.program.arena.elements));
}

void Int8Run::runStep(std::size_t s) {
    const CProgram& program = m_program.program;
    const CProgram::Step& step = program.steps[s];
    const std::vector<int>& inputs = step.fused.inputs;
    const auto place = [&](int operation) { return m_arena.data() + program.offset(operation); };
    int before = 0;
    for (std::size_t part = 0; part < m_program.layers[s].size(); ++part) {
        layer layer = layerOf(program.operationOf(step), m_program.layers[s][part], m_padding[s]);
        layer.in = mapOf(program.network.at(inputs[part]).output);
        if (step.kernel == CKernel::join)
            layer.channel_offset = before;
        before += layer.in.channels;
        const bool adds = step.kernel == CKernel::add || step.fused.sum >= 0;
        call(step.kernel, layer,
             {place(inputs[part]), adds ? place(inputs.back()) : nullptr, place(step.fused.output), m_sources.data()});
    }
}

std::vector<std::vector<std::int8_t>> Int8Run::run(std::span<const std::uint8_t> image, const Observer& observer) {
    const CProgram& program = m_program.program;
    std::ranges::transform(pixelByPixel(image, program.network.input()), m_arena.data() + program.offset(0),
                           [](std::uint8_t pixel) { return static_cast<std::int8_t>(pixel - 128); });
    for (std::size_t s = 0; s < program.steps.size(); ++s) {
        runStep(s);
        if (observer)
            observer(program.steps[s].fused.output, valuesOf(program.steps[s].fused.output));
    }
    std::vector<std::vector<std::int8_t>> outputs;
    for (const LoweredNetwork::Output& output : program.network.outputs)
        outputs.push_back(channelByChannel(valuesOf(output.operation), program.network.at(output.operation).output));
    return outputs;
}

std::vector<float> Int8Run::meant(std::size_t output, std::span<const std::int8_t> numbers) const {
    const ActivationScale& scale = m_program.scaleOf(m_program.program.network.outputs[output].operation);
    std::vector<float> values;
    for (const std::int8_t number : numbers)
        values.push_back(scale.meant(number));
    return values;
}

std::span<const std::int8_t> Int8Run::valuesOf(int operation) const {
    return {m_arena.data() + m_program.program.offset(operation),
            static_cast<std::size_t>(m_program.program.network.at(operation).output.elements())};
}

}  // namespace nonn
