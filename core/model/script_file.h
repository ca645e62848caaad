// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <filesystem>
#include <string>

namespace torch::jit {
struct Module;
}

namespace nonn {

/// Whether these bytes are a TorchScript file: the zip of `torch.jit.save`. Runs nothing of it.
bool isScript(const std::string& bytes);

/// A text that was saved beside a TorchScript module; empty where there is none. Runs nothing of the file.
std::string extraText(const std::filesystem::path& path, const std::string& bytes, const std::string& name);

/// A TorchScript file is a program. What is refused before any of it runs: methods that would run while it is loaded
/// (`__setstate__`), and operators that read or write files, call Python or other computers, or do not come with
/// LibTorch (everything that is not in aten:: or prim::). Not restricted here: how much memory and time it takes, and
/// flaws of LibTorch's operators themselves; see script_look.h. `bytes` is what `path`, for error messages, holds.
/// Throws Error(badInput) naming it where it is damaged, refused, or of a newer format than this LibTorch knows.
torch::jit::Module loadScript(const std::filesystem::path& path, const std::string& bytes, c10::Device device);

}  // namespace nonn
