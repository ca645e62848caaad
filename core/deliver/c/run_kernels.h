// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/run_memory.h"

namespace nonn {

// What runs of generated C's functions in this process have in common, in whatever numbers. Kernels and their structs
// are each run's own: functions are found beside the struct that they take.

template <typename KernelMap>
KernelMap mapOf(const Shape& shape) {
    return {shape.height, shape.width, shape.channels};
}

template <typename KernelWindow>
KernelWindow windowOf(const Window& window) {
    const auto& [rows, columns] = window;
    return {rows.kernel,   columns.kernel,   rows.stride, columns.stride,
            rows.dilation, columns.dilation, rows.before, columns.before};
}

template <typename Layer, typename Number>
void callKernel(CKernel kernel, const Layer& layer, const Number* in, const Number* added, Number* out,
                const Number** sources) {
    switch (kernel) {
        case CKernel::nothing:
            return;
        case CKernel::convolve:
            return convolve(&layer, in, added, out, sources);
        case CKernel::convolveEachChannel:
            return convolve_each_channel(&layer, in, added, out);
        case CKernel::scaleAndShift:
            return scale_and_shift(&layer, in, added, out);
        case CKernel::add:
            return add(&layer, in, added, out);
        case CKernel::limit:
            return limit(&layer, in, out);
        case CKernel::largestOfWindows:
        case CKernel::meanOfWindows:
            return pool(&layer, in, out, kernel == CKernel::largestOfWindows);
        case CKernel::meanOfParts:
            return mean_of_parts(&layer, in, out);
        case CKernel::subsample:
            return subsample(&layer, in, out);
        case CKernel::join:
            return join(&layer, in, out);
        case CKernel::flatten:
            return flatten(&layer, in, out);
    }
}

/// `layerOf` gives the layer of a part of a step; its input's shape and where it stands among several are set here.
template <typename Number, typename LayerOf>
void runStep(const CProgram& program, std::size_t s, RunMemory<Number>& memory, const LayerOf& layerOf) {
    const CProgram::Step& step = program.steps[s];
    const std::vector<int>& inputs = step.fused.inputs;
    const bool adds = step.kernel == CKernel::add || step.fused.sum >= 0;
    const Number* const added = adds ? memory.place(program, inputs.back()) : nullptr;
    const std::size_t parts = step.kernel == CKernel::join ? inputs.size() : 1;
    int before = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        auto layer = layerOf(s, part);
        layer.in = mapOf<decltype(layer.in)>(program.network.at(inputs[part]).output);
        if (step.kernel == CKernel::join)
            layer.channel_offset = before;
        before += layer.in.channels;
        const Number* const in = memory.place(program, inputs[part]);
        callKernel(step.kernel, layer, in, added, memory.place(program, step.fused.output), memory.sources.data());
    }
}

/// All steps; the observer is told each tensor that is stored, and the operation whose it is.
template <typename Number, typename LayerOf, typename Observer>
void runSteps(const CProgram& program, RunMemory<Number>& memory, const LayerOf& layerOf, const Observer& observer) {
    for (std::size_t s = 0; s < program.steps.size(); ++s) {
        runStep(program, s, memory, layerOf);
        const int output = program.steps[s].fused.output;
        if (observer)
            observer(output, memory.valuesOf(program, output));
    }
}

}  // namespace nonn
