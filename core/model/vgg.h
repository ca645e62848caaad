// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture_builder.h"

#include <vector>

namespace nonn {

/// After which of its stages a VGG halves the map by a 2x2 max pool. The pool after the last stage is the head's.
enum class VggPools {
    wherePossible,  ///< where at least 2x2 of the map remains, so that small images are not pooled away (32x32 ends in
                    ///< 2x2, 28x28 in 3x3)
    always,         ///< as in the paper: images of less than 32 x 32 are too small
};

/// VGG (Simonyan and Zisserman, arXiv 1409.1556) with batch norm, up to its last ReLU: five stages of 3x3 convolutions
/// with 64, 128, 256, 512 and 512 times `width` channels (rounded, at least 1). Depths 11, 13, 16 and 19 as in the
/// paper.
/// Tensors are named as in torchvision's vgg*_bn, whatever the image's size. Returns the feature map's operation.
/// Throws Error(badInput) for another depth, or a width not above 0 or above 16.
int addVgg(ArchitectureBuilder& builder, int depth, double width, VggPools pools);

/// Channels of its five stages.
std::vector<int> vggChannels(double width);

/// Adds the head of torchvision's vgg*_bn and closes the classifier: the last max pool, adaptive pooling to 7x7, all
/// elements in a row, linear layers to 4096, 4096 and `classes` values with ReLUs between; no dropout. On a 224x224
/// image the adaptive pooling changes nothing. From other sizes, 32x32 and up, it makes 7x7 as PyTorch does, by means
/// over windows that may overlap or by repeating pixels: the outputs are torchvision's, the head's cost stays the same.
Architecture finishVgg(ArchitectureBuilder&& builder, int features, int classes);

}  // namespace nonn
