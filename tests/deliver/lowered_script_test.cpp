// SPDX-License-Identifier: GPL-3.0-or-later
// Operations as a program, and that program as operations again.
#include "deliver/lowered_script.h"

#include "deliver/made_lowered.h"
#include "model/lower_script.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/script_import.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/from_blob.h>

#include <QtTest>
#include <limits>

using namespace nonn;

namespace {

const std::filesystem::path path = "made.pt";

double largestDifference(const std::vector<float>& expected, const std::vector<float>& found) {
    double largest = expected.size() == found.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(expected.size(), found.size()); ++i)
        largest = std::max(largest, std::abs(double{expected[i]} - found[i]) / std::max(1.0f, std::abs(expected[i])));
    return largest;
}

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

/// What programs of others have as well; padding that is not counted is as wide on each side.
LoweredNetwork usualOperations() {
    Generator generator(6);
    const auto weights = [&](std::size_t weight, std::size_t bias) {
        return LoweredBuilder::Weights{drawnValues(generator, weight), drawnValues(generator, bias)};
    };
    constexpr float infinity = std::numeric_limits<float>::infinity();
    LoweredBuilder builder("usual", "image", {3, 11, 9});
    int last = builder.affine("normalisation", 0, weights(3, 3));
    last = builder.convolution("conv", last, {{3, 2, 1, 1, 0}, {2, 1, 2, 0, 2}}, 3, weights(9 * 6, 9));
    const int before = builder.clamp("relu", last, 0, infinity);
    last = builder.add("sum", builder.convolution("pointwise", before, {}, 1, weights(81, 0)), before);
    last = builder.maxPool("max", builder.clamp("above", last, -1, infinity), {{2, 1, 1, 0, 1}, {3, 2, 1, 1, 1}});
    const int map = builder.clamp("below", last, -infinity, 2);
    last = builder.averagePool("mean", map, {{2, 2, 1, 1, 1}, {3, 2, 1, 1, 1}}, false);
    last = builder.averagePool("mean of all", last, {{2, 1, 1, 1, 1}, {2, 1, 1, 1, 0}}, true);
    last = builder.adaptiveAveragePool("spread", last, 5, 2);
    last = builder.subsample("slice", builder.subsample("wider", last, 2, 1, -2, 13), 1, 2, 1, 7);
    const int pooled = builder.flatten("pooled", builder.globalAveragePool("global", map));
    last = builder.concatenate("join", {builder.flatten("flat", last), pooled});
    const auto channels = static_cast<std::size_t>(builder.at(last).output.channels);
    last = builder.clamp("activated", builder.linear("hidden", last, weights(channels * 5, 5)), 0, infinity);
    const int logits = builder.linear("fc", last, weights(5 * 4, 0));
    return std::move(builder).finish({{"logits", logits}, {"features", pooled}});
}

}  // namespace

class LoweredScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void saysTheSameThereAndBack_data() {
        QTest::addColumn<bool>("ofTeachers");
        QTest::newRow("usual operations") << false;
        QTest::newRow("operations of teachers") << true;
    }
    void saysTheSameThereAndBack() {
        QFETCH(bool, ofTeachers);
        const LoweredNetwork network = ofTeachers ? operationsOfTeachers() : usualOperations();
        const Shape image = network.input();
        Generator generator(9);
        std::vector<float> images = drawnValues(generator, static_cast<std::size_t>(2 * image.elements()));
        const std::vector<float> logits = outputsByDefinition(network, images)[0];
        const ScriptNetwork program =
            importScript(path, scriptFile(network, "Made"), {image, 4, ofTeachers ? "conv" : "pointwise"}).front();
        const at::Tensor batch =
            at::from_blob(images.data(), {2, image.channels, image.height, image.width}, at::kFloat);
        QVERIFY(largestDifference(logits, valuesOf(program.forward(batch).logits)) < 1e-5);
        const LoweredNetwork again = lowerScript(program, {std::vector<float>(3, 0.0f), std::vector<float>(3, 1.0f)});
        const auto found = outputsByDefinition(again, images);
        QVERIFY(largestDifference(logits, found[0]) < 1e-5);
        QVERIFY(largestDifference(valuesOf(program.forward(batch).pooled), found[1]) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(LoweredScriptTest)
#include "lowered_script_test.moc"
