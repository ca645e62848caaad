// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/caught_error.h"
#include "base/small_disk.h"

#include <QtTest>
#include <csignal>
#include <fstream>
#include <string>
#include <thread>
#include <unistd.h>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename());
    return names;
}

/// Not root while it lives: root may write everywhere.
class AsNobody {
public:
    AsNobody() : m_user(::geteuid()) {
        if (m_user == 0 && ::seteuid(65534) != 0)
            throw std::runtime_error("cannot become nobody");
    }
    ~AsNobody() {
        if (::seteuid(m_user) != 0)
            std::abort();
    }

private:
    uid_t m_user;
};

}  // namespace

class FileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void readsWhatWasWritten() {
        std::string content(200'000, '\0');
        for (std::size_t i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>(i * 7);
        writeFile(m_folder / "a", content);
        QVERIFY(readFile(m_folder / "a") == content);
        writeFile(m_folder / "a", "");
        QCOMPARE(readFile(m_folder / "a"), std::string());
        QCOMPARE(filesIn(m_folder), std::vector<std::string>{"a"});
    }

    void refusesToRead() {
        COMPARE_ERROR(readFile(m_folder / "none"), ErrorCode::badInput, m_folder / "none", "No such file");
        COMPARE_ERROR(readFile(m_folder), ErrorCode::badInput, m_folder, "is a folder");
        const std::string endless(300, 'a');
        COMPARE_ERROR(readFile(m_folder / endless), ErrorCode::badInput, m_folder / endless, "too long");
        writeFile(m_folder / "ten", "0123456789");
        QCOMPARE(readFile(m_folder / "ten", 10).size(), std::size_t{10});
        COMPARE_ERROR(readFile(m_folder / "ten", 9), ErrorCode::badInput, m_folder / "ten", "larger than 9 bytes");
    }

    void endlessFileEndsAtTheLimit() {
        COMPARE_ERROR(readFile("/dev/zero", 1 << 20), ErrorCode::badInput, "/dev/zero", "larger than");
    }

    void folderThatCannotBeWritten() {
        writeFile(m_folder / "file", "old");
        const fs::path below = m_folder / "file" / "below";
        COMPARE_ERROR(writeFile(below, "x"), ErrorCode::badInput, below, "Not a directory");
        COMPARE_ERROR(writeFile(m_folder / "none" / "x", "x"), ErrorCode::badInput, m_folder / "none" / "x",
                      "No such file");
        COMPARE_ERROR(makeFolder(below), ErrorCode::badInput, below, "cannot be made");

        fs::permissions(
            m_folder, fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
        {
            const AsNobody nobody;
            COMPARE_ERROR(writeFile(m_folder / "file", "new"), ErrorCode::badInput, m_folder / "file",
                          "Permission denied");
            COMPARE_ERROR(makeFolder(m_folder / "sub"), ErrorCode::badInput, m_folder / "sub", "Permission denied");
        }
        fs::permissions(m_folder, fs::perms::owner_all);
        QCOMPARE(readFile(m_folder / "file"), std::string("old"));
    }

    void nameThatIsAFolder() {
        makeFolder(m_folder / "taken" / "deep");
        COMPARE_ERROR(writeFile(m_folder / "taken", "x"), ErrorCode::badInput, m_folder / "taken", "cannot be written");
        QCOMPARE(filesIn(m_folder), std::vector<std::string>{"taken"});
    }

    void writerThatFailsLeavesTheOldFile() {
        const fs::path path = m_folder / "a";
        writeFile(path, "old");
        const auto failing = [](const fs::path& temporary) {
            std::ofstream(temporary) << "half";
            throw Error(ErrorCode::cancelled, {}, Text::tr("cancelled"));
        };
        COMPARE_ERROR(replaceFile(path, failing), ErrorCode::cancelled, "", "cancelled");
        COMPARE_ERROR(replaceFile(path, [](const fs::path&) {}), ErrorCode::badInput, path, "cannot be written");
        QCOMPARE(readFile(path), std::string("old"));
        QCOMPARE(filesIn(m_folder), std::vector<std::string>{"a"});
    }

    void crashLeavesTheOldFile() {
        const fs::path path = m_folder / "a";
        writeFile(path, "old");
        const ChildOutcome outcome = inChild([&] {
            replaceFile(path, [](const fs::path& temporary) {
                std::ofstream(temporary) << "half" << std::flush;
                ::raise(SIGKILL);
            });
            return std::string();
        });
        QCOMPARE(outcome.signal, SIGKILL);
        QCOMPARE(readFile(path), std::string("old"));
        writeFile(path, "new");
        QCOMPARE(readFile(path), std::string("new"));
    }

    void fullDiskLeavesTheOldFile() {
        const fs::path disk = m_folder / "disk";
        makeFolder(disk);
        const ChildOutcome outcome = onSmallDisk(disk, 64, [&]() -> std::string {
            writeFile(disk / "a", "old");
            const auto caught = caughtError([&] { writeFile(disk / "a", std::string(200'000, 'x')); });
            if (!caught || caught->code() != ErrorCode::failed || caught->path() != disk / "a")
                return caught ? std::string("wrong error: ") + caught->what() : "no error";
            if (readFile(disk / "a") != "old" || filesIn(disk) != std::vector<std::string>{"a"})
                return "the folder is not as it was";
            return caught->reason();
        });
        if (!outcome.ran)
            QSKIP(outcome.text.c_str());
        QCOMPARE(outcome.text, std::string("cannot be written: No space left on device"));
        QVERIFY2(filesIn(disk).empty(), "the small disk was not mounted");
    }

    void writersOfOneFileDoNotMix() {
        const fs::path path = m_folder / "a";
        const std::string first(100'000, 'a');
        const std::string second(50'000, 'b');
        const auto writeOften = [&](const std::string& content) {
            for (int i = 0; i < 20; ++i)
                writeFile(path, content);
        };
        writeFile(path, first);
        std::thread one(writeOften, first);
        std::thread two(writeOften, second);
        bool whole = true;
        for (int i = 0; i < 50; ++i) {
            const std::string content = readFile(path);
            whole = whole && (content == first || content == second);
        }
        one.join();
        two.join();
        QVERIFY(whole);
        QCOMPARE(filesIn(m_folder), std::vector<std::string>{"a"});
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"
