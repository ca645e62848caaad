// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_kernel.h"

#include "base/error.h"

#include <algorithm>
#include <stdexcept>

namespace nonn {

namespace {

/// Where outputs begin that lie side by side, and how many they are.
struct OutputBlock {
    int first;
    int count;
};

std::vector<OutputBlock> blocksOf(int outputs) {
    std::vector<OutputBlock> blocks;
    int first = 0;
    for (const int count : {16, 4, 1})
        for (; first + count <= outputs; first += count)
            blocks.push_back({first, count});
    return blocks;
}

bool isOfEachChannel(const LoweredOperation& operation, const LoweredOperation& input) {
    return operation.groups == input.output.channels && operation.groups == operation.output.channels;
}

std::vector<float> packedByChannel(const LoweredOperation& operation) {
    const std::size_t channels = sizeOf(operation.output.channels);
    const std::size_t elements = sizeOf(operation.window.pixels());
    std::vector<float> packed;
    packed.reserve(operation.weight.size());
    for (std::size_t element = 0; element < elements; ++element)
        for (std::size_t c = 0; c < channels; ++c)
            packed.push_back(operation.weight[c * elements + element]);
    return packed;
}

std::vector<float> packedInBlocks(const LoweredOperation& operation) {
    const int outputs = operation.output.channels / operation.groups;
    const std::size_t elements = sizeOf(operation.window.pixels());
    const std::size_t each = operation.weight.size() / sizeOf(operation.output.channels);
    const std::size_t inputs = each / elements;
    std::vector<float> packed;
    packed.reserve(operation.weight.size());
    for (int group = 0; group < operation.groups; ++group)
        for (const OutputBlock& block : blocksOf(outputs))
            for (std::size_t element = 0; element < elements; ++element)
                for (std::size_t i = 0; i < inputs; ++i)
                    for (int o = 0; o < block.count; ++o)
                        packed.push_back(operation.weight[sizeOf(group * outputs + block.first + o) * each +
                                                          i * elements + element]);
    return packed;
}

CKernel kernelOf(const LoweredNetwork& network, const FusedStep& step, const Arena& arena) {
    const LoweredOperation& operation = network.at(step.operation);
    const auto offset = [&](int index) { return arena.offsets[sizeOf(index)]; };
    switch (operation.kind) {
        case LoweredKind::input:
            break;
        case LoweredKind::convolution:
            if (!isOfEachChannel(operation, network.inputOf(operation)))
                return CKernel::convolve;
            return operation.window == Window() ? CKernel::scaleAndShift : CKernel::convolveEachChannel;
        case LoweredKind::linear:
            return CKernel::convolve;
        case LoweredKind::affine:
            return CKernel::scaleAndShift;
        case LoweredKind::clamp:
            return CKernel::limit;
        case LoweredKind::add:
            return CKernel::add;
        case LoweredKind::maxPool:
            return CKernel::largestOfWindows;
        case LoweredKind::averagePool:
            return CKernel::meanOfWindows;
        case LoweredKind::globalAveragePool:
        case LoweredKind::adaptiveAveragePool:
            return CKernel::meanOfParts;
        case LoweredKind::concatenate:
            return CKernel::join;
        case LoweredKind::multiply:
        case LoweredKind::sigmoid:
        case LoweredKind::reorder:
            throw badInput({}, Text::tr("%1 is an operation of teachers from elsewhere, which no C is available for",
                                        operation.name));
        case LoweredKind::flatten:
            return movesNothing(network, operation) && offset(step.output) == offset(step.inputs[0]) ? CKernel::nothing
                                                                                                     : CKernel::flatten;
        case LoweredKind::subsample:
            return CKernel::subsample;
    }
    throw std::logic_error("kernelOf: operation without a meaning");
}

}  // namespace

CProgram makeProgram(LoweredNetwork network, const FusingSettings& settings) {
    CProgram program;
    program.network = std::move(network);
    const std::vector<FusedStep> steps = fuseSteps(program.network, settings);
    program.arena = layOutArena(program.network, steps);
    for (const FusedStep& step : steps)
        program.steps.push_back({step, kernelOf(program.network, step, program.arena)});
    return program;
}

int CProgram::mostElements() const {
    int most = 0;
    for (const Step& step : steps)
        if (step.kernel == CKernel::convolve)
            most = std::max(most, operationOf(step).window.pixels());
    return most;
}

int CProgram::mostZeros() const {
    int most = 0;
    for (const Step& step : steps) {
        const LoweredOperation& operation = operationOf(step);
        if (step.kernel == CKernel::convolve)
            most = std::max(most, network.inputOf(operation).output.channels / operation.groups);
        if (hasWeights(step.kernel) && operation.bias.empty())
            most = std::max(most, operation.output.channels);
    }
    return most;
}

bool hasWeights(CKernel kernel) {
    return kernel == CKernel::convolve || kernel == CKernel::convolveEachChannel || kernel == CKernel::scaleAndShift;
}

bool takesAddition(CKernel kernel) {
    return hasWeights(kernel) || kernel == CKernel::add;
}

std::vector<float> packedWeights(const LoweredOperation& operation, CKernel kernel) {
    if (kernel == CKernel::convolveEachChannel)
        return packedByChannel(operation);
    return kernel == CKernel::convolve ? packedInBlocks(operation) : operation.weight;
}

}  // namespace nonn
