// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "model/lowering.h"
#include "model/network.h"

namespace nonn {

/// Names of the tensors that networks take and give, in files too.
constexpr auto imageName = "image";        ///< N x channels x height x width, from 0 to 1, not normalised
constexpr auto featuresName = "features";  ///< N x filters: means of the last feature map
constexpr auto logitsName = "logits";      ///< N x classes

/// The network's weights and running statistics.
FloatTensors floatTensors(const Network& network);

/// Adds the image's normalisation and the network behind it, under names that begin with `prefix`.
LoweredParts lowerNormalised(const Network& network, const Normalisation& normalisation, const std::string& prefix,
                             LoweredBuilder& builder, int image);

/// A classifier with its normalisation within, from image to logits and features, affine operations folded.
LoweredNetwork lowerClassifier(const Network& network, const Normalisation& normalisation);

}  // namespace nonn
