// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/small_disk.h"
#include "cli/nonn_program.h"
#include "data/fixtures.h"
#include "project/project.h"

#include <sys/mount.h>

#include <QtTest>
#include <cmath>
#include <fstream>
#include <functional>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// A folder with `images`, `a.nonn` (teacher, graph and partition), in which a bad input is prepared.
using Prepare = std::function<QStringList(const fs::path& folder)>;

struct Case {
    std::string name;
    Prepare prepare;  ///< returns the command
    int status = 3;
    std::string code = "bad_input";
    std::string path;    ///< within the folder; "" where the error has none
    std::string reason;  ///< a part of it
};

QStringList newProject(const fs::path& folder, const QString& data = {}) {
    return {"new", text(folder / "b.nonn"), "--data", data.isEmpty() ? "idx:" + text(folder / "images") : data};
}

/// A damaged file in place of one of the data set's.
Prepare badImages(const std::string& file, const std::function<void(const fs::path&)>& damage) {
    return [=](const fs::path& folder) {
        damage(folder / "images" / file);
        return newProject(folder);
    };
}

/// A table in place of the teacher's answers.
Prepare badTable(const char* option, const std::string& content) {
    return [=](const fs::path& folder) {
        writeFile(folder / "table.csv", content);
        return QStringList{"graph", text(folder / "a.nonn"), option, text(folder / "table.csv")};
    };
}

/// project.json with one member replaced.
Prepare badProject(const char* pointer, const Json& value) {
    return [=](const fs::path& folder) {
        const fs::path file = folder / "a.nonn" / "project.json";
        Json json = readJson(file);
        json[Json::json_pointer(pointer)] = value;
        writeJson(file, json);
        return QStringList{"info", text(folder / "a.nonn")};
    };
}

Prepare onProject(const QStringList& before, const QStringList& after = {}) {
    return [=](const fs::path& folder) { return before + QStringList{text(folder / "a.nonn")} + after; };
}

std::string squareTable(int size) {
    std::string table;
    for (int i = 0; i < size * size; ++i)
        table += "1" + std::string((i + 1) % size == 0 ? "\n" : ",");
    return table;
}

std::vector<Case> dataCases() {
    const auto truncate = [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); };
    const auto empty = [](const fs::path& file) { fs::resize_file(file, 0); };
    const auto wrongMagic = [](const fs::path& file) { writeGzip(file, std::string("\0\0\x0d\x03", 4) + "more"); };
    const auto label9 = [](const fs::path& file) { writeGzip(file, idxHeader({90}) + std::string(90, '\x09')); };
    const std::string images = "images/train-images-idx3-ubyte.gz";
    return {
        {"truncated gzip", badImages("train-images-idx3-ubyte.gz", truncate), 3, "bad_input", images, ""},
        {"wrong magic", badImages("train-images-idx3-ubyte.gz", wrongMagic), 3, "bad_input", images, ""},
        {"empty file", badImages("train-images-idx3-ubyte.gz", empty), 3, "bad_input", images, ""},
        {"label out of range", badImages("t10k-labels-idx1-ubyte.gz", label9), 3, "bad_input",
         "images/t10k-labels-idx1-ubyte.gz", "9"},
        {"no such folder", [](const fs::path& folder) { return newProject(folder, "idx:" + text(folder / "none")); }, 3,
         "bad_input", "none", "is no folder"},
        {"unknown data", [](const fs::path& folder) { return newProject(folder, "floppy:a"); }, 3, "bad_input", "",
         "'floppy:a' names no data set"},
        {"project exists", onProject({"new"}, {"--data", "fashion-mnist"}), 3, "bad_input", "a.nonn", "is a project"},
        {"project below a file",
         [](const fs::path& folder) {
             writeFile(folder / "file", "");
             QStringList command = newProject(folder);
             command[1] = text(folder / "file" / "b.nonn");
             return command;
         },
         3, "bad_input", "file", "cannot be made"},
        {"teacher is no teacher",
         [](const fs::path& folder) {
             return newProject(folder) + QStringList{"--teacher", text(folder / "images/t10k-labels-idx1-ubyte.gz")};
         },
         3, "bad_input", "images/t10k-labels-idx1-ubyte.gz", "is compressed: unpack it"},
        {"no teacher comes for it",
         [](const fs::path& folder) {
             return newProject(folder) + QStringList{"--teacher", "builtin"};
         },
         3, "bad_input", "", "fashion-mnist only"},
    };
}

std::vector<Case> stageCases() {
    const std::string table = "table.csv";
    return {
        {"table not square", badTable("--matrix", "0.5,1,2\n1,0.5,2\n"), 3, "bad_input", table, "square"},
        {"table with NaN", badTable("--matrix", "0,nan\nnan,0\n"), 3, "bad_input", table + ":1", "nan"},
        {"table empty", badTable("--activity", ""), 3, "bad_input", table, "no row of numbers"},
        {"table of other filters", badTable("--matrix", squareTable(3)), 3, "bad_input", table, "brings 3 filters"},
        {"no such table", onProject({"graph"}, {"--matrix", "/nowhere/a.csv"}), 3, "bad_input", "/nowhere/a.csv", ""},
        {"unknown ending", onProject({"graph"}, {"--percentile", "90", "--out", "/nowhere/a.xyz"}), 3, "bad_input",
         "/nowhere/a.xyz", ""},
        {"more students than filters", onProject({"partition"}, {"--students", "65"}), 3, "infeasible", "", "64"},
        {"no students", onProject({"partition"}, {"--students", "0"}), 2, "usage", "", "--students"},
        {"move to no student", onProject({"partition"}, {"--students", "2", "--move", "0=7"}), 3, "bad_input", "",
         "filter 0 cannot go to student 7: there are students 0 to 1"},
        {"labels of no table", onProject({"graph"}, {"--labels", "header"}), 2, "usage", "", "--labels"},
        {"parts of no bundle", onProject({"export"}, {"--parts", "c-int8", "--out", "/nowhere/x"}), 2, "usage", "",
         "--parts"},
        {"no bundle there",
         [](const fs::path& folder) {
             return QStringList{"infer", text(folder / "none"), "a.png"};
         },
         3, "bad_input", "none", "is not there"},
        {"resolution below 0", onProject({"partition"}, {"--students", "2", "--resolution", "-1"}), 2, "usage", "",
         "--resolution"},
        {"plan without a limit", onProject({"plan"}), 2, "usage", "", "--memory"},
        {"size that is none", onProject({"plan"}, {"--memory", "5 apples"}), 2, "usage", "", "5 apples"},
        {"devices that are none",
         [](const fs::path& folder) {
             writeFile(folder / "devices.json", R"({"devices": [{"memory": "1MB"}, {"colour": "red"}]})");
             return QStringList{"plan", text(folder / "a.nonn"), "--devices", text(folder / "devices.json")};
         },
         3, "bad_input", "devices.json", "colour"},
        {"unknown network", onProject({"distill"}, {"--arch", "resnet-3000"}), 3, "bad_input", "", "resnet-3000"},
        {"three networks for two students", onProject({"distill"}, {"--arch", "wrn-10-1,wrn-10-1,wrn-10-1"}), 2,
         "usage", "", "3 architectures"},
        {"nothing to go on with", onProject({"distill"}, {"--resume"}), 3, "bad_input", "a.nonn/runs", "no unfinished"},
        {"unknown run", onProject({"evaluate"}, {"--run", "007"}), 3, "bad_input", "a.nonn/runs/007", "is no run"},
        {"unknown radio", onProject({"simulate"}, {"--radio", "smoke"}), 3, "bad_input", "a.nonn/plan.json",
         "run nonn plan first"},
        {"output without a name", onProject({"graph"}, {"--out", ""}), 2, "usage", "", "--out: is empty"},
        {"run without a name", onProject({"evaluate"}, {"--run", ""}), 2, "usage", "", "--run: is empty"},
        {"project without a name",
         [](const fs::path&) {
             return QStringList{"info", ""};
         },
         2, "usage", "", "project: is empty"},
        {"unknown command", [](const fs::path&) { return QStringList{"distil"}; }, 2, "usage", "", "'distil'"},
        {"unknown option", onProject({"info"}, {"--colour"}), 2, "usage", "", "--colour"},
        {"number that is none", onProject({"distill"}, {"--epochs", "many"}), 2, "usage", "", "many"},
        {"--deadline-ms without nodes",
         [](const fs::path&) {
             return QStringList{"infer", "bundle", "picture.png", "--deadline-ms", "5"};
         },
         2, "usage", "", "--deadline-ms is for --nodes"},
        {"--batch without nodes",
         [](const fs::path&) {
             return QStringList{"infer", "bundle", "picture.png", "--batch", "2"};
         },
         2, "usage", "", "--batch is for --nodes"},
        {"--in-flight without nodes",
         [](const fs::path&) {
             return QStringList{"infer", "bundle", "picture.png", "--in-flight", "2"};
         },
         2, "usage", "", "--in-flight is for --nodes"},
    };
}

std::vector<Case> projectCases() {
    const std::string file = "a.nonn/project.json";
    return {
        {"project of a newer version", badProject("/schema", 99), 3, "bad_input", file, "newer"},
        {"project with an unknown member", badProject("/graph/colour", "red"), 3, "bad_input", file, "graph.colour"},
        {"project out of range", badProject("/graph/percentile", 200), 3, "bad_input", file, "graph.percentile"},
        {"project cut off",
         [](const fs::path& folder) {
             fs::resize_file(folder / "a.nonn" / "project.json", 100);
             return QStringList{"partition", text(folder / "a.nonn"), "--students", "2"};
         },
         3, "bad_input", file, "JSON"},
        {"no project",
         [](const fs::path& folder) {
             return QStringList{"info", text(folder / "images")};
         },
         3, "bad_input", "images", "nonn new"},
        {"graph cut off",
         [](const fs::path& folder) {
             fs::resize_file(folder / "a.nonn" / "graph.json", 100);
             return QStringList{"partition", text(folder / "a.nonn"), "--students", "2"};
         },
         3, "bad_input", "a.nonn/graph.json", "run nonn graph again"},
        {"partition changed by hand",
         [](const fs::path& folder) {
             const fs::path partition = folder / "a.nonn" / "partition.json";
             Json json = readJson(partition);
             std::swap(json["students"][0], json["students"][1]);
             writeJson(partition, json);
             return QStringList{"plan", text(folder / "a.nonn"), "--memory", "1MB"};
         },
         3, "bad_input", "a.nonn/partition.json", "run nonn partition again, which moves filters with --move"},
        {"teacher cut off",
         [](const fs::path& folder) {
             fs::resize_file(folder / "a.nonn" / "teacher.pt", 1000);
             return QStringList{"graph", text(folder / "a.nonn"), "--images", "5"};
         },
         3, "bad_input", "a.nonn/teacher.pt", "is no weights file"},
        {"images changed",
         [](const fs::path& folder) {
             const auto count = std::uint32_t{60};
             writeGzip(folder / "images/t10k-images-idx3-ubyte.gz", idxHeader({count, 8, 8}) + randomBytes(60 * 64, 1));
             writeGzip(folder / "images/t10k-labels-idx1-ubyte.gz", idxHeader({count}) + cyclicLabels(60, 3));
             return QStringList{"graph", text(folder / "a.nonn"), "--images", "5"};
         },
         3, "bad_input", "images", "has changed"},
    };
}

std::vector<Case> allCases() {
    std::vector<Case> all = dataCases();
    for (const auto& more : {stageCases(), projectCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::string shellWord(const fs::path& path) {
    return "'" + path.string() + "'";
}

/// Runs the program in this process's own view of the disks; returns its status, what it printed, and whether the
/// project is as it was.
std::string runOnDisk(const fs::path& project, const std::string& arguments) {
    const std::string before = listing(project);
    const fs::path out = project.parent_path().parent_path() / "out.json";
    const std::string command =
        shellWord(nonnProgram().toStdString()) + " " + arguments + " --threads 1 --json > " + shellWord(out) + " 2>&1";
    const int status = std::system(command.c_str());
    return Json{{"status", WEXITSTATUS(status)}, {"out", readFile(out)}, {"same", listing(project) == before}}.dump();
}

}  // namespace

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_base = fs::path(m_temporary.path().toStdString()) / "base";
        makeProject(m_base);
        const QString project = text(m_base / "a.nonn");
        for (const QStringList& arguments : {QStringList{"graph", project, "--percentile", "90"},
                                             QStringList{"partition", project, "--students", "2"}}) {
            const Outcome outcome = runNonn(arguments);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
    }

    void init() {
        m_folder = m_base.parent_path() / "case";
        fs::remove_all(m_folder);
        fs::copy(m_base, m_folder, fs::copy_options::recursive);
        // The data set's place is part of the project.
        const fs::path file = m_folder / "a.nonn" / "project.json";
        Json json = readJson(file);
        json["data"]["source"] = "idx:" + (m_folder / "images").string();
        writeJson(file, json);
    }

    void isRefused_data() {
        QTest::addColumn<int>("number");
        const std::vector<Case> cases = allCases();
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s", cases[i].name.c_str()) << static_cast<int>(i);
    }
    void isRefused() {
        QFETCH(int, number);
        const Case wanted = allCases().at(static_cast<std::size_t>(number));
        const QStringList command = wanted.prepare(m_folder);
        const std::string before = listing(m_folder);
        const Outcome outcome = runNonn(command + QStringList{"--json"});
        const std::string told = outcome.text();
        QVERIFY2(outcome.status == wanted.status, told.c_str());
        QVERIFY2(outcome.error("code") == wanted.code, told.c_str());
        const fs::path path = wanted.path.empty() ? fs::path() : m_folder / wanted.path;
        QVERIFY2(outcome.error("path") == path.string(), told.c_str());
        QVERIFY2(!outcome.error("reason").empty(), told.c_str());
        QVERIFY2(outcome.error("reason").find(wanted.reason) != std::string::npos, told.c_str());
        QCOMPARE(listing(m_folder), before);
    }

    void tellsPeopleOnStandardError() {
        const Outcome outcome = runNonn({"info", text(m_folder / "images")});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.out, std::string());
        QCOMPARE(outcome.err,
                 "nonn: " + (m_folder / "images").string() + ": holds no project; make one with nonn new\n");
    }

    void aFullDiskChangesNothing() {
        checkOnDisk(
            [](const fs::path& disk) {
                std::ofstream filler(disk / "filler", std::ios::binary);
                const std::string block(4096, 'x');
                while (filler.write(block.data(), 4096).flush()) {
                }
                filler.close();
                fs::resize_file(disk / "filler", fs::file_size(disk / "filler") - 8192);
            },
            1, "failed", "No space left");
    }

    void aDiskThatCannotBeWrittenChangesNothing() {
        checkOnDisk(
            [](const fs::path& disk) {
                if (::mount(nullptr, disk.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
                    throw std::runtime_error("cannot be made read-only");
            },
            1, "failed", "Read-only file system");
    }

private:
    /// Builds another graph in a project on a disk of its own, after something was done to that.
    void checkOnDisk(const std::function<void(const fs::path&)>& spoil, int status, const char* code,
                     const char* reason) {
        const fs::path disk = m_folder / "disk";
        makeFolder(disk);
        const fs::path project = disk / "a.nonn";
        const ChildOutcome child = onSmallDisk(disk, 1000, [&] {
            fs::copy(m_folder / "a.nonn", project, fs::copy_options::recursive);
            spoil(disk);
            return runOnDisk(project, "graph " + shellWord(project) + " --rule ca");
        });
        if (!child.ran)
            QSKIP(child.text.c_str());
        const Json told = Json::parse(child.text, nullptr, false);
        QVERIFY2(told.is_object(), child.text.c_str());
        QVERIFY2(told.at("status") == status, child.text.c_str());
        QVERIFY2(told.at("same") == true, child.text.c_str());
        const Outcome outcome{status, told.at("out"), ""};
        QCOMPARE(outcome.error("code"), std::string(code));
        QVERIFY2(fs::path(outcome.error("path")).parent_path() == project, child.text.c_str());
        QVERIFY2(outcome.error("reason").find(reason) != std::string::npos, child.text.c_str());
    }

    QTemporaryDir m_temporary;
    fs::path m_base;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
