// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/counts.h"

#include "base/caught_error.h"
#include "base/generator.h"
#include "model/architecture_builder.h"
#include "model/zoo_cases.h"

#include <QtTest>
#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

using namespace nonn;

namespace {

bool reads(const Operation& operation, int tensor) {
    return std::ranges::find(operation.inputs, tensor) != operation.inputs.end();
}

bool readAfter(const Architecture& architecture, int tensor, int operation) {
    for (std::size_t later = static_cast<std::size_t>(operation) + 1; later < architecture.operations.size(); ++later)
        if (reads(architecture.operations[later], tensor))
            return true;
    return false;
}

/// The peak by its definition, and the first operation that needs it: for every operation, whatever was made before and
/// is still to be read, and its output unless that takes an input's place.
std::pair<std::int64_t, int> peakByDefinition(const Architecture& architecture, std::int64_t elementBytes) {
    const std::set<OperationKind> inPlace{OperationKind::batchNorm, OperationKind::relu, OperationKind::relu6,
                                          OperationKind::add, OperationKind::flatten};
    std::pair<std::int64_t, int> peak{0, 0};
    for (int now = 0; now < static_cast<int>(architecture.operations.size()); ++now) {
        const Operation& operation = architecture.at(now);
        std::int64_t elements = 0;
        bool takesAPlace = false;
        for (int tensor = 0; tensor < now; ++tensor) {
            const bool later = readAfter(architecture, tensor, now);
            if (later || reads(operation, tensor))
                elements += architecture.at(tensor).output.elements();
            if (!later && reads(operation, tensor) && inPlace.contains(operation.kind))
                takesAPlace = true;
        }
        if (!takesAPlace)
            elements += operation.output.elements();
        if (elements * elementBytes > peak.first)
            peak = {elements * elementBytes, now};
    }
    return peak;
}

/// Convolutions, batch norms, ReLUs, adds, shortcuts and pools at random, each reading any earlier tensor that fits.
Architecture randomGraph(Generator& generator) {
    ArchitectureBuilder builder("random", {2, 16, 16});
    int last = 0;
    for (int i = 1; i <= 30; ++i) {
        const int from = static_cast<int>(generator.below(3)) == 0 ? static_cast<int>(generator.below(i)) : last;
        const std::string name = "op" + std::to_string(i);
        switch (generator.below(6)) {
            case 0:
                last = builder.convolution(name, from, {.channels = 1 + static_cast<int>(generator.below(9))});
                break;
            case 1:
                last = builder.batchNorm(name, from);
                break;
            case 2:
                last = generator.below(2) == 0 ? builder.relu(from) : builder.relu6(from);
                break;
            case 3: {
                int other = from;
                for (int tensor = 0; tensor < i; ++tensor)
                    if (builder.shape(tensor) == builder.shape(from) && generator.below(2) == 0)
                        other = tensor;
                last = builder.add(from, other);
                break;
            }
            case 4:
                last =
                    builder.subsample(from, builder.shape(from).channels + 2, 1 + static_cast<int>(generator.below(2)));
                break;
            default:
                last = builder.shape(from).height >= 4 ? builder.maxPool(from, 2, 2) : builder.relu(from);
        }
    }
    return std::move(builder).finishClassifier(last, "fc", 3);
}

}  // namespace

class CountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesPrecisions() {
        QCOMPARE(bytesPerElement(Precision::fp32), 4);
        QCOMPARE(bytesPerElement(Precision::fp16), 2);
        QCOMPARE(bytesPerElement(Precision::int8), 1);
        for (const Precision precision : precisions)
            QCOMPARE(parsePrecision(name(precision)), precision);
        COMPARE_ERROR(parsePrecision("fp64"), ErrorCode::badInput, "", "known are fp32, fp16 and int8");
    }

    void addsUpDeployedBytesByHand_data() {
        QTest::addColumn<int>("precision");
        QTest::addColumn<QList<qint64>>("bytes");
        // input; convolution 2 -> 3, 3x3, its bias from the batch norm; batch norm, folded; relu; convolution 3 -> 3
        // with a bias of its own, read twice; batch norm, not folded; relu; add; pool; linear 3 -> 4
        QTest::newRow("fp32") << static_cast<int>(Precision::fp32)
                              << QList<qint64>{0, 4 * 54 + 12, 0, 0, 4 * 9 + 12, 24, 0, 0, 0, 4 * 12 + 16};
        QTest::newRow("fp16") << static_cast<int>(Precision::fp16)
                              << QList<qint64>{0, 2 * 54 + 6, 0, 0, 2 * 9 + 6, 12, 0, 0, 0, 2 * 12 + 8};
        QTest::newRow("int8") << static_cast<int>(Precision::int8)
                              << QList<qint64>{0, 54 + 12 + 12, 0, 0, 9 + 12 + 12, 24, 0, 0, 0, 12 + 16 + 16};
    }
    void addsUpDeployedBytesByHand() {
        QFETCH(int, precision);
        QFETCH(QList<qint64>, bytes);
        ArchitectureBuilder builder("small", {2, 4, 4});
        const int first = builder.relu(builder.batchNorm("bn1", builder.convolution("conv1", 0, {.channels = 3})));
        const int second = builder.convolution("conv2", first, {.channels = 3, .kernel = 1, .bias = true});
        const int sum = builder.add(builder.relu(builder.batchNorm("bn2", second)), second);
        const Architecture architecture = std::move(builder).finishClassifier(sum, "fc", 4);
        const auto counted = deployedBytesByOperation(architecture, static_cast<Precision>(precision));
        QCOMPARE(QList<qint64>(counted.begin(), counted.end()), bytes);
        QCOMPARE(qint64{deployedBytes(architecture, static_cast<Precision>(precision))},
                 std::accumulate(bytes.begin(), bytes.end(), qint64{0}));
    }

    void knowsWhichBatchNormsFold() {
        // stem read by the batch norm and the shortcut; after an add; a block's second one folds; the bridge's too
        const Architecture student = makeStudent("wrn-10-1", {1, 28, 28}, 128);
        std::vector<std::string> folded;
        const std::vector<bool> folds = foldedBatchNorms(student);
        for (std::size_t i = 0; i < folds.size(); ++i)
            if (folds[i])
                folded.push_back(student.operations[i].name);
        QCOMPARE(folded, (std::vector<std::string>{"block1.layer.0.bn2", "block2.layer.0.bn2", "block3.layer.0.bn2",
                                                   "bridge.bn"}));
    }

    void deploysNoMoreThanTheParameters_data() { addCases(); }
    void deploysNoMoreThanTheParameters() {
        // every folded batch norm takes its scale with it, and its shift where the convolution has a bias already
        const Architecture architecture = currentCase();
        std::int64_t saved = 0;
        const std::vector<bool> folded = foldedBatchNorms(architecture);
        for (std::size_t i = 0; i < folded.size(); ++i)
            if (folded[i])
                saved += architecture.operations[i].output.channels *
                         (architecture.at(architecture.operations[i].inputs[0]).bias ? 2 : 1);
        QCOMPARE(deployedBytes(architecture, Precision::fp32), 4 * (countParameters(architecture) - saved));
        QCOMPARE(deployedBytes(architecture, Precision::fp16), 2 * (countParameters(architecture) - saved));
    }

    void addsTheFusionSlice() {
        const Architecture student = makeStudent("wrn-10-1", {1, 28, 28}, 128);
        const Architecture deployed = withFusionSlice(student, 10);
        QCOMPARE(deployed.classes(), 10);
        QCOMPARE(countParameters(deployed) - countParameters(student), std::int64_t{1280});
        QCOMPARE(countMacs(deployed) - countMacs(student), std::int64_t{1280});
        const auto added = [&](Precision precision) {
            return deployedBytes(deployed, precision) - deployedBytes(student, precision);
        };
        QCOMPARE(added(Precision::fp32), std::int64_t{5120});
        QCOMPARE(added(Precision::fp16), std::int64_t{2560});
        QCOMPARE(added(Precision::int8), std::int64_t{1280 + 40});
    }

    void findsThePeakByHand() {
        // A 1x8x8 image (64), a convolution to 4 channels (256), a batch norm and a ReLU in its place, a convolution
        // to 6 channels (384) while the first is kept for the shortcut, a 1x1 convolution back to 4, the sum in place.
        ArchitectureBuilder builder("small", {1, 8, 8});
        const int first = builder.relu(builder.batchNorm("bn1", builder.convolution("conv1", 0, {.channels = 4})));
        const int wide = builder.relu(builder.batchNorm("bn2", builder.convolution("conv2", first, {.channels = 6})));
        const int sum = builder.add(builder.convolution("conv3", wide, {.channels = 4, .kernel = 1}), first);
        const Architecture architecture = std::move(builder).finishClassifier(sum, "fc", 2);
        const PeakActivation peak = peakActivation(architecture, Precision::int8);
        QCOMPARE(peak.bytes, std::int64_t{256 + 384 + 256});
        QCOMPARE(architecture.at(peak.operation).name, std::string("conv3"));
        QCOMPARE(peak.live, (std::vector<LiveTensor>{{first, 256}, {wide, 384}, {peak.operation, 256}}));
        QCOMPARE(peakActivation(architecture, Precision::fp16).bytes, 2 * peak.bytes);
        QCOMPARE(peakActivation(architecture, Precision::fp32).bytes, 4 * peak.bytes);
    }

    void countsTheInputBuffer() {
        ArchitectureBuilder builder("input first", {8, 16, 16});
        const int last = builder.relu(builder.convolution("conv", 0, {.channels = 1, .stride = 2}));
        const Architecture architecture = std::move(builder).finishClassifier(last, "fc", 2);
        const PeakActivation peak = peakActivation(architecture, Precision::fp32);
        QCOMPARE(peak.live, (std::vector<LiveTensor>{{0, 4 * 2048}, {1, 4 * 64}}));
    }

    void findsThePeakOfEveryFamily_data() { addCases(); }
    void findsThePeakOfEveryFamily() { comparePeak(currentCase()); }

    void findsThePeakOfAnyGraph() {
        Generator generator(7);
        for (int trial = 0; trial < 300 && !QTest::currentTestFailed(); ++trial)
            comparePeak(randomGraph(generator));
    }

private:
    static void addCases() {
        QTest::addColumn<int>("index");
        const std::vector<Architecture> cases = zooCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(caption(cases[i]).c_str()) << static_cast<int>(i);
    }

    static Architecture currentCase() {
        QFETCH(int, index);
        return zooCases()[static_cast<std::size_t>(index)];
    }

    static void comparePeak(const Architecture& architecture) {
        for (const Precision precision : precisions) {
            const auto [expected, operation] = peakByDefinition(architecture, bytesPerElement(precision));
            const PeakActivation peak = peakActivation(architecture, precision);
            QCOMPARE(peak.bytes, expected);
            QCOMPARE(peak.operation, operation);
            std::int64_t listed = 0;
            for (const LiveTensor& tensor : peak.live)
                listed += tensor.bytes;
            QCOMPARE(listed, expected);
        }
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "counts_test.moc"
