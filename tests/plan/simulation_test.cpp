// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/simulation.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "model/counts.h"
#include "model/zoo.h"
#include "plan/communication.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;

namespace {

constexpr Shape image{1, 28, 28};
constexpr double imageBytes = 784;

bool near(std::optional<double> a, double b) {
    return a && std::abs(*a - b) <= 1e-9 * std::max(1e-6, std::abs(b));
}

DeviceProfile device(const std::string& name, double rate, double joulesPerMac, double start) {
    DeviceProfile profile;
    profile.name = name;
    profile.title = "Board " + name;
    profile.macsPerSecond[Precision::fp32] = rate;
    profile.joulesPerMac[Precision::fp32] = joulesPerMac;
    profile.startSeconds = start;
    return profile;
}

RadioProfile radio(const std::string& name, double rate, double latency, double joulesPerBit, double loss) {
    RadioProfile profile;
    profile.name = name;
    profile.title = "Radio " + name;
    profile.bitsPerSecond = rate;
    profile.latencySeconds = latency;
    profile.framePayload = 100;
    profile.frameHeader = 20;
    profile.joulesPerBit = joulesPerBit;
    profile.loss = loss;
    profile.retries = 2;
    return profile;
}

/// With the headers of frames of such a radio.
double onAir(double bytes) {
    return bytes + 20 * std::ceil(bytes / 100);
}

/// `rate` is left of the link's own for the 100 of 120 bytes.
double secondsOnAir(double bytes, double rate) {
    return 8 * onAir(bytes) / (rate * 1.2);
}

/// Two students of 100 and 28 filters; the first runs on a slow and a fast device, the second on the slow kind.
SimulationSettings settings() {
    SimulationSettings result;
    result.plan.image = image;
    result.plan.classes = 10;
    result.plan.students = {costStudent("wrn-10-1", image, 100, 10, Message::logits, {}),
                            costStudent("wrn-10-0.5", image, 28, 10, Message::logits, {})};
    result.profiles.devices = {device("slow", 1e6, 2e-9, 0.5), device("fast", 1e8, 1e-9, 0.25)};
    result.profiles.radios = {radio("long", 1e4, 0.125, 1e-7, 0.25), radio("short", 1e6, 0.0625, 2e-8, 0)};
    result.fleet.nodes = {{0, "slow", "short", {}, 0.5}, {0, "fast", "long", {}, 0.25}, {1, "slow", "long", {}, 0.125}};
    return result;
}

std::int64_t macs(const char* name, int filters, bool slice) {
    return countMacs(makeStudent(name, image, filters)) + (slice ? 10 * filters : 0);
}

std::vector<std::string> english(const std::vector<Text>& texts) {
    std::vector<std::string> result(texts.size());
    std::ranges::transform(texts, result.begin(), &Text::english);
    return result;
}

}  // namespace

class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsMessages_data() {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("input");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("logits") << "auto"
                                << "local" << qint64{3 * 40};
        QTest::newRow("features") << "features"
                                  << "local" << qint64{4 * (100 + 100 + 28)};
        QTest::newRow("logits and images") << "logits"
                                           << "sent" << qint64{3 * 40 + 3 * 784};
    }
    void countsMessages() {
        QFETCH(QString, message);
        QFETCH(QString, input);
        QFETCH(qint64, bytes);
        SimulationSettings wish = settings();
        wish.message = parseMessageChoice(message.toStdString());
        wish.input = parseInputPlace(input.toStdString());
        const Simulation simulation = simulate(wish);
        QCOMPARE(qint64{simulation.bytesPerImage}, bytes);
        QCOMPARE(simulation.inputBytes, std::int64_t{784});
        QCOMPARE(simulation.nodes.size(), std::size_t{3});
        QCOMPARE(simulation.nodes[1].device, std::string("fast"));
        QCOMPARE(simulation.nodes[1].radio, std::string("long"));
    }

    void expectsBytesOfThoseAlive() {
        // 40 bytes in one frame with 20 of header; a loss of 1/4 with two retries: 1 + 1/4 + 1/16 sendings
        const double again = 1 + 0.25 + 0.0625;
        const Simulation local = simulate(settings());
        QVERIFY(near(local.expectedBytesPerImage, 0.5 * 60 + 0.75 * 60 * again + 0.875 * 60 * again));
        SimulationSettings wish = settings();
        wish.input = InputPlace::sent;
        const double image8 = imageBytes + 8 * 20;
        QVERIFY(
            near(simulate(wish).expectedBytesPerImage, 0.5 * (60 + image8) + (0.75 + 0.875) * (60 + image8) * again));
    }

    void takesTheFastestReplicaOfTheSlowestStudent() {
        const double link = secondsOnAir(40, 1e4) + 0.125;
        const double slow0 = 0.5 + macs("wrn-10-1", 100, true) / 1e6 + secondsOnAir(40, 1e6) + 0.0625;
        const double fast0 = 0.25 + macs("wrn-10-1", 100, true) / 1e8 + link;
        const double slow1 = 0.5 + macs("wrn-10-0.5", 28, true) / 1e6 + link;
        const Simulation simulation = simulate(settings());
        QVERIFY(near(simulation.nodes[0].latencyMs, 1e3 * slow0));
        QVERIFY(near(simulation.nodes[1].latencyMs, 1e3 * fast0));
        QVERIFY(near(simulation.nodes[2].latencyMs, 1e3 * slow1));
        QVERIFY(fast0 < slow1 && slow1 < slow0);
        QVERIFY(near(simulation.latencyMs, 1e3 * slow1));
    }

    void addsInputAndFusionToTheLatency() {
        SimulationSettings wish = settings();
        wish.input = InputPlace::sent;
        wish.message = MessageChoice::features;
        const double input = secondsOnAir(imageBytes, 1e4) + 0.125;
        const double slow1 = 0.5 + input + macs("wrn-10-0.5", 28, false) / 1e6 + secondsOnAir(4 * 28, 1e4) + 0.125;
        QVERIFY(near(simulate(wish).latencyMs, 1e3 * (slow1 + 128 * 10 / 1e6)));
    }

    void addsUpEnergy() {
        const double again = 1 + 0.25 + 0.0625;
        const double first = macs("wrn-10-1", 100, true) * 2e-9 + 8 * 60 * 2e-8;
        const double second = macs("wrn-10-1", 100, true) * 1e-9 + 8 * 60 * again * 1e-7;
        const double third = macs("wrn-10-0.5", 28, true) * 2e-9 + 8 * 60 * again * 1e-7;
        const Simulation simulation = simulate(settings());
        QVERIFY(near(simulation.nodes[1].energyMillijoules, 1e3 * second));
        QVERIFY(near(simulation.energyMillijoules, 1e3 * (first + second + third)));
    }

    void expectsAccuracy() {
        const double arrives = 1 - std::pow(0.25, 3);
        const double fails0 = 0.5 * (1 - 0.75 * arrives);
        const double fails1 = 1 - 0.875 * arrives;
        SimulationSettings wish = settings();
        wish.subsetAccuracy = {0.1, 0.8, 0.6, 0.9};
        const Simulation simulation = simulate(wish);
        QVERIFY(near(simulation.allArrive, (1 - fails0) * (1 - fails1)));
        QVERIFY(near(simulation.expectedAccuracy, fails0 * fails1 * 0.1 + (1 - fails0) * fails1 * 0.8 +
                                                      fails0 * (1 - fails1) * 0.6 + (1 - fails0) * (1 - fails1) * 0.9));
        QVERIFY(!simulate(settings()).expectedAccuracy);
    }

    void comparesWithOneOfEqualSize() {
        const SimulationSettings wish = settings();
        const Simulation simulation = simulate(wish);
        const std::int64_t total = wish.plan.students[0].parameters + wish.plan.students[1].parameters;
        const Architecture expected = classifierOfSize(total, image, 10, {"wrn"});
        QVERIFY(simulation.baseline == splitByLayers(expected, 2, Precision::fp32));
        QCOMPARE(simulation.baselineBytesPerImage, simulation.baseline.unicastBytes());
        QCOMPARE(simulation.baselineBroadcastBytesPerImage, simulation.baseline.broadcastBytes());
        SimulationSettings sent = wish;
        sent.input = InputPlace::sent;
        QCOMPARE(simulate(sent).baselineBytesPerImage, simulation.baseline.unicastBytes() + 2 * 784);
        QVERIFY(!simulation.teacher);
        sent.teacher = makeClassifier("wrn-16-4", image, 10);
        QVERIFY(*simulate(sent).teacher == splitByLayers(*sent.teacher, 2, Precision::fp32));
    }

    void timesTheLayerSplit() {
        // halves on "slow"/"short" and "slow"/"long": the latter link is the slower at every exchange
        const Simulation simulation = simulate(settings());
        double seconds = 0.5 + static_cast<double>(simulation.baseline.macs) / 2 / 1e6;
        double bytes = 0;
        for (const LayerExchange& exchange : simulation.baseline.layers) {
            const int area = exchange.shape.height * exchange.shape.width;
            const int first = exchange.shape.channels / 2;
            const double smaller = 4.0 * first * area;
            const double larger = 4.0 * (exchange.shape.channels - first) * area;
            seconds += secondsOnAir(larger, 1e4) + 0.125;
            bytes += onAir(smaller) + onAir(larger) * (1 + 0.25 + 0.0625);
        }
        QVERIFY(near(simulation.baselineLatencyMs, 1e3 * seconds));
        QVERIFY(near(simulation.expectedBaselineBytesPerImage, bytes));
    }

    void splitsUnevenChannels() {
        // without headers and losses, what is expected is what is sent, whether or not the channels divide
        SimulationSettings wish = settings();
        wish.plan.students.push_back(wish.plan.students.back());
        wish.fleet = uniformFleet(3, {.device = "slow", .radio = "short", .budget = {}, .failure = 0});
        wish.profiles.radios[1].frameHeader = 0;
        const Simulation simulation = simulate(wish);
        QVERIFY(near(simulation.expectedBaselineBytesPerImage, static_cast<double>(simulation.baselineBytesPerImage)));
        QVERIFY(near(simulation.expectedBytesPerImage, static_cast<double>(simulation.bytesPerImage)));
    }

    void splitsOverOneDeviceWithoutExchange() {
        SimulationSettings wish = settings();
        wish.plan.students.pop_back();
        wish.fleet.nodes.pop_back();
        const Simulation simulation = simulate(wish);
        const auto gather = simulation.baseline.layers.back().unicastBytes;
        QCOMPARE(simulation.baselineBytesPerImage, gather);
        QVERIFY(near(simulation.baselineLatencyMs, 1e3 * (0.5 + static_cast<double>(simulation.baseline.macs) / 1e6 +
                                                          secondsOnAir(static_cast<double>(gather), 1e6) + 0.0625)));
    }

    void leavesOpenWhatIsNotKnown() {
        SimulationSettings wish = settings();
        wish.profiles.devices[0].macsPerSecond.clear();
        wish.profiles.radios[1].joulesPerBit.reset();
        wish.profiles.radios[0].latencySeconds.reset();
        wish.profiles.devices[1].startSeconds.reset();
        const Simulation simulation = simulate(wish);
        QVERIFY(!simulation.nodes[0].latencyMs && simulation.nodes[1].latencyMs);
        QVERIFY(!simulation.nodes[0].energyMillijoules && simulation.nodes[1].energyMillijoules);
        QVERIFY(!simulation.latencyMs && !simulation.baselineLatencyMs && !simulation.energyMillijoules);
        QCOMPARE(english(simulation.notes),
                 (std::vector<std::string>{"the energy of Radio short is not known",
                                           "the link latency of Radio long is not known and counted as 0",
                                           "the rate of Board slow at fp32 is not known: no latency",
                                           "the start cost of Board fast is not known and counted as 0"}));
        const Json json = toJson(simulation);
        for (const char* const key : {"latency_ms", "baseline_latency_ms", "energy_mj", "expected_accuracy", "teacher"})
            QVERIFY2(json.at(key).is_null(), key);
        QVERIFY(simulationFromJson("s.json", json) == simulation);
    }

    void answersFromTheReplicaWhoseRateIsKnown() {
        SimulationSettings wish = settings();
        wish.profiles.devices.push_back(device("unknown", 1, 1, 0));
        wish.profiles.devices.back().macsPerSecond.clear();
        wish.fleet.nodes.push_back({0, "unknown", "short", {}, 0});
        const Simulation simulation = simulate(wish);
        QVERIFY(near(simulation.latencyMs, *simulate(settings()).latencyMs));
    }

    void writesTheKeysOfTheContract() {
        SimulationSettings wish = settings();
        wish.subsetAccuracy = {0.1, 0.8, 0.6, 0.9};
        wish.teacher = makeClassifier("wrn-16-4", image, 10);
        const Simulation simulation = simulate(wish);
        const Json json = Json::parse(toJson(simulation).dump());
        QVERIFY(json.at("bytes_per_image") == 120);
        QVERIFY(json.at("baseline_bytes_per_image") == simulation.baselineBytesPerImage);
        QVERIFY(json.at("baseline").at("architecture") == simulation.baseline.architecture);
        QCOMPARE(json.at("baseline").at("layers").size(), simulation.baseline.layers.size());
        for (const char* const key : {"latency_ms", "baseline_latency_ms", "energy_mj", "expected_accuracy"})
            QVERIFY2(json.at(key).is_number(), key);
        QVERIFY(simulationFromJson("s.json", json) == simulation);
    }

    void refusesOtherFiles_data() {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("bytes") << QByteArray("/bytes_per_image") << QByteArray("-1")
                               << QByteArray("bytes_per_image must");
        QTest::newRow("words") << QByteArray("/latency_ms") << QByteArray("\"soon\"") << QByteArray("latency_ms must");
        QTest::newRow("shape") << QByteArray("/baseline/layers/0/shape") << QByteArray("[1]")
                               << QByteArray("out of range");
        QTest::newRow("nodes") << QByteArray("/nodes/0") << QByteArray("5") << QByteArray("number");
        QTest::newRow("probability") << QByteArray("/all_arrive") << QByteArray("1.5") << QByteArray("all_arrive must");
        QTest::newRow("input") << QByteArray("/input") << QByteArray("\"air\"")
                               << QByteArray("known are sent and local");
    }
    void refusesOtherFiles() {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, reason);
        Json json = toJson(simulate(settings()));
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        COMPARE_ERROR(simulationFromJson("a/s.json", json), ErrorCode::badInput, "a/s.json", reason.toStdString());
    }

    void refusesFleetsThatDoNotMatch() {
        SimulationSettings wish = settings();
        wish.fleet.nodes.back().student = 2;
        COMPARE_ERROR(simulate(wish), ErrorCode::badInput, "", "runs student 2, which the plan has not");
        wish.fleet.nodes.pop_back();
        COMPARE_ERROR(simulate(wish), ErrorCode::badInput, "", "student 1 has no device");
        wish = settings();
        wish.fleet.nodes[0].radio = "drum";
        COMPARE_ERROR(simulate(wish), ErrorCode::badInput, "", "'drum' is no radio");
        wish = settings();
        wish.subsetAccuracy = {0.1, 0.9};
        COMPARE_ERROR(simulate(wish), ErrorCode::badInput, "", "2 accuracies are given");
        COMPARE_ERROR(simulate({}), ErrorCode::badInput, "", "without students");
        COMPARE_ERROR(parseInputPlace("air"), ErrorCode::badInput, "", "known are sent and local");
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
