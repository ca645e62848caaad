// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/c/c_source.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "deliver/c/run_float.h"
#include "deliver/compiled_c.h"
#include "deliver/made_lowered.h"
#include "model/counts.h"
#include "model/lower_network.h"
#include "model/run_lowered.h"
#include "model/zoo.h"
#include "train/lower_nonn.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

LoweredBuilder::Weights drawn(Generator& generator, std::size_t weights, int biases) {
    return {drawnValues(generator, weights), drawnValues(generator, static_cast<std::size_t>(biases))};
}

/// A convolution of this kind with an addition and a ReLU behind it.
struct ConvolutionCase {
    int inputs;
    int outputs;
    int kernel;
    int stride;
    int groups;
    int side;
};

LoweredNetwork convolutionOf(const ConvolutionCase& c) {
    Generator generator(3);
    LoweredBuilder builder("one", "image", {c.inputs, c.side, c.side + 1});
    const Window::Axis axis{c.kernel, c.stride, 1, c.kernel / 2, c.kernel / 2};
    const std::size_t each = static_cast<std::size_t>(c.inputs / c.groups * c.kernel * c.kernel);
    const std::size_t count = each * static_cast<std::size_t>(c.outputs);
    const int first = builder.convolution("first", 0, {axis, axis}, c.groups, drawn(generator, count, c.outputs));
    const int second = builder.convolution("second", 0, {axis, axis}, c.groups, drawn(generator, count, 0));
    const int last = builder.clamp("relu", builder.add("sum", first, second), 0, 6);
    return std::move(builder).finish({{"logits", last}});
}

double largestDifference(const std::vector<std::vector<float>>& one, const std::vector<std::vector<float>>& other) {
    double largest = 0;
    for (std::size_t o = 0; o < one.size(); ++o)
        for (std::size_t i = 0; i < one[o].size(); ++i)
            largest = std::max(largest, std::abs(double{one[o][i]} - other.at(o).at(i)));
    return largest;
}

/// Images and, by the definition of each operation, what must come out.
CGolden<float> goldenOf(const LoweredNetwork& network, int images) {
    Generator generator(4);
    CGolden<float> golden;
    for (int i = 0; i < images; ++i) {
        const std::vector<float> image = drawnValues(generator, static_cast<std::size_t>(network.input().elements()));
        golden.images.push_back(pixelByPixel(std::span<const float>(image), network.input()));
        std::vector<std::vector<float>> outputs = outputsByDefinition(network, image);
        for (std::size_t o = 0; o < outputs.size(); ++o)
            outputs[o] =
                pixelByPixel(std::span<const float>(outputs[o]), network.at(network.outputs[o].operation).output);
        golden.outputs.push_back(std::move(outputs));
    }
    return golden;
}

/// A student of the zoo with random weights and batch norms, as devices have it.
LoweredNetwork studentOf(const std::string& architecture, Shape image, int filters) {
    const NonnNetwork network = makeNonnNetwork({architecture}, {std::vector<int>(static_cast<std::size_t>(filters))},
                                                image, 10, {{0.3f}, {0.4f}}, Generator(5));
    return lowerStudent(network, 0);
}

/// Depth, width and family at random, within what small devices hold.
std::string randomArchitecture(Generator& generator) {
    const auto width = [&] { return std::to_string(1 + generator.below(15)); };
    switch (generator.below(5)) {
        case 0:
            return "wrn-" + std::to_string(10 + 6 * generator.below(3)) + "-0." + width();
        case 1:
            return "wrn-10-0." + width() + "-nonn";
        case 2:
            return "vgg-11-0." + width();
        case 3:
            return "resnet20";
        default:
            return "mobilenetv2-0." + width();
    }
}

}  // namespace

/// Generated C, and the same functions in this process.
class CSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolutionsAreRight_data() {
        QTest::addColumn<QList<int>>("numbers");
        for (const int channels : {1, 3, 4, 17, 36})
            for (const int side : {1, 2, 5, 9}) {
                QTest::addRow("3x3 of %d on %d", channels, side) << QList<int>{3, channels, 3, 1, 1, side};
                QTest::addRow("1x1 of %d on %d", channels, side) << QList<int>{channels, 17, 1, 2, 1, side};
                QTest::addRow("depthwise of %d on %d", channels, side)
                    << QList<int>{channels, channels, 3, 2, channels, side};
            }
        QTest::addRow("grouped") << QList<int>{6, 15, 5, 1, 3, 7};
        QTest::addRow("doubled") << QList<int>{3, 6, 3, 1, 3, 7};
    }
    void convolutionsAreRight() {
        QFETCH(QList<int>, numbers);
        const LoweredNetwork network =
            convolutionOf({numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]});
        Generator generator(6);
        const std::vector<float> image = drawnValues(generator, static_cast<std::size_t>(network.input().elements()));
        const double off = largestDifference(FloatRun(network).run(image), outputsByDefinition(network, image));
        QVERIFY2(off < 1e-5, std::to_string(off).c_str());
    }

    void everyOperationIsRight() {
        const LoweredNetwork network = everyOperation();
        Generator generator(7);
        FloatRun run(network);
        for (int i = 0; i < 3; ++i) {  // what an image has left behind does not matter
            const std::vector<float> image =
                drawnValues(generator, static_cast<std::size_t>(network.input().elements()));
            QVERIFY(largestDifference(run.run(image), outputsByDefinition(network, image)) < 1e-5);
        }
    }

    void operationsOfTeachersAreRefused() {
        COMPARE_ERROR(makeProgram(operationsOfTeachers()), ErrorCode::badInput, std::filesystem::path(),
                      "gate is an operation of teachers");
    }

    void theArenaIsWhatIsPlanned() {
        Generator generator(8);
        for (int trial = 0; trial < 50; ++trial) {
            const std::string name = randomArchitecture(generator);
            const int filters = 1 + static_cast<int>(generator.below(60));
            const Shape image{1, 32, 32};
            const LoweredNetwork student = studentOf(name, image, filters);
            const Arena arena = layOutArena(student, fuseSteps(student));
            const NonnNetwork network = makeNonnNetwork({name}, {std::vector<int>(static_cast<std::size_t>(filters))},
                                                        image, 10, {{0.3f}, {0.4f}}, Generator(5));
            const Architecture deployed = withFusionSlice(network.students[0].architecture(), 10);
            QVERIFY2(peakActivation(deployed, Precision::int8).bytes == arena.elements,
                     (name + ": " + std::to_string(peakActivation(deployed, Precision::int8).bytes) + " planned, " +
                      std::to_string(arena.elements))
                         .c_str());
        }
    }

    void compilesAndGivesWhatItMust_data() {
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("gcc") << "gcc" << QStringList{"-O2"};
        QTest::newRow("gcc, for this processor") << "gcc" << QStringList{"-O3", "-march=native"};
        QTest::newRow("gcc, without vectors") << "gcc" << QStringList{"-O1", "-DNONN_NO_VECTORS"};
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
        std::vector<std::pair<std::string, LoweredNetwork>> networks{
            {"every", everyOperation()},
            {"odd", convolutionOf({3, 17, 3, 2, 1, 5})},
        };
        if (options == QStringList{"-O2"} && compiler == "gcc") {
            networks.emplace_back("mobile", studentOf("mobilenetv2-0.1", {1, 8, 8}, 19));
            networks.emplace_back("wrn", studentOf("wrn-10-0.5", {1, 28, 28}, 17));
            networks.emplace_back("resnet", studentOf("resnet20", {1, 12, 12}, 3));
            networks.emplace_back("vgg", studentOf("vgg-11-0.05", {1, 32, 32}, 1));
        }
        CompiledC compiled(compiler, options);
        for (const auto& [name, network] : networks) {
            const CNotes notes{name, "A network.", "NoNN Workbench 1"};
            const CheckRun run = compiled.check(name, floatSource(network, notes, goldenOf(network, 2)));
            QVERIFY2(run.problem.isEmpty(), (name + ": " + run.problem.toStdString()).c_str());
            const std::int64_t arena = makeProgram(network).arena.elements * 4;
            QVERIFY(run.output.find("arena " + std::to_string(arena) + " bytes") != std::string::npos);
        }
    }

    void isTheSameAgain() {
        const LoweredNetwork network = everyOperation();
        const CNotes notes{"every", "A network.", "NoNN Workbench 1"};
        const auto first = floatSource(network, notes, goldenOf(network, 1));
        const auto again = floatSource(network, notes, goldenOf(network, 1));
        for (std::size_t i = 0; i < first.size(); ++i)
            QVERIFY(first[i].name == again[i].name && first[i].content == again[i].content);
    }

    void sharesMeet() {
        if (!CompiledC::hasCompiler("gcc"))
            QSKIP("there is no gcc here");
        std::vector<CFile> files = fusionSource({0.5f, 1, -2}, {"cat", "dog \"?\"", "v\xc3\xb6gel"}, false, "NoNN");
        files.push_back(
            {"meet_check.c",
             "#include \"fusion.h\"\n"
             "#include <string.h>\n"
             "int main(void) {\n"
             "    float logits[FUSION_CLASSES];\n"
             "    const float share[FUSION_CLASSES] = {1, 0, 3.25f};\n"
             "    fusion_begin(logits);\n"
             "    fusion_add(logits, share);\n"
             "    if (logits[0] != 1.5f || fusion_answer(logits) != 0)\n"
             "        return 1;\n"
             "    fusion_add(logits, share);\n"
             "    return fusion_answer(logits) == 2 && !strcmp(fusion_class_name(2), \"v\\xc3\\xb6gel\") &&\n"
             "           !strcmp(fusion_class_name(1), \"dog \\\"?\\\"\") && !fusion_class_name(3) ? 0 : 2;\n"
             "}\n"});
        CompiledC compiled("gcc", {});
        const CheckRun run = compiled.check("meet", files, "fusion.c");
        QVERIFY2(run.problem.isEmpty(), run.problem.toStdString().c_str());
    }
};

QTEST_GUILESS_MAIN(CSourceTest)
#include "c_source_test.moc"
