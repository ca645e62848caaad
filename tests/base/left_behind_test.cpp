// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/folder_lock.h"
#include "base/names_in.h"
#include "base/small_disk.h"
#include "base/temporary_file.h"
#include "base/temporary_folder.h"

#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <csignal>
#include <set>
#include <thread>
#include <unistd.h>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

[[noreturn]] void die() {
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

}  // namespace

/// What killed programs leave is cleared up, and nothing else.
class LeftBehindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void theNextLockRemovesTheFilesOfKilledPrograms() {
        writeFile(m_folder / "a", "old");
        writeFile(m_folder / "a.tmp-1-2", "of a person");
        writeFile(m_folder / "notes.nonn-tmp-later", "of a person");
        const ChildOutcome killed = inChild([&]() -> std::string {
            replaceFile(m_folder / "a", [](const fs::path& temporary) {
                writeFile(temporary, "half");
                die();
            });
            return {};
        });
        QCOMPARE(killed.signal, SIGKILL);
        QCOMPARE(namesIn(m_folder).size(), std::size_t{4});
        { const FolderLock lock(m_folder); }
        const std::set<std::string> kept{"a", "a.tmp-1-2", "notes.nonn-tmp-later"};
        QVERIFY(namesIn(m_folder) == kept);
        QCOMPARE(readFile(m_folder / "a"), std::string("old"));
    }

    void filesThatAreBeingWrittenAreLeftAlone() {
        replaceFile(m_folder / "a", [&](const fs::path& temporary) {
            writeFile(temporary, "new");
            const FolderLock lock(m_folder);
            QVERIFY(fs::exists(temporary));
        });
        QCOMPARE(readFile(m_folder / "a"), std::string("new"));
    }

    void theNextFolderOfItsKindRemovesThoseOfKilledPrograms() {
        fs::create_directory(m_folder / ".partial");
        fs::create_directory(m_folder / ".nonn-other-1");
        const ChildOutcome killed = inChild([&]() -> std::string {
            const TemporaryFolder folder(m_folder, "export");
            writeFile(folder.path() / "manifest.json", "{}");
            die();
        });
        QCOMPARE(killed.signal, SIGKILL);
        QCOMPARE(namesIn(m_folder).size(), std::size_t{3});
        {
            const TemporaryFolder first(m_folder, "export");
            QVERIFY(first.tookOver("manifest.json"));
            QVERIFY(!first.tookOver("other"));
            const TemporaryFolder second(m_folder, "export");
            QVERIFY(fs::exists(first.path()));
            QVERIFY(first.path() != second.path());
        }
        const std::set<std::string> kept{".partial", ".nonn-other-1"};
        QVERIFY(namesIn(m_folder) == kept);
    }

    void aLinkIsWrittenThrough() {
        writeFile(m_folder / "target", "old");
        fs::create_symlink("target", m_folder / "link");
        fs::create_symlink("later", m_folder / "dangling");
        writeFile(m_folder / "link", "new");
        writeFile(m_folder / "dangling", "made");
        QVERIFY(fs::is_symlink(m_folder / "link"));
        QCOMPARE(readFile(m_folder / "target"), std::string("new"));
        QCOMPARE(readFile(m_folder / "later"), std::string("made"));
        fs::create_symlink("round", m_folder / "round");
        COMPARE_ERROR(writeFile(m_folder / "round", "x"), ErrorCode::badInput, m_folder / "round", "cannot be written");
    }

    void whoHoldsALockIsNamed() {
        const FolderLock held(m_folder);
        const FolderLock other(m_folder, FolderLock::Wait::no);
        QVERIFY(!other.held());
        const std::string holder = other.holder().english();
        QVERIFY2(holder == "another task of this program" || holder == "another program", holder.c_str());
        const ChildOutcome child =
            inChild([&] { return FolderLock(m_folder, FolderLock::Wait::no).holder().english(); });
        const std::string here = "left_behind_tes (process " + std::to_string(::getpid()) + ")";
        QVERIFY2(child.text == here || child.text == "another program", child.text.c_str());
    }

    void aTaskIsLockedOnceAndLeavesNothing() {
        const fs::path file = m_folder / "task.lock";
        {
            const TaskLock held(file);
            QVERIFY(held.held());
            QVERIFY(!TaskLock(file).held());
            QVERIFY(fs::exists(file));
        }
        QVERIFY(!fs::exists(file));
        QCOMPARE(inChild([&]() -> std::string {
                     const TaskLock lock(file);
                     die();
                 }).signal,
                 SIGKILL);
        QVERIFY(fs::exists(file));
        QVERIFY(TaskLock(file).held());
    }

    void whoWaitsForALockCanBeStopped() {
        const FolderLock held(m_folder);
        const CancelToken token;
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(120));
            token.request();
        });
        COMPARE_ERROR(FolderLock(m_folder, Progress({}, token)), ErrorCode::cancelled, "", "cancelled");
        stopper.join();
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(LeftBehindTest)
#include "left_behind_test.moc"
