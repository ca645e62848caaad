// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/claims.h"

#include "model/counts.h"
#include "model/zoo.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

constexpr Shape image{1, 28, 28};

SimulationSettings settings() {
    SimulationSettings result;
    result.plan.image = image;
    result.plan.classes = 10;
    const PlannedStudent student = costStudent("wrn-10-1", image, 100, 10, Message::logits, {});
    result.plan.students = {student, student};
    DeviceProfile device;
    device.name = "board";
    device.macsPerSecond = {{Precision::fp32, 1e8}};
    device.joulesPerMac = {{Precision::fp32, 1e-9}};
    RadioProfile radio;
    radio.name = "radio";
    radio.bitsPerSecond = 1e6;
    radio.framePayload = 1000;
    radio.joulesPerBit = 1e-8;
    result.profiles = {{device}, {radio}};
    result.fleet.nodes = {{0, "board", "radio", {}, 0}, {1, "board", "radio", {}, 0}};
    result.teacher = makeClassifier("wrn-16-4", image, 10);
    return result;
}

bool near(const std::optional<double>& value, double expected) {
    return value && std::abs(*value - expected) <= 1e-9 * expected;
}

}  // namespace

class ClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reckonsTheFourByHand() {
        const SimulationSettings wish = settings();
        const std::vector<Claim> rows = claims(wish);
        const PlannedStudent& student = wish.plan.students[0];
        const auto teacherMacs = static_cast<double>(countMacs(*wish.teacher));
        const auto macs = static_cast<double>(student.macs);
        QCOMPARE(rows.size(), std::size_t{4});
        QVERIFY(near(rows[0].ratio, static_cast<double>(deployedBytes(*wish.teacher, Precision::fp32)) /
                                        static_cast<double>(student.deployedBytes)));
        QVERIFY(near(rows[1].ratio, teacherMacs / macs));
        QVERIFY(near(rows[2].ratio, teacherMacs * 1e-9 / (macs * 1e-9 + 8 * 40 * 1e-8)));
        const Simulation simulation = simulate(wish);
        QVERIFY(near(rows[3].ratio, *simulation.baselineLatencyMs / *simulation.latencyMs));
        QCOMPARE(rows[3].published, 33.0);
    }

    void namesWhatDecides() {
        const std::vector<Claim> rows = claims(settings());
        QVERIFY(rows[0].sensitivities.empty());  // bytes are bytes
        QVERIFY(rows[1].sensitivities.empty());  // a rate cancels out, and there is no start cost
        QCOMPARE(rows[3].sensitivities.size(), std::size_t{2});
        for (const Sensitivity& sensitivity : rows[3].sensitivities)
            QVERIFY(sensitivity.figure.english() == "rate of devices" ||
                    sensitivity.figure.english() == "rate of the radio");
        SimulationSettings started = settings();
        started.profiles.devices[0].startSeconds = 0.05;
        const std::vector<Claim> slower = claims(started);
        QCOMPARE(slower[1].sensitivities.size(), std::size_t{2});
        QVERIFY(*slower[1].ratio < *rows[1].ratio);
    }

    void leavesOpenWhatIsNotKnown() {
        SimulationSettings wish = settings();
        wish.teacher.reset();
        wish.profiles.devices[0].macsPerSecond.clear();
        for (const Claim& claim : claims(wish))
            QVERIFY(!claim.ratio && claim.sensitivities.empty());
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claims_test.moc"
