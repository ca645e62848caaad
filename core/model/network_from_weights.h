// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <string>

namespace nonn {

/// A classifier of the zoo (see makeClassifier) with the weights of a state dict, for images of this shape. It has as
/// many classes as its last layer's weight in the state dict has rows. Throws Error(badInput) for a name that is not in
/// the zoo, and listing every missing, unexpected and misshapen tensor where the weights are another network's.
Network networkFromWeights(const std::string& architecture, Shape image, const StateDict& state);

}  // namespace nonn
