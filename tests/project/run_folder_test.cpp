// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/run_folder.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "project/made_project.h"

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

RunConfig configOf(const Project& project) {
    RunConfig config;
    config.inputs = {project.record(Stage::teacher).revision, project.record(Stage::partition).revision,
                     project.record(Stage::plan).revision};
    config.options = *madeProject("/images").distil;
    config.architectures = {"wrn-10-1", "wrn-10-0.5"};
    config.device = "cpu";
    config.version = "1";
    config.libtorch = "2";
    return config;
}

void finish(const RunFolder& run) {
    RunConfig config = run.read();
    config.result = RunResult{4, 3, 0.5, 100};
    writeJson(run.config(), toJson(config));
}

}  // namespace

class RunFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_path = m_temporary->path().toStdString();
        Project project = madeProject("/images");
        for (const Stage stage : stages)
            project.markMade(stage);
        writeJson(m_path / "project.json", toJson(project));
    }

    void numbersRunsAndReadsThemBack() {
        const ProjectFolder folder(m_path);
        RunConfig config = configOf(folder.read());
        QCOMPARE(addRun(folder, config).id(), std::string("001"));
        const RunFolder second = addRun(folder, config);
        QCOMPARE(second.id(), std::string("002"));
        QCOMPARE(toJson(second.read()).dump(), toJson(config).dump());
        makeFolder(folder.runs() / "017");
        makeFolder(folder.runs() / "notes");
        QCOMPARE(listRuns(folder).size(), std::size_t{2});
        fs::remove_all(folder.runs() / "001");
        QCOMPARE(addRun(folder, config).id(), std::string("003"));
    }

    void choosesFinishedRunsThatAreCurrent() {
        const ProjectFolder folder(m_path);
        COMPARE_ERROR(chooseFinishedRun(folder, folder.read(), ""), ErrorCode::badInput, folder.runs(),
                      "run nonn distill first");
        RunConfig config = configOf(folder.read());
        finish(addRun(folder, config));
        addRun(folder, config);
        QCOMPARE(chooseFinishedRun(folder, folder.read(), "").id(), std::string("001"));
        QCOMPARE(latestRun(folder, folder.read(), false)->id(), std::string("002"));
        COMPARE_ERROR(chooseFinishedRun(folder, folder.read(), "002"), ErrorCode::badInput, folder.runs() / "002",
                      "not finished");
        COMPARE_ERROR(chooseFinishedRun(folder, folder.read(), "009"), ErrorCode::badInput, folder.runs() / "009",
                      "is no run");
        COMPARE_ERROR(chooseFinishedRun(folder, folder.read(), "../x"), ErrorCode::badInput, folder.runs() / "../x",
                      "is no run");
    }

    void aRunOfAnOlderPartitionIsTakenByNameOnly() {
        const ProjectFolder folder(m_path);
        RunConfig config = configOf(folder.read());
        finish(addRun(folder, config));
        folder.update([](Project& project) { project.markMade(Stage::partition); });
        QVERIFY(!isCurrent(config, folder.read()));
        QVERIFY(!latestRun(folder, folder.read(), true));
        QCOMPARE(chooseFinishedRun(folder, folder.read(), "001").id(), std::string("001"));
        folder.update([](Project& project) { project.markMade(Stage::teacher); });
        COMPARE_ERROR(chooseFinishedRun(folder, folder.read(), "001"), ErrorCode::badInput, folder.runs() / "001",
                      "teacher");
    }

    void withoutAPlanOnlyThePartitionCounts() {
        const ProjectFolder folder(m_path);
        RunConfig config = configOf(folder.read());
        folder.update([](Project& project) { project.markMade(Stage::plan); });
        QVERIFY(!isCurrent(config, folder.read()));
        config.inputs.plan = 0;
        QVERIFY(isCurrent(config, folder.read()));
    }

    void refusesADamagedConfig() {
        const ProjectFolder folder(m_path);
        RunConfig config = configOf(folder.read());
        const RunFolder run = addRun(folder, config);
        Json json = readJson(run.config());
        json["result"] = {{"epochs", 4}, {"best_epoch", 5}, {"validation_accuracy", 0.5}, {"images_per_second", 1}};
        writeJson(run.config(), json);
        COMPARE_ERROR(run.read(), ErrorCode::badInput, run.config(), "result.best_epoch");
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_path;
};

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
