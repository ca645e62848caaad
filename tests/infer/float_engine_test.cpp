// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/float_engine.h"

#include "base/file.h"
#include "deliver/made_lowered.h"
#include "infer/bundle_network.h"
#include "model/run_lowered.h"

#include <QtTest>

using namespace nonn;

namespace {

struct Processor {
    const char* name;
    RunFloatStep run;
    bool here;
};

std::vector<Processor> processors() {
    std::vector<Processor> all{{"any", runFloatStepAnywhere, true}};
#if defined(__x86_64__)
    all.push_back({"256 bits", runFloatStepMiddle, __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")});
    all.push_back({"512 bits", runFloatStepWide, __builtin_cpu_supports("avx512f") != 0});
#endif
    return all;
}

struct Convolution {
    Shape image;
    int outputs;
    Window window;
    int groups;
};

/// Two outputs, the sum that a convolution takes in and what it adds to, so that both are stored.
LoweredNetwork networkOf(const Convolution& given) {
    Generator generator(3);
    const auto weights =
        static_cast<std::size_t>(given.outputs * given.image.channels / given.groups * given.window.pixels());
    const auto outputs = static_cast<std::size_t>(given.outputs);
    LoweredBuilder builder("made", "image", given.image);
    const auto convolve = [&](const char* name, bool biased) {
        return builder.convolution(
            name, 0, given.window, given.groups,
            {drawnValues(generator, weights), biased ? drawnValues(generator, outputs) : std::vector<float>()});
    };
    const int first = convolve("first", false);
    const int sum = builder.add("sum", convolve("second", true), first);
    const int limited = builder.clamp("limited", sum, -0.5f, 1);
    return std::move(builder).finish({{"logits", limited}, {"features", first}});
}

const std::vector<std::pair<const char*, Convolution>>& convolutions() {
    static const std::vector<std::pair<const char*, Convolution>> all{
        {"one channel", {{1, 28, 28}, 16, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1}},
        {"three channels to 17", {{3, 9, 15}, 17, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 1}},
        {"stride", {{16, 13, 29}, 48, {{3, 2, 1, 1, 1}, {3, 2, 1, 1, 1}}, 1}},
        {"uneven", {{5, 7, 6}, 33, {{2, 1, 2, 3, 0}, {4, 3, 1, 0, 2}}, 1}},
        {"1 x 1", {{64, 7, 7}, 139, {}, 1}},
        {"of one pixel", {{31, 1, 1}, 40, {}, 1}},
        {"groups", {{12, 6, 5}, 57, {{3, 1, 1, 1, 1}, {3, 1, 1, 1, 1}}, 3}},
        {"each channel", {{17, 8, 8}, 17, {{3, 2, 1, 1, 1}, {3, 2, 1, 1, 1}}, 17}},
        {"each of many channels", {{53, 9, 15}, 53, {{3, 1, 1, 1, 1}, {5, 1, 1, 2, 2}}, 53}},
    };
    return all;
}

double differenceOf(const LoweredNetwork& network, RunFloatStep run) {
    Generator generator(2);
    const std::vector<float> images = drawnValues(generator, static_cast<std::size_t>(3 * network.input().elements()));
    FloatEngine engine(network, run);
    FloatEngine copy(engine);
    const auto expected = outputsByDefinition(network, images);
    double largest = 0;
    for (int round = 0; round < 2; ++round)  // what the first leaves in memory changes nothing
        for (FloatEngine* const each : {&engine, &copy}) {
            const auto found = each->run(images);
            for (std::size_t o = 0; o < expected.size(); ++o)
                largest = std::max(largest, largestShare(expected[o], found[o]));
        }
    return largest;
}

}  // namespace

class FloatEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolves_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("processor");
        for (std::size_t i = 0; i < convolutions().size(); ++i)
            for (std::size_t p = 0; p < processors().size(); ++p)
                QTest::addRow("%s, %s", convolutions()[i].first, processors()[p].name)
                    << static_cast<int>(i) << static_cast<int>(p);
    }
    void convolves() {
        QFETCH(int, index);
        QFETCH(int, processor);
        const Processor with = processors()[static_cast<std::size_t>(processor)];
        if (!with.here)
            QSKIP("this processor has no such vectors");
        const double found = differenceOf(networkOf(convolutions()[static_cast<std::size_t>(index)].second), with.run);
        QVERIFY2(found <= 1e-5, std::to_string(found).c_str());
    }

    void doesEveryOperation() {
        for (const Processor& with : processors())
            if (with.here) {
                const double found = differenceOf(everyOperation(), with.run);
                QVERIFY2(found <= 1e-5, (with.name + std::to_string(found)).c_str());
            }
    }

    void needsNoLibTorch() {
        const std::string maps = readFile("/proc/self/maps");
        QVERIFY(maps.find("libQt6Test") != std::string::npos);
        QVERIFY(maps.find("libtorch") == std::string::npos && maps.find("libc10") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(FloatEngineTest)
#include "float_engine_test.moc"
