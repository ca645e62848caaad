// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lowering.h"

#include "base/caught_error.h"
#include "base/generator.h"
#include "model/run_lowered.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;

namespace {

constexpr auto notANumber = std::numeric_limits<float>::quiet_NaN();

std::vector<float> drawn(Generator& generator, std::size_t count) {
    std::vector<float> values(count);
    std::ranges::generate(values, [&] { return static_cast<float>(generator.normal()); });
    return values;
}

LoweredBuilder::Weights drawnWeights(Generator& generator, std::size_t weights, std::size_t biases) {
    return {drawn(generator, weights), drawn(generator, biases)};
}

Window square(int kernel, int stride, int padding) {
    const Window::Axis axis{kernel, stride, 1, padding, padding};
    return {axis, axis};
}

int countAffines(const LoweredNetwork& network) {
    return static_cast<int>(std::ranges::count(network.operations, LoweredKind::affine, &LoweredOperation::kind));
}

/// The largest difference of two networks' outputs, of random images.
double largestDifference(const LoweredNetwork& left, const LoweredNetwork& right) {
    Generator generator(7);
    const std::vector<float> images = drawn(generator, static_cast<std::size_t>(2 * left.input().elements()));
    const auto some = outputsByDefinition(left, images);
    const auto others = outputsByDefinition(right, images);
    double largest = some.size() == others.size() ? 0 : notANumber;
    for (std::size_t o = 0; o < some.size(); ++o)
        for (std::size_t i = 0; i < some[o].size(); ++i)
            largest = std::max(largest, std::abs(double{some[o][i]} - others[o].at(i)));
    return largest;
}

}  // namespace

class LoweringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksOutEveryOperation() {
        LoweredBuilder builder("all", "image", {2, 2, 3});
        const std::vector<float> image{1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6};
        const int all = 0;
        const Window window{{2, 1, 1, 0, 1}, {2, 2, 1, 1, 0}};  // a row below, a column at the left
        const auto rows = [](int operation) {
            return LoweredNetwork::Output{"o" + std::to_string(operation), operation};
        };
        std::vector<LoweredNetwork::Output> outputs;
        const auto note = [&](int operation) { outputs.push_back(rows(operation)); };
        note(builder.convolution("grouped", all, window, 2, {{1, 10, 100, 1000, 1, 1, 1, 1}, {0, 0.5f}}));
        note(builder.affine("affine", all, {{2, 3}, {1, 0}}));
        note(builder.clamp("clamp", all, -2, 3));
        note(builder.add("add", all, all));
        note(builder.maxPool("max", all, window));
        note(builder.averagePool("mean", all, window, false));
        note(builder.averagePool("mean of all", all, window, true));
        note(builder.globalAveragePool("global", all));
        note(builder.adaptiveAveragePool("adaptive", all, 1, 2));
        const int flat = builder.flatten("flat", all);
        note(flat);
        note(builder.linear("linear", flat,
                            {{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, {5, 0}}));
        note(builder.subsample("slice", all, 1, 2, 1, 1));
        note(builder.subsample("pad", all, 2, 1, -1, 4));
        note(builder.concatenate("join", {flat, flat}));
        note(builder.reorder("reorder", all, {1, 1, 0}));
        note(builder.multiply("squares", all, all));
        note(builder.multiply("scaled", all, builder.globalAveragePool("factors", all)));
        note(builder.sigmoid("sigmoid", builder.clamp("zeros", all, 0, 0)));
        note(builder.convolution("dilated", all, {{2, 1, 1}, {2, 1, 2}}, 1, {{1, 10, 100, 1000, 0, 0, 0, 0}, {}}));
        const LoweredNetwork network = std::move(builder).finish(outputs);
        const std::vector<std::vector<float>> expected{
            {4010, 6532, 40, 65, -4.5f, -15.5f, -3.5f, -10.5f},
            {3, 5, 7, 9, 11, 13, -3, -6, -9, -12, -15, -18},
            {1, 2, 3, 3, 3, 3, -1, -2, -2, -2, -2, -2},
            {2, 4, 6, 8, 10, 12, -2, -4, -6, -8, -10, -12},
            {4, 6, 4, 6, -1, -2, -4, -5},
            {2.5f, 4, 4, 5.5f, -2.5f, -4, -4, -5.5f},
            {1.25f, 4, 1, 2.75f, -1.25f, -4, -1, -2.75f},
            {3.5f, -3.5f},
            {3, 4, -3, -4},
            image,
            {5, -11},
            {-1, -3, -4, -6},
            {0, 0, 0, 1, 2, 3, -1, -2, -3, 0, 0, 0},
            {1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6},
            {-1, -2, -3, -4, -5, -6, -1, -2, -3, -4, -5, -6, 1, 2, 3, 4, 5, 6},
            {1, 4, 9, 16, 25, 36, 1, 4, 9, 16, 25, 36},
            {3.5f, 7, 10.5f, 14, 17.5f, 21, 3.5f, 7, 10.5f, 14, 17.5f, 21},
            std::vector<float>(12, 0.5f),
            {6431}};
        const auto found = outputsByDefinition(network, image);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t o = 0; o < expected.size(); ++o)
            QVERIFY2(found[o] == expected[o], network.at(outputs[o].operation).name.c_str());
    }

    void foldsBackward() {
        Generator generator(1);
        LoweredBuilder builder("net", "image", {4, 5, 5});
        int last = builder.convolution("conv", 0, square(3, 2, 1), 2, drawnWeights(generator, 6 * 2 * 9, 0));
        last = builder.affine("bn", last, drawnWeights(generator, 6, 6));
        last = builder.affine("again", last, drawnWeights(generator, 6, 6));
        last = builder.linear("fc", builder.flatten("flat", last), drawnWeights(generator, 3 * 54, 3));
        last = builder.affine("of fc", last, drawnWeights(generator, 3, 3));
        const LoweredNetwork network = std::move(builder).finish({{"logits", last}});
        const LoweredNetwork folded = foldAffines(network);
        QCOMPARE(countAffines(folded), 0);
        QCOMPARE(folded.operations.size(), std::size_t{4});
        QCOMPARE(folded.at(folded.outputs[0].operation).name, std::string("fc"));
        QVERIFY(largestDifference(network, folded) < 1e-4);
    }

    void foldsForward_data() {
        QTest::addColumn<int>("padding");
        QTest::addColumn<bool>("shifts");
        QTest::addColumn<bool>("folds");
        QTest::newRow("no padding") << 0 << true << true;
        QTest::newRow("padding would be shifted") << 1 << true << false;
        QTest::newRow("padding stays zero") << 1 << false << true;
    }
    void foldsForward() {
        QFETCH(int, padding);
        QFETCH(bool, shifts);
        QFETCH(bool, folds);
        Generator generator(2);
        LoweredBuilder builder("net", "image", {4, 5, 5});
        const int affine = builder.affine("normalisation", 0, drawnWeights(generator, 4, shifts ? 4 : 0));
        const int last =
            builder.convolution("conv", affine, square(3, 1, padding), 2, drawnWeights(generator, 6 * 2 * 9, 6));
        const LoweredNetwork network = std::move(builder).finish({{"map", last}});
        const LoweredNetwork folded = foldAffines(network);
        QCOMPARE(countAffines(folded), folds ? 0 : 1);
        QVERIFY(largestDifference(network, folded) < 1e-4);
    }

    void foldsForwardPastPools() {
        Generator generator(3);
        LoweredBuilder builder("net", "image", {4, 6, 6});
        int last = builder.affine("bn", builder.clamp("relu", 0, 0, 6), drawnWeights(generator, 4, 4));
        last = builder.averagePool("pool", last, square(2, 2, 0), false);
        last = builder.linear("fc", builder.flatten("flat", last), drawnWeights(generator, 2 * 36, 2));
        const LoweredNetwork network = std::move(builder).finish({{"logits", last}});
        const LoweredNetwork folded = foldAffines(network);
        QCOMPARE(countAffines(folded), 0);
        QVERIFY(largestDifference(network, folded) < 1e-4);
    }

    void keepsWhatOthersRead() {
        Generator generator(4);
        LoweredBuilder builder("net", "image", {4, 5, 5});
        const int conv = builder.convolution("conv", 0, square(3, 1, 1), 1, drawnWeights(generator, 4 * 4 * 9, 4));
        const int affine = builder.affine("bn", conv, drawnWeights(generator, 4, 4));
        const int sum = builder.add("add", affine, conv);
        const int after = builder.affine("after add", sum, drawnWeights(generator, 4, 4));
        const int relu = builder.clamp("relu", after, 0, 6);
        const LoweredNetwork network = std::move(builder).finish({{"sum", sum}, {"map", relu}});
        const LoweredNetwork folded = foldAffines(network);
        QCOMPARE(countAffines(folded), 2);
        QCOMPARE(largestDifference(network, folded), 0.0);
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, int kind, const char* reason) {
            QTest::newRow(name) << kind << QString::fromUtf8(reason);
        };
        row("groups", 0, "x: has 3 groups for 4 channels");
        row("weights", 1, "x: has 35 weights, which do not fit 4 channels");
        row("biases", 2, "x: has 2 biases for 1 channels");
        row("too small", 3, "x: images are too small for it");
        row("kernel", 4, "x: has a kernel, stride, dilation or padding of 5000");
        row("stride", 5, "x: has a kernel, stride, dilation or padding of 0");
        row("linear of a map", 6, "x: reads feature maps, where it takes a vector");
        row("map of a vector", 7, "x: reads a vector, where it takes feature maps");
        row("sum", 8, "x: adds 4 x 5 x 5 and 4 x 1 x 1");
        row("join", 9, "x: joins 4 x 5 x 5 and 4 x 1 x 1");
        row("padding alone", 10, "x: has windows that see nothing but padding");
        row("bounds", 11, "x: has no values between its bounds");
        row("huge", 12, "x: makes a tensor of 4 x 16777216 x 16777216, which is too large");
        row("same names", 13, "has two operations of the name image");
        row("same outputs", 14, "has two outputs of the name o");
        row("no weights", 15, "x: images are too small for it");
        row("product", 16, "x: multiplies 4 x 1 x 1 by 4 x 5 x 5");
        row("no channel", 17, "x: takes channels that are not among the 4 there are");
        row("no channels", 18, "x: images are too small for it");
    }
    void refusesWhatDoesNotFit() {
        QFETCH(int, kind);
        QFETCH(QString, reason);
        LoweredBuilder builder("net", "image", {4, 5, 5});
        const std::vector<float> weights(36);
        const auto build = [&] {
            const int small = builder.globalAveragePool("small", 0);
            switch (kind) {
                case 0:
                    return builder.convolution("x", 0, square(3, 1, 1), 3, {weights, {}});
                case 1:
                    return builder.convolution("x", 0, square(3, 1, 1), 1, {std::vector<float>(35), {}});
                case 2:
                    return builder.convolution("x", 0, square(3, 1, 1), 1, {weights, {1, 2}});
                case 3:
                    return builder.convolution("x", small, square(3, 1, 0), 1, {weights, {}});
                case 4:
                    return builder.convolution("x", 0, square(5000, 1, 0), 1, {weights, {}});
                case 5:
                    return builder.convolution("x", 0, square(3, 0, 0), 1, {weights, {}});
                case 6:
                    return builder.linear("x", small, {weights, {}});
                case 7:
                    return builder.globalAveragePool("x", builder.flatten("flat", 0));
                case 8:
                    return builder.add("x", 0, small);
                case 9:
                    return builder.concatenate("x", {0, small});
                case 10:
                    return builder.maxPool("x", 0, square(2, 1, 2));
                case 11:
                    return builder.clamp("x", 0, notANumber, 1);
                case 12:
                    return builder.adaptiveAveragePool("x", 0, 1 << 24, 1 << 24);
                case 13:
                    return builder.clamp("image", 0, 0, 1);
                case 15:
                    return builder.convolution("x", 0, square(3, 1, 1), 1, {});
                case 16:
                    return builder.multiply("x", small, 0);
                case 17:
                    return builder.reorder("x", 0, {3, 4});
                case 18:
                    return builder.reorder("x", 0, {});
                default:
                    return 0;
            }
        };
        const std::optional<Error> error = caughtError([&] {
            build();
            std::move(builder).finish(kind == 14 ? std::vector<LoweredNetwork::Output>{{"o", 0}, {"o", 1}}
                                                 : std::vector<LoweredNetwork::Output>{});
        });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::badInput);
        QCOMPARE(QString::fromStdString(error->reason()), reason);
    }
};

QTEST_GUILESS_MAIN(LoweringTest)
#include "lowering_test.moc"
