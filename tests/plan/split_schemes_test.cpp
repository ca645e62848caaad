// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/split_schemes.h"

#include "model/counts.h"
#include "model/zoo.h"
#include "plan/layer_split.h"
#include "plan/small_network.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

constexpr Precision fp32 = Precision::fp32;

bool near(const std::optional<double>& value, double expected) {
    return value && std::abs(*value - expected) <= 1e-9 * std::abs(expected);
}

}  // namespace

class SplitSchemesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUpThePublishedNetworkByHand() {
        // WRN-16-1 of NoNN's authors over two devices: each convolution's input is exchanged once, half of it each way:
        // 4 maps of 16x32x32, of 32x16x16 and of 64x8x8 less the first of group 2 and 3, and the one after the last
        const std::int64_t elements = 5 * 16'384 + 4 * 8'192 + 3 * 4'096;
        const DeviceProfile profile = madeBoard("board", 1e6);
        const RadioProfile link = madeRadio(false);
        const Architecture network = makeClassifier("wrn-16-1", {3, 32, 32}, 10);
        const auto schemes = splitSchemes(network, {{&profile, &link}, {&profile, &link}}, fp32);
        QCOMPARE(schemes[0].bytes, 4 * elements + 64 * 4);
        const Architecture authors = makeClassifier("wrn-16-1-nonn", {3, 32, 32}, 10);
        QCOMPARE(splitSchemes(authors, {{&profile, &link}, {&profile, &link}}, fp32)[0].bytes,
                 std::int64_t{655'360 + 256});
    }

    void countsASmallNetworkByHand() {
        const DeviceProfile profile = madeBoard("board", 1e6);
        const RadioProfile link = madeRadio(false);
        const auto schemes = splitSchemes(smallNetwork(), {{&profile, &link}, {&profile, &link}}, fp32);
        // channels: before b the whole map of 4x8x8, a half from each; the gather of 4
        QCOMPARE(schemes[0].bytes, std::int64_t{4 * 256 + 16});
        QCOMPARE(schemes[0].macs, std::int64_t{13'836});
        QVERIFY(near(schemes[0].latencyMs, 1e3 * (0.5 + 6'918 / 1e6 + 0.512 + 0.125 + 0.008 + 0.125)));
        // pipeline: a holds 72 weights, b 144 and the classifier 12 and 3 biases: cut before b, where its map crosses
        QCOMPARE(schemes[1].deployedBytes, std::int64_t{4 * (144 + 12 + 3)});
        QCOMPARE(schemes[1].bytes, std::int64_t{4 * 256});
        QVERIFY(near(schemes[1].latencyMs, 1e3 * (0.5 + 4'608 / 1e6 + 1.024 + 0.125 + 0.5 + 9'228 / 1e6)));
        // tiles: four rows of b each, for which five of a are needed: one more on either side
        QCOMPARE(schemes[2].macs, std::int64_t{2 * (4'608 / 8 * 5 + 9'216 / 2) + 12});
        QCOMPARE(schemes[2].bytes, std::int64_t{2 * 16});
        QCOMPARE(schemes[2].deployedBytes, deployedBytes(smallNetwork(), fp32));
        QVERIFY(near(schemes[2].latencyMs, 1e3 * (0.5 + 7'488 / 1e6 + 0.016 + 0.125 + 12 / 1e6)));
        QVERIFY(bestSplit(schemes).scheme == SplitScheme::tiles);
    }

    void holdsForEveryFamily_data() {
        QTest::addColumn<QString>("network");
        for (const char* const network : {"wrn-16-2", "vgg-11-0.25", "mobilenetv2-0.5", "resnet20", "resnet18-cifar"})
            QTest::newRow(network) << network;
    }
    void holdsForEveryFamily() {
        QFETCH(QString, network);
        const Architecture architecture = makeClassifier(network.toStdString(), {3, 32, 32}, 10);
        const DeviceProfile profile = madeBoard("board", 1e6);
        const RadioProfile link = madeRadio(false);
        for (const std::size_t count : {1u, 2u, 3u, 8u}) {
            const std::vector<SplitDevice> devices(count, {&profile, &link});
            const auto schemes = splitSchemes(architecture, devices, fp32);
            const std::int64_t all = deployedBytes(architecture, fp32);
            const auto share = static_cast<std::int64_t>(count);
            QCOMPARE(schemes[0].bytes, splitByLayers(architecture, static_cast<int>(count), fp32).unicastBytes());
            QVERIFY(schemes[1].deployedBytes >= all / share && schemes[1].deployedBytes <= all);
            QVERIFY(count == 1 ? schemes[1].bytes == 0 && schemes[1].deployedBytes == all : schemes[1].bytes > 0);
            QCOMPARE(schemes[1].macs, countMacs(architecture));
            QVERIFY(schemes[2].macs >= countMacs(architecture) || count == 1);
            for (const SplitFigures& figures : schemes)
                QVERIFY(figures.latencyMs && *figures.latencyMs > 0);
        }
    }

    void namesTheBestThatFits() {
        const DeviceProfile profile = madeBoard("board", 1e6);
        const RadioProfile link = madeRadio(false);
        const std::int64_t all = deployedBytes(smallNetwork(), fp32);
        const auto best = [&](std::int64_t memory) {
            return bestSplit(splitSchemes(smallNetwork(), {{&profile, &link, memory}, {&profile, &link, all}}, fp32))
                .scheme;
        };
        QVERIFY(best(all) == SplitScheme::tiles);
        QVERIFY(best(all - 1) == SplitScheme::channels);
        QVERIFY(best(0) == SplitScheme::tiles);
    }

    void leavesOpenWhatIsNotKnown() {
        DeviceProfile profile;
        const RadioProfile link = madeRadio(false);
        const auto schemes = splitSchemes(smallNetwork(), {{&profile, &link}, {&profile, &link}}, fp32);
        for (const SplitFigures& figures : schemes)
            QVERIFY(!figures.latencyMs);
        QVERIFY(bestSplit(schemes).scheme == SplitScheme::tiles);
    }
};

QTEST_GUILESS_MAIN(SplitSchemesTest)
#include "split_schemes_test.moc"
