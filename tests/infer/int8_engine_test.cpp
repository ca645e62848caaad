// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/int8_engine.h"

#include "deliver/made_lowered.h"
#include "deliver/made_quantised.h"

#include <QtTest>

#define RUN_INT8_STEP runInt8StepPlain
#define NONN_PLAIN
#include "infer/int8_step.inc"

using namespace nonn;

namespace {

struct Processor {
    const char* name;
    Int8Functions functions;
};

const std::vector<Processor>& processors() {
    static const std::vector<Processor> all{{"any", int8Anywhere},
                                            {"256 bits", int8Middle},
                                            {"256 bits, dot products", int8Dot},
                                            {"512 bits, dot products", int8Wide}};
    return all;
}

struct Convolution {
    Shape image;
    int outputs;
    Window window;
    int groups;
    float gain;  ///< of the second's weights
};

/// What a convolution takes in, what it adds to, one of each channel by itself, and means: all are stored.
LoweredNetwork networkOf(const Convolution& given) {
    Generator generator(3);
    const auto weights =
        static_cast<std::size_t>(given.outputs * given.image.channels / given.groups * given.window.pixels());
    const auto outputs = static_cast<std::size_t>(given.outputs);
    LoweredBuilder builder("made", "image", given.image);
    const int first =
        builder.convolution("first", 0, given.window, given.groups, {drawnValues(generator, weights), {}});
    std::vector<float> larger = drawnValues(generator, weights);
    for (float& weight : larger)
        weight *= given.gain;
    const int second = builder.convolution("second", 0, given.window, given.groups,
                                           {std::move(larger), drawnValues(generator, outputs)});
    const int sum = builder.add("sum", second, first);
    const int limited = builder.clamp("limited", sum, -0.5f, 1);
    const int scaled =
        builder.affine("scaled", limited, {drawnValues(generator, outputs), drawnValues(generator, outputs)});
    const int each = builder.convolution("each", scaled, {{3, 2, 1, 1, 1}, {3, 1, 1, 1, 1}}, given.outputs,
                                         {drawnValues(generator, 9 * outputs), drawnValues(generator, outputs)});
    return std::move(builder).finish({{"logits", limited},
                                      {"features", first},
                                      {"each", each},
                                      {"mean", builder.globalAveragePool("mean", scaled)}});
}

const std::vector<std::pair<const char*, Convolution>>& convolutions() {
    static const std::vector<std::pair<const char*, Convolution>> all{
        {"one channel", {{1, 28, 28}, 16, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1, 1}},
        {"three channels to 17", {{3, 9, 15}, 17, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1, 1}},
        {"stride", {{16, 13, 29}, 48, {{3, 2, 1, 1, 1}, {3, 2, 1, 1, 1}}, 1, 1}},
        {"uneven", {{5, 7, 6}, 33, {{2, 1, 2, 3, 0}, {4, 3, 1, 0, 2}}, 1, 1}},
        {"columns apart", {{5, 7, 8}, 12, {{3, 1, 1, 1, 1}, {3, 1, 2, 2, 2}}, 1, 1}},
        {"1 x 1", {{64, 7, 7}, 139, {}, 1, 1}},
        {"of one pixel", {{31, 3, 3}, 40, {{3, 1, 1, 0, 0}, {3, 1, 1, 0, 0}}, 1, 1}},
        {"groups", {{12, 6, 5}, 57, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 3, 1}},
        {"each channel", {{17, 8, 8}, 17, {{3, 2, 1, 1, 1}, {3, 2, 1, 1, 1}}, 17, 1}},
        {"each of many channels", {{53, 9, 15}, 53, {{3, 1, 1, 1, 1}, {5, 1, 1, 2, 2}}, 53, 1}},
        {"many inputs", {{512, 3, 3}, 20, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1, 1}},
        {"weights so large that factors are coarse", {{3, 9, 9}, 18, {}, 1, 400}},
    };
    return all;
}

/// The outputs that differ from those of generated C, of several images and of copies, in two rounds: what the first
/// leaves in memory changes nothing.
int differences(const Quantisation& quantisation, Int8Functions functions) {
    Generator generator(2);
    const std::int64_t each = quantisation.network.input().elements();
    Int8Engine engine(quantisation, functions);
    Int8Engine copy(engine);
    Int8Run run(quantisation);
    std::vector<std::int8_t> images;
    std::vector<std::vector<std::int8_t>> expected(quantisation.network.outputs.size());
    for (int i = 0; i < 3; ++i) {
        const std::vector<std::uint8_t> image = drawnBytes(generator, each);
        for (const std::uint8_t pixel : image)
            images.push_back(static_cast<std::int8_t>(pixel - 128));
        const std::vector<std::vector<std::int8_t>> outputs = run.run(image);
        for (std::size_t o = 0; o < outputs.size(); ++o)
            expected[o].insert(expected[o].end(), outputs[o].begin(), outputs[o].end());
    }
    int different = 0;
    for (int round = 0; round < 2; ++round)
        for (Int8Engine* const with : {&engine, &copy})
            different += with->run(images) == expected ? 0 : 1;
    return different;
}

}  // namespace

class Int8EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatGeneratedCSays_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("processor");
        for (std::size_t i = 0; i < convolutions().size(); ++i)
            for (std::size_t p = 0; p < processors().size(); ++p)
                QTest::addRow("%s, %s", convolutions()[i].first, processors()[p].name)
                    << static_cast<int>(i) << static_cast<int>(p);
    }
    void saysWhatGeneratedCSays() {
        QFETCH(int, index);
        QFETCH(int, processor);
        const Int8Functions functions = processors()[static_cast<std::size_t>(processor)].functions;
        if (!runHere(functions))
            QSKIP("this processor has no such vectors");
        const LoweredNetwork network = networkOf(convolutions()[static_cast<std::size_t>(index)].second);
        QCOMPARE(differences(quantised(network), functions), 0);
    }

    void plainFunctionsSayItToo() {
        const Int8Functions plain{runInt8StepPlain, Int8Functions::Inputs::pairs};
        QVERIFY(runHere(plain));
        for (const auto& [name, convolution] : convolutions())
            QVERIFY2(differences(quantised(networkOf(convolution)), plain) == 0, name);
    }

    void doesEveryOperation() {
        for (const Processor& with : processors())
            if (runHere(with.functions))
                QVERIFY2(differences(quantised(everyOperation()), with.functions) == 0, with.name);
    }

    void refusesWhatTheProcessorHasNot() {
        QVERIFY(runHere(int8Anywhere));
        QVERIFY(runHere(chooseInt8Functions()));
        for (const Processor& with : processors())
            if (!runHere(with.functions))
                QVERIFY_THROWS_EXCEPTION(std::logic_error, Int8Engine(quantised(everyOperation()), with.functions));
    }
};

QTEST_GUILESS_MAIN(Int8EngineTest)
#include "int8_engine_test.moc"
