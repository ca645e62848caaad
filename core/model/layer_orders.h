// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace nonn {

/// A layer with weights, without its weights.
struct Layer {
    std::string name;                                          ///< as "block1.layer.0.conv1"
    std::map<std::string, std::vector<std::int64_t>> tensors;  ///< shapes, as of "weight" and "running_mean"
};

/// In the order of execution.
std::vector<Layer> layersOf(const Architecture& architecture);

/// The orders in which authors write the layers of such a network down: as they are executed, and with the layers of
/// each shortcut before those that it goes round, or after them.
std::vector<std::vector<Layer>> layerOrders(const Architecture& architecture);

}  // namespace nonn
