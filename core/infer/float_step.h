// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infer/step_shape.h"

namespace nonn {

/// One step of a network in float with everything that computing it needs.
struct FloatStep : StepShape {
    float lowest = 0;
    float highest = 0;
    const float* weight = nullptr;  ///< of convolve as sixteenWide() packs it, else as packedWeights()
    const float* bias = nullptr;    ///< of convolve a multiple of 16 for each group
    const float* source = nullptr;
    const float* added = nullptr;
    float* result = nullptr;
    float* room = nullptr;  ///< of a padded convolution, for its input with the zeros round it
};

using RunFloatStep = void (*)(const FloatStep&);

/// The same functions, compiled for processors with vectors of 512 bits (AVX-512 F), 256 bits (AVX2, FMA), and for any.
void runFloatStepWide(const FloatStep& step);
void runFloatStepMiddle(const FloatStep& step);
void runFloatStepAnywhere(const FloatStep& step);

/// The widest that this processor has.
RunFloatStep chooseRunFloatStep();

}  // namespace nonn
