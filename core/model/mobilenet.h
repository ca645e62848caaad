// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture_builder.h"

#include <vector>

namespace nonn {

/// What follows the last block of a MobileNetV2.
enum class MobileNetEnd {
    head,   ///< the paper's 1x1 convolution to 1280 channels (times the width where that is above 1), BN, ReLU6
    block,  ///< nothing: the bridge of a student takes the head's place, which would hold most of its weights
};

/// Where a MobileNetV2 halves its map.
enum class MobileNetStrides {
    small,  ///< for images of about 32 x 32: those of the stem and of the first stage that has one are left out, so
            ///< that such an image ends in a map of 4 x 4
    paper,  ///< as in the paper, five times in all: 224 x 224 ends in 7 x 7
};

/// MobileNetV2 (Sandler et al., arXiv 1801.04381, table 2). Channels times `width` are
/// rounded to multiples of 8, never by more than a tenth down. Tensors are named as in torchvision's mobilenet_v2.
/// Returns the last operation. Throws Error(badInput) for a width not above 0 or above 16.
int addMobileNetV2(ArchitectureBuilder& builder, double width, MobileNetStrides strides, MobileNetEnd end);

/// Channels of its stem and of its seven stages.
std::vector<int> mobileNetV2Channels(double width);

}  // namespace nonn
