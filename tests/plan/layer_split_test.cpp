// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/layer_split.h"

#include "model/counts.h"
#include "model/zoo.h"
#include "plan/candidates.h"

#include <QtTest>
#include <cstdlib>
#include <map>
#include <set>

using namespace nonn;

namespace {

/// Elements that devices send when each works out its own channels of every layer and asks the owner of a channel for
/// what it needs and has not: followed channel by channel.
class Devices {
public:
    Devices(const Architecture& architecture, int count) : m_architecture(architecture), m_known(count) {
        for (int i = 0; i < static_cast<int>(architecture.operations.size()); ++i)
            run(i);
    }

    std::int64_t unicast = 0;
    std::int64_t broadcast = 0;

private:
    using Channel = std::pair<int, int>;  ///< of an operation's output

    int channels(int operation) const { return m_architecture.at(operation).output.channels; }

    bool owns(std::size_t device, int operation, int channel) const {
        const std::size_t count = m_known.size();
        const auto total = static_cast<std::size_t>(channels(operation));
        return static_cast<std::size_t>(channel) >= device * total / count &&
               static_cast<std::size_t>(channel) < (device + 1) * total / count;
    }

    void run(int index) {
        const Operation& operation = m_architecture.at(index);
        if (operation.kind == OperationKind::linear)
            return;
        if (operation.kind == OperationKind::convolution && operation.groups == 1)
            fetch(operation.inputs[0]);
        for (std::size_t device = 0; device < m_known.size(); ++device)
            for (int channel = 0; channel < channels(index); ++channel)
                if (index == 0 || owns(device, index, channel) || followsWithoutOthers(device, operation, channel))
                    m_known[device].insert({index, channel});
    }

    bool followsWithoutOthers(std::size_t device, const Operation& operation, int channel) const {
        const bool elementwise = operation.kind == OperationKind::batchNorm || operation.kind == OperationKind::relu ||
                                 operation.kind == OperationKind::relu6;
        return elementwise && m_known[device].contains({operation.inputs[0], channel});
    }

    /// Before its batch norm and ReLU a tensor may be known already, or be needed again.
    void fetch(int tensor) {
        std::vector<int> chain{tensor};
        while (m_architecture.at(chain.back()).kind == OperationKind::batchNorm ||
               m_architecture.at(chain.back()).kind == OperationKind::relu ||
               m_architecture.at(chain.back()).kind == OperationKind::relu6)
            chain.push_back(m_architecture.at(chain.back()).inputs[0]);
        const Shape& shape = m_architecture.at(chain.back()).output;
        const std::int64_t area = std::int64_t{shape.height} * shape.width;
        for (int channel = 0; channel < shape.channels; ++channel) {
            std::int64_t receivers = 0;
            for (std::set<Channel>& known : m_known) {
                receivers += known.contains({chain.back(), channel}) ? 0 : 1;
                for (const int link : chain)
                    known.insert({link, channel});
            }
            unicast += receivers * area;
            broadcast += receivers > 0 ? area : 0;
        }
    }

    const Architecture& m_architecture;
    std::vector<std::set<Channel>> m_known;
};

std::int64_t beforeGather(const LayerSplit& split) {
    return split.unicastBytes() - split.layers.back().unicastBytes;
}

}  // namespace

class LayerSplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesThePublishedFigure() {
        const LayerSplit split = splitByLayers(makeClassifier("wrn-16-1-nonn", {3, 32, 32}, 10), 2, Precision::fp32);
        QCOMPARE(beforeGather(split), std::int64_t{655'360});
        QCOMPARE(split.layers.back().layer, std::string("gather"));
        QVERIFY(split.layers.back().gather);
        QCOMPARE(split.layers.back().unicastBytes, std::int64_t{64 * 4});
    }

    void addsUpTheStandardOneByHand() {
        // Elements of the maps read: 4 x 16x32x32 in the first group; 16x32x32 and 3 x 32x16x16 in the second, whose
        // shortcut reads what the first 3x3 reads; 32x16x16 and 3 x 64x8x8 in the third.
        const std::int64_t elements = 5 * 16'384 + 4 * 8'192 + 3 * 4'096;
        const Architecture architecture = makeClassifier("wrn-16-1", {3, 32, 32}, 10);
        const LayerSplit split = splitByLayers(architecture, 2, Precision::fp32);
        QCOMPARE(beforeGather(split), 4 * elements);
        QCOMPARE(beforeGather(splitByLayers(architecture, 5, Precision::int8)), 4 * elements);
        QCOMPARE(split.layers.size(), std::size_t{13});
        QCOMPARE(split.layers.front().layer, std::string("block1.layer.0.conv1"));
        QVERIFY((split.layers.front().shape == Shape{16, 32, 32}));
        QCOMPARE(split.layers.front().unicastBytes, std::int64_t{65'536});
        QCOMPARE(split.parameters, countParameters(architecture));
        QCOMPARE(split.macs, countMacs(architecture));
    }

    void agreesWithDevicesFollowedChannelByChannel_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("devices");
        for (const char* const name :
             {"wrn-10-1", "wrn-16-0.75-nonn", "vgg-11-0.125", "vgg-16-0.0625", "mobilenetv2-0.2"})
            for (const int devices : {1, 2, 3, 8})
                QTest::addRow("%s, %d", name, devices) << name << devices;
    }
    void agreesWithDevicesFollowedChannelByChannel() {
        QFETCH(QString, name);
        QFETCH(int, devices);
        const Architecture architecture = makeClassifier(name.toStdString(), {3, 32, 32}, 10);
        const LayerSplit split = splitByLayers(architecture, devices, Precision::fp16);
        const Devices followed(architecture, devices);
        const std::int64_t gather = 2 * architecture.featureChannels();
        QCOMPARE(split.unicastBytes(), 2 * followed.unicast + gather);
        QCOMPARE(split.broadcastBytes(), 2 * followed.broadcast + gather);
        QCOMPARE(followed.unicast, followed.broadcast * (devices - 1));
    }

    void exchangesNothingForDepthwiseLayers() {
        const LayerSplit split = splitByLayers(makeClassifier("mobilenetv2", {3, 32, 32}, 10), 2, Precision::fp32);
        for (const LayerExchange& exchange : split.layers)
            QVERIFY2(!exchange.layer.ends_with(".conv.1.0"), exchange.layer.c_str());
    }

    void findsTheNearestSize() {
        for (const std::int64_t size : {1L, 85'360L * 2, 2'000'000L, 1'000'000'000L}) {
            const std::vector<std::string> families{"wrn", "vgg", "mobilenetv2"};
            const Architecture found = classifierOfSize(size, {1, 28, 28}, 10, families);
            const std::int64_t distance = std::abs(countParameters(found) - size);
            for (const std::string& name : candidateNames(families)) {
                const std::int64_t other = std::abs(countParameters(makeClassifier(name, {1, 28, 28}, 10)) - size);
                QVERIFY(20 * distance <= size || other >= distance);
            }
        }
        QVERIFY(classifierOfSize(2'000'000, {1, 28, 28}, 10, {"wrn"}).name.starts_with("wrn-10-"));
        const std::int64_t exact = countParameters(makeClassifier("wrn-10-1.5", {1, 28, 28}, 10));
        QCOMPARE(classifierOfSize(exact, {1, 28, 28}, 10, {"wrn"}).name, std::string("wrn-10-1.5"));
    }
};

QTEST_GUILESS_MAIN(LayerSplitTest)
#include "layer_split_test.moc"
