// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <torch/optim/sgd.h>

#include <string>

namespace nonn {

/// Adds copies of a network's tensors under "prefix/".
void addToState(StateDict& state, const std::string& prefix, const StateDict& part);

/// The tensors stored under "prefix/", by their own names.
StateDict partOfState(const StateDict& state, const std::string& prefix);

/// An optimizer's momentum, as one tensor of bytes.
at::Tensor saveOptimizer(const torch::optim::SGD& optimizer);
/// Throws Error(badInput) when the bytes belong to other parameters.
void loadOptimizer(torch::optim::SGD& optimizer, const at::Tensor& bytes);

}  // namespace nonn
