// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rounds.h"

#include "base/caught_error.h"
#include "plan/remedy.h"

#include <QElapsedTimer>
#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;

namespace {

constexpr Shape image{1, 28, 28};

/// Two students over three devices of unlike speed and links that lose a lot.
SimulationSettings settingsFor(bool shared, double loss) {
    SimulationSettings settings;
    settings.plan.image = image;
    settings.plan.classes = 10;
    settings.plan.students = {costStudent("wrn-10-1", image, 100, 10, Message::logits, {}),
                              costStudent("wrn-10-0.5", image, 28, 10, Message::logits, {})};
    for (const double rate : {1e7, 5e7}) {
        DeviceProfile device;
        device.name = rate == 1e7 ? "slow" : "fast";
        device.macsPerSecond = {{Precision::fp32, rate}};
        device.joulesPerMac = {{Precision::fp32, 1e-9}};
        device.startSeconds = 0.01;
        settings.profiles.devices.push_back(device);
    }
    RadioProfile radio;
    radio.name = "radio";
    radio.bitsPerSecond = 1e4;
    radio.latencySeconds = 0.005;
    radio.framePayload = 16;
    radio.frameHeader = 8;
    radio.messageHeader = 12;
    radio.loss = loss;
    radio.retries = 2;
    radio.shared = shared;
    settings.profiles.radios = {radio};
    settings.fleet.nodes = {
        {0, "slow", "radio", {}, 0.3}, {0, "fast", "radio", {}, 0.2}, {1, "slow", "radio", {}, 0.1}};
    return settings;
}

bool within(double value, double expected, double error) {
    return std::abs(value - expected) <= 4 * error + 1e-9 * std::abs(expected);
}

}  // namespace

class RoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheClosedForm_data() {
        QTest::addColumn<bool>("sent");
        QTest::addColumn<double>("loss");
        for (const bool sent : {false, true})
            for (const double loss : {0.0, 0.05, 0.4})
                QTest::addRow("%s, loss %g", sent ? "sent" : "local", loss) << sent << loss;
    }
    void agreesWithTheClosedForm() {
        QFETCH(bool, sent);
        QFETCH(double, loss);
        SimulationSettings settings = settingsFor(false, loss);
        settings.input = sent ? InputPlace::sent : InputPlace::local;
        settings.subsetAccuracy = {0.1, 0.8, 0.6, 0.9};
        const Simulation means = simulate(settings);
        const Rounds rounds = playRounds(settings, 10'000, 3);
        QVERIFY(within(rounds.bytes.mean, means.expectedBytesPerImage, rounds.bytes.standardError));
        const double error = std::sqrt(means.allArrive * (1 - means.allArrive) / rounds.count);
        QVERIFY(within(rounds.allArrive, means.allArrive, error));
        QVERIFY(within(*rounds.accuracy, *means.expectedAccuracy, 0.5 / std::sqrt(rounds.count)));
    }

    void takesTheTimeOfTheClosedFormWithoutChance() {
        SimulationSettings settings = settingsFor(false, 0);
        for (Node& node : settings.fleet.nodes)
            node.failure = 0;
        for (const InputPlace input : {InputPlace::local, InputPlace::sent})
            for (const MessageChoice message : {MessageChoice::logits, MessageChoice::features}) {
                settings.input = input;
                settings.message = message;
                const Rounds rounds = playRounds(settings, 10, 1);
                const double expected = *simulate(settings).latencyMs;
                QVERIFY(within(rounds.latencyMs->p50, expected, 0) && within(rounds.latencyMs->p99, expected, 0));
                QCOMPARE(rounds.allArrive, 1.0);
            }
    }

    void delaysByChance() {
        SimulationSettings settings = settingsFor(false, 0);
        settings.plan.students.pop_back();
        settings.fleet.nodes = {{0, "fast", "radio", {}, 0}};
        const double still = *simulate(settings).latencyMs;
        settings.profiles.radios[0].jitterSeconds = 0.02;
        const Rounds rounds = playRounds(settings, 10'000, 5);
        QVERIFY(within(rounds.latencyMs->mean, still + 20, rounds.latencyMs->standardError));
        QVERIFY(std::abs(rounds.latencyMs->p95 - still - 20 * std::log(20)) < 3);  // of an exponential distribution
    }

    void waitsForSharedAir() {
        // three alike that are ready at once: the last waits for two messages of 40 + 12 bytes in four frames, 84 bytes
        // in all at the 15 kbit/s that 10 of payload are on the air
        SimulationSettings settings = settingsFor(true, 0);
        settings.plan.students.assign(3, settings.plan.students[1]);
        settings.fleet.nodes.clear();
        for (const int student : {0, 1, 2})
            settings.fleet.nodes.push_back({student, "slow", "radio", {}, 0});
        const double alone = *simulate(settings).latencyMs;
        QVERIFY(within(playRounds(settings, 1, 1).latencyMs->p50, alone + 2 * 44.8, 0));
        const std::vector<DeviceLane> lanes = timeline(settings);
        QCOMPARE(lanes.size(), std::size_t{3});
        const std::vector<LaneSpan>& last = lanes[2].spans;
        QCOMPARE(last.size(), std::size_t{3});
        QVERIFY(last[1].kind == LaneSpan::Kind::wait && within(last[1].toMs - last[1].fromMs, 2 * 44.8, 0));
        QVERIFY(within(last[2].toMs, alone + 2 * 44.8, 0));
        QVERIFY(lanes[0].spans.back().kind == LaneSpan::Kind::wait);  // for the others' messages
    }

    void playsTenThousandRounds() {
        SimulationSettings settings = settingsFor(true, 0.05);
        settings.plan.students.assign(16, settings.plan.students[0]);
        settings.fleet.nodes.clear();
        for (int student = 0; student < 16; ++student)
            settings.fleet.nodes.push_back({student, "slow", "radio", {}, 0.1});
        QElapsedTimer timer;
        timer.start();
        const Rounds rounds = playRounds(settings, 10'000, 1);
        qInfo("16 devices: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(playRounds(settings, 10'000, 1).bytes.mean, rounds.bytes.mean);
        QVERIFY(playRounds(settings, 10'000, 2).bytes.mean != rounds.bytes.mean);
    }

    void leavesOpenWhatIsNotKnown() {
        SimulationSettings settings = settingsFor(false, 0.1);
        settings.profiles.devices[0].macsPerSecond.clear();
        QVERIFY(!playRounds(settings, 100, 1).latencyMs);
        QVERIFY(timeline(settings).empty());
        COMPARE_ERROR(playRounds(settings, 0, 1), ErrorCode::badInput, "", "at least one round");
    }

    void namesTheNearestChange() {
        PlanSettings plan;
        plan.image = image;
        plan.classes = 10;
        plan.filters = {40, 40, 40, 40};
        plan.budgets = {{.memory = 100'000}, {.memory = 6'000}, {.memory = 100'000, .ram = 40'000}, {.memory = 100}};
        const std::vector<Remedy> found = remedies(makePlan(plan), {"wrn"});
        std::vector<Text> sentences;
        for (const Remedy& remedy : found)
            sentences.push_back(remedy.sentence);
        QCOMPARE(sentences.size(), std::size_t{3});
        QVERIFY(sentences[0].english().starts_with("Student 1 needs "));
        QVERIFY(sentences[0].english().ends_with("more memory than its device has; at fp16 it would fit."));
        QVERIFY(sentences[1].english().find("more ram than its device has, in ") != std::string::npos);
        QVERIFY(sentences[2].english().find("it would fit with memory ") != std::string::npos);
        // Made so, every student fits, and nothing else has changed.
        for (const Remedy& remedy : found)
            plan.budgets[static_cast<std::size_t>(remedy.student)] = remedy.budget;
        QVERIFY(makePlan(plan).fits());
        QVERIFY(plan.budgets[1] == (Budget{.precision = Precision::fp16, .memory = 6'000}));
        QVERIFY(plan.budgets[2] == (Budget{.precision = Precision::fp16, .memory = 100'000, .ram = 40'000}));
        QVERIFY(plan.budgets[3].memory > 100 && !plan.budgets[3].ram && !plan.budgets[3].macs);
    }
};

QTEST_GUILESS_MAIN(RoundsTest)
#include "rounds_test.moc"
