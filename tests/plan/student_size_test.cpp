// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "model/counts.h"
#include "plan/candidates.h"
#include "plan/plan.h"
#include "plan/student_costs.h"

#include <QtTest>
#include <algorithm>

using namespace nonn;

namespace {

PlanSettings settingsFor(const Budget& budget) {
    PlanSettings settings;
    settings.image = {1, 28, 28};
    settings.classes = 10;
    settings.filters = {128};
    settings.budgets = {budget};
    return settings;
}

}  // namespace

class StudentSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheLimitThatBinds_data() {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("permille");  ///< of the limit at least
        QTest::newRow("wrn") << "wrn" << 28 << 950;
        QTest::newRow("vgg") << "vgg" << 32 << 950;
        QTest::newRow("mobilenetv2") << "mobilenetv2" << 32 << 790;  // channels in eights: some steps are larger
        QTest::newRow("mobilenet_v2") << "mobilenet_v2" << 96 << 790;
    }
    void fillsTheLimitThatBinds() {
        QFETCH(QString, family);
        QFETCH(int, side);
        QFETCH(int, permille);
        PlanSettings settings;
        settings.image = {3, side, side};
        settings.classes = 10;
        settings.families = {family.toStdString()};
        for (const int filters : {1, 28, 256})
            for (const std::int64_t memory : {60'000, 100'000, 200'000, 340'000, 777'777, 1'300'000}) {
                settings.filters = {filters};
                settings.budgets = {{.precision = Precision::int8, .memory = memory}};
                const PlannedStudent student = makePlan(settings).students.front();
                if (!student.fits || std::ranges::none_of(student.limits, &Limit::binds))
                    continue;
                const std::int64_t filled = 1000 * student.deployedBytes / memory;
                QVERIFY2(filled >= permille && filled <= 1000, QStringLiteral("%1 of %2 bytes by %3")
                                                                   .arg(student.deployedBytes)
                                                                   .arg(memory)
                                                                   .arg(QString::fromStdString(student.architecture))
                                                                   .toUtf8());
            }
    }

    void givesEqualSharesToEveryFilter() {
        PlanSettings settings = settingsFor({.memory = 200'000});
        settings.filters = {28, 14, 7, 1};
        settings.size = SizeRule::share;
        const Plan plan = makePlan(settings);
        QVERIFY(plan.fits());
        QVERIFY(20 * plan.students[0].deployedBytes >= 19 * 200'000);  // the largest part fills its device
        const double share = static_cast<double>(plan.students[0].parameters) / 28;
        for (const std::size_t p : {1u, 2u}) {
            const double ratio = static_cast<double>(plan.students[p].parameters) / settings.filters[p] / share;
            QVERIFY2(ratio > 0.9 && ratio < 1.06, qPrintable(QString::number(ratio)));
        }
        QCOMPARE(plan.students[3].architecture, std::string("wrn-10-0.12"));
        QVERIFY(planFromJson("plan.json", Json::parse(toJson(plan).dump())) == plan);
        settings.size = SizeRule::fill;
        for (const PlannedStudent& student : makePlan(settings).students)
            QVERIFY(20 * student.deployedBytes >= 19 * 200'000);
    }

    void givesAsMuchAsTheMostBurdenedDeviceHolds() {
        PlanSettings settings = settingsFor({});
        settings.filters = {64, 64};
        settings.budgets = {{.memory = 1'000'000}, {.memory = 100'000}};
        settings.size = SizeRule::share;
        const Plan plan = makePlan(settings);
        QVERIFY(plan.fits());
        QVERIFY(100 * plan.students[1].deployedBytes >= 95 * 100'000);
        QVERIFY(10 * plan.students[0].parameters <= 11 * plan.students[1].parameters);
    }

    void growsAlongEveryLadder_data() { fillsTheLimitThatBinds_data(); }
    void growsAlongEveryLadder() {
        QFETCH(QString, family);
        QFETCH(int, side);
        StudentCosts costs({3, side, side}, 10);
        for (const Ladder& ladder : ladders(family.toStdString())) {
            StudentCosts::Cost before;
            for (const Ladder::Rung& rung : ladder.rungs) {
                const StudentCosts::Cost cost = costs.cost(rung.name, 20, Message::logits, Precision::int8);
                QVERIFY2(cost.need.memory >= before.need.memory && cost.need.macs >= before.need.macs &&
                             cost.need.ram >= before.need.ram && cost.parameters > before.parameters,
                         rung.name.c_str());
                before = cost;
            }
        }
    }

    void countsABackboneOnce() {
        StudentCosts costs({3, 32, 32}, 10);
        for (const char* const name :
             {"wrn-10-0.5", "wrn-16-1-nonn", "vgg-11-0.25", "mobilenetv2-0.35", "mobilenet_v2"})
            for (const int filters : {1, 49, 700})
                for (const Message message : {Message::features, Message::logits})
                    for (const Precision precision : precisions) {
                        const BuiltStudent built = buildStudent(name, {3, 32, 32}, filters, 10, message);
                        const StudentCosts::Cost cost = costs.cost(name, filters, message, precision);
                        QVERIFY2(cost.need == needOf(built.deployed, precision), name);
                        QCOMPARE(cost.parameters, countParameters(built.trained));
                    }
    }
};

QTEST_GUILESS_MAIN(StudentSizeTest)
#include "student_size_test.moc"
