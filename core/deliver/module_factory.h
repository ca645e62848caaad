// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/csrc/jit/api/module.h>

#include <memory>
#include <string>

namespace nonn {

/// TorchScript modules of one file, their classes together in one unit of compilation.
class ModuleFactory {
public:
    torch::jit::Module make(const std::string& className) const;

    /// Adds a tensor under its dotted name, and the submodules on the way to it.
    void add(torch::jit::Module module, const std::string& name, const at::Tensor& tensor, bool trained) const;

private:
    std::shared_ptr<torch::jit::CompilationUnit> m_unit = std::make_shared<torch::jit::CompilationUnit>();
};

}  // namespace nonn
