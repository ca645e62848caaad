// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture_builder.h"

#include <vector>

namespace nonn {

/// Which of the two Wide ResNets in circulation.
enum class WideResNetConvention {
    standard,  ///< no biases, the stride in a block's first 3x3, shortcut from the pre-activation (szagoruyko,
               ///< xternalz)
    nonn,      ///< as in SLDGroup/NoNN_framework: biases, the stride in the second 3x3, shortcut from the raw input
};

/// Wide ResNet (Zagoruyko and Komodakis, arXiv 1605.07146) up to its last ReLU: a 3x3 stem of 16 channels, three groups
/// of (depth - 4) / 6 pre-activation blocks with 16, 32 and 64 times `width` channels (rounded, at least 1), BN, ReLU.
/// Tensors are named as in xternalz/WideResNet-pytorch. Returns the feature map's operation. Throws Error(badInput)
/// unless depth = 6n + 4 with n >= 1 and the width is above 0 and at most 64.
int addWideResNet(ArchitectureBuilder& builder, int depth, double width, WideResNetConvention convention);

/// Channels of its stem and of its three groups.
std::vector<int> wideResNetChannels(double width);

}  // namespace nonn
