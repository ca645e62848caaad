// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/script_source.h"

#include "model/architecture_builder.h"
#include "model/network.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <torch/csrc/jit/api/module.h>

#include <QtTest>

using namespace nonn;

namespace {

/// Every kind of operation but relu6, on images of odd size.
Architecture everyOperation() {
    ArchitectureBuilder builder("every operation", {2, 11, 9});
    const int first = builder.relu(builder.batchNorm("bn", builder.convolution("conv", 0, {.channels = 4})));
    const int second = builder.convolution("other", first, {.channels = 6, .stride = 2, .bias = true});
    const int features = builder.relu(builder.add(second, builder.subsample(first, 6, 2)));
    const int pooled = builder.globalAveragePool(features);
    const int pool = builder.maxPool(features, 3, 2, 1);
    const int flat = builder.flatten(builder.adaptiveAveragePool(pool, 2));
    return std::move(builder).finishClassifier(features, pooled, builder.linear("fc", flat, 5));
}

torch::jit::Module moduleOf(const Network& network) {
    torch::jit::Module module("M");
    const auto add = [&](const std::string& name, const at::Tensor& tensor) {
        const auto dot = name.find('.');
        const std::string layer = name.substr(0, dot);
        if (!module.hasattr(layer))
            module.register_module(layer, torch::jit::Module("L", module._ivalue()->compilation_unit(), true));
        module.attr(layer).toModule().register_parameter(name.substr(dot + 1), tensor.detach(), true);
    };
    for (const auto& [name, tensor] : network.state())
        add(name, tensor);
    add("normalisation.mean", at::zeros({2, 1, 1}));
    add("normalisation.deviation", at::ones({2, 1, 1}));
    module.define(studentSource(network.architecture(), Precision::fp32));
    return module;
}

}  // namespace

class ScriptSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesWhatTheNetworkComputes() {
        at::set_num_threads(1);
        const Network network(everyOperation(), Generator(4));
        const at::Tensor images = at::linspace(-1, 1, 3 * 2 * 11 * 9).mul(77).sin().view({3, 2, 11, 9});
        const NetworkOutput expected = network.forward(images);
        const at::NoGradGuard noGradient;
        const auto answer = moduleOf(network).forward({images}).toTuple();
        QVERIFY(answer->elements()[0].toTensor().allclose(expected.logits, 1e-5, 1e-6));
        QVERIFY(answer->elements()[1].toTensor().allclose(expected.pooled, 1e-5, 1e-6));
    }
};

QTEST_GUILESS_MAIN(ScriptSourceTest)
#include "script_source_test.moc"
