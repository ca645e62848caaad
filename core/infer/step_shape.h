// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"

namespace nonn {

/// What a step of a network does, apart from its numbers: plain numbers, because what reads it is compiled for several
/// processors. Maps lie pixel by pixel with their channels side by side.
struct StepShape {
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
};

constexpr int outputsOfBlock = 16;  ///< that lie side by side in the weights of a convolution

}  // namespace nonn
