// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/network.h"

#include <ATen/core/Tensor.h>

#include <utility>
#include <vector>

namespace nonn {

/// What networks in training change of themselves as they look at a batch, before they learn from it: given back where
/// a step is stopped halfway, so that it can be taken anew.
class RunningStatistics {
public:
    void keep(const Network& network);
    void restore() const;

private:
    std::vector<std::pair<at::Tensor, at::Tensor>> m_kept;  ///< the network's own, and what it was
};

/// For a forward pass in training: polls after every operation, there and back.
Network::Observer polling(const Progress& progress);

}  // namespace nonn
