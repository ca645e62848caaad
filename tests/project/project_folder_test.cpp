// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_folder.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/folder_lock.h"
#include "base/json.h"
#include "data/fixtures.h"
#include "project/made_project.h"
#include "project/project_teacher.h"
#include "project/repair.h"
#include "project/steps_data.h"

#include <QtTest>
#include <algorithm>
#include <fstream>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

void nothingElse(Project&) {}

std::string contentOf(const fs::path& folder) {
    std::string text;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            text += entry.path().string() + "\n" + readFile(entry.path()) + "\n";
    return text;
}

}  // namespace

class ProjectFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_images = fs::path(m_temporary->path().toStdString()) / "images";
        writeMadeImages(m_images, 120, 60);
        m_path = m_images.parent_path() / "a.nonn";
        makeFolder(m_path);
        Project project = madeProject(m_images);
        project.teacher = {};
        project.records = {};
        writeJson(m_path / "project.json", toJson(project));
    }

    void refusesAFolderWithoutAProject() {
        COMPARE_ERROR(ProjectFolder{m_images}, ErrorCode::badInput, m_images, "nonn new");
        writeFile(m_path / "project.json", "{\"schema\": 1");
        COMPARE_ERROR(ProjectFolder{m_path}, ErrorCode::badInput, m_path / "project.json", "JSON");
    }

    void aCommitReplacesTheFileAndMarksTheStage() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::graph, folder.read(), [](Project& project) { project.testLooks = 5; }, {{"a", 1}});
        QCOMPARE(readJson(m_path / "graph.json").at("a"), 1);
        QCOMPARE(folder.read().testLooks, 5);
        QVERIFY(folder.read().state(Stage::graph) == StageState::current);
        QVERIFY(folder.read().state(Stage::partition) == StageState::empty);
    }

    void theSameResultLeavesLaterStagesCurrent() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"b", 1}});
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        QVERIFY(folder.read().state(Stage::partition) == StageState::current);
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 2}});
        QVERIFY(folder.read().state(Stage::partition) == StageState::stale);
        // It is current again only when it has been made again, be it the same.
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"b", 1}});
        QVERIFY(folder.read().state(Stage::partition) == StageState::current);
    }

    void aResultOfWhatHasChangedIsNotTaken() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        const Project basis = folder.read();
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 2}});
        COMPARE_ERROR(folder.commitJson(Stage::partition, basis, nothingElse, {{"b", 1}}), ErrorCode::failed,
                      folder.file(Stage::partition), "graph");
        QVERIFY(!fs::exists(folder.file(Stage::partition)));
    }

    void aFailureLeavesEverythingAsItWas() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"b", 1}});
        const std::string before = contentOf(m_path);
        const auto fullDisk = [](const fs::path& path) {
            std::ofstream(path) << "half";
            throw Error(ErrorCode::failed, path, Text::tr("cannot be written: No space left on device"));
        };
        COMPARE_ERROR(folder.commit(Stage::graph, folder.read(), nothingElse, fullDisk), ErrorCode::failed,
                      folder.file(Stage::graph), "No space");
        QCOMPARE(contentOf(m_path), before);
    }

    void aCrashBetweenTheFilesIsNeverTakenForCurrent() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"b", 1}});
        // When the new graph takes its place, project.json must say already that it is not to be trusted.
        fs::remove(folder.file(Stage::graph));
        fs::create_directory(folder.file(Stage::graph));
        writeFile(folder.file(Stage::graph) / "in the way", "");
        QVERIFY(caughtError([&] {
            folder.commit(Stage::graph, folder.read(), nothingElse, [](const fs::path& path) { writeFile(path, "x"); });
        }));
        QVERIFY(folder.read().state(Stage::graph) == StageState::stale);
        QVERIFY(folder.read().state(Stage::partition) == StageState::stale);
    }

    void aDamagedProjectFileComesBack() {
        const ProjectFolder folder(m_path);
        folder.update([](Project& project) { project.testLooks = 7; });
        const std::string whole = readFile(m_path / "project.json");
        QVERIFY(findDamage(m_path).empty());
        for (const std::string& damaged : {whole.substr(0, whole.size() / 2), std::string("[]"), std::string()}) {
            std::ofstream(m_path / "project.json") << damaged;
            COMPARE_ERROR(folder.read(), ErrorCode::badInput, m_path / "project.json", "project.backup.json");
            const Damage damage = findDamage(m_path);
            QVERIFY(damage.project && damage.stages.empty());
            repair(m_path, damage);
            QCOMPARE(readFile(m_path / "project.json"), whole);
            QCOMPARE(readFile(m_path / "project.json.damaged"), damaged);
            QVERIFY(findDamage(m_path).empty());
        }
    }

    void aNewerOrBackupLessProjectIsNotRepaired() {
        const ProjectFolder folder(m_path);
        folder.update(nothingElse);
        writeFile(m_path / "project.json", "{\"schema\": 99}");
        QVERIFY(findDamage(m_path).empty());
        const auto refused = caughtError([&] { folder.read(); });
        QVERIFY(refused && refused->reason().ends_with("by a newer version; use that one"));
        writeFile(m_path / "project.json", "{");
        QVERIFY(findDamage(m_path).project);
        writeFile(backupOf(m_path), "{");
        QVERIFY(findDamage(m_path).empty());
        fs::remove(backupOf(m_path));
        QVERIFY(findDamage(m_path).empty());
    }

    /// To make another one in its place would be the end of it.
    void aProjectFileThatIsGoneComesBack() {
        ProjectFolder(m_path).update(nothingElse);
        const std::string whole = readFile(m_path / "project.json");
        fs::remove(m_path / "project.json");
        COMPARE_ERROR(ProjectFolder{m_path}, ErrorCode::badInput, m_path, "in project.backup.json: copy that");
        COMPARE_ERROR(steps::createProject({m_path, DataSource::parse("idx:" + m_images.string())}, {}),
                      ErrorCode::badInput, m_path, "in project.backup.json: copy that");
        repair(m_path, findDamage(m_path));
        QCOMPARE(readFile(m_path / "project.json"), whole);
    }

    /// Their content is none of these stages'.
    void damagedResultsAreMadeAgain() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        folder.commitJson(Stage::plan, folder.read(), nothingElse, {{"b", 1}});
        const Damage damage = findDamage(m_path);
        QVERIFY(!damage.project);
        QVERIFY((damage.stages == std::vector{Stage::graph, Stage::plan}));
        repair(m_path, damage);
        QVERIFY(folder.read().state(Stage::graph) == StageState::stale);
        QVERIFY(folder.read().state(Stage::plan) == StageState::stale);
        QVERIFY(fs::exists(m_path / "plan.json.damaged"));
        QVERIFY(findDamage(m_path).empty());
    }

    /// Figures of later stages would be of something else.
    void resultsThatSomethingElseChangedAreRefused() {
        const ProjectFolder folder(m_path);
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"a", 1}});
        const std::string written = readFile(folder.file(Stage::partition));
        const auto result = [&] { return folder.result(folder.read(), Stage::partition); };
        QCOMPARE(result(), written);
        const Project older = folder.read();
        writeJson(folder.file(Stage::partition), {{"a", 2}});
        COMPARE_ERROR(result(), ErrorCode::badInput, folder.file(Stage::partition), "run nonn partition again");
        const Setup changed = folder.setup();
        // Made by this program it holds, be it the same, and so does what was there before.
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"a", 2}});
        QCOMPARE(result(), readFile(folder.file(Stage::partition)));
        QCOMPARE(folder.result(older, Stage::partition), readFile(folder.file(Stage::partition)));
        folder.restore(changed);
        COMPARE_ERROR(result(), ErrorCode::badInput, folder.file(Stage::partition), "something else");
        folder.commitJson(Stage::partition, folder.read(), nothingElse, {{"a", 1}});
        QCOMPARE(result(), written);
        // An earlier program noted no digest.
        folder.update([](Project& project) { project.contents = {}; });
        writeJson(folder.file(Stage::partition), {{"a", 2}});
        QCOMPARE(result(), readFile(folder.file(Stage::partition)));
    }

    /// What the backup says of a stage is not more than project.json says.
    void theBackupIsOfTheSameMoment() {
        const ProjectFolder folder(m_path);
        const auto same = [this] { return readFile(m_path / "project.json") == readFile(backupOf(m_path)); };
        folder.update(nothingElse);
        QVERIFY(same());
        folder.commitJson(Stage::graph, folder.read(), nothingElse, {{"a", 1}});
        QVERIFY(same());
        fs::remove(folder.file(Stage::graph));
        fs::create_directory(folder.file(Stage::graph));
        writeFile(folder.file(Stage::graph) / "in the way", "");
        QVERIFY(caughtError([&] {
            folder.commit(Stage::graph, folder.read(), nothingElse, [](const fs::path& path) { writeFile(path, "x"); });
        }));
        QVERIFY(same());
    }

    void saysWhatToRunFirst() {
        const ProjectFolder folder(m_path);
        COMPARE_ERROR(folder.require(folder.read(), Stage::graph), ErrorCode::badInput, folder.file(Stage::graph),
                      "has not been made yet: run nonn graph first");
        folder.update([](Project& project) {
            project.markMade(Stage::graph);
            project.markMade(Stage::teacher);
            project.teacher = TeacherFacts{"trained", "wrn-10-1", 64, {{0.5f}, {0.25f}}, {}, {}};
        });
        COMPARE_ERROR(folder.require(folder.read(), Stage::graph), ErrorCode::badInput, folder.file(Stage::graph),
                      "out of date, something before it has changed: run nonn graph first");
    }

    void knowsItsDataAgain() {
        const ProjectFolder folder(m_path);
        const auto dataset = folder.dataset(folder.read(), {});
        QCOMPARE(dataset->validation.count(), 30);
        QVERIFY(folder.dataset(folder.read(), {}) == dataset);
        writeMadeImages(m_images, 130, 60);
        const ProjectFolder again(m_path);
        COMPARE_ERROR(again.dataset(again.read(), {}), ErrorCode::badInput, m_images, "has changed");
    }

    /// Of equal counts, which only the digest tells.
    void noticesChangedData() {
        fs::remove_all(m_path);
        steps::createProject({m_path, DataSource::parse("idx:" + m_images.string())}, {});
        const auto opened = [&] {
            const ProjectFolder folder(m_path);
            return folder.dataset(folder.read(), {});
        };
        QCOMPARE(opened()->test.count(), 60);
        const fs::path labels = m_images / "t10k-labels-idx1-ubyte.gz";
        std::string reversed = cyclicLabels(60, 3);
        std::ranges::reverse(reversed);
        writeGzip(labels, idxHeader({60}) + reversed);
        COMPARE_ERROR(opened(), ErrorCode::badInput, m_images,
                      "has changed since the project was made: its test images have other labels");
        ProjectFolder(m_path).update([](Project& project) { project.digest.reset(); });
        QCOMPARE(opened()->test.count(), 60);
    }

    void findsMovedDataAgain() {
        fs::remove_all(m_path);
        steps::createProject({m_path, DataSource::parse("idx:" + m_images.string())}, {});
        const ProjectFolder folder(m_path);
        const fs::path elsewhere = m_images.parent_path() / "elsewhere";
        fs::rename(m_images, elsewhere);
        COMPARE_ERROR(folder.dataset(folder.read(), {}), ErrorCode::badInput, m_images,
                      "is not there. Where the images have been moved: nonn data");
        writeMadeImages(m_images.parent_path() / "other", 120, 61);
        const std::string before = readFile(m_path / "project.json");
        const auto move = [&](const std::string& spec) { return steps::moveData(folder, DataSource::parse(spec), {}); };
        const fs::path other = m_images.parent_path() / "other";
        COMPARE_ERROR(move("idx:" + other.string()), ErrorCode::badInput, other, "holds other data");
        COMPARE_ERROR(move("folder:" + elsewhere.string()), ErrorCode::badInput, elsewhere, "would be read as folder");
        COMPARE_ERROR(move("idx:" + m_images.string()), ErrorCode::badInput, m_images, "is no folder");
        QCOMPARE(readFile(m_path / "project.json"), before);
        const std::string name = folder.read().dataset.name;
        QCOMPARE(move("idx:" + elsewhere.string()).dataset.name, name);
        QCOMPARE(folder.read().source.folder, elsewhere);
        QCOMPARE(folder.dataset(folder.read(), {})->name, name);
    }

    void knowsItsTeacherAgain() {
        const ProjectFolder folder(m_path);
        writeTeacher(folder.file(Stage::teacher), madeTeacher(1), true);
        COMPARE_ERROR(readTeacher(folder, folder.read()), ErrorCode::badInput, folder.file(Stage::teacher),
                      "nonn teacher train");
        folder.update([](Project& project) {
            project.teacher = TeacherFacts{"trained", "wrn-10-1", 64, {{0.5f}, {0.25f}}, {}, {}};
            project.markMade(Stage::teacher);
        });
        QCOMPARE(readTeacher(folder, folder.read()).network.description().name, std::string("wrn-10-1"));
        folder.update([](Project& project) { project.teacher->architecture = "wrn-10-2"; });
        COMPARE_ERROR(readTeacher(folder, folder.read()), ErrorCode::badInput, folder.file(Stage::teacher),
                      "another teacher");
    }

    void locksAFolderOnce() {
        const FolderLock first(m_path, FolderLock::Wait::no);
        QVERIFY(first.held());
        QVERIFY(!FolderLock(m_path, FolderLock::Wait::no).held());
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_images;
    fs::path m_path;
};

QTEST_GUILESS_MAIN(ProjectFolderTest)
#include "project_folder_test.moc"
