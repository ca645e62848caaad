// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace c10 {
struct IValue;
}
namespace torch::jit {
struct Graph;
}

namespace nonn {

/// Makes the graph return logits alone: see ScriptGraph::chooseLogits(). `output` is what it returned for `images`
/// images. Throws Error(badInput) where there is nothing like logits.
std::vector<Text> chooseLogits(torch::jit::Graph& graph, const c10::IValue& output, long images, int classes);

}  // namespace nonn
