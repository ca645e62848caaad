// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"
#include "model/state_dict.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// Which tensors of a state dict are those of a network.
struct WeightsFit {
    std::map<std::string, std::string> source;  ///< by the network's names: the state dict's
    std::string prefix;                         ///< what all of them begin with in the state dict, as "model."
    std::vector<std::string> otherPrefixes;     ///< below which as many fit, which were not taken
    bool byShape = false;                       ///< layers have other names and were matched by shape, in their order
    std::vector<std::string> leftOut;  ///< what the state dict has besides, but for batch norms' num_batches_tracked
};

/// Finds the network in a state dict as people save them: behind prefixes as "model.", "module." or "_orig_mod." in any
/// order and depth; with buffers and criteria beside it; with the usual other names of a layer ("fc" or "linear",
/// "downsample" or "shortcut"); or, where the state dict has an order, with any other names whose layers follow each
/// other in one way only in the shapes of the network's. Nothing where it is another network, also one of which this is
/// a part, as a ResNet-56 is of a ResNet-20.
std::optional<WeightsFit> fitWeights(const Architecture& architecture, const NamedState& state);

/// The state dict with the prefix taken off that leaves most of the network's names: to say what is wrong with it.
StateDict closestNames(const Architecture& architecture, const NamedState& state);

}  // namespace nonn
