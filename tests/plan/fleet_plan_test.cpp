// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fleet_plan.h"

#include "base/caught_error.h"
#include "plan/node_cost.h"

#include <QElapsedTimer>
#include <QtTest>
#include <algorithm>
#include <numeric>

using namespace nonn;

namespace {

DeviceProfile board(const std::string& name, double rate, std::int64_t memory) {
    DeviceProfile profile;
    profile.name = name;
    profile.title = name;
    profile.memory = memory;
    profile.macsPerSecond = {{Precision::int8, rate}};
    profile.watts = 0.1;
    return profile;
}

/// A device of its own kind.
void add(FleetPlanSettings& settings, double rate, std::int64_t memory, double failure = 0,
         const std::string& radio = "fast") {
    const std::string name = "board" + std::to_string(settings.fleet.nodes.size());
    settings.profiles.devices.push_back(board(name, rate, memory));
    settings.fleet.nodes.push_back({-1, name, radio, {.precision = Precision::int8, .memory = memory}, failure, name});
}

FleetPlanSettings settingsFor(std::vector<int> filters) {
    FleetPlanSettings settings;
    settings.students.image = {1, 28, 28};
    settings.students.classes = 10;
    settings.students.filters = std::move(filters);
    RadioProfile fast;
    fast.name = "fast";
    fast.bitsPerSecond = 1e7;
    fast.framePayload = 1000;
    fast.joulesPerBit = 1e-9;
    RadioProfile slow = fast;
    slow.name = "slow";
    slow.bitsPerSecond = 1e3;
    settings.profiles.radios = {fast, slow};
    return settings;
}

/// The student that each device runs, -1 for none, by the devices' names.
int studentOn(const FleetPlan& plan, const std::string& name) {
    const auto found = std::ranges::find(plan.fleet.nodes, name, &Node::name);
    return found == plan.fleet.nodes.end() ? -1 : found->student;
}

}  // namespace

class FleetPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheHeaviestPartToTheDeviceThatHoldsIt() {
        FleetPlanSettings settings = settingsFor({30, 120});
        add(settings, 1e8, 400'000);
        add(settings, 1e8, 100'000);
        const FleetPlan plan = planFleet(settings);
        QVERIFY(plan.plan.fits() && plan.exact);
        QCOMPARE(studentOn(plan, "board0"), 1);
        QCOMPARE(studentOn(plan, "board1"), 0);
        QVERIFY(plan.plan.students[1].deployedBytes >= 380'000);
        QVERIFY(plan.plan.students[0].deployedBytes >= 95'000 && plan.plan.students[0].deployedBytes <= 100'000);
    }

    void makesTheSlowestFast() {
        // alike but for speed: equal shares put the large part on the fast one
        FleetPlanSettings settings = settingsFor({120, 40});
        settings.students.size = SizeRule::share;
        add(settings, 1e7, 300'000);
        add(settings, 1e8, 300'000);
        const FleetPlan plan = planFleet(settings);
        QCOMPARE(studentOn(plan, "board1"), 0);
        const auto macs = [&](std::size_t p) { return static_cast<double>(plan.plan.students[p].macs); };
        QVERIFY(macs(1) < macs(0) / 2);
        const double message = 8.0 * 10 / 1e7;
        QVERIFY(std::abs(plan.score.seconds - std::max(macs(0) / 1e8, macs(1) / 1e7) - message) < 1e-12);
    }

    void countsTheImagesWay() {
        // the faster board hangs on the slower link
        FleetPlanSettings settings = settingsFor({50});
        add(settings, 1e8, 200'000, 0, "slow");
        add(settings, 5e7, 200'000, 0, "fast");
        settings.students.message = MessageChoice::logits;
        settings.input = InputPlace::local;
        QCOMPARE(planFleet(settings).fleet.nodes.front().name, std::string("board0"));
        settings.input = InputPlace::sent;
        const FleetPlan sent = planFleet(settings);
        QCOMPARE(sent.fleet.nodes.front().name, std::string("board1"));
        QVERIFY(std::abs(sent.score.seconds - static_cast<double>(sent.plan.students[0].macs) / 5e7 -
                         8 * (784.0 + 10) / 1e7) < 1e-12);
    }

    void makesReplicasOfSpareDevices() {
        FleetPlanSettings settings = settingsFor({60, 60});
        for (int i = 0; i < 4; ++i)
            add(settings, 1e8, 200'000, i < 2 ? 0.3 : 0.1);
        settings.objective = Objective::accuracy;
        const FleetPlan plan = planFleet(settings);
        QCOMPARE(plan.fleet.nodes.size(), std::size_t{4});
        QVERIFY(std::abs(plan.score.accuracy - (1 - 0.03) * (1 - 0.03)) < 1e-9);
        settings.objective = Objective::energy;
        const FleetPlan few = planFleet(settings);
        QCOMPARE(few.unused.size(), std::size_t{2});
        QCOMPARE(few.assignment.size(), std::size_t{4});
        QCOMPARE(std::ranges::count(few.assignment, noStudent), 2);
    }

    /// It costs something, if nobody knows how much.
    void takesDevicesOfUnknownEnergyLast() {
        FleetPlanSettings settings = settingsFor({60, 60});
        for (int i = 0; i < 3; ++i)
            add(settings, 1e8, 200'000);
        settings.objective = Objective::energy;
        settings.profiles.devices[0].watts.reset();
        const FleetPlan plan = planFleet(settings);
        QCOMPARE(studentOn(plan, "board0"), -1);
        QCOMPARE(plan.fleet.nodes.size(), std::size_t{2});
        QCOMPARE(plan.score.unknownJoules, 0);
        QCOMPARE(plan.unknownEnergy, std::vector<std::string>{"board0"});
        settings.profiles.devices[2].watts.reset();
        QCOMPARE(planFleet(settings).score.unknownJoules, 1);
    }

    void assignsStudentsThatAreThere() {
        FleetPlanSettings settings = settingsFor({30, 120});
        add(settings, 1e8, 400'000);
        add(settings, 1e8, 100'000);
        const FleetPlan planned = planFleet(settings);
        const auto again = [&] {
            return assignedFleet(planned.plan, settings.fleet, settings.profiles, Objective::latency,
                                 InputPlace::local);
        };
        QVERIFY(again().nodes == planned.fleet.nodes);
        settings.fleet.nodes[0].budget.memory = 1'000;
        QCOMPARE(again().running().nodes.size(), std::size_t{2});  // though neither is held
        settings.fleet.nodes.pop_back();
        COMPARE_ERROR(again(), ErrorCode::badInput, "", "1 devices are listed for 2 students");
    }

    /// Nothing that is known of a device is lost when the students become more or fewer.
    void keepsTheDevicesForOtherStudents() {
        Fleet fleet;
        fleet.nodes = {{0, "a", "fast", {.memory = 10}, 0.5, "left"},
                       {1, "b", "fast", {.memory = 20}, 0, "right"},
                       {noStudent, "c", "fast", {.memory = 30}, 0, "shelf"}};
        const auto students = [](const Fleet& some) {
            std::vector<int> list;
            std::ranges::transform(some.nodes, std::back_inserter(list), &Node::student);
            return list;
        };
        QVERIFY(fleetFor(fleet, 2, {}) == fleet);
        QCOMPARE(fleet.running().nodes.size(), std::size_t{2});
        QCOMPARE(students(fleetFor(fleet, 1, {})), (std::vector<int>{0, noStudent, noStudent}));
        QCOMPARE(students(fleetFor(fleet, 3, {})), (std::vector<int>{0, 1, 2}));
        const Fleet four = fleetFor(fleet, 4, {});
        QCOMPARE(students(four), (std::vector<int>{0, 1, 2, 3}));
        QVERIFY(four.nodes[3] == (Node{3, "a", "fast", {.memory = 10}, 0.5, ""}));
        QCOMPARE(fleetFor({}, 2, {}).nodes[1].device, std::string("raspberry-pi-4"));
        QVERIFY(budgets(fleet, 2) == (std::vector<Budget>{{.memory = 10}, {.memory = 20}}));
    }

    void honoursEveryLimit() {
        FleetPlanSettings settings = settingsFor({10, 20, 40, 80});
        for (const std::int64_t memory : {50'000, 120'000, 300'000, 90'000, 210'000})
            add(settings, 1e8, memory, 0.1);
        for (const SizeRule size : {SizeRule::fill, SizeRule::share})
            for (const Objective objective : {Objective::latency, Objective::energy, Objective::accuracy}) {
                settings.students.size = size;
                settings.objective = objective;
                const FleetPlan plan = planFleet(settings);
                QVERIFY(plan.plan.fits());
                for (const Node& node : plan.fleet.nodes) {
                    const PlannedStudent& student = plan.plan.students[static_cast<std::size_t>(node.student)];
                    QVERIFY(student.deployedBytes <= *node.budget.memory);
                }
            }
    }

    void saysWhatMisses() {
        FleetPlanSettings settings = settingsFor({60, 60});
        add(settings, 1e8, 200'000);
        add(settings, 1e8, 900);
        const FleetPlan plan = planFleet(settings);
        QVERIFY(!plan.plan.fits());
        QCOMPARE(std::ranges::count(plan.plan.students, true, &PlannedStudent::fits), 1);
        settings.fleet.nodes[1].budget.memory.reset();
        COMPARE_ERROR(planFleet(settings), ErrorCode::badInput, "", "device 1 has no limit");
        settings.fleet.nodes.pop_back();
        COMPARE_ERROR(planFleet(settings), ErrorCode::badInput, "", "1 devices are listed for 2 students");
    }

    void keepsPrecisionsApart() {
        FleetPlanSettings settings = settingsFor({60});
        add(settings, 1e8, 200'000, 0.2);
        add(settings, 1e8, 100'000, 0.2);
        settings.fleet.nodes[1].budget.precision = Precision::fp32;
        settings.objective = Objective::accuracy;
        const FleetPlan plan = planFleet(settings);
        QCOMPARE(plan.fleet.nodes.size(), std::size_t{1});
        QCOMPARE(plan.unused.front().name, std::string("board1"));
    }

    void plansSixtyFourUnlikeDevices() {
        FleetPlanSettings settings = settingsFor(std::vector<int>(16));
        std::iota(settings.students.filters.begin(), settings.students.filters.end(), 8);
        for (int i = 0; i < 64; ++i)
            add(settings, 1e7 * (1 + i % 7), 60'000 + 5'000 * i, 0.02 * (i % 5));
        settings.objective = Objective::accuracy;
        QElapsedTimer timer;
        timer.start();
        const FleetPlan plan = planFleet(settings);
        qInfo("64 devices, 16 students: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(plan.plan.fits() && !plan.exact);
    }
};

QTEST_GUILESS_MAIN(FleetPlanTest)
#include "fleet_plan_test.moc"
