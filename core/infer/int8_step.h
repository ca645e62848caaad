// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/step_shape.h"

#include <cstdint>

namespace nonn {

/// How a sum becomes a number of the result's scale once something is added, see struct addition of int8_kernels.c.
struct Int8Addition {
    std::int32_t multiplier = 0, addedMultiplier = 0, offset = 0;
    int shift = 1, sumZero = 0;
};

/// One step of a network in 8-bit integers with everything that computing it needs.
struct Int8Step : StepShape {
    const std::int8_t* weight = nullptr;  ///< of convolve as packedForWords() does, else as Int8Layer has it
    const std::int32_t* bias = nullptr;   ///< of convolve a multiple of 16 for each group, and so are multipliers
    const std::int32_t* multiplier = nullptr;
    int shift = 1, inZero = 0, zero = 0;
    Int8Addition addition;
    int lowest = -128, highest = 127;
    const std::int8_t* source = nullptr;
    const std::int8_t* added = nullptr;
    std::int8_t* result = nullptr;
    void* room = nullptr;  ///< of a convolution, for its input as it is multiplied with the zeros round it
};

/// Functions compiled for one kind of processor, and how they take the inputs of a convolution: as many of them as fit
/// a word of 32 bits are multiplied and added up at once.
struct Int8Functions {
    /// As bytes from 0 on (of a number its distance from -128), or less their zero as 16 bits.
    enum class Inputs { bytes, pairs };

    void (*run)(const Int8Step&) = nullptr;
    Inputs inputs = Inputs::pairs;

    constexpr int inputsOfWord() const { return inputs == Inputs::bytes ? 4 : 2; }
    bool operator==(const Int8Functions&) const = default;
};

void runInt8StepWide(const Int8Step& step);
void runInt8StepDot(const Int8Step& step);
void runInt8StepMiddle(const Int8Step& step);
void runInt8StepAnywhere(const Int8Step& step);

/// With the instructions for sums of four products of bytes in 512 bits (AVX-512 VNNI) and 256 bits (AVX-VNNI), with
/// those of two products of 16 bits in 256 bits (AVX2), and for any processor. All give the same to the bit.
constexpr Int8Functions int8Wide{runInt8StepWide, Int8Functions::Inputs::bytes};
constexpr Int8Functions int8Dot{runInt8StepDot, Int8Functions::Inputs::bytes};
constexpr Int8Functions int8Middle{runInt8StepMiddle, Int8Functions::Inputs::pairs};
constexpr Int8Functions int8Anywhere{runInt8StepAnywhere, Int8Functions::Inputs::pairs};

/// Whether this processor has what they are compiled for.
bool runHere(const Int8Functions& functions);

/// The fastest of those.
Int8Functions chooseInt8Functions();

/// The convolution's window as one row each where its columns lie side by side, else element by element.
struct WindowPieces {
    int rows, columns;  ///< pieces
    int length;         ///< inputs of each
};
constexpr WindowPieces piecesOf(const StepShape& shape) {
    const int channels = shape.in.channels / shape.groups;
    if (shape.groups == 1 && shape.window.columnDilation == 1)
        return {shape.window.rows, 1, shape.window.columns * channels};
    return {shape.window.rows, shape.window.columns, channels};
}

}  // namespace nonn
