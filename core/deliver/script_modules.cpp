// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/script_modules.h"

#include "deliver/module_factory.h"
#include "deliver/reference.h"
#include "deliver/script_source.h"
#include "model/counts.h"
#include "model/weights_file.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>

namespace nonn {

namespace {

using torch::jit::Module;

/// A copy that owns no more than its own values; strides are kept, which choose the convolutions' algorithm.
at::Tensor own(const at::Tensor& tensor) {
    return tensor.detach().cpu().clone();
}

StateDict asStored(const StateDict& state, Precision precision) {
    return precision == Precision::fp16 ? halved(state) : state;
}

Module makeStudent(const ModuleFactory& factory, const NonnNetwork& network, int student, Precision precision) {
    const Network& trained = network.students[static_cast<std::size_t>(student)];
    StateDict state = trained.state();
    state["fusion.weight"] = network.slice(student).contiguous();
    Module module = factory.make("Student");
    for (const auto& [name, tensor] : asStored(state, precision))
        factory.add(module, name, own(tensor), name.find(".running_") == std::string::npos);
    factory.add(module, "normalisation.mean", channelValues(network.normalisation.mean), false);
    factory.add(module, "normalisation.deviation", channelValues(network.normalisation.deviation), false);
    module.define(studentSource(withFusionSlice(trained.architecture(), network.classes()), precision));
    return module;
}

Module makeFusion(const NonnNetwork& network, Precision precision) {
    const ModuleFactory factory;
    Module module = factory.make("Fusion");
    const StateDict state{{"weight", network.fusion.weight}, {"bias", network.fusion.bias}};
    for (const auto& [name, tensor] : asStored(state, precision))
        factory.add(module, name, own(tensor), true);
    std::vector<std::size_t> filters;
    filters.reserve(network.filters.size());
    for (const auto& part : network.filters)
        filters.push_back(part.size());
    module.define(fusionSource(filters, precision));
    return module;
}

Module makeWhole(const NonnNetwork& network, Precision precision) {
    const ModuleFactory factory;
    Module module = factory.make("Network");
    const auto students = static_cast<int>(network.students.size());
    for (int p = 0; p < students; ++p)
        module.register_module("student" + std::to_string(p), makeStudent(factory, network, p, precision));
    factory.add(module, "fusion.bias", own(network.fusion.bias), true);
    module.define(wholeSource(students));
    return module;
}

}  // namespace

ScriptModules makeScriptModules(const NonnNetwork& network, Precision precision) {
    const at::NoGradGuard noGradient;
    ScriptModules modules;
    for (int p = 0; p < static_cast<int>(network.students.size()); ++p)
        modules.students.push_back(makeStudent(ModuleFactory(), network, p, precision));
    modules.fusion = makeFusion(network, precision);
    modules.whole = makeWhole(network, precision);
    return modules;
}

}  // namespace nonn
