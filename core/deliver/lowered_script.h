// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_network.h"

#include <string>

namespace nonn {

/// The content of a TorchScript file that computes the network: from an image, N x channels x height x width, to its
/// outputs, one tensor or a tuple. `className` becomes an identifier, and so do the names of operations with weights,
/// which are submodules of those names: "layer1.0.conv1", or "layer1/conv1" as "layer1.conv1". Height and width may be
/// others than the network's where its operations allow it.
std::string scriptFile(const LoweredNetwork& network, const std::string& className);

}  // namespace nonn
