// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "model/runtime.h"
#include "project/made_steps.h"
#include "project/run_folder.h"
#include "project/steps_distil.h"
#include "project/steps_evaluate.h"
#include "project/steps_plan.h"
#include "project/steps_simulate.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

/// What holds and what does not goes by content: a way there and back again changes nothing.
class ValidityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<ProjectFolder>(makeStepsProject(m_temporary->path().toStdString()));
        makePartitionOf(*m_folder);
        plan();
        steps::distil(*m_folder, madeDistilOptions(1), "cpu", {});
    }

    void thereAndBackAgainIsCurrent() {
        const std::string partitionBefore = readFile(m_folder->file(Stage::partition));
        const std::string planBefore = readFile(m_folder->file(Stage::plan));
        QVERIFY(runIsCurrent());
        divide(4);
        QVERIFY(!runIsCurrent());
        QVERIFY(state(Stage::plan) == StageState::stale);
        divide(2);
        QCOMPARE(readFile(m_folder->file(Stage::partition)), partitionBefore);
        QVERIFY(runIsCurrent());
        QVERIFY(state(Stage::plan) == StageState::current);  // it is still the plan of this partition
        divide(4);
        plan();
        divide(2);
        QVERIFY(state(Stage::plan) == StageState::stale);
        plan();
        QCOMPARE(readFile(m_folder->file(Stage::plan)), planBefore);
        QVERIFY(state(Stage::plan) == StageState::current);
        QVERIFY(runIsCurrent());
        QCOMPARE(chooseFinishedRun(*m_folder, m_folder->read(), {}).id(), std::string("001"));
    }

    void anotherThresholdAndBackIsCurrent() {
        GraphOptions options = madeGraphOptions();
        options.settings.percentile = 60;
        steps::buildGraph(*m_folder, options, {"cpu", 1}, {});
        QVERIFY(state(Stage::partition) == StageState::stale);
        steps::buildGraph(*m_folder, madeGraphOptions(), {"cpu", 1}, {});
        for (const Stage stage : stages)
            QVERIFY(state(stage) == StageState::current);
        QVERIFY(runIsCurrent());
    }

    void studentsOfOtherLimitsAreTheSame() {
        const std::string planBefore = readFile(m_folder->file(Stage::plan));
        trainWithThePlan();
        const RunConfig run = findRun(*m_folder, "002").read();
        QVERIFY(run.inputs.plan > 0);
        plan(40'000, manyMacs);
        QVERIFY(readFile(m_folder->file(Stage::plan)) != planBefore);
        QVERIFY(isCurrent(run, m_folder->read()));
        QCOMPARE(chooseFinishedRun(*m_folder, m_folder->read(), {}).id(), std::string("002"));
        plan(20'000);
        QVERIFY(m_folder->read().plannedArchitectures() != run.architectures);
        QVERIFY(!isCurrent(run, m_folder->read()));
        plan(40'000, manyMacs);
        QVERIFY(isCurrent(run, m_folder->read()));
        divide(4);
        QVERIFY(!isCurrent(run, m_folder->read()));
    }

    /// Whatever the edits and undos, a run holds when partition and architectures are those that it was made from.
    void runsHoldByTheirStudents() {
        trainWithThePlan();
        const RunConfig run = findRun(*m_folder, "002").read();
        const std::string partition = readFile(m_folder->file(Stage::partition));
        const std::vector<std::int64_t> limits{20'000, 40'000, 60'000};
        Generator generator(5);
        std::vector<Setup> undo;
        std::array<int, 2> seen{};
        for (int step = 0; step < 200; ++step) {
            const std::uint64_t what = generator.below(5);
            if (what == 0 && !undo.empty()) {
                m_folder->restore(undo.back());
                undo.pop_back();
            } else {
                undo.push_back(m_folder->setup());
                what == 1 ? divide(generator.below(2) == 0 ? 2 : 3)
                          : plan(limits[generator.below(limits.size())],
                                 manyMacs + static_cast<std::int64_t>(generator.below(3)));
            }
            const Project project = m_folder->read();
            std::vector<std::string> planned;
            if (project.state(Stage::plan) == StageState::current)
                for (const PlannedStudent& student : steps::readPlan(*m_folder, project).students)
                    planned.push_back(student.architecture);
            const bool expected =
                readFile(m_folder->file(Stage::partition)) == partition && planned == run.architectures;
            QVERIFY2(isCurrent(run, project) == expected, qPrintable(QStringLiteral("step %1").arg(step)));
            ++seen[expected ? 1 : 0];
        }
        QVERIFY(seen[0] > 20 && seen[1] > 20);
    }

    /// A project of schema 4 knew a plan by its file alone.
    void plansOfOldProjectsAreKnown() {
        trainWithThePlan();
        plan(40'000, manyMacs);
        Json json = readJson(m_folder->path() / "project.json");
        json["schema"] = 4;
        for (Json& content : json.at("stages").at("plan").at("contents"))
            content.erase("architectures");
        writeJson(m_folder->path() / "project.json", json);
        QVERIFY(isCurrent(findRun(*m_folder, "002").read(), ProjectFolder(m_folder->path()).read()));
        m_folder->update([](Project& project) { ++project.testLooks; });
        QCOMPARE(readJson(m_folder->path() / "project.json").at("schema").get<int>(), projectSchema);
    }

    void aRunBringsItsPartitionAndPlanBack() {
        const Setup first = m_folder->setup();
        divide(4);
        plan();
        const Setup second = m_folder->setup();
        QVERIFY(!runIsCurrent());
        const Setup before = useRun(*m_folder, findRun(*m_folder, "001"));
        QVERIFY(m_folder->setup().files == first.files);
        QVERIFY(before.files == second.files);
        QCOMPARE(m_folder->read().partition->students, 2);
        QVERIFY(runIsCurrent());
        for (const Stage stage : stages)
            QVERIFY(state(stage) == StageState::current);
        m_folder->restore(before);  // undone
        QVERIFY(m_folder->setup().files == second.files);
        QVERIFY(m_folder->read().records == second.project.records);
        QCOMPARE(m_folder->read().partition->students, 4);
        QVERIFY(!runIsCurrent());
    }

    void aTrainingWithDeviceDropoutIsSetBeside() {
        trainWithThePlan();
        steps::evaluate(*m_folder, "002", {"cpu", 1}, {});
        QVERIFY(!simulated().otherwise);
        DistilOptions options = madeDistilOptions(1);
        options.architectures.clear();
        options.settings.deviceDropout = 0.25;
        steps::distil(*m_folder, options, "cpu", {});
        QVERIFY(!simulated("002").otherwise);  // it was not evaluated
        steps::evaluate(*m_folder, "003", {"cpu", 1}, {});
        const steps::SimulateOutcome with = simulated();
        QCOMPARE(with.run, std::string("003"));
        QCOMPARE(with.failures.deviceDropout, 0.25);
        QVERIFY(with.otherwise);
        QCOMPARE(with.otherwise->run, std::string("002"));
        QCOMPARE(with.otherwise->deviceDropout, 0.0);
        const steps::SimulateOutcome without = simulated("002");
        QVERIFY(without.otherwise && without.otherwise->points == with.failures.points);
        QVERIFY(without.failures.points == with.otherwise->points);
        // Nothing is gone and the radio loses what it loses: the same as the figure above the curve.
        QVERIFY(std::abs(with.failures.points.front().accuracy - with.simulation.expectedAccuracy.value()) < 1e-12);
        const Json json = toJson(without);
        QCOMPARE(json.at("failure_curve_otherwise").at("run"), "003");
        QCOMPARE(json.at("failure_curve_otherwise").at("device_dropout"), 0.25);
        QCOMPARE(json.at("failure_curve_otherwise").at("failure_curve").size(), json.at("failure_curve").size());
    }

    void aStaleRunCanBeMeasuredByName() {
        divide(4);
        COMPARE_ERROR(steps::evaluate(*m_folder, {}, {"cpu", 1}, {}), ErrorCode::badInput, m_folder->runs(),
                      "no finished run");
        QCOMPARE(steps::evaluate(*m_folder, "001", {"cpu", 1}, {}).run, std::string("001"));
    }

    void aStartThatFailsLeavesNoRun() {
        const fs::path images = fs::path(m_temporary->path().toStdString()) / "images";
        fs::rename(images, images.string() + "-elsewhere");
        const ProjectFolder again(m_folder->path());
        COMPARE_ERROR(steps::distil(again, madeDistilOptions(1), "cpu", {}), ErrorCode::badInput, images, "not there");
        QCOMPARE(listRuns(again).size(), std::size_t{1});
    }

    void refusesARunThatCannotBeUsed() {
        const RunFolder run = findRun(*m_folder, "001");
        const std::string before = readFile(m_folder->path() / "project.json");
        m_folder->update([](Project& project) { project.markMade(Stage::teacher); });
        COMPARE_ERROR(useRun(*m_folder, run), ErrorCode::failed, m_folder->file(Stage::graph), "teacher");
        writeFile(m_folder->path() / "project.json", before);
        fs::remove(run.madeFrom() / "plan.json");
        COMPARE_ERROR(useRun(*m_folder, run), ErrorCode::badInput, run.madeFrom() / "plan.json", "cannot be read");
        fs::remove_all(run.madeFrom());
        COMPARE_ERROR(useRun(*m_folder, run), ErrorCode::badInput, run.madeFrom(), "older version");
        QCOMPARE(readFile(m_folder->path() / "project.json"), before);
    }

    /// Of a project from before there were digests, the results that are there are known again.
    void oldProjectsToo() {
        Json json = readJson(m_folder->path() / "project.json");
        for (auto& [stage, record] : json.at("stages").items()) {
            record.erase("made_from");
            record.erase("contents");
        }
        writeJson(m_folder->path() / "project.json", json);
        QVERIFY(runIsCurrent());
        const std::array<StageRecord, stages.size()> before = m_folder->read().records;
        divide(4);
        plan();
        QVERIFY(!runIsCurrent());
        divide(2);
        QVERIFY(runIsCurrent());
        plan();
        QVERIFY(m_folder->read().records == before);
    }

private:
    void divide(int students) {
        PartitionSettings settings = madePartitionSettings();
        settings.students = students;
        steps::partition(*m_folder, settings, {});
    }
    static constexpr std::int64_t manyMacs = 1'000'000'000;  // which bind nobody
    void plan(std::int64_t memory = 40'000, std::optional<std::int64_t> macs = {}) {
        steps::PlanRequest request;
        request.budget.memory = memory;
        request.budget.macs = macs;
        steps::plan(*m_folder, request, {});
    }
    void trainWithThePlan() {
        DistilOptions options = madeDistilOptions(1);
        options.architectures.clear();
        steps::distil(*m_folder, options, "cpu", {});
    }
    steps::SimulateOutcome simulated(const std::string& run = {}) const {
        steps::SimulateRequest request;
        request.rounds = 0;
        request.run = run;
        return steps::simulate(*m_folder, request);
    }
    StageState state(Stage stage) const { return m_folder->read().state(stage); }
    bool runIsCurrent() const { return isCurrent(findRun(*m_folder, "001").read(), m_folder->read()); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(ValidityTest)
#include "validity_test.moc"
