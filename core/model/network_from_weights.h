// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "model/state_dict.h"

#include <string>
#include <vector>

namespace nonn {

/// A network, and what was decided in finding its weights.
struct NetworkOfWeights {
    Network network;
    std::vector<Text> notes;
};

/// A classifier of the zoo (see makeClassifier) with the weights of the first of these state dicts that fits (see
/// fitWeights), for images of this shape; of as many classes as the weights of its last layer have rows. "resnet20" and
/// its kind are taken with either kind of shortcut. Throws Error(badInput) for a name that is not in the zoo; listing
/// every missing, unexpected and misshapen tensor where the weights are another network's; and as checkWeights() does.
NetworkOfWeights networkFromWeights(const std::string& architecture, Shape image, const std::vector<NamedState>& states);

/// Those of `shapes` that a network of these weights takes images of.
std::vector<Shape> shapesOfWeights(const std::string& architecture, const std::vector<Shape>& shapes,
                                   const std::vector<NamedState>& states);

/// Throws Error(badInput) naming the tensors with values that are no numbers or infinite, and variances below 0.
void checkWeights(const Network& network);

}  // namespace nonn
