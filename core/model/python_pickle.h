// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace c10 {
struct IValue;
}

namespace nonn {

/// A file of dictionaries, texts, numbers and tensors as Python's `torch.save` makes it. Unlike torch::pickle_save it
/// names no class of torch.jit, which `torch.load` refuses since PyTorch 2.6 unless it is told to trust the file.
/// TorchFile reads it as well.
std::string pickleForPython(const c10::IValue& value);

}  // namespace nonn
