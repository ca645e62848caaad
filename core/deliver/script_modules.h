// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/precision.h"
#include "train/nonn_network.h"

#include <torch/csrc/jit/api/module.h>

#include <vector>

namespace nonn {

/// A network of students as TorchScript modules, for inference alone. See torchscript_export.h for what they take and
/// give.
struct ScriptModules {
    std::vector<torch::jit::Module> students;
    torch::jit::Module fusion;
    torch::jit::Module whole;
};

/// The modules hold copies of the network's weights under the names they have in its state, in a tree of submodules; a
/// student has its slice of the fusion layer as `fusion.weight` and the normalisation as `normalisation.mean` and
/// `normalisation.deviation`. Their code is written from the architecture operation by operation, for any number of
/// images, and computes in float32 whatever the weights are stored in. `precision`: fp32 or fp16.
ScriptModules makeScriptModules(const NonnNetwork& network, Precision precision);

}  // namespace nonn
