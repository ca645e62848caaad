// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "cli/nonn_program.h"
#include "project/made_script.h"
#include "project/run_folder.h"

#include <QtTest>
#include <csignal>
#include <set>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// What a shell makes of a command line.
Outcome runInShell(const std::string& line) {
    QProcess process;
    process.start("/bin/sh", {"-c", QString::fromStdString(line)});
    return finished(process);
}

std::string shellWord(const fs::path& path) {
    return "'" + path.string() + "'";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

/// What people do in a hurry, by mistake or at the same time.
class RoughTreatmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
        m_project = m_folder / "a.nonn";
        for (const QStringList& arguments :
             {QStringList{"graph", text(m_project), "--percentile", "90"},
              QStringList{"partition", text(m_project), "--students", "2"},
              QStringList{"distill", text(m_project), "--arch", "wrn-10-0.5", "--epochs", "1", "--batch", "32"}}) {
            const Outcome outcome = runNonn(arguments);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
        fs::create_symlink(m_project, m_folder / "link.nonn");
        fs::create_symlink(m_project / "graph.json", m_folder / "link.json");
        fs::create_symlink(m_project / "new.svg", m_folder / "link.svg");
        writeFile(m_folder / "mine.csv", "name,mark\n");
        writeFile(m_folder / "mine.svg", "<svg/>\n");
        makeFolder(m_folder / "site");
        writeFile(m_folder / "site" / "manifest.json", "{\"name\": \"a web site\"}\n");
    }

    void outputsReplaceNothingOfOthers_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const auto graph = [&](const char* out, const char* reason) {
            QTest::addRow("graph %s", out)
                << QStringList{"graph", text(m_project), "--percentile", "90", "--out", text(m_folder / out)}
                << text(m_folder / out) << reason;
        };
        const auto students = [&](const char* out, const char* path, const char* reason) {
            QTest::addRow("export %s", out) << QStringList{"export", text(m_project), "--out", text(m_folder / out)}
                                            << text(m_folder / path) << reason;
        };
        graph("a.nonn/project.json", "lies in the project");
        graph("a.nonn/graph.json", "lies in the project");
        graph("a.nonn/new.svg", "lies in the project");
        graph("link.nonn/graph.json", "lies in the project");
        graph("link.json", "lies in the project");
        graph("link.svg", "lies in the project");
        graph("mine.csv", "is there already");
        graph("mine.svg", "is there already");
        graph("images", "a graph is written as");
        graph("none/a.svg", "No such file");
        students("a.nonn/runs/001/students", "a.nonn/runs/001/students", "or in its folder export");
        students("a.nonn", "a.nonn", "lies in the project");
        students("link.nonn/x", "link.nonn/x", "lies in the project");
        students("mine.csv", "mine.csv", "is a file");
        students("site", "site/manifest.json", "is there already and was not written by an export");
        QTest::newRow("demo in a project")
            << QStringList{"demo", text(m_project)} << text(m_project) << "lies in the project";
        QTest::newRow("project in a project")
            << QStringList{"new", text(m_project / "b.nonn"), "--data", "idx:" + text(m_folder / "images")}
            << text(m_project / "b.nonn") << "lies in the project";
    }
    void outputsReplaceNothingOfOthers() {
        QFETCH(QStringList, command);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const std::string before = listing(m_folder);
        const Outcome outcome = runNonn(command + QStringList{"--json"});
        QVERIFY2(outcome.status == 3, outcome.text().c_str());
        QCOMPARE(QString::fromStdString(outcome.error("path")), path);
        QVERIFY2(contains(outcome.error("reason"), reason.toStdString()), outcome.text().c_str());
        QVERIFY(listing(m_folder) == before);
    }

    /// Where the advice is to write into a folder, that folder is there.
    void theProjectsFolderExportIsNamedWhereItIs() {
        const QStringList command{"graph", text(m_project), "--percentile", "90", "--json", "--out"};
        const auto reason = [&] { return runNonn(command + QStringList{text(m_project / "new.svg")}).error("reason"); };
        QVERIFY(!contains(reason(), "export"));
        makeFolder(m_project / "export");
        QVERIFY(contains(reason(), "choose a place beside it, or in its folder export"));
        QCOMPARE(runNonn(command + QStringList{text(m_project / "export" / "new.svg")}).status, 0);
        std::filesystem::remove_all(m_project / "export");
    }

    void outputsOfOursAreReplaced() {
        makeFolder(m_folder / "out" / ".partial");
        writeFile(m_folder / "out" / ".partial" / "notes", "of a person");
        for (int time = 0; time < 2; ++time)
            for (const QStringList& arguments :
                 {QStringList{"graph", text(m_project), "--percentile", "90", "--out", text(m_folder / "g.svg")},
                  QStringList{"export", text(m_project), "--out", text(m_folder / "out")},
                  QStringList{"export", text(m_project), "--out", text(m_project / "export")}}) {
                const Outcome outcome = runNonn(arguments);
                QVERIFY2(outcome.status == 0, outcome.text().c_str());
            }
        QCOMPARE(readFile(m_folder / "out" / ".partial" / "notes"), std::string("of a person"));
        fs::remove_all(m_project / "export");
    }

    void exportsToOneFolderAtOnceWaitForOneAnother() {
        const fs::path out = m_folder / "together";
        std::vector<std::unique_ptr<QProcess>> exports;
        for (int k = 0; k < 3; ++k) {
            exports.push_back(std::make_unique<QProcess>());
            exports.back()->start(nonnProgram(),
                                  {"export", text(m_project), "--out", text(out), "--threads", "1", "--json"});
        }
        for (const auto& process : exports) {
            const Outcome outcome = finished(*process);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
        const std::set<std::string> expected{"fusion.pt",  "golden.pt",   "manifest.json",
                                             "network.pt", "student0.pt", "student1.pt"};
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(out))
            names.insert(entry.path().filename().string());
        QVERIFY(names == expected);
    }

    void aTeacherIsTrainedByOneAtATime() {
        const QStringList train{"teacher",  "train",    text(m_project), "--arch",
                                "wrn-10-1", "--epochs", "1000000",       "--json"};
        QProcess first;
        first.start(nonnProgram(), train + QStringList{"--threads", "1"});
        while (!fs::exists(m_project / "teacher-checkpoint.pt") && first.state() != QProcess::NotRunning)
            first.waitForFinished(20);
        const Outcome second = runNonn(train);
        QVERIFY2(second.status == 3, second.text().c_str());
        QCOMPARE(second.error("path"), (m_project / "teacher-checkpoint.pt").string());
        QVERIFY2(contains(second.error("reason"), "is in use: the teacher is being trained by nonn (process " +
                                                      std::to_string(first.processId()) + ")"),
                 second.text().c_str());
        const std::string teacher = readFile(m_project / "teacher.pt");
        const Outcome import =
            runNonn({"teacher", "import", text(m_project), text(m_project / "teacher.pt"), "--json"});
        QVERIFY2(contains(import.error("reason"), "the teacher is being trained by nonn"), import.text().c_str());
        QVERIFY(readFile(m_project / "teacher.pt") == teacher);
        ::kill(static_cast<pid_t>(first.processId()), SIGHUP);
        const Outcome stopped = finished(first);
        QVERIFY2(stopped.status == 130, stopped.text().c_str());
        QVERIFY(fs::exists(m_project / "teacher-checkpoint.pt"));
        QVERIFY(!fs::exists(m_project / "teacher-checkpoint.lock"));
        fs::remove(m_project / "teacher-checkpoint.pt");
    }

    /// bf16 is emulated there, if at all, and threads of an operation wait for one another without sleeping.
    void withoutAvx512TrainingsComputeInFp32AndStop() {
#if !defined(__x86_64__)
        QSKIP("another kind of processor");
#endif
        const QStringList distill{"distill", text(m_project), "--arch", "wrn-10-0.5", "--epochs", "100000", "--batch",
                                  "32",      "--threads",     "6",      "--json"};
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DNNL_MAX_CPU_ISA", "AVX2");
        environment.insert("ATEN_CPU_CAPABILITY", "avx2");
        process.setProcessEnvironment(environment);
        process.start(nonnProgram(), distill + QStringList{"--arithmetic", "bf16"});
        const Outcome refused = finished(process);
        QVERIFY2(refused.status == 3, refused.text().c_str());
        QVERIFY2(contains(refused.error("reason"), "bf16 cannot be computed here"), refused.text().c_str());
        const auto latest = [&] { return listRuns(ProjectFolder(m_project)).back(); };
        QCOMPARE(latest().id(), std::string("001"));

        process.start(nonnProgram(), distill);
        while (!fs::exists(latest().metrics()) || latest().id() == "001")
            if (process.waitForFinished(20) || process.state() == QProcess::NotRunning)
                break;
        QElapsedTimer clock;
        clock.start();
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const Outcome stopped = finished(process);
        QVERIFY2(stopped.status == 130, stopped.text().c_str());
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(latest().read().options.settings.arithmetic == Arithmetic::fp32);
        fs::remove_all(latest().path());
    }

    /// They are kept lest they be asked for again; no command may be stopped by that.
    void damagedAnswersAreAskedForAgain() {
        fs::resize_file(m_project / "activity.pt", 1000);
        const Outcome divided = runNonn({"partition", text(m_project), "--students", "2", "--json"});
        QVERIFY2(divided.status == 0 && divided.json().at("masked_teacher_accuracy").is_null(), divided.text().c_str());
        const Outcome made = runNonn({"graph", text(m_project), "--percentile", "90", "--json"});
        QVERIFY2(made.status == 0 && contains(made.text(), "counts as gone"), made.text().c_str());
        const Outcome again = runNonn({"partition", text(m_project), "--students", "2", "--json"});
        QVERIFY2(again.json().at("masked_teacher_accuracy").is_number(), again.text().c_str());
    }

    void answersThatAreGoneAreAskedForAgain() {
        const std::string before = listing(m_project);
        fs::remove(m_project / "activity.pt");
        const Outcome outcome = runNonn({"graph", text(m_project), "--percentile", "90", "--json"});
        QVERIFY2(outcome.status == 0, outcome.text().c_str());
        QVERIFY(fs::exists(m_project / "activity.pt"));
        const Outcome info = runNonn({"info", text(m_project), "--json"});
        QVERIFY2(info.json().at("runs").at(0).at("state") == "current", info.text().c_str());
        fs::remove(m_project / "graph.json");
        const Outcome refused = runNonn({"partition", text(m_project), "--students", "2", "--json"});
        QVERIFY2(contains(refused.error("reason"), "is gone: run nonn graph again"), refused.text().c_str());
        QCOMPARE(runNonn({"graph", text(m_project), "--percentile", "90"}).status, 0);
    }

    void whatTeachersPrintIsNoOutput() {
        writeTalkingScript(m_folder / "talking.pt");
        const Outcome made =
            runNonn({"new", text(m_folder / "talked.nonn"), "--data", "idx:" + text(m_folder / "images"), "--teacher",
                     text(m_folder / "talking.pt"), "--json", "--quiet"});
        QVERIFY2(made.status == 0, made.text().c_str());
        QCOMPARE(made.json().at("teacher").at("source").get<std::string>(), (m_folder / "talking.pt").string());
        QVERIFY2(!contains(made.text(), "said"), made.text().c_str());
    }

    void closedStreamsAreSaid() {
        const std::string program = shellWord(nonnProgram().toStdString()) + " info " + shellWord(m_project);
        const std::string before = listing(m_project);
        const Outcome error = runInShell(program + " --json 2>&-");
        QCOMPARE(error.status, 1);
        QVERIFY2(contains(error.error("reason"), "the standard error stream is closed"), error.text().c_str());
        const Outcome plain = runInShell(program + " 2>&-");
        QCOMPARE(plain.status, 1);
        QVERIFY2(contains(plain.out, "the standard error stream is closed"), plain.text().c_str());
        const Outcome output = runInShell(program + " --json >&-");
        QCOMPARE(output.status, 1);
        QVERIFY2(contains(output.err, "the standard output stream is closed"), output.text().c_str());
        const Outcome full = runInShell(program + " > /dev/full");
        QCOMPARE(full.status, 1);
        QVERIFY2(contains(full.err, "cannot be written to the standard output"), full.text().c_str());
        QVERIFY(listing(m_project) == before);
    }

    void aTrainingThatNobodyHearsOfIsSaved() {
        const ProjectFolder folder(m_project);
        const std::size_t before = listRuns(folder).size();
        const Outcome outcome = runInShell(
            "( " + shellWord(nonnProgram().toStdString()) + " distill " + shellWord(m_project) +
            " --arch wrn-10-0.5 --epochs 100000 --batch 32 --threads 1 --json 2>&1 >" +
            shellWord(m_folder / "told.json") + "; echo $? >" + shellWord(m_folder / "status") + " ) | head -n 2");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(readFile(m_folder / "status"), std::string("1\n"));
        QVERIFY2(contains(readFile(m_folder / "told.json"), "nobody reads the standard error stream"),
                 readFile(m_folder / "told.json").c_str());
        const std::vector<RunFolder> runs = listRuns(folder);
        QCOMPARE(runs.size(), before + 1);
        QVERIFY(fs::exists(runs.back().checkpoint()));
        fs::remove_all(runs.back().path());
    }

    void filesThatGrowTooLargeAreSaid() {
        const std::string before = listing(m_project);
        const Outcome outcome = runInShell("ulimit -f 2; " + shellWord(nonnProgram().toStdString()) + " graph " +
                                           shellWord(m_project) + " --rule ca --threads 1 --json");
        QVERIFY2(outcome.status == 1, outcome.text().c_str());
        QVERIFY2(contains(outcome.error("reason"), "File too large"), outcome.text().c_str());
        QVERIFY(listing(m_project) == before);
    }

    void fineTuningIsForInt8() {
        const QString out = text(m_folder / "tuned");
        const auto refused = [&](const QStringList& options) {
            const Outcome outcome =
                runNonn(QStringList{"export", text(m_project), "--out", out} + options + QStringList{"--json"});
            return outcome.status == 2 ? outcome.error("reason") : outcome.text();
        };
        QVERIFY(contains(refused({"--fine-tune", "1"}), "fine-tuned for 8-bit integers"));
        QVERIFY(contains(refused({"--fine-tune", "1", "--precision", "int8"}), "fine-tuned for 8-bit integers"));
        QVERIFY(contains(refused({"--fine-tune", "1.5", "--format", "c"}), "'1.5' is not a whole number"));
        QVERIFY(contains(refused({"--fine-tune", "1001", "--format", "c"}), "from 0 to 1000"));
        QVERIFY(!fs::exists(m_folder / "tuned"));
    }

    void numbersAreTakenAsTheyAreWritten_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QStringList& options, const char* reason) {
            QTest::newRow(qPrintable(options.join(' '))) << options << reason;
        };
        row({"--lr", "0"}, "'0' is not a number above 0");
        row({"--lr", "nan"}, "'nan' is not a number above 0");
        row({"--lr", "1e39"}, "'1e39' is not a number above 0");
        row({"--alpha", "2"}, "'2' is not a number from 0 to 1");
        row({"--alpha", "nan"}, "'nan' is not a number from 0 to 1");
        row({"--seed", "-1"}, "'-1' is not a whole number from 0 to 18446744073709551615");
        row({"--seed", "18446744073709551616"}, "is not a whole number from 0 to 18446744073709551615");
        row({"--seed", "1.5"}, "'1.5' is not a whole number");
        row({"--epochs", "0x10"}, "'0x10' is not a whole number from 1 to 1000000");
        row({"--batch", "1"}, "'1' is not a whole number from 2 to 1000000");
    }
    void numbersAreTakenAsTheyAreWritten() {
        QFETCH(QStringList, options);
        QFETCH(QString, reason);
        const Outcome outcome = runNonn(QStringList{"distill", text(m_project)} + options + QStringList{"--json"});
        QVERIFY2(outcome.status == 2, outcome.text().c_str());
        QVERIFY2(contains(outcome.error("reason"), reason.toStdString()), outcome.text().c_str());
        QVERIFY2(outcome.error("reason").size() < 120, outcome.text().c_str());
    }

    void leadingZerosAreNoOctalNumbers() {
        const Outcome ten = runNonn({"partition", text(m_project), "--students", "010", "--json"});
        QVERIFY2(ten.status == 0, ten.text().c_str());
        QCOMPARE(ten.json().at("students").size(), std::size_t{10});
        QCOMPARE(runNonn({"partition", text(m_project), "--students", "2"}).status, 0);
    }

    void helpOnWhatIsNoCommandIsNoSuccess() {
        for (const QStringList& words : {QStringList{"nosuch", "--help"}, QStringList{"teacher", "nosuch", "--help"}}) {
            const Outcome outcome = runNonn(words);
            QVERIFY2(outcome.status == 2, outcome.text().c_str());
            QVERIFY2(contains(outcome.err, "'nosuch' is no command"), outcome.text().c_str());
        }
        for (const QStringList& words :
             {QStringList{"--help"}, QStringList{"plan", "--help"}, QStringList{"teacher", "--help"},
              QStringList{"teacher", "train", "--help"}, QStringList{"--version"}})
            QCOMPARE(runNonn(words).status, 0);
        QVERIFY(contains(runNonn({"plan", "--help"}).out, "--memory SIZE"));
    }

    void aLinkToAnEmptyFolderBecomesAProject() {
        makeFolder(m_folder / "empty");
        fs::create_symlink("empty", m_folder / "linked.nonn");
        const Outcome outcome =
            runNonn({"new", text(m_folder / "linked.nonn"), "--data", "idx:" + text(m_folder / "images"), "--json"});
        QVERIFY2(outcome.status == 0, outcome.text().c_str());
        QVERIFY(fs::is_symlink(m_folder / "linked.nonn"));
        QVERIFY(fs::exists(m_folder / "empty" / "project.json"));
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;
    fs::path m_project;
};

QTEST_GUILESS_MAIN(RoughTreatmentTest)
#include "rough_treatment_test.moc"
