// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "deliver/c/int8_source.h"
#include "deliver/compiled_c.h"
#include "deliver/made_lowered.h"
#include "deliver/made_quantised.h"
#include "model/run_lowered.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

/// What ONNX's definitions give from DequantizeLinear, the operator in float and QuantizeLinear, step by step: sums in
/// double, every tensor rounded to the nearest with ties to even. Of all operations, channel by channel.
std::vector<std::vector<float>> byDefinition(const Quantisation& quantisation, const std::vector<std::uint8_t>& image) {
    LoweredNetwork network = withStoredWeights(quantisation);
    std::vector<std::vector<float>> tensors{pixelsOf(image)};
    for (std::size_t i = 1; i < network.operations.size(); ++i) {
        // The operation alone, on what its inputs are stored as.
        LoweredOperation operation = network.operations[i];
        std::vector<float> joined;
        LoweredNetwork alone;
        alone.operations.resize(1);
        alone.operations[0].output = network.at(operation.inputs[0]).output;
        alone.operations[0].flat = network.at(operation.inputs[0]).flat;
        if (operation.kind == LoweredKind::add) {
            joined = tensors[static_cast<std::size_t>(operation.inputs[0])];
            const std::vector<float>& other = tensors[static_cast<std::size_t>(operation.inputs[1])];
            for (std::size_t k = 0; k < joined.size(); ++k)
                joined[k] = static_cast<float>(double{joined[k]} + other[k]);
        } else {
            operation.inputs = {0};
            alone.operations.push_back(operation);
            joined = tensorsByDefinition(alone, tensors[static_cast<std::size_t>(network.operations[i].inputs[0])])[1];
        }
        if (quantisation.activations[i])
            for (float& value : joined)
                value = quantisation.activations[i]->meant(quantisation.activations[i]->stored(value));
        tensors.push_back(std::move(joined));
    }
    return tensors;
}

struct Distance {
    int most = 0;      ///< in steps
    double share = 0;  ///< of the numbers that differ
};

/// Of what the kernels say and the definitions, over all tensors; each step of the network starts from the same numbers
/// only as long as none before differed.
Distance distanceOf(const Quantisation& quantisation, int images) {
    Generator generator(9);
    Int8Run run(quantisation);
    Distance distance;
    std::int64_t all = 0;
    std::int64_t off = 0;
    for (int i = 0; i < images; ++i) {
        const std::vector<std::uint8_t> image = drawnBytes(generator, quantisation.network.input().elements());
        const auto expected = byDefinition(quantisation, image);
        run.run(image, [&](int operation, std::span<const std::int8_t> numbers) {
            const auto at = static_cast<std::size_t>(operation);
            const auto wanted =
                pixelByPixel(std::span<const float>(expected[at]), quantisation.network.at(operation).output);
            for (std::size_t k = 0; k < numbers.size(); ++k) {
                const int difference = std::abs(numbers[k] - quantisation.activations[at]->stored(wanted[k]));
                distance.most = std::max(distance.most, difference);
                off += difference > 0 ? 1 : 0;
                ++all;
            }
        });
    }
    distance.share = static_cast<double>(off) / static_cast<double>(all);
    return distance;
}

}  // namespace

/// Networks in 8-bit integers: how they come to be, and what the kernels make of them.
class Int8Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsAreSymmetricForEachChannel() {
        LoweredBuilder builder("one", "image", {1, 1, 2});
        const int last = builder.convolution("conv", 0, {}, 1, {{0.5f, -2, 0}, {0.25f, 0, 1e9f}});
        const Quantisation result = quantised(std::move(builder).finish({{"out", last}}));
        const QuantisedLayer& layer = result.layers[1];
        QCOMPARE(layer.weight, (std::vector<std::int8_t>{127, -127, 0}));
        QCOMPARE(layer.scales[0], 0.5f / 127);
        QCOMPARE(layer.scales[1], 2.0f / 127);
        QCOMPARE(layer.bias[0], static_cast<std::int32_t>(std::nearbyint(0.25 * 127 * 255 / 0.5)));
        QVERIFY(std::abs(layer.bias[2] - (1 << 30)) < 100);  // a scale coarse enough for the bias
        QCOMPARE(*result.activations[0], (ActivationScale{1.0f / 255, -128}));
    }

    void rangesAreFound() {
        ValueRange all;
        std::vector<float> values(200'000, 1.0f);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i % 1000) / 1000;
        values[7] = 100;
        all.include(values);
        ValueHistogram histogram(all);
        histogram.add(values);
        QCOMPARE(histogram.range(RangeMethod::minMax), (ValueRange{0, 100}));
        QVERIFY(histogram.range(RangeMethod::percentile).highest < 1.1f);
        QVERIFY(histogram.range(RangeMethod::meanSquaredError).highest < 100);
        QCOMPARE(ValueHistogram({}).range(RangeMethod::percentile), ValueRange());
    }

    void factorsAreFixed_data() {
        QTest::addColumn<double>("factor");
        for (const double factor : {1e-6, 0.1, 0.5, 1.0, 1.0 / 3, 7.25, 1e-15})
            QTest::addRow("%g", factor) << factor;
    }
    void factorsAreFixed() {
        QFETCH(double, factor);
        const FixedFactor fixed = fixedFactor(factor);
        QVERIFY(std::abs(std::ldexp(fixed.multiplier, -fixed.shift) / factor - 1) < 1e-9 || factor < 1e-9);
        QVERIFY(fixed.shift >= 1 && fixed.shift <= 62);
    }

    void layersAreWhatOnnxDefines_data() {
        QTest::addColumn<QList<int>>("numbers");
        for (const int channels : {1, 3, 16, 17, 36})
            for (const int side : {1, 2, 7}) {
                QTest::addRow("3x3 of %d on %d", channels, side) << QList<int>{3, channels, 3, 1, 1, side};
                QTest::addRow("1x1 of %d on %d", channels, side) << QList<int>{channels, 17, 1, 2, 1, side};
                QTest::addRow("depthwise of %d on %d", channels, side)
                    << QList<int>{channels, channels, 3, 2, channels, side};
            }
        QTest::addRow("grouped") << QList<int>{6, 15, 5, 1, 3, 7};
    }
    void layersAreWhatOnnxDefines() {
        QFETCH(QList<int>, numbers);
        const LoweredNetwork network = layerOf(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        const Distance distance = distanceOf(quantised(network), 3);
        QVERIFY2(distance.most <= 1 && distance.share < 0.01,
                 (std::to_string(distance.most) + " " + std::to_string(distance.share)).c_str());
    }

    void everyOperationIsWhatOnnxDefines() {
        // Joins several tensors, which byDefinition() does not.
        const Quantisation quantisation = quantised(everyOperation());
        Int8Run run(quantisation);
        FloatRun exact(everyOperation());
        Generator generator(6);
        for (int i = 0; i < 3; ++i) {
            const std::vector<std::uint8_t> image = drawnBytes(generator, quantisation.network.input().elements());
            const auto wanted = exact.run(pixelsOf(image));
            const auto found = run.run(image);
            for (std::size_t o = 0; o < wanted.size(); ++o) {
                const std::vector<float> meant = run.meant(o, found[o]);
                double signal = 0;
                double noise = 0;
                for (std::size_t k = 0; k < meant.size(); ++k) {
                    signal += double{wanted[o][k]} * wanted[o][k];
                    noise += (double{wanted[o][k]} - meant[k]) * (double{wanted[o][k]} - meant[k]);
                }
                QVERIFY2(10 * std::log10(signal / noise) > 20, std::to_string(signal / noise).c_str());
            }
        }
    }

    void operationsOfTeachersAreRefused() {
        COMPARE_ERROR(quantised(operationsOfTeachers()), ErrorCode::badInput, std::filesystem::path(),
                      "gate is an operation of teachers");
    }

    void compilesAndGivesWhatItMust_data() {
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("gcc") << "gcc" << QStringList{"-O2"};
        QTest::newRow("gcc, without vectors") << "gcc" << QStringList{"-O2", "-DNONN_NO_VECTORS"};
        QTest::newRow("gcc, sanitized") << "gcc"
                                        << QStringList{"-O1", "-g", "-fsanitize=address,undefined",
                                                       "-fno-sanitize-recover=all"};
        QTest::newRow("clang") << "clang" << QStringList{"-O2"};
    }
    void compilesAndGivesWhatItMust() {
        QFETCH(QString, compiler);
        QFETCH(QStringList, options);
        if (!CompiledC::hasCompiler(compiler))
            QSKIP("this compiler is not installed here");
        CompiledC compiled(compiler, options);
        const std::vector<std::pair<std::string, LoweredNetwork>> networks{
            {"every", everyOperation()},
            {"odd", layerOf(3, 17, 3, 2, 1, 5)},
            {"depthwise", layerOf(17, 17, 3, 1, 17, 5)},
        };
        for (const auto& [name, network] : networks) {
            const Quantisation quantisation = quantised(network);
            const CheckRun run =
                compiled.check(name, int8Source(makeProgram(quantisation), {name, "A network.", "NoNN Workbench 1"},
                                                goldenOf(quantisation)));
            QVERIFY2(run.problem.isEmpty(), (name + ": " + run.problem.toStdString()).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(Int8Test)
#include "int8_test.moc"
