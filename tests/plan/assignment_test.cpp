// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/assignment.h"

#include "base/caught_error.h"
#include "base/generator.h"
#include "plan/matching.h"

#include <QElapsedTimer>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace nonn;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

CostTable randomCosts(Generator& generator, std::size_t rows, std::size_t columns, double forbidden) {
    CostTable costs(rows, std::vector<double>(columns));
    for (std::vector<double>& row : costs)
        for (double& cost : row)
            cost = generator.uniform() < forbidden ? infinite : std::floor(20 * generator.uniform());
    return costs;
}

/// Least sum and least maximum over every way to give rows columns of their own.
std::pair<double, double> leastOfAll(const CostTable& costs) {
    std::vector<std::size_t> columns(costs.front().size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    double sum = infinite;
    double largest = infinite;
    do {
        double total = 0;
        double most = 0;
        for (std::size_t row = 0; row < costs.size(); ++row) {
            total += costs[row][columns[row]];
            most = std::max(most, costs[row][columns[row]]);
        }
        sum = std::min(sum, total);
        largest = std::min(largest, most);
    } while (std::ranges::next_permutation(columns).found);
    return {sum, largest};
}

/// Devices of unlike speed, power and memory, students of unlike size.
AssignmentTask randomTask(Generator& generator, std::size_t students, std::size_t devices, Objective objective) {
    std::vector<double> size(students);
    for (double& each : size)
        each = 0.2 + generator.uniform();
    AssignmentTask task;
    task.objective = objective;
    task.placements.assign(students, std::vector<Placement>(devices));
    for (std::size_t device = 0; device < devices; ++device) {
        const double memory = 0.3 + 1.5 * generator.uniform();
        const double rate = std::exp(2 * generator.uniform());
        const double power = std::exp(2 * generator.uniform());
        const double failure = 0.2 * generator.uniform();
        for (std::size_t student = 0; student < students; ++student) {
            const double seconds = size[student] / rate;
            task.placements[student][device] = {size[student] <= memory, seconds, seconds * power, failure};
        }
    }
    return task;
}

/// Every function from devices to students and none: slower than the search, and written without it.
AssignmentScore bestOfAll(const AssignmentTask& task) {
    AssignmentScore best{infinite, infinite, -1};
    std::size_t count = 1;
    for (std::size_t device = 0; device < task.devices(); ++device)
        count *= task.students() + 1;
    for (std::size_t code = 0; code < count; ++code) {
        Assignment assignment;
        std::size_t rest = code;
        bool fits = true;
        for (std::size_t device = 0; device < task.devices(); ++device, rest /= task.students() + 1) {
            assignment.push_back(static_cast<int>(rest % (task.students() + 1)) - 1);
            const int student = assignment.back();
            fits = fits && (student < 0 || task.placements[static_cast<std::size_t>(student)][device].fits);
        }
        if (!fits)
            continue;
        const AssignmentScore found = score(task, assignment);
        if (std::isfinite(found.joules) && better(task.objective, found, best))
            best = found;
    }
    return best;
}

bool same(const AssignmentScore& a, const AssignmentScore& b) {
    return !better(Objective::latency, a, b) && !better(Objective::latency, b, a);
}

}  // namespace

class AssignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAsTheBestOfAll() {
        Generator generator(3);
        int impossible = 0;
        for (int trial = 0; trial < 200; ++trial) {
            const std::size_t columns = 1 + generator.below(6);
            const CostTable costs = randomCosts(generator, 1 + generator.below(columns), columns, 0.5);
            const auto [sum, largest] = leastOfAll(costs);
            const std::vector<int> found = cheapestMatching(costs);
            QCOMPARE(found.empty(), std::isinf(sum));
            QCOMPARE(leastLargestCost(costs), largest);
            double total = 0;
            for (std::size_t row = 0; row < found.size(); ++row)
                total += costs[row][static_cast<std::size_t>(found[row])];
            if (!found.empty())
                QCOMPARE(total, sum);
            impossible += found.empty() ? 1 : 0;
        }
        QVERIFY(impossible > 20);
        QVERIFY(cheapestMatching({{1}, {2}}).empty());
    }

    void isExactForSmallFleets_data() {
        QTest::addColumn<int>("objective");
        for (const Objective objective : {Objective::latency, Objective::energy, Objective::accuracy})
            QTest::newRow(name(objective).c_str()) << static_cast<int>(objective);
    }
    void isExactForSmallFleets() {
        QFETCH(int, objective);
        Generator generator(7);
        for (int trial = 0; trial < 60; ++trial) {
            const std::size_t students = 1 + generator.below(3);
            const std::size_t devices = students + generator.below(3);
            const AssignmentTask task = randomTask(generator, students, devices, static_cast<Objective>(objective));
            const Assignment found = bestAssignment(task);
            const AssignmentScore best = bestOfAll(task);
            QCOMPARE(found.empty(), std::isinf(best.joules));
            if (!found.empty())
                QVERIFY(same(score(task, found), best));
        }
    }

    void countsUnknownEnergyLast_data() {
        QTest::addColumn<bool>("exact");
        QTest::newRow("exact") << true;
        QTest::newRow("heuristic") << false;
    }
    void countsUnknownEnergyLast() {
        QFETCH(bool, exact);
        const Placement unknown{true, 0.001, infinite, 0};
        const AssignmentTask task{{{unknown, {true, 1, 5, 0}, unknown, {true, 1, 3, 0}},
                                   {unknown, {true, 1, 4, 0}, unknown, {true, 1, 3, 0}}},
                                  Objective::energy};
        const Assignment found = exact ? exactAssignment(task) : heuristicAssignment(task);
        QCOMPARE(found, (Assignment{-1, 1, -1, 0}));
        const AssignmentScore all = score(task, {0, 1, 0, -1});
        QCOMPARE(all.unknownJoules, 2);
        QCOMPARE(all.joules, 4.0);
    }

    void isCloseToExactForLargeOnes_data() { isExactForSmallFleets_data(); }
    void isCloseToExactForLargeOnes() {
        QFETCH(int, objective);
        Generator generator(11);
        double worst = 1;
        for (int trial = 0; trial < 60; ++trial) {
            const std::size_t students = 2 + generator.below(3);
            const std::size_t devices = students + generator.below(9 - students);
            const AssignmentTask task = randomTask(generator, students, devices, static_cast<Objective>(objective));
            const Assignment exact = exactAssignment(task);
            const Assignment heuristic = heuristicAssignment(task);
            QCOMPARE(heuristic.empty(), exact.empty());
            if (exact.empty())
                continue;
            const AssignmentScore best = score(task, exact);
            const AssignmentScore found = score(task, heuristic);
            const double ratio = task.objective == Objective::latency  ? found.seconds / best.seconds
                                 : task.objective == Objective::energy ? found.joules / best.joules
                                                                       : best.accuracy / found.accuracy;
            worst = std::max(worst, ratio);
        }
        qInfo("largest ratio to exact: %.6f", worst);
        QVERIFY(worst <= (objective == static_cast<int>(Objective::accuracy) ? 1.01 : 1 + 1e-9));
    }

    void plansSixtyFourDevices_data() { isExactForSmallFleets_data(); }
    void plansSixtyFourDevices() {
        QFETCH(int, objective);
        Generator generator(13);
        for (const std::size_t students : {4u, 16u, 64u}) {
            AssignmentTask task = randomTask(generator, students, 64, static_cast<Objective>(objective));
            for (std::vector<Placement>& row : task.placements)
                for (Placement& placement : row)
                    placement.fits = true;
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(bestAssignment(task).size(), std::size_t{64});
            qInfo("64 devices, %zu students: %lld ms", students, static_cast<long long>(timer.elapsed()));
        }
    }

    void putsReplicasWhereTheyHelp() {
        // one student often fails, the other never; the third device goes to the first
        AssignmentTask task;
        task.placements = {{{true, 1, 1, 0.3}, {true, 1, 1, 0.3}, {true, 1, 1, 0.3}},
                           {{false, 0, 0, 0}, {true, 1, 1, 0}, {false, 0, 0, 0}}};
        QCOMPARE(bestAssignment(task), (Assignment{0, 1, 0}));
        task.objective = Objective::energy;  // a replica costs energy
        QCOMPARE(bestAssignment(task), (Assignment{0, 1, -1}));
    }

    void weighsStudentsByWhatTheyKnow() {
        AssignmentTask task;
        task.objective = Objective::accuracy;
        const Placement often{true, 1, 1, 0.2};
        task.placements = {{often, often, often}, {often, often, often}};
        task.subsetAccuracy = {0.1, 0.2, 0.85, 0.9};  // the second knows nearly all
        const Assignment found = bestAssignment(task);
        QCOMPARE(std::ranges::count(found, 1), 2);
    }

    void refuses() {
        QVERIFY(bestAssignment({}).empty());
        AssignmentTask task;
        task.placements = {{{true, 1, 1, 0}}, {{true, 1, 1, 0}}};
        QVERIFY(bestAssignment(task).empty());
        COMPARE_ERROR(parseObjective("beauty"), ErrorCode::badInput, "", "known are latency, energy and accuracy");
    }
};

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignment_test.moc"
