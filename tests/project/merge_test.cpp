// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/json.h"
#include "project/made_steps.h"
#include "project/metrics.h"
#include "project/shell_script.h"
#include "project/steps_evaluate.h"
#include "project/steps_info.h"
#include "project/steps_merge.h"
#include "project/steps_plan.h"
#include "project/steps_teacher.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int threads = 1;

DistilOptions optionsFor(const std::vector<int>& students) {
    DistilOptions options = madeDistilOptions(3);
    options.settings.mode = DistillationMode::independent;
    options.settings.threads = threads;
    options.settings.deviceDropout = 0.2;
    options.students = students;
    return options;
}

std::string student(const fs::path& run, const std::string& name) {
    return readFile(run / "students" / (name + ".pt"));
}

}  // namespace

/// Students trained apart, in copies of one project, are joined to what one machine would have made.
class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_top = m_temporary.path().toStdString();
        makeStepsProject(m_top);
        m_folder = std::make_unique<ProjectFolder>(m_top / "a.nonn");
        steps::buildGraph(*m_folder, madeGraphOptions(), {"cpu", 1}, {});
        PartitionSettings partition = madePartitionSettings();
        partition.students = 3;
        steps::partition(*m_folder, partition, {});
        m_other = std::make_unique<ProjectFolder>(copy("b.nonn"));
        m_whole = steps::distil(*m_folder, optionsFor({}), "cpu", {});     // 001
        m_part = steps::distil(*m_folder, optionsFor({0, 2}), "cpu", {});  // 002
        steps::distil(*m_other, optionsFor({1}), "cpu", {});               // b.nonn: 001
    }

    void aPartSaysWhatItHolds() {
        QCOMPARE(m_part.students, (std::vector<int>{0, 2}));
        const Json told = steps::toJson(m_part);
        QVERIFY(told.at("validation_accuracy").is_null());
        QCOMPARE(told.at("students").dump(), std::string("[0,2]"));
        QVERIFY(steps::toJson(m_whole).at("students").is_null());
        const RunFolder run = findRun(*m_folder, "002");
        QVERIFY(fs::exists(run.path() / "students" / "2.pt"));
        QVERIFY(!fs::exists(run.path() / "students" / "1.pt"));
        QVERIFY(!fs::exists(run.path() / "students" / "fusion.pt"));
        for (const DistillationEpoch& epoch : readMetrics(run.metrics()))
            QVERIFY(epoch.soloAccuracy.size() == 3 && epoch.soloAccuracy[0] && !epoch.soloAccuracy[1]);
        const Json info = steps::toJson(steps::inspect(*m_folder)).at("runs").at(1);
        QCOMPARE(info.at("finished"), false);
        QCOMPARE(info.at("students").dump(), std::string("[0,2]"));
        QVERIFY(info.at("validation_accuracy").is_null());
        QCOMPARE(partText(run.read())->english(), std::string("students 0, 2 only"));
    }

    void aPartIsNoNetworkAndNothingToGoOnWith() {
        COMPARE_ERROR(steps::evaluate(*m_folder, "002", {"cpu", 1}, {}), ErrorCode::badInput, run("002"),
                      "students 0, 2 only: nonn merge");
        QVERIFY(!latestRun(*m_folder, m_folder->read(), false));
        COMPARE_ERROR(steps::resume(*m_folder, findRun(*m_folder, "002"), {}), ErrorCode::badInput, run("002"),
                      "is finished");
        Budget budget;
        budget.memory = 10'000'000;
        steps::plan(*m_other, {.budget = budget}, {});
        const std::string script = shellScript(*m_other, ScriptUntil::exporting);
        QVERIFY2(script.find("--students 1 ") != std::string::npos, script.c_str());
        QVERIFY(script.find("nonn merge") != std::string::npos && script.find("evaluate") == std::string::npos);
    }

    void theMergedRunIsWhatOneMachineMakes() {
        const steps::DistilOutcome merged =
            steps::merge(*m_folder, {"002", m_other->path().string()}, {"cpu", threads}, {});
        const fs::path path = run(merged.run);
        for (const char* const name : {"0", "1", "2", "fusion"})
            QVERIFY2(student(path, name) == student(run("001"), name), name);
        QCOMPARE(merged.result.validationAccuracy, m_whole.result.validationAccuracy);
        QCOMPARE(merged.result.bestEpoch, m_whole.result.bestEpoch);
        const auto expected = readMetrics(run("001") / "metrics.csv");
        const auto found = readMetrics(path / "metrics.csv");
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(found[i].soloAccuracy == expected[i].soloAccuracy);
            QVERIFY(std::abs(found[i].loss - expected[i].loss) < 1e-9);
        }
        const RunConfig config = findRun(*m_folder, merged.run).read();
        QCOMPARE(config.mergedFrom.size(), std::size_t{2});
        QVERIFY(config.result && !config.part && config.options.students.empty());
        QCOMPARE(latestRun(*m_folder, m_folder->read(), true)->id(), merged.run);
    }

    /// Whichever way it is named.
    void takesFoldersOfRuns() {
        const fs::path elsewhere = m_top / "brought";
        fs::copy(m_other->runs() / "001", elsewhere, fs::copy_options::recursive);
        const steps::DistilOutcome merged =
            steps::merge(*m_folder, {elsewhere.string(), run("002").string()}, {"cpu", threads}, {});
        QVERIFY(student(run(merged.run), "fusion") == student(run("001"), "fusion"));
    }

    void aStoppedPartGoesOn() {
        const CancelToken token;
        const DistillationListener stop{[&](const DistillationEpoch&) { token.request(); }};
        const ProjectFolder folder(copy("stopped.nonn"));
        COMPARE_ERROR(steps::distil(folder, optionsFor({0, 2}), "cpu", Progress({}, token), stop), ErrorCode::cancelled,
                      fs::path(), "");
        const RunFolder stopped = *latestRun(folder, folder.read(), false);
        COMPARE_ERROR(steps::merge(folder, {stopped.id()}, {"cpu", 1}, {}), ErrorCode::badInput, stopped.path(),
                      "not finished");
        steps::resume(folder, stopped, {});
        for (const char* const name : {"0", "2"})
            QVERIFY2(student(stopped.path(), name) == student(run("002"), name), name);
    }

    void refusesWhatDoesNotBelongTogether_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reason");
        QTest::addRow("seed") << "seed"
                              << "seed 9, ";
        QTest::addRow("epochs") << "epochs"
                                << "epochs 2, ";
        QTest::addRow("images") << "images"
                                << "images 60, ";
        QTest::addRow("networks") << "networks"
                                  << "other networks";
        QTest::addRow("partition") << "partition"
                                   << "another partition";
        QTest::addRow("teacher") << "teacher"
                                 << "another teacher";
        QTest::addRow("there twice") << "twice"
                                     << "trained student 2, as ";
    }
    void refusesWhatDoesNotBelongTogether() {
        QFETCH(QString, change);
        QFETCH(QString, reason);
        const ProjectFolder folder(copy("other-" + change.toStdString() + ".nonn"));
        DistilOptions options = optionsFor({1});
        if (change == "seed")
            options.settings.seed = 9;
        if (change == "epochs")
            options.settings.loop.epochs = 2;
        if (change == "images")
            options.images = 60;
        if (change == "networks")
            options.architectures = {"wrn-10-1"};
        if (change == "twice")
            options.students = {1, 2};
        if (change == "partition") {
            PartitionSettings partition = madePartitionSettings();
            partition.students = 3;
            partition.algorithm = PartitionAlgorithm::contiguous;
            steps::partition(folder, partition, {});
        }
        if (change == "teacher") {
            writeTeacher(m_top / "teacher2.pt", madeTeacher(2), true);
            steps::importTeacher(folder, {(m_top / "teacher2.pt").string()}, {"cpu", 1}, {});
            steps::buildGraph(folder, madeGraphOptions(), {"cpu", 1}, {});
            PartitionSettings partition = madePartitionSettings();
            partition.students = 3;
            steps::partition(folder, partition, {});
        }
        steps::distil(folder, options, "cpu", {});
        refuses({"002", folder.path().string()}, listRuns(folder).back().path(), reason.toStdString());
    }

    void refusesWhatIsNoPart() {
        refuses({"002"}, run("002"), "lack student 1");
        refuses({"002", "002"}, run("002"), "trained student 0, as ");
        refuses({"001"}, run("001"), "run of all students");
        refuses({"077"}, "077", "is no run");
        refuses({(m_top / "images").string()}, m_top / "images", "is no run");
    }

    void refusesStudentsThatAreNone() {
        for (const auto& [students, reason] :
             {std::pair(std::vector<int>{3}, "no student 3"), std::pair(std::vector<int>{0, 0}, "named twice")})
            COMPARE_ERROR(steps::distil(*m_folder, optionsFor(students), "cpu", {}), ErrorCode::usage, fs::path(),
                          reason);
        DistilOptions joint = optionsFor({0});
        joint.settings.mode = DistillationMode::joint;
        COMPARE_ERROR(steps::distil(*m_folder, joint, "cpu", {}), ErrorCode::usage, fs::path(), "--mode independent");
    }

    void allStudentsAreAWholeRun() {
        const ProjectFolder folder(copy("all.nonn"));
        const steps::DistilOutcome outcome = steps::distil(folder, optionsFor({0, 1, 2}), "cpu", {});
        QVERIFY(outcome.students.empty());
        QVERIFY(student(folder.runs() / outcome.run, "fusion") == student(run("001"), "fusion"));
    }

private:
    fs::path run(const std::string& id) const { return m_folder->runs() / id; }

    /// Without its runs.
    fs::path copy(const std::string& name) const {
        const fs::path to = m_top / name;
        fs::copy(m_folder->path(), to, fs::copy_options::recursive);
        fs::remove_all(to / "runs");
        return to;
    }

    void refuses(const std::vector<std::string>& runs, const fs::path& path, const std::string& reason) const {
        const std::size_t before = listRuns(*m_folder).size();
        COMPARE_ERROR(steps::merge(*m_folder, runs, {"cpu", 1}, {}), ErrorCode::badInput, path, reason.c_str());
        QCOMPARE(listRuns(*m_folder).size(), before);
    }

    QTemporaryDir m_temporary;
    fs::path m_top;
    std::unique_ptr<ProjectFolder> m_folder;
    std::unique_ptr<ProjectFolder> m_other;
    steps::DistilOutcome m_whole;
    steps::DistilOutcome m_part;
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
