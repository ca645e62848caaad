// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/run_memory.h"
#include "infer/aligned_values.h"
#include "infer/step_shape.h"

#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

namespace nonn {

// What engines have in common, in whatever numbers.

StepShape shapeOf(const CProgram& program, const CProgram::Step& step);

/// Numbers of the step's input with the zeros round it.
std::size_t paddedElements(const StepShape& shape);
bool isPadded(const StepShape& shape);

/// One value an output, of each group as many as its blocks hold: zeros behind its own.
template <typename Value>
AlignedValues<Value> filledUp(const std::vector<Value>& values, const StepShape& shape) {
    const int outputs = shape.out.channels / shape.groups;
    AlignedValues<Value> filled;
    for (int group = 0; group < shape.groups; ++group)
        for (int o = 0; o < (outputs + outputsOfBlock - 1) / outputsOfBlock * outputsOfBlock; ++o)
            filled.push_back(o < outputs ? values[sizeOf(group * outputs + o)] : 0);
    return filled;
}

/// The steps with their places in the arena; one that joins is there once for each part. `describe` gives a step
/// without places, by its index and that of the part.
template <typename Number, typename Describe>
auto placedSteps(const CProgram& program, AlignedValues<Number>& arena, const Describe& describe) {
    std::vector<decltype(describe(std::size_t{}, std::size_t{}))> placed;
    const auto place = [&](int operation) { return arena.data() + program.offset(operation); };
    for (std::size_t s = 0; s < program.steps.size(); ++s) {
        const CProgram::Step& step = program.steps[s];
        const std::vector<int>& inputs = step.fused.inputs;
        const bool joins = step.kernel == CKernel::join;
        int before = 0;
        for (std::size_t part = 0; part < (joins ? inputs.size() : 1); ++part) {
            auto described = describe(s, part);
            const Shape& in = program.network.at(inputs[part]).output;
            if (joins) {
                described.in = {in.height, in.width, in.channels};
                described.channelOffset = before;
            }
            before += in.channels;
            described.source = place(inputs[part]);
            described.result = place(step.fused.output);
            if (step.kernel == CKernel::add || step.fused.sum >= 0)
                described.added = place(inputs.back());
            placed.push_back(described);
        }
    }
    return placed;
}

/// For each output of the network its values for all images, one after the other; images and outputs channel by
/// channel, row by row. `runSteps` is called once an image. Throws std::logic_error where it is not a whole number of
/// images.
template <typename Number, typename RunSteps>
std::vector<std::vector<Number>> runImages(const CProgram& program, AlignedValues<Number>& arena,
                                           std::span<const Number> images, const RunSteps& runSteps) {
    const LoweredNetwork& network = program.network;
    const auto each = static_cast<std::size_t>(network.input().elements());
    if (images.size() % each != 0)
        throw std::logic_error("runImages: no whole number of images");
    std::vector<std::vector<Number>> outputs(network.outputs.size());
    for (std::size_t start = 0; start < images.size(); start += each) {
        const std::vector<Number> pixels = pixelByPixel(images.subspan(start, each), network.input());
        std::copy(pixels.begin(), pixels.end(), arena.begin() + program.offset(0));
        runSteps();
        for (std::size_t o = 0; o < outputs.size(); ++o) {
            const int operation = network.outputs[o].operation;
            const Shape& shape = network.at(operation).output;
            const std::span<const Number> values(arena.data() + program.offset(operation),
                                                 static_cast<std::size_t>(shape.elements()));
            const std::vector<Number> ordered = channelByChannel(values, shape);
            outputs[o].insert(outputs[o].end(), ordered.begin(), ordered.end());
        }
    }
    return outputs;
}

}  // namespace nonn
