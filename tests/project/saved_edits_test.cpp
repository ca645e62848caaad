// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "project/made_steps.h"
#include "project/metrics.h"
#include "project/steps_plan.h"
#include "project/teacher_view.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

const Machine machine{"cpu", 1};

Budget memoryOf(std::int64_t bytes) {
    return {Precision::fp32, bytes, {}, {}};
}

}  // namespace

/// What a window saves that it has computed itself, and what it hears while students are trained.
class SavedEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        initialiseRuntime(1);
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<ProjectFolder>(makeStepsProject(m_temporary->path().toStdString()));
        makePartitionOf(*m_folder);
    }

    void savesTheGraphOfASlider() {
        GraphOptions options = madeGraphOptions();
        const FilterGraph first = steps::readGraph(*m_folder, m_folder->read());
        options.settings = {WeightRule::coActivation, 20, 70};
        const FilterGraph next =
            withSettings(steps::TeacherView(*m_folder, machine, {}).activity(), first, options.settings, {});
        steps::saveGraph(*m_folder, options, next);
        const Project project = m_folder->read();
        QVERIFY(project.graph == options);
        QVERIFY(project.state(Stage::graph) == StageState::current);
        QVERIFY(project.state(Stage::partition) == StageState::stale);
        QVERIFY(steps::readGraph(*m_folder, project) == next);
        steps::buildGraph(*m_folder, options, machine, {});
        QVERIFY(m_folder->read().record(Stage::graph) == project.record(Stage::graph));  // the same: nothing was made
    }

    void savesTheGraphOfAnImportedMatrix() {
        GraphOptions options = madeGraphOptions();
        options.source = GraphSource::matrix;
        options.file = fs::path(m_temporary->path().toStdString()) / "weights.csv";
        std::string text;
        for (int row = 0; row < 64; ++row)
            for (int column = 0; column < 64; ++column)
                text += std::to_string((row * column + row + column) % 9) + (column < 63 ? "," : "\n");
        writeFile(options.file, text);
        const FilterGraph imported = steps::buildGraph(*m_folder, options, machine, {}).graph;
        const FilterGraph next = withPercentile(imported, 60);
        options.settings = next.settings;
        steps::saveGraph(*m_folder, options, next);
        const Project project = m_folder->read();
        QCOMPARE(project.graph->settings.percentile, 60.0);
        QVERIFY(steps::readGraph(*m_folder, project) == next);
        options.settings = project.graph->settings;
        steps::buildGraph(*m_folder, options, machine, {});
        QVERIFY(m_folder->read().record(Stage::graph) == project.record(Stage::graph));
    }

    void savesNoGraphOfSomethingElse() {
        const FilterGraph graph = steps::readGraph(*m_folder, m_folder->read());
        GraphOptions options = madeGraphOptions();
        options.settings.percentile = 81;
        COMPARE_ERROR(steps::saveGraph(*m_folder, options, graph), ErrorCode::badInput, "", "other settings");
        options = madeGraphOptions();
        options.source = GraphSource::matrix;
        COMPARE_ERROR(steps::saveGraph(*m_folder, options, graph), ErrorCode::badInput, "", "other settings");
        COMPARE_ERROR(steps::saveGraph(*m_folder, madeGraphOptions(12), graph), ErrorCode::failed,
                      m_folder->file(Stage::graph), "other answers");
        FilterGraph other = graph;
        other.activity[3] += 1;
        COMPARE_ERROR(steps::saveGraph(*m_folder, madeGraphOptions(), other), ErrorCode::failed,
                      m_folder->file(Stage::graph), "other answers");
        other.filters = 63;
        COMPARE_ERROR(steps::saveGraph(*m_folder, madeGraphOptions(), other), ErrorCode::badInput, "", "63 filters");
        QVERIFY(steps::readGraph(*m_folder, m_folder->read()) == graph);
        steps::buildGraph(*m_folder, madeGraphOptions(12), machine, {});
        COMPARE_ERROR(steps::saveGraph(*m_folder, madeGraphOptions(12), graph), ErrorCode::failed,
                      m_folder->file(Stage::graph), "other answers");
    }

    void savesAPartitionEditedByHand() {
        steps::plan(*m_folder, {.budget = memoryOf(10'000'000)}, {});
        const FilterGraph graph = steps::readGraph(*m_folder, m_folder->read());
        const Partition before = steps::readPartition(*m_folder, m_folder->read());
        const Partition edited = movedFilter(graph, before, before.students[0][0], discardedFilters);
        QVERIFY(!edited.maskedTeacherAccuracy);
        const Partition saved = steps::savePartition(*m_folder, edited, {}).partition;
        QVERIFY(saved.edited);
        QCOMPARE(*saved.maskedTeacherAccuracy,
                 steps::TeacherView(*m_folder, machine, {}).maskedTeacherAccuracy(edited));
        const Project project = m_folder->read();
        QVERIFY(steps::readPartition(*m_folder, project) == saved);
        QVERIFY(project.partition == edited.settings);
        QVERIFY(project.state(Stage::plan) == StageState::stale);
    }

    void savesAPartitionComputedBefore() {
        const FilterGraph graph = steps::readGraph(*m_folder, m_folder->read());
        PartitionSettings settings = madePartitionSettings();
        settings.students = 3;
        const Partition made = withStability(graph, makePartitionWithoutStability(graph, settings, {}), {});
        steps::savePartition(*m_folder, made, {});
        const StageRecord record = m_folder->read().record(Stage::partition);
        steps::partition(*m_folder, settings, {});
        QVERIFY(m_folder->read().record(Stage::partition) == record);  // the same: nothing was made
    }

    void savesNoPartitionOfAnotherGraph() {
        const Partition before = steps::readPartition(*m_folder, m_folder->read());
        Partition damaged = before;
        damaged.students[0].push_back(before.students[1][0]);
        COMPARE_ERROR(steps::savePartition(*m_folder, damaged, {}), ErrorCode::badInput,
                      m_folder->file(Stage::partition), "");
        GraphOptions options = madeGraphOptions();
        options.settings.percentile = 70;
        steps::buildGraph(*m_folder, options, machine, {});
        COMPARE_ERROR(steps::savePartition(*m_folder, before, {}), ErrorCode::failed, m_folder->file(Stage::partition),
                      "another graph");
        QVERIFY(m_folder->read().state(Stage::partition) == StageState::stale);
    }

    void plansATableOfDevices() {
        const Partition partition = steps::readPartition(*m_folder, m_folder->read());
        steps::PlanRequest request;
        request.fleet.nodes = {{1, "stm32h743", "ble", memoryOf(40'000), 0.25},
                               {0, "raspberry-pi-4", "wifi", memoryOf(2'000'000), 0}};
        const Plan preview = steps::planPreview(m_folder->read(), partition, request).plan;
        QVERIFY(m_folder->read().state(Stage::plan) == StageState::empty);
        QVERIFY(preview.fits());
        QVERIFY(preview.students[0].deployedBytes > 40'000 && preview.students[0].deployedBytes <= 2'000'000);
        QVERIFY(preview.students[1].deployedBytes <= 40'000);
        QVERIFY(steps::plan(*m_folder, request, {}).plan == preview);
        const Project project = m_folder->read();
        QVERIFY(project.plan->fleet == request.fleet);
        QCOMPARE(project.plan->budgets, (std::vector<Budget>{memoryOf(2'000'000), memoryOf(40'000)}));

        steps::PlanRequest budgets;
        budgets.budgets = project.plan->budgets;
        QVERIFY(steps::planPreview(project, partition, budgets).plan == preview);
        budgets.budgets[1] = memoryOf(10);
        QVERIFY(!steps::plan(*m_folder, budgets, {}).plan.fits());
        QVERIFY(steps::readPlan(*m_folder, m_folder->read()) == preview);
    }

    void refusesATableThatDoesNotFit_data() {
        QTest::addColumn<int>("student");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("radio");
        QTest::addColumn<double>("failure");
        QTest::addColumn<QString>("reason");
        QTest::newRow("student") << 2 << "stm32h743"
                                 << "ble" << 0.0 << "device 1: student";
        QTest::newRow("device") << 1 << "toaster"
                                << "ble" << 0.0 << "toaster";
        QTest::newRow("radio") << 1 << "stm32h743"
                               << "drum" << 0.0 << "drum";
        QTest::newRow("failure") << 1 << "stm32h743"
                                 << "ble" << 1.5 << "device 1: fail";
        QTest::newRow("missing") << 0 << "stm32h743"
                                 << "ble" << 0.0 << "student 1 has no device";
    }
    void refusesATableThatDoesNotFit() {
        QFETCH(int, student);
        QFETCH(QString, device);
        QFETCH(QString, radio);
        QFETCH(double, failure);
        QFETCH(QString, reason);
        steps::PlanRequest request;
        request.fleet.nodes = {{0, "stm32h743", "ble", memoryOf(40'000), 0},
                               {student, device.toStdString(), radio.toStdString(), memoryOf(40'000), failure}};
        COMPARE_ERROR(steps::plan(*m_folder, request, {}), ErrorCode::badInput, "", reason.toStdString());
        request.budgets = {memoryOf(40'000)};
        COMPARE_ERROR(steps::plan(*m_folder, request, {}), ErrorCode::usage, "", "from one place");
        QVERIFY(m_folder->read().state(Stage::plan) == StageState::empty);
    }

    void tellsOfEveryEpochOnceItIsWritten() {
        const CancelToken token;
        std::vector<int> heard;
        const auto listener = [&](const DistillationEpoch& epoch) {
            heard.push_back(epoch.epoch);
            const auto written = readMetrics(listRuns(*m_folder).front().metrics());
            QCOMPARE(written.back().epoch, epoch.epoch);
            QCOMPARE(written.back().loss, epoch.loss);
            if (epoch.epoch == 2)
                token.request();
        };
        COMPARE_ERROR(steps::distil(*m_folder, madeDistilOptions(4), "cpu", Progress({}, token), {listener}),
                      ErrorCode::cancelled, "", "");
        QCOMPARE(heard, (std::vector<int>{1, 2}));
        heard.clear();
        steps::resume(*m_folder, listRuns(*m_folder).front(), {},
                      {[&](const DistillationEpoch& epoch) { heard.push_back(epoch.epoch); }});
        QCOMPARE(heard, (std::vector<int>{3, 4}));
    }

    /// Stopped within an epoch, it goes on as if nothing had been, and tells the parts of that epoch again.
    void whatIsToldWithinEpochsGoesOnExactly() {
        steps::distil(*m_folder, madeDistilOptions(3), "cpu", {});
        const std::string whole = readFile(listRuns(*m_folder).front().moments());
        QVERIFY(readMoments(listRuns(*m_folder).front().moments()).size() > 3);
        const CancelToken token;
        std::vector<double> heard;
        const auto stopping = [&](const DistillationMoment& moment) {
            heard.push_back(moment.epoch);
            if (moment.epoch > 1)
                token.request();
        };
        COMPARE_ERROR(steps::distil(*m_folder, madeDistilOptions(3), "cpu", Progress({}, token), {{}, stopping}),
                      ErrorCode::cancelled, "", "");
        QVERIFY(heard.back() > 1 && heard.back() < 2);
        const double last = heard.back();
        const RunFolder run = listRuns(*m_folder).back();
        heard.clear();
        steps::resume(*m_folder, run, {},
                      {{}, [&](const DistillationMoment& moment) { heard.push_back(moment.epoch); }});
        QCOMPARE(heard.front(), last);
        QCOMPARE(readFile(run.moments()), whole);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(SavedEditsTest)
#include "saved_edits_test.moc"
