// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/int8_program.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

/// Beyond it a mean over a million pixels would leave 64 bits.
constexpr int mostShiftOfMean = 40;
/// Of a factor: with the nine of what it is multiplied by, two products fit 32.
constexpr int bitsOfAddition = 20;
constexpr double mostOfAddition = 1 << bitsOfAddition;

bool isMean(CKernel kernel) {
    return kernel == CKernel::meanOfWindows || kernel == CKernel::meanOfParts;
}

std::vector<std::int8_t> packedByChannel(const std::vector<std::int8_t>& weight, std::size_t elements) {
    const std::size_t channels = weight.size() / elements;
    std::vector<std::int8_t> result(weight.size());
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t e = 0; e < elements; ++e)
            result[e * channels + c] = weight[c * elements + e];
    return result;
}

class Int8Building {
public:
    explicit Int8Building(Int8Program& program) : m_program(program) {}

    void run() {
        for (const CProgram::Step& step : m_program.program.steps) {
            std::vector<Int8Layer>& layers = m_program.layers.emplace_back();
            const std::size_t parts = step.kernel == CKernel::join ? step.fused.inputs.size() : 1;
            for (std::size_t part = 0; part < parts; ++part)
                layers.push_back(layerOf(step, step.fused.inputs[part]));
        }
    }

private:
    Int8Layer layerOf(const CProgram::Step& step, int input) const {
        const ActivationScale& in = m_program.scaleOf(input);
        const ActivationScale& out = m_program.scaleOf(step.fused.output);
        Int8Layer layer;
        layer.inZero = in.zeroPoint;
        layer.zero = out.zeroPoint;
        if (std::isfinite(step.fused.lowest))
            layer.lowest = out.stored(step.fused.lowest);
        if (std::isfinite(step.fused.highest))
            layer.highest = out.stored(step.fused.highest);
        if (hasWeights(step.kernel))
            addWeights(layer, step);
        else
            addFactor(layer, double{in.scale} / out.scale, isMean(step.kernel) ? mostShiftOfMean : 62);
        if (step.kernel == CKernel::add)
            layer.addition = additionOf(in, step);
        return layer;
    }

    static void addFactor(Int8Layer& layer, double factor, int mostShift) {
        const FixedFactor fixed = fixedFactor(factor, mostShift);
        layer.multiplier.push_back(fixed.multiplier);
        layer.shift = fixed.shift;
    }

    /// With the shift that the largest needs: a sum that much smaller a factor matters for is that much larger.
    static void addFactors(Int8Layer& layer, const std::vector<double>& factors) {
        layer.shift = fixedFactor(std::ranges::max(factors)).shift;
        for (const double factor : factors)
            layer.multiplier.push_back(fixedFactor(factor, layer.shift).multiplier);
    }

    /// The input's zero adds zero * weight to each product.
    void addWeights(Int8Layer& layer, const CProgram::Step& step) const {
        const LoweredOperation& operation = m_program.program.operationOf(step);
        const QuantisedLayer& quantised = m_program.quantisation.layers[sizeOf(step.fused.operation)];
        const ActivationScale& in = m_program.scaleOf(step.fused.inputs[0]);
        const ActivationScale& product =
            m_program.scaleOf(step.fused.sum >= 0 ? step.fused.operation : step.fused.output);
        const std::size_t each = quantised.weight.size() / quantised.scales.size();
        std::vector<double> factors;
        for (std::size_t c = 0; c < quantised.scales.size(); ++c) {
            std::int32_t sum = 0;
            for (std::size_t i = c * each; i < (c + 1) * each; ++i)
                sum += quantised.weight[i];
            layer.bias.push_back((quantised.bias.empty() ? 0 : quantised.bias[c]) - in.zeroPoint * sum);
            factors.push_back(double{in.scale} * quantised.scales[c] / product.scale);
        }
        addFactors(layer, factors);
        if (step.kernel == CKernel::convolveEachChannel)
            layer.weight = packedByChannel(quantised.weight, sizeOf(operation.window.pixels()));
        else
            layer.pairs = pairedWeights(operation, quantised.weight);
        layer.zero = product.zeroPoint;
        if (step.fused.sum >= 0)
            layer.addition = additionOf(product, step);
    }

    Int8Layer::Addition additionOf(const ActivationScale& first, const CProgram::Step& step) const {
        const ActivationScale& added = m_program.scaleOf(step.fused.inputs.back());
        const ActivationScale& out = m_program.scaleOf(step.fused.output);
        const double factor = double{first.scale} / out.scale;
        const double addedFactor = double{added.scale} / out.scale;
        int exponent = 0;
        std::frexp(std::max(factor, addedFactor), &exponent);
        const int shift = std::clamp(bitsOfAddition - exponent, 1, 30);
        const auto steps = [&](double value) {
            return static_cast<std::int32_t>(std::min(std::nearbyint(std::ldexp(value, shift)), mostOfAddition));
        };
        const std::int32_t half = std::int32_t{1} << (shift - 1);
        return {steps(factor), steps(addedFactor),
                half - first.zeroPoint * steps(factor) - added.zeroPoint * steps(addedFactor), shift, out.zeroPoint};
    }

    Int8Program& m_program;
};

}  // namespace

FixedFactor fixedFactor(double factor, int mostShift) {
    int exponent = 0;
    const double fraction = std::frexp(factor, &exponent);
    FixedFactor fixed;
    fixed.shift = std::clamp(31 - exponent, 1, mostShift);
    const double multiplier = std::nearbyint(std::ldexp(fraction, fixed.shift + exponent));
    fixed.multiplier = static_cast<std::int32_t>(std::min(multiplier, 2147483647.0));
    return fixed;
}

std::vector<std::int16_t> pairedWeights(const LoweredOperation& operation, const std::vector<std::int8_t>& weight) {
    const int outputs = operation.output.channels / operation.groups;
    const int elements = operation.window.pixels();
    const int each = static_cast<int>(weight.size()) / operation.output.channels;
    const int inputs = each / elements;
    std::vector<std::int16_t> pairs;
    const auto weightOf = [&](int group, int output, int input) {
        if (output >= outputs || input >= each)
            return 0;
        const int within = input % inputs * elements + input / inputs;
        return static_cast<int>(weight[sizeOf((group * outputs + output) * each + within)]);
    };
    for (int group = 0; group < operation.groups; ++group)
        for (int output = 0; output < outputs; output += 4)
            for (int input = 0; input < each; input += 4)
                for (const int odd : {0, 1})
                    for (const int pair : {0, 2})
                        for (const int other : {0, 2})
                            pairs.push_back(static_cast<std::int16_t>(
                                weightOf(group, output + pair, input + odd + other) +
                                256 * weightOf(group, output + pair + 1, input + odd + other)));
    return pairs;
}

Int8Program makeProgram(Quantisation quantisation) {
    Int8Program program;
    program.program = makeProgram(quantisation.network);
    program.quantisation = std::move(quantisation);
    Int8Building(program).run();
    return program;
}

std::int64_t Int8Program::constantBytes() const {
    std::int64_t bytes = 0;
    for (const std::vector<Int8Layer>& parts : layers)
        for (const Int8Layer& layer : parts)
            bytes += static_cast<std::int64_t>(2 * layer.pairs.size() + layer.weight.size() + 4 * layer.bias.size() +
                                               4 * layer.multiplier.size());
    return bytes;
}

int Int8Program::mostPadding(int zero) const {
    int most = 0;
    for (std::size_t s = 0; s < program.steps.size(); ++s) {
        const LoweredOperation& operation = program.operationOf(program.steps[s]);
        if (program.steps[s].kernel == CKernel::convolve && layers[s][0].inZero == zero)
            most = std::max(most, program.network.inputOf(operation).output.channels / operation.groups);
    }
    return most;
}

}  // namespace nonn
