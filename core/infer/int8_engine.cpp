// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/int8_engine.h"

#include "infer/engine_steps.h"

#include <algorithm>
#include <array>
#include <numeric>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace nonn {

namespace {

constexpr std::size_t mostInputBytes = 2;
constexpr std::size_t bytesBeyond = 4;  // the last word of a row of the window may reach so far beyond the input

using Bytes = AlignedValues<std::int8_t>;

/// For each group its outputs sixteen by sixteen, zeros for those that the last block has not; for each of these blocks
/// the pieces of the window, for each the words of its inputs, for each the weights of the outputs side by side.
class WordPacking {
public:
    WordPacking(const StepShape& shape, const std::vector<std::int8_t>& weight, Int8Functions functions)
        : m_shape(shape), m_weight(weight), m_pieces(piecesOf(shape)), m_inputsOfWord(functions.inputsOfWord()) {}

    Bytes packed() const {
        Bytes packed;
        const int outputs = m_shape.out.channels / m_shape.groups;
        for (int group = 0; group < m_shape.groups; ++group)
            for (int first = 0; first < outputs; first += outputsOfBlock)
                for (int piece = 0; piece < m_pieces.rows * m_pieces.columns; ++piece)
                    for (int input = 0; input < m_pieces.length; input += m_inputsOfWord)
                        for (int o = first; o < first + outputsOfBlock; ++o)
                            appendWord(packed, o < outputs ? group * outputs + o : -1, piece, input);
        return packed;
    }

private:
    void appendWord(Bytes& packed, int output, int piece, int input) const {
        for (int i = input; i < input + m_inputsOfWord; ++i) {
            const std::int8_t weight = output < 0 || i >= m_pieces.length ? std::int8_t{0} : weightOf(output, piece, i);
            packed.push_back(weight);
            if (m_inputsOfWord == 2)  // the upper half of 16 bits
                packed.push_back(weight < 0 ? std::int8_t{-1} : std::int8_t{0});
        }
    }

    std::int8_t weightOf(int output, int piece, int input) const {
        const int channels = m_shape.in.channels / m_shape.groups;
        const int elements = m_shape.window.rows * m_shape.window.columns;
        const int element = piece * (elements / (m_pieces.rows * m_pieces.columns)) + input / channels;
        return m_weight[sizeOf((output * channels + input % channels) * elements + element)];
    }

    const StepShape& m_shape;
    const std::vector<std::int8_t>& m_weight;
    WindowPieces m_pieces;
    int m_inputsOfWord;
};

/// With what the inputs' distance from their zero takes off: bytes are multiplied as they lie above -128.
std::vector<std::int32_t> biasFor(const StepShape& shape, const Int8Layer& layer,
                                  const std::vector<std::int8_t>& weight, Int8Functions functions) {
    std::vector<std::int32_t> bias(layer.bias.begin(), layer.bias.begin() + shape.out.channels);
    if (functions.inputs == Int8Functions::Inputs::pairs)
        return bias;
    const std::size_t each = weight.size() / bias.size();
    for (std::size_t o = 0; o < bias.size(); ++o) {
        const auto first = weight.begin() + static_cast<std::ptrdiff_t>(o * each);
        bias[o] -= (128 + layer.inZero) * std::accumulate(first, first + static_cast<std::ptrdiff_t>(each), 0);
    }
    return bias;
}

Int8Addition additionOf(const Int8Layer::Addition& addition) {
    return {addition.multiplier, addition.addedMultiplier, addition.offset, addition.shift, addition.sumZero};
}

}  // namespace

/// What copies share.
struct Int8Engine::Program {
    struct Numbers {
        Bytes weight;
        AlignedValues<std::int32_t> bias, multiplier;
    };

    Int8Program numbers;
    Int8Functions functions;
    std::vector<Numbers> packed;  ///< of convolutions, one a step

    Program(Quantisation quantisation, Int8Functions chosen)
        : numbers(makeProgram(std::move(quantisation))), functions(chosen) {
        if (!runHere(functions))
            throw std::logic_error("Int8Engine: not on this processor");
        for (std::size_t s = 0; s < program().steps.size(); ++s)
            packed.push_back(program().steps[s].kernel == CKernel::convolve ? packedStep(s) : Numbers());
    }

    const CProgram& program() const { return numbers.program; }

    Numbers packedStep(std::size_t s) const {
        const CProgram::Step& step = program().steps[s];
        const StepShape shape = shapeOf(program(), step);
        const Int8Layer& layer = numbers.layers[s].front();
        const std::vector<std::int8_t>& weight = numbers.quantisation.layers[sizeOf(step.fused.operation)].weight;
        return {WordPacking(shape, weight, functions).packed(),
                filledUp(biasFor(shape, layer, weight, functions), shape), filledUp(layer.multiplier, shape)};
    }

    Int8Step describe(std::size_t s, std::size_t part) const {
        const Int8Layer& layer = numbers.layers[s][part];
        const bool convolves = program().steps[s].kernel == CKernel::convolve;
        Int8Step described;
        static_cast<StepShape&>(described) = shapeOf(program(), program().steps[s]);
        described.weight = convolves ? packed[s].weight.data() : layer.weight.data();
        described.bias = convolves ? packed[s].bias.data() : layer.bias.data();
        described.multiplier = convolves ? packed[s].multiplier.data() : layer.multiplier.data();
        described.shift = layer.shift;
        described.inZero = layer.inZero;
        described.zero = layer.zero;
        described.addition = additionOf(layer.addition);
        described.lowest = layer.lowest;
        described.highest = layer.highest;
        return described;
    }

    std::size_t roomBytes() const {
        std::size_t most = 0;
        for (const CProgram::Step& step : program().steps)
            if (hasWeights(step.kernel))
                most = std::max(most, paddedElements(shapeOf(program(), step)));
        return most * mostInputBytes + bytesBeyond;
    }
};

Int8Engine::Int8Engine(Quantisation quantisation, Int8Functions functions)
    : Int8Engine(std::make_shared<const Program>(std::move(quantisation), functions)) {}

Int8Engine::Int8Engine(std::shared_ptr<const Program> shared)
    : m_program(std::move(shared)),
      m_arena(static_cast<std::size_t>(m_program->program().arena.elements)),
      m_room(m_program->roomBytes()),
      m_steps(placedSteps(m_program->program(), m_arena,
                          [this](std::size_t s, std::size_t part) { return m_program->describe(s, part); })) {
    for (Int8Step& step : m_steps)
        step.room = m_room.data();
}

std::vector<std::vector<std::int8_t>> Int8Engine::run(std::span<const std::int8_t> images) {
    return runImages(m_program->program(), m_arena, images, [this] {
        for (const Int8Step& step : m_steps)
            m_program->functions.run(step);
    });
}

std::vector<float> Int8Engine::meant(std::size_t output, std::span<const std::int8_t> numbers) const {
    return m_program->numbers.meant(output, numbers);
}

bool runHere(const Int8Functions& functions) {
#if defined(__x86_64__)
    if (functions == int8Wide)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    if (functions == int8Dot) {
        // Not every compiler knows its name.
        constexpr unsigned int avxVnni = 1u << 4;
        unsigned int a = 0, b = 0, c = 0, d = 0;
        return __builtin_cpu_supports("avx2") && __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a & avxVnni) != 0;
    }
    if (functions == int8Middle)
        return __builtin_cpu_supports("avx2");
    return true;
#else
    return functions != int8Wide && functions != int8Dot && functions != int8Middle;
#endif
}

Int8Functions chooseInt8Functions() {
    static constexpr std::array fastestFirst{int8Wide, int8Dot, int8Middle, int8Anywhere};
    return *std::ranges::find_if(fastestFirst, runHere);
}

}  // namespace nonn
