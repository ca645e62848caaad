// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"

namespace nonn {

/// One step of a network in float with everything that computing it needs: plain numbers and places, because what reads
/// it is compiled for several processors. Maps lie pixel by pixel with their channels side by side.
struct FloatStep {
    struct Map {
        int height = 1;
        int width = 1;
        int channels = 1;
    };
    struct Window {
        int rows = 1, columns = 1, rowStride = 1, columnStride = 1, rowDilation = 1, columnDilation = 1;
        int top = 0, left = 0, bottom = 0, right = 0;  ///< rows and columns of zeros round the input
    };

    CKernel kernel = CKernel::nothing;
    Map in, out;
    Window window;
    int groups = 1;
    int countsPadding = 0;
    int channelOffset = 0;
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
