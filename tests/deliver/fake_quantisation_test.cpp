// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantise/fake_quantisation.h"

#include "base/caught_error.h"
#include "deliver/made_lowered.h"
#include "deliver/made_quantised.h"
#include "evaluate/tiny_network.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "train/lower_nonn.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/tensor.h>

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace nonn;

namespace {

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.detach().contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

std::vector<float> meant(const std::vector<float>& values, const ActivationScale& scale) {
    std::vector<float> result;
    for (const float value : values)
        result.push_back(scale.meant(scale.stored(value)));
    return result;
}

Quantisation quantisedStudent(const std::string& architecture) {
    const TinyNetwork tiny = makeTinyNetwork({.channels = 3, .side = 16, .architectures = {architecture}});
    return quantised(lowerStudent(tiny.network, 0));
}

std::vector<at::Tensor> run(const FakeQuantisedNetwork& network, const std::vector<std::uint8_t>& image) {
    const at::NoGradGuard noGradient;
    std::vector<float> pixels = pixelsOf(image);
    const Shape shape = network.network().input();
    return network.forward(at::from_blob(pixels.data(), {1, shape.channels, shape.height, shape.width}), {});
}

/// What a step makes of these tensors, before it is rounded.
std::vector<float> byDefinition(const LoweredNetwork& network, const FusedStep& step,
                                const std::map<int, std::vector<float>>& tensors) {
    LoweredOperation operation = network.at(step.operation);
    const std::vector<float>& input = tensors.at(step.inputs[0]);
    std::vector<float> values = input;
    if (operation.kind == LoweredKind::add) {
        std::ranges::transform(input, tensors.at(step.inputs[1]), values.begin(), std::plus<>());
    } else {
        LoweredNetwork alone;
        alone.operations.push_back(network.at(step.inputs[0]));
        alone.operations.front().kind = LoweredKind::input;
        alone.operations.front().inputs.clear();
        operation.inputs = {0};
        alone.operations.push_back(operation);
        values = tensorsByDefinition(alone, input)[1];
    }
    for (float& value : values)
        value = std::clamp(value, step.lowest, step.highest);
    return values;
}

}  // namespace

/// Tensors in float that hold what 8-bit integers would.
class FakeQuantisationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    /// Ties, to even, and what is cut at the ends, in a scale that floats hold exactly.
    void tiesGoToTheEvenNumber() {
        const ActivationScale scale{0.5f, -3};
        const std::vector<float> values{0,      0.25f, -0.25f, 0.75f, -0.75f, 1.25f, 0.3f,
                                        -62.5f, -63,   -1000,  65,    65.25f, 1000};
        QCOMPARE(valuesOf(fakeQuantised(at::tensor(values), scale)), meant(values, scale));
        QCOMPARE(meant({0.25f, 0.75f, 1000}, scale), (std::vector<float>{0, 1, 65}));
    }

    void roundsAsIntegersDo_data() {
        QTest::addColumn<float>("scale");
        QTest::addColumn<int>("zero");
        QTest::newRow("pixels") << 1.0f / 255 << -128;
        QTest::newRow("signed") << 0.0371f << 5;
        QTest::newRow("small") << 3e-5f << 127;
    }
    void roundsAsIntegersDo() {
        QFETCH(float, scale);
        QFETCH(int, zero);
        const ActivationScale numbers{scale, zero};
        Generator generator(1);
        std::vector<float> values(20'000);
        for (float& value : values)
            value = static_cast<float>(150 * scale * generator.normal());
        const std::vector<float> found = valuesOf(fakeQuantised(at::tensor(values), numbers));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double steps = double{values[i]} / scale;
            const bool tie = std::abs(std::abs(steps - std::floor(steps)) - 0.5) < 1e-4;
            QVERIFY(tie || found[i] == numbers.meant(numbers.stored(values[i])));
        }
    }

    void gradientsPassStraightThroughWithin() {
        const ActivationScale scale{0.5f, 0};
        const at::Tensor values =
            at::tensor(std::vector<float>{0.1f, 0.3f, -64, 63.5f, 63.8f, -65, 100}).requires_grad_();
        const at::Tensor upstream = at::tensor(std::vector<float>{2, 3, 4, 5, 6, 7, 8});
        fakeQuantised(values, scale).backward(upstream);
        QCOMPARE(valuesOf(values.grad()), (std::vector<float>{2, 3, 4, 5, 0, 0, 0}));
    }

    void weightsAreThoseThatAreStored() {
        LoweredBuilder builder("one", "image", {1, 1, 2});
        Generator generator(2);
        std::vector<float> weight = drawnValues(generator, 5 * 9);
        std::fill(weight.begin() + 9, weight.begin() + 18, 0.0f);
        const int last =
            builder.convolution("conv", 0, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1, {weight, {0.1f, 0, 1e9f, -3, 0}});
        const Quantisation quantisation = quantised(std::move(builder).finish({{"out", last}}));
        const LoweredOperation& operation = quantisation.network.at(last);
        const at::Tensor weights = at::tensor(operation.weight).view({5, 1, 3, 3}).requires_grad_();
        const at::Tensor bias = at::tensor(operation.bias).requires_grad_();
        const float input = quantisation.activations[0]->scale;
        QCOMPARE(valuesOf(weightScales(weights, bias, input)), quantisation.layers[1].scales);
        const FakeQuantisedLayer found = fakeQuantised({weights, bias}, input);
        QCOMPARE(valuesOf(found.weight), withStoredWeights(quantisation).at(last).weight);
        const std::vector<float> biases = withStoredWeights(quantisation).at(last).bias;
        for (std::size_t c = 0; c < biases.size(); ++c) {
            const float step = quantisation.layers[1].scales[c] * input;
            QVERIFY(std::abs(valuesOf(found.bias)[c] - biases[c]) <= 1.01f * step + 1e-6f * std::abs(biases[c]));
        }
        (found.weight.sum() + found.bias.sum()).backward();
        QCOMPARE(valuesOf(bias.grad()), std::vector<float>(5, 1));
        QCOMPARE(valuesOf(weights.grad()), std::vector<float>(45, 1));
    }

    void layersSayWhatTheKernelsSay_data() {
        QTest::addColumn<int>("outputs");
        QTest::addColumn<int>("kernel");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("groups");
        QTest::newRow("3 x 3") << 8 << 3 << 1 << 1;
        QTest::newRow("1 x 1, strides") << 8 << 1 << 2 << 1;
        QTest::newRow("each channel") << 4 << 3 << 1 << 4;
    }
    /// Convolutions, a sum and means: kernels round halves up, and a sum by factors of twenty bits.
    void layersSayWhatTheKernelsSay() {
        QFETCH(int, outputs);
        QFETCH(int, kernel);
        QFETCH(int, stride);
        QFETCH(int, groups);
        const Quantisation quantisation = quantised(layerOf(4, outputs, kernel, stride, groups, 9));
        const FakeQuantisedNetwork fake(quantisation, -1);
        Int8Run kernels(quantisation);
        Generator generator(7);
        int off = 0;
        int all = 0;
        for (int i = 0; i < 10; ++i) {
            const std::vector<std::uint8_t> bytes = drawnBytes(generator, quantisation.network.input().elements());
            const std::vector<at::Tensor> outputsFound = run(fake, bytes);
            const auto numbers = kernels.run(bytes);
            for (std::size_t o = 0; o < outputsFound.size(); ++o) {
                const std::vector<float> found = valuesOf(outputsFound[o]);
                const auto operation = static_cast<std::size_t>(quantisation.network.outputs[o].operation);
                QCOMPARE(found.size(), numbers[o].size());
                for (std::size_t k = 0; k < found.size(); ++k) {
                    const int steps = std::abs(quantisation.activations[operation]->stored(found[k]) - numbers[o][k]);
                    QVERIFY(steps <= 2);  // both parts of a sum
                    off += steps;
                    ++all;
                }
            }
        }
        QVERIFY2(off < 0.01 * all, qPrintable(QString("%1 of %2").arg(off).arg(all)));
    }

    void studentsSayWhatIsDefined_data() {
        QTest::addColumn<QString>("architecture");
        for (const char* const name : {"wrn-10-0.5", "mobilenetv2-0.1", "vgg-11-0.0625", "resnet20"})
            QTest::newRow(name) << name;
    }
    /// Every family, step by step from the same numbers: but for what sums in float leave of a tie.
    void studentsSayWhatIsDefined() {
        QFETCH(QString, architecture);
        Quantisation quantisation = quantisedStudent(architecture.toStdString());
        const std::vector<FusedStep> steps = storedSteps(quantisation.network);
        quantisation.network.outputs.clear();
        for (const FusedStep& step : steps)
            quantisation.network.outputs.push_back({std::to_string(step.output), step.output});
        const FakeQuantisedNetwork fake(quantisation, -1);
        const LoweredNetwork stored = withStoredWeights(quantisation);
        Generator generator(7);
        const std::vector<std::uint8_t> bytes = drawnBytes(generator, quantisation.network.input().elements());
        const std::vector<at::Tensor> outputs = run(fake, bytes);
        std::map<int, std::vector<float>> tensors{{0, pixelsOf(bytes)}};
        for (std::size_t s = 0; s < steps.size(); ++s) {
            const std::vector<float> found = valuesOf(outputs[s]);
            const std::vector<float> exact = byDefinition(stored, steps[s], tensors);
            const ActivationScale& scale = *quantisation.activations[static_cast<std::size_t>(steps[s].output)];
            QCOMPARE(found.size(), exact.size());
            std::size_t off = 0;
            for (std::size_t k = 0; k < found.size(); ++k) {
                QVERIFY(std::abs(scale.stored(found[k]) - scale.stored(exact[k])) <= 1);
                QCOMPARE(scale.meant(scale.stored(found[k])), found[k]);
                off += scale.stored(found[k]) == scale.stored(exact[k]) ? 0 : 1;
            }
            QVERIFY2(off <= 2 + found.size() / 200, stored.at(steps[s].output).name.c_str());
            tensors[steps[s].output] = found;
        }
    }

    void trainsAllButWhatIsFixed() {
        const Quantisation quantisation = quantisedStudent("wrn-10-0.5");
        const int fixed = quantisation.network.outputs.front().operation;
        const FakeQuantisedNetwork fake(quantisation, fixed);
        QVERIFY(fake.network() == quantisation.network);
        const Shape& image = quantisation.network.input();
        const at::Tensor images = at::rand({2, image.channels, image.height, image.width});
        const std::vector<at::Tensor> outputs = fake.forward(images, {});
        (outputs[0].square().sum() + outputs[1].square().sum()).backward();
        const at::NoGradGuard noGradient;
        for (const at::Tensor& parameter : fake.parameters()) {
            QVERIFY(parameter.grad().defined());
            parameter.sub_(1);
        }
        const LoweredNetwork trained = fake.network();
        for (std::size_t i = 0; i < trained.operations.size(); ++i) {
            const LoweredOperation& before = quantisation.network.operations[i];
            const LoweredOperation& after = trained.operations[i];
            QCOMPARE(after.weight == before.weight, before.weight.empty() || static_cast<int>(i) == fixed);
            QCOMPARE(after.bias == before.bias, before.bias.empty());
        }
    }

    void stops() {
        const Quantisation quantisation = quantisedStudent("wrn-10-0.5");
        const CancelToken token;
        token.request();
        const Shape& image = quantisation.network.input();
        const at::Tensor images = at::rand({2, image.channels, image.height, image.width});
        COMPARE_ERROR(FakeQuantisedNetwork(quantisation, -1).forward(images, Progress({}, token)), ErrorCode::cancelled,
                      std::filesystem::path(), "");
    }
};

QTEST_GUILESS_MAIN(FakeQuantisationTest)
#include "fake_quantisation_test.moc"
