// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/module_factory.h"

#include <ATen/core/Tensor.h>

namespace nonn {

using torch::jit::Module;

Module ModuleFactory::make(const std::string& className) const {
    Module module(c10::QualifiedName("__torch__.nonn." + className), m_unit, true);
    module.register_attribute("training", c10::BoolType::get(), false);
    return module;
}

void ModuleFactory::add(Module module, const std::string& name, const at::Tensor& tensor, bool trained) const {
    std::size_t start = 0;
    for (auto end = name.find('.'); end != std::string::npos; end = name.find('.', start)) {
        const std::string part = name.substr(start, end - start);
        if (!module.hasattr(part))
            module.register_module(part, make("Layer"));
        module = module.attr(part).toModule();
        start = end + 1;
    }
    module.register_parameter(name.substr(start), tensor, !trained);
}

}  // namespace nonn
