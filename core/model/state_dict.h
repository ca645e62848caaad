// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "model/stored_tensor.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// One dictionary of tensors in a file.
struct NamedState {
    std::string key;                 ///< as NamedTensors::key
    std::vector<std::string> order;  ///< as NamedTensors::order
    StateDict tensors;
};

/// The weights in a file from Python: what torch.save wrote of a state dict, of a checkpoint that holds one or several
/// (see namedTensors), or a safetensors file. The file is read as data: nothing in it is executed, and memory stays
/// within about twice its size. Tensors keep their type (as half or bfloat16) and may share storages; they are on the
/// CPU. Throws Error(badInput) naming the file and what is wrong with it, or what it is instead: see foreignFile(),
/// which is told of `image`.
std::vector<NamedState> readStates(const std::filesystem::path& path, const Shape& image);

/// Tensors with memory of their own, as many storages as there are in the file.
StateDict loaded(const StoredTensors& tensors);

}  // namespace nonn
