// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture_builder.h"

namespace nonn {

/// VGG (Simonyan and Zisserman, arXiv 1409.1556) with batch norm, up to its last ReLU: five stages of 3x3 convolutions
/// with 64, 128, 256, 512 and 512 times `width` channels (rounded, at least 1). Depths 11, 13, 16 and 19 as in the
/// paper. A stage is followed by a 2x2 max pool where at least 2x2 of the map remains, so that small images are not
/// pooled away (32x32 ends in 2x2, 28x28 in 3x3); the pool after the last stage is left to the global pooling.
/// Tensors are named as in torchvision's vgg*_bn, whatever the image's size. Returns the feature map's operation.
/// Throws Error(badInput) for another depth, or a width not above 0 or above 16.
int addVgg(ArchitectureBuilder& builder, int depth, double width);

}  // namespace nonn
