// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/int8_program.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

    /// With a shift of 32, which takes processors the least; less where a factor needs it.
    static void addFactors(Int8Layer& layer, const std::vector<double>& factors) {
        layer.shift = fixedFactor(std::ranges::max(factors), 32).shift;
        for (const double factor : factors)
            layer.multiplier.push_back(fixedFactor(factor, layer.shift).multiplier);
    }

    /// How large one step of a channel's sums is in steps of what is stored first.
    std::vector<double> factorsOf(const CProgram::Step& step) const {
        const ActivationScale& in = m_program.scaleOf(step.fused.inputs[0]);
        std::vector<double> factors;
        for (const float scale : m_program.quantisation.layers[sizeOf(step.fused.operation)].scales)
            factors.push_back(double{in.scale} * scale / productOf(step).scale);
        return factors;
    }

    const ActivationScale& productOf(const CProgram::Step& step) const {
        return m_program.scaleOf(step.fused.sum >= 0 ? step.fused.operation : step.fused.output);
    }

    /// What is computed with weights: all of it. The input's zero adds zero * weight to each product, unless it is
    /// taken off before.
    void addWeights(Int8Layer& layer, const CProgram::Step& step) const {
        const LoweredOperation& operation = m_program.program.operationOf(step);
        const QuantisedLayer& quantised = m_program.quantisation.layers[sizeOf(step.fused.operation)];
        const int taken = step.kernel == CKernel::convolve ? 0 : m_program.scaleOf(step.fused.inputs[0]).zeroPoint;
        const std::size_t each = quantised.weight.size() / quantised.scales.size();
        for (std::size_t c = 0; c < quantised.scales.size(); ++c) {
            const auto first = quantised.weight.begin() + static_cast<std::ptrdiff_t>(c * each);
            const int sum = std::accumulate(first, first + static_cast<std::ptrdiff_t>(each), 0);
            layer.bias.push_back((quantised.bias.empty() ? 0 : quantised.bias[c]) - taken * sum);
        }
        layer.zero = productOf(step).zeroPoint;
        if (step.kernel == CKernel::scaleAndShift)
            addLines(layer, quantised.weight, factorsOf(step));
        else
            addFactors(layer, factorsOf(step));
        if (step.kernel == CKernel::convolve)
            addPairs(layer, operation, quantised.weight);
        else if (step.kernel == CKernel::convolveEachChannel)
            layer.weight = packedByChannel(quantised.weight, sizeOf(operation.window.pixels()));
        if (step.fused.sum >= 0)
            layer.addition = additionOf(productOf(step), step);
    }

    /// Each channel's weight and factor in one number, its bias and the output's zero in another. What would leave 32
    /// bits has left 8 long before, and gets less steep where it passes them.
    static void addLines(Int8Layer& layer, const std::vector<std::int8_t>& weight, const std::vector<double>& factors) {
        constexpr double steepest = 1 << 22;
        constexpr double highest = 1 << 29;
        double most = 1;
        for (std::size_t c = 0; c < weight.size(); ++c)
            most = std::max(most,
                            factors[c] * (128.0 * std::abs(weight[c]) + std::abs(static_cast<double>(layer.bias[c]))) +
                                std::abs(layer.zero));
        int exponent = 0;
        std::frexp(most, &exponent);
        layer.shift = std::max(29 - exponent, 14);
        for (std::size_t c = 0; c < weight.size(); ++c) {
            const double slope = std::ldexp(factors[c] * weight[c], layer.shift);
            const double start = std::ldexp(factors[c] * layer.bias[c] + layer.zero, layer.shift);
            const double less = std::min({1.0, steepest / std::abs(slope), highest / std::abs(start)});
            layer.multiplier.push_back(static_cast<std::int32_t>(std::nearbyint(less * slope)));
            layer.bias[c] = static_cast<std::int32_t>(std::nearbyint(less * start)) + (1 << (layer.shift - 1));
        }
    }

    /// Fours of biases are read, too.
    static void addPairs(Int8Layer& layer, const LoweredOperation& operation, const std::vector<std::int8_t>& weight) {
        layer.pairs = pairedWeights(operation, weight);
        const int beyond = -(operation.output.channels / operation.groups) & 3;
        layer.bias.resize(layer.bias.size() + sizeOf(beyond));
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

std::vector<float> Int8Program::meant(std::size_t output, std::span<const std::int8_t> numbers) const {
    const ActivationScale& scale = scaleOf(program.network.outputs[output].operation);
    std::vector<float> values;
    values.reserve(numbers.size());
    for (const std::int8_t number : numbers)
        values.push_back(scale.meant(number));
    return values;
}

int Int8Program::mostPadding(int zero) const {
    int most = 0;
    for (std::size_t s = 0; s < program.steps.size(); ++s) {
        const LoweredOperation& operation = program.operationOf(program.steps[s]);
        if (program.steps[s].kernel == CKernel::convolve && layers[s][0].inZero == zero)
            most = std::max(most, program.network.inputOf(operation).output.channels / operation.groups *
                                      operation.window.columns.kernel);
    }
    return most;
}

}  // namespace nonn
