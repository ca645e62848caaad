// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/failure_curve.h"

#include "base/caught_error.h"

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

constexpr Shape image{1, 28, 28};

/// Three students; the first runs on three devices, the second on two, the last on one.
SimulationSettings settings(double loss) {
    SimulationSettings result;
    result.plan = {image, 10, SizeRule::fill, {}};
    result.plan.students.assign(3, costStudent("wrn-10-0.25", image, 30, 10, Message::logits, {}));
    DeviceProfile board;
    board.name = "board";
    RadioProfile radio;
    radio.name = "radio";
    radio.bitsPerSecond = 1e4;
    radio.framePayload = 16;
    radio.loss = loss;
    radio.retries = 1;
    result.profiles = {{board}, {radio}};
    for (const int student : {0, 1, 2, 1, 0, 0})
        result.fleet.nodes.push_back({student, "board", "radio", {}, 0.3});
    result.subsetAccuracy = {0.1, 0.62, 0.58, 0.83, 0.44, 0.76, 0.71, 0.94};
    return result;
}

/// Every state of the devices, each with its probability and the accuracy of the students that then answer.
double byAllStates(const SimulationSettings& settings, const std::vector<Node>& nodes, double answers) {
    double expected = 0;
    for (std::size_t state = 0; state < std::size_t{1} << nodes.size(); ++state) {
        double probability = 1;
        std::size_t alive = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const bool there = (state >> i & 1) != 0;
            probability *= there ? answers : 1 - answers;
            alive |= there ? std::size_t{1} << nodes[i].student : 0;
        }
        expected += probability * settings.subsetAccuracy[alive];
    }
    return expected;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-12;
}

}  // namespace

class FailureCurveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAllStatesOfTheDevices_data() {
        QTest::addColumn<double>("loss");
        QTest::addColumn<bool>("sent");
        for (const double loss : {0.0, 0.2})
            for (const bool sent : {false, true})
                QTest::addRow("loss %g, %s", loss, sent ? "sent" : "local") << loss << sent;
    }
    void agreesWithAllStatesOfTheDevices() {
        QFETCH(double, loss);
        QFETCH(bool, sent);
        SimulationSettings wish = settings(loss);
        wish.input = sent ? InputPlace::sent : InputPlace::local;
        // 40 bytes are three frames, 784 are 49; each is sent twice at most
        const double arrives = std::pow(1 - loss * loss, sent ? 3 + 49 : 3);
        const std::vector<Node> first(wish.fleet.nodes.begin(), wish.fleet.nodes.begin() + 3);
        const std::vector<FailurePoint> curve = failureCurve(wish);
        QCOMPARE(curve.size(), std::size_t{51});
        QCOMPARE(curve.back().gone, 0.5);
        for (const FailurePoint& point : curve) {
            const double answers = (1 - point.gone) * arrives;
            QVERIFY(near(point.accuracy, byAllStates(wish, wish.fleet.nodes, answers)));
            QVERIFY(near(point.firstAccuracy, byAllStates(wish, first, answers)));
            QVERIFY(point.accuracy >= point.firstAccuracy);
        }
        // Where all devices fail alike, it is what the simulation expects.
        for (Node& node : wish.fleet.nodes)
            node.failure = curve[10].gone;
        QVERIFY(near(curve[10].accuracy, *simulate(wish).expectedAccuracy));
    }

    void beginsWithAllAlive() {
        const std::vector<FailurePoint> curve = failureCurve(settings(0), 1, 2);
        QVERIFY(near(curve[0].accuracy, 0.94) && near(curve[0].firstAccuracy, 0.94));
        // half of the devices: of the students 7/8, 3/4 and 1/2, or 1/2 each
        QVERIFY(near(curve[1].firstAccuracy, (0.1 + 0.62 + 0.58 + 0.83 + 0.44 + 0.76 + 0.71 + 0.94) / 8));
        QVERIFY(
            near(curve[1].accuracy, (0.1 + 0.44 + 7 * (0.62 + 0.76) + 3 * (0.58 + 0.71) + 21 * (0.83 + 0.94)) / 64));
        QVERIFY(near(curve[2].accuracy, 0.1) && near(curve[2].firstAccuracy, 0.1));
    }

    void isEmptyBeforeAnEvaluation() {
        SimulationSettings wish = settings(0);
        wish.subsetAccuracy = {};
        QVERIFY(failureCurve(wish).empty());
        wish.subsetAccuracy = {0.1, 0.9};
        COMPARE_ERROR(failureCurve(wish), ErrorCode::badInput, "", "2 accuracies are given");
    }
};

QTEST_GUILESS_MAIN(FailureCurveTest)
#include "failure_curve_test.moc"
