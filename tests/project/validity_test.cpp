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
    void plan() {
        steps::PlanRequest request;
        request.budget.memory = 40'000;
        steps::plan(*m_folder, request, {});
    }
    StageState state(Stage stage) const { return m_folder->read().state(stage); }
    bool runIsCurrent() const { return isCurrent(findRun(*m_folder, "001").read(), m_folder->read()); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(ValidityTest)
#include "validity_test.moc"
