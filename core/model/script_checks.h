// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace torch::jit {
struct Graph;
struct Module;
}  // namespace torch::jit

namespace nonn {

/// Whether what a model computes can be meant: throws Error(badInput) without a path, with cause and remedy, for
/// weights that are no numbers. An infinity is meant where it is no weight, as in the mask of an attention.
void checkWeights(const torch::jit::Module& module);

/// The same of a graph that was simplified: constants that are no numbers, batch norms and dropouts left in training,
/// and a device other than the CPU.
void checkGraph(const torch::jit::Graph& graph);

}  // namespace nonn
