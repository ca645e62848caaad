// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "model/stored_tensor.h"

#include <filesystem>

namespace nonn {

/// The weights in a file from Python: what torch.save wrote of a state dict, of a checkpoint that holds one (see
/// stateTensors), or a safetensors file. The file is read as data: nothing in it is executed, and memory stays within
/// about twice its size. Tensors keep their type (as half or bfloat16) and may share storages; they are on the CPU. The
/// prefixes "module." and "_orig_mod.", which wrappers put before every name, are taken off where all names have them.
/// Throws Error(badInput) naming the file and what is wrong with it; for a TorchScript archive, that it is one.
StateDict readStateDict(const std::filesystem::path& path);

/// Tensors with memory of their own, as many storages as there are in the file.
StateDict loaded(const StoredTensors& tensors);

}  // namespace nonn
