// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture_builder.h"

namespace nonn {

/// ResNets (He et al., arXiv 1512.03385) up to their last ReLU; each returns the feature map's operation.

/// What stands beside a block that halves the map.
enum class SmallResNetShortcut {
    zeros,        ///< "option A", without weights: every second pixel of its input, and channels of zeros. Tensors are
                  ///< named as in akamaster/pytorch_resnet_cifar10, whose classifier is "linear"
    convolution,  ///< "option B": a 1x1 convolution and a BN, as "downsample" of chenyaofo/pytorch-cifar-models, whose
                  ///< classifier is "fc"
};

/// The paper's networks for CIFAR, of 6n + 2 layers: a 3x3 stem of 16 channels, three groups of n blocks with 16, 32
/// and 64. Throws Error(badInput) unless depth = 6n + 2 with n >= 1.
int addSmallResNet(ArchitectureBuilder& builder, int depth, SmallResNetShortcut shortcut);

/// Who wrote a ResNet of four groups with 64, 128, 256 and 512 channels down.
enum class ResNetConvention {
    torchvision,  ///< for 224 x 224: 7x7 stem with stride 2 and a max pool; shortcuts are "downsample"
    kuangliu,     ///< of kuangliu/pytorch-cifar: 3x3 stem, no pool; shortcuts are "shortcut"
};

/// Depths 18 and 34 of blocks with two 3x3 convolutions, 50, 101 and 152 of blocks that widen to four times the
/// channels, their stride in the 3x3. Tensors are named as by the convention's authors. Throws Error(badInput) for
/// another depth.
int addResNet(ArchitectureBuilder& builder, int depth, ResNetConvention convention);

}  // namespace nonn
