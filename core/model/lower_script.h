// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_network.h"
#include "model/script_network.h"

namespace nonn {

/// A classifier that came as a program, as operations: what it computes on its way from an image to logits and
/// features, decisions and loops worked out beforehand, with the image's normalisation before it and affine operations
/// folded. Inputs and outputs as of lowerClassifier(). Throws Error(badInput) without a path, naming the operator and
/// its place, where one is not known, or not in that use: convolutions, batch norms, the usual activations and pools,
/// linear layers, additions, products, concatenations and what cuts out and moves channels are.
LoweredNetwork lowerScript(const ScriptNetwork& network, const Normalisation& normalisation);

}  // namespace nonn
