// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <torch/optim/sgd.h>

#include <memory>
#include <string>

namespace nonn {

/// Adds copies of a network's tensors under "prefix/".
void addToState(StateDict& state, const std::string& prefix, const StateDict& part);

/// The tensors stored under "prefix/", by their own names.
StateDict partOfState(const StateDict& state, const std::string& prefix);

/// One of them by its whole name. Throws Error(badInput) when it is missing.
at::Tensor tensorOfState(const StateDict& state, const std::string& name);

/// SGD with Nesterov momentum (plain where momentum is 0).
std::unique_ptr<torch::optim::SGD> makeOptimizer(const std::vector<at::Tensor>& parameters, double momentum,
                                                 double weightDecay);

/// A step along the gradients at this learning rate; the gradients are gone afterwards.
void stepOptimizer(torch::optim::Optimizer& optimizer, double learningRate);

/// An optimizer's momentum, as one tensor of bytes.
at::Tensor saveOptimizer(const torch::optim::SGD& optimizer);
/// Throws Error(badInput) when the bytes belong to other parameters.
void loadOptimizer(torch::optim::SGD& optimizer, const at::Tensor& bytes);

}  // namespace nonn
