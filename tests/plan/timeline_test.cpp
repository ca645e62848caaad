// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/timeline.h"

#include "model/zoo.h"
#include "plan/network_devices.h"
#include "plan/rounds.h"
#include "plan/simulation.h"
#include "plan/small_network.h"
#include "plan/split_schemes.h"

#include <QtTest>
#include <cmath>

using namespace nonn;
using Kind = LaneSpan::Kind;

namespace {

constexpr Precision fp32 = Precision::fp32;

/// Two students of 10 filters that send features, on a slow and a fast device.
SimulationSettings settings(bool shared) {
    SimulationSettings result;
    result.plan = {{1, 28, 28}, 10, SizeRule::fill, {}};
    result.plan.students.assign(2, costStudent("wrn-10-0.25", {1, 28, 28}, 10, 10, Message::features, {}));
    result.message = MessageChoice::features;
    result.profiles.devices = {madeBoard("slow", 1e6), madeBoard("fast", 2e6)};
    result.profiles.radios = {madeRadio(shared)};
    result.fleet.nodes = {{0, "slow", "radio", {}, 0, "Anna"}, {1, "fast", "radio", {}, 0}};
    return result;
}

struct Step {
    Kind kind;
    double milliseconds;
};

/// Whether these are the spans, one after the other from 0.
bool goes(const std::vector<LaneSpan>& spans, const std::vector<Step>& steps) {
    double at = 0;
    bool same = spans.size() == steps.size();
    for (std::size_t i = 0; same && i < steps.size(); ++i) {
        const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * (1 + std::abs(b)); };
        same = spans[i].kind == steps[i].kind && near(spans[i].fromMs, at) &&
               near(spans[i].toMs, at + steps[i].milliseconds);
        at += steps[i].milliseconds;
    }
    if (!same)
        for (const LaneSpan& span : spans)
            qInfo("%s %.9g to %.9g", name(span.kind).c_str(), span.fromMs, span.toMs);
    return same;
}

}  // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheStudentsByHand() {
        const SimulationSettings wish = settings(false);
        const double slow = 500 + 1e3 * static_cast<double>(wish.plan.students[0].macs) / 1e6;
        const double fast = 500 + 1e3 * static_cast<double>(wish.plan.students[0].macs) / 2e6;
        // 40 bytes take 40 ms and the link's 125; the fusion layer of 20 filters to 10 classes 200 MACs
        const std::vector<DeviceLane> lanes = timeline(wish);
        QCOMPARE(lanes.size(), std::size_t{2});
        QCOMPARE(lanes[0].device, std::string("Anna"));
        QCOMPARE(lanes[1].device, std::string("Board fast"));
        QVERIFY(goes(lanes[0].spans, {{Kind::compute, slow}, {Kind::send, 165}, {Kind::fuse, 0.2}}));
        QVERIFY(goes(lanes[1].spans, {{Kind::compute, fast}, {Kind::send, 165}}));
        QCOMPARE(answerMs(lanes), *simulate(wish).latencyMs);
    }

    void sendsImagesOneAfterTheOtherOverSharedAir() {
        SimulationSettings wish = settings(true);
        wish.plan.image = {1, 10, 10};
        wish.plan.students.assign(2, costStudent("wrn-10-0.25", wish.plan.image, 10, 10, Message::features, {}));
        wish.input = InputPlace::sent;
        std::swap(wish.fleet.nodes[0].device, wish.fleet.nodes[1].device);
        const double slow = 500 + 1e3 * static_cast<double>(wish.plan.students[0].macs) / 1e6;
        const double fast = 500 + 1e3 * static_cast<double>(wish.plan.students[0].macs) / 2e6;
        const std::vector<DeviceLane> lanes = timeline(wish);
        const double last = 100 + 225 + slow + 165;
        QVERIFY(
            goes(lanes[1].spans, {{Kind::wait, 100}, {Kind::receive, 225}, {Kind::compute, slow}, {Kind::send, 165}}));
        QVERIFY(goes(lanes[0].spans, {{Kind::receive, 225},
                                      {Kind::compute, fast},
                                      {Kind::send, 165},
                                      {Kind::wait, last - 225 - fast - 165},
                                      {Kind::fuse, 0.1}}));
    }

    void answersWithTheFirstReplica() {
        // the slow replica's message, for which nobody waits, is the last to arrive
        SimulationSettings wish = settings(false);
        wish.fleet.nodes = {{0, "fast", "radio", {}, 0}, {1, "fast", "radio", {}, 0}, {1, "slow", "radio", {}, 0}};
        for (const MessageChoice message : {MessageChoice::features, MessageChoice::logits}) {
            wish.message = message;
            const std::vector<DeviceLane> lanes = timeline(wish);
            QVERIFY(std::abs(answerMs(lanes) - *simulate(wish).latencyMs) < 1e-9);
            QVERIFY(lanes[2].spans.back().toMs > answerMs(lanes));
        }
    }

    void followsTheChannelSplitByHand() {
        const DeviceProfile slow = madeBoard("slow", 1e6);
        const DeviceProfile fast = madeBoard("fast", 2e6);
        const RadioProfile air = madeRadio(false);
        const SplitFigures figures =
            splitByChannels(smallNetwork(), {{&slow, &air, {}, "A"}, {&fast, &air, {}, "B"}}, fp32);
        // halves of 4,608, 9,216 and 12 MACs; before b the halves of 4 x 8 x 8 at fp32, at the end those of 4
        QCOMPARE(figures.lanes.size(), std::size_t{2});
        QCOMPARE(figures.lanes[1].device, std::string("B"));
        QVERIFY(goes(figures.lanes[0].spans, {{Kind::compute, 502.304},
                                              {Kind::send, 637},
                                              {Kind::compute, 4.608},
                                              {Kind::send, 133},
                                              {Kind::compute, 0.006}}));
        QVERIFY(goes(figures.lanes[1].spans, {{Kind::compute, 501.152},
                                              {Kind::wait, 1.152},
                                              {Kind::send, 637},
                                              {Kind::compute, 2.304},
                                              {Kind::wait, 2.304},
                                              {Kind::send, 133},
                                              {Kind::compute, 0.003},
                                              {Kind::wait, 0.003}}));
        QCOMPARE(*figures.latencyMs, answerMs(figures.lanes));
    }

    void sharesTheAirInTheChannelSplit() {
        const DeviceProfile profile = madeBoard("slow", 1e6);
        const RadioProfile idle = madeRadio(false);
        const RadioProfile air = madeRadio(true);
        const SplitFigures alone = splitByChannels(smallNetwork(), {{&profile, &idle}, {&profile, &idle}}, fp32, 100);
        const SplitFigures shared = splitByChannels(smallNetwork(), {{&profile, &air}, {&profile, &air}}, fp32, 100);
        QCOMPARE(*shared.latencyMs, *alone.latencyMs);  // as if it were not
        QCOMPARE(alone.bytes, std::int64_t{4 * 256 + 16 + 2 * 100});
        // the second waits for an image of 100 bytes, for a half of 512 bytes, and for one of 8
        QCOMPARE(answerMs(shared.lanes), *alone.latencyMs + 100 + 512 + 8);
        QVERIFY(goes(shared.lanes[1].spans, {{Kind::wait, 100},
                                             {Kind::receive, 225},
                                             {Kind::compute, 502.304},
                                             {Kind::wait, 512},
                                             {Kind::send, 637},
                                             {Kind::compute, 4.608},
                                             {Kind::wait, 8},
                                             {Kind::send, 133},
                                             {Kind::compute, 0.006}}));
    }

    void followsPipelineAndTilesByHand() {
        const DeviceProfile profile = madeBoard("slow", 1e6);
        const RadioProfile air = madeRadio(true);
        const auto schemes = splitSchemes(smallNetwork(), {{&profile, &air}, {&profile, &air}}, fp32, 100);
        QVERIFY(goes(schemes[1].lanes[0].spans, {{Kind::receive, 225}, {Kind::compute, 504.608}, {Kind::send, 1149}}));
        QVERIFY(goes(schemes[1].lanes[1].spans, {{Kind::wait, 1878.608}, {Kind::compute, 509.228}}));
        QVERIFY(goes(schemes[2].lanes[0].spans, {{Kind::receive, 225},
                                                 {Kind::compute, 507.488},
                                                 {Kind::send, 141},
                                                 {Kind::wait, 100},
                                                 {Kind::compute, 0.012}}));
        QVERIFY(goes(schemes[2].lanes[1].spans,
                     {{Kind::wait, 100}, {Kind::receive, 225}, {Kind::compute, 507.488}, {Kind::send, 141}}));
        QCOMPARE(schemes[1].bytes, std::int64_t{1024 + 100});
        QCOMPARE(schemes[2].bytes, std::int64_t{2 * 16 + 2 * 100});
    }

    void isOneFigureWhoeverAsks_data() {
        QTest::addColumn<bool>("sent");
        QTest::addColumn<QString>("family");
        for (const bool sent : {false, true})
            for (const char* const family : {"wrn", "mobilenetv2"})
                QTest::addRow("%s, %s", sent ? "sent" : "local", family) << sent << family;
    }
    void isOneFigureWhoeverAsks() {
        QFETCH(bool, sent);
        QFETCH(QString, family);
        SimulationSettings wish = settings(false);
        wish.input = sent ? InputPlace::sent : InputPlace::local;
        wish.families = {family.toStdString()};
        wish.plan.students.push_back(wish.plan.students[0]);  // channels do not divide by three
        wish.fleet.nodes.push_back({2, "fast", "radio", {}, 0});
        wish.profiles.devices[0].depthwiseMacsPerSecond = {{fp32, 1e5}};
        const Simulation simulation = simulate(wish);
        const NetworkDevices network(wish);
        const auto schemes = splitSchemes(makeClassifier(simulation.baseline.architecture, wish.plan.image, 10),
                                          network.toSplit(), fp32, network.inputBytes());
        QCOMPARE(*simulation.baselineLatencyMs, *schemes[0].latencyMs);
        QCOMPARE(simulation.baselineBytesPerImage, schemes[0].bytes);
        QCOMPARE(answerMs(schemes[0].lanes), *schemes[0].latencyMs);
    }

    void isEmptyWhereARateIsNotKnown() {
        SimulationSettings wish = settings(false);
        wish.profiles.devices[1].macsPerSecond.clear();
        QVERIFY(timeline(wish).empty());
        const NetworkDevices network(wish);
        for (const SplitFigures& figures : splitSchemes(smallNetwork(), network.toSplit(), fp32))
            QVERIFY(figures.lanes.empty() && !figures.latencyMs);
        QCOMPARE(answerMs({}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
