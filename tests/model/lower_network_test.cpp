// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lower_network.h"

#include "model/architecture_builder.h"
#include "model/counts.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/zoo.h"
#include "model/zoo_cases.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/tensor.h>

#include <QtTest>
#include <algorithm>

using namespace nonn;

namespace {

Network trainedLike(const Architecture& architecture) {
    Network network(architecture, Generator(1));
    const at::NoGradGuard noGradient;
    Generator generator(2);
    for (auto& [name, tensor] : network.state())
        if (tensor.dim() == 1)
            for (std::int64_t c = 0; c < tensor.numel(); ++c)
                tensor.data_ptr<float>()[c] = static_cast<float>(
                    (name.ends_with("weight") || name.ends_with("var") ? 0.6 : -0.2) + 0.5 * generator.uniform());
    network.setTraining(false);
    return network;
}

/// As torchvision's VGG ends, which is too large to be run here.
Architecture adaptivelyPooled(int side) {
    ArchitectureBuilder builder("adaptive", {1, side, side});
    const int features = builder.relu(builder.convolution("conv", 0, {.channels = 3}));
    const int pooled = builder.globalAveragePool(features);
    const int logits = builder.linear("fc", builder.flatten(builder.adaptiveAveragePool(features, 7)), 4);
    return std::move(builder).finishClassifier(features, pooled, logits);
}

Normalisation normalisationOf(int channels) {
    Normalisation normalisation;
    for (int c = 0; c < channels; ++c) {
        normalisation.mean.push_back(0.4f + 0.03f * static_cast<float>(c));
        normalisation.deviation.push_back(0.3f - 0.02f * static_cast<float>(c));
    }
    return normalisation;
}

at::Tensor channelValues(const std::vector<float>& values) {
    return at::tensor(values).view({1, static_cast<std::int64_t>(values.size()), 1, 1});
}

/// Relative to the largest value.
double difference(const at::Tensor& expected, const std::vector<float>& found) {
    const at::Tensor values = at::tensor(found).view(expected.sizes());
    return (values - expected).abs().max().item<double>() / std::max(1.0, expected.abs().max().item<double>());
}

}  // namespace

class LowerNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void saysWhatTheNetworkSays_data() {
        QTest::addColumn<Architecture>("architecture");
        for (const Architecture& architecture : zooCases())
            if (countMacs(architecture) < 60'000'000)
                QTest::newRow(caption(architecture).c_str()) << architecture;
        for (const int side : {1, 3, 7, 10, 14})
            QTest::addRow("adaptive pool of %d", side) << adaptivelyPooled(side);
    }
    void saysWhatTheNetworkSays() {
        QFETCH(Architecture, architecture);
        const Network network = trainedLike(architecture);
        const Shape& image = architecture.input();
        const Normalisation normalisation = normalisationOf(image.channels);
        LoweredBuilder builder("net", imageName, image);
        const LoweredParts parts = lowerNormalised(network, normalisation, "a.", builder, 0);
        std::vector<LoweredNetwork::Output> outputs{{featuresName, parts.pooled}};
        if (parts.logits >= 0)
            outputs.push_back({logitsName, parts.logits});
        const LoweredNetwork lowered = foldAffines(std::move(builder).finish(outputs));

        const at::NoGradGuard noGradient;
        const at::Tensor images = at::rand({2, image.channels, image.height, image.width});
        const NetworkOutput expected =
            network.forward((images - channelValues(normalisation.mean)) / channelValues(normalisation.deviation));
        const auto found =
            outputsByDefinition(lowered, {images.data_ptr<float>(), static_cast<std::size_t>(images.numel())});
        QVERIFY(difference(expected.pooled, found[0]) < 2e-5);
        if (parts.logits >= 0)
            QVERIFY(difference(expected.logits, found[1]) < 2e-5);
    }

    /// The plan counts bytes of weights as if exactly those batch norms disappeared; the image's normalisation is none.
    void foldsWhatThePlanSays() {
        for (const Architecture& architecture : zooCases()) {
            const std::vector<bool> folded = foldedBatchNorms(architecture);
            std::vector<std::string> expected;
            for (std::size_t i = 0; i < folded.size(); ++i)
                if (architecture.operations[i].kind == OperationKind::batchNorm && !folded[i])
                    expected.push_back(architecture.operations[i].name);
            const Network network(architecture, Generator(1));
            LoweredBuilder builder("net", imageName, architecture.input());
            const LoweredParts parts = lower(architecture, floatTensors(network), {}, builder, 0);
            const LoweredNetwork lowered = foldAffines(std::move(builder).finish({{featuresName, parts.pooled}}));
            std::vector<std::string> found;
            for (const LoweredOperation& operation : lowered.operations)
                if (operation.kind == LoweredKind::affine)
                    found.push_back(operation.name);
            QVERIFY2(found == expected, caption(architecture).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(LowerNetworkTest)
#include "lower_network_test.moc"
