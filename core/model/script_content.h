// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script_network.h"

#include <c10/core/Device.h>
#include <torch/csrc/jit/api/module.h>

namespace nonn {

/// What copies of a ScriptNetwork share.
struct ScriptNetwork::Content {
    torch::jit::Module module;  ///< with the methods of ScriptGraph::answering()
    TeacherDescription description;
    int channels = 0;              ///< that the model takes; the images may have others
    bool classifiesMeans = false;  ///< whether the logits follow from the features' means
    c10::Device device{c10::kCPU};
};

}  // namespace nonn
