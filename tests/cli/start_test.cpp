// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "cli/commands.h"
#include "cli/nonn_program.h"

#include <QtTest>
#include <set>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// What the system loads to start a program, however deep it is asked for.
QString librariesOf(const QString& program) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_TRACE_LOADED_OBJECTS", "1");
    process.setProcessEnvironment(environment);
    process.start(program, {});
    process.waitForFinished();
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

bool loadsTorch(const QString& program) {
    return librariesOf(program).contains(QRegularExpression("lib(torch|c10)"));
}

/// nonn, with nothing to hand a command on to.
Outcome runAlone(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(NONN_ALONE), arguments);
    return finished(process);
}

/// "teacher train" of every command that does something.
void collectCommands(const CLI::App& app, const std::string& before, std::set<std::string>& names) {
    for (const CLI::App* const command : app.get_subcommands({})) {
        const std::string name = before + command->get_name();
        if (command->get_subcommands({}).empty())
            names.insert(name);
        else
            collectCommands(*command, name + " ", names);
    }
}

}  // namespace

/// Most commands take less time than loading LibTorch does.
class StartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
        m_project = text(m_folder / "a.nonn");
        for (const QStringList& arguments :
             {QStringList{"graph", m_project, "--images", "20"}, QStringList{"partition", m_project, "--students", "2"},
              QStringList{"plan", m_project, "--memory", "60KB"},
              QStringList{"distill", m_project, "--epochs", "1", "--batch", "32"}, QStringList{"evaluate", m_project},
              QStringList{"export", m_project, "--format", "bundle", "--parts", "onnx-fp32", "--out",
                          text(m_folder / "bundle")}}) {
            const Outcome outcome = runNonn(arguments);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
    }

    void onlyTheOtherProgramLoadsLibTorch() {
        QVERIFY(librariesOf(nonnProgram()).contains("libc.so"));
        QVERIFY2(!loadsTorch(nonnProgram()), qPrintable(librariesOf(nonnProgram())));
        QVERIFY(loadsTorch(QStringLiteral(NONN_NETWORKS)));
    }

    void needsNothingElse_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QStringList& words, int status = 0) {
            QTest::newRow(name) << words << status;
        };
        writeFile(m_folder / "a.bmp", "no picture");
        row("version", {"--version"});
        row("help", {"--help"});
        row("help of a command that runs networks", {"distill", "--help"});
        row("no command", {"nonsense"}, 2);
        row("wrong option", {"graph", m_project, "--nonsense"}, 2);
        row("missing project", {"info", "/nowhere.nonn"}, 3);
        row("info", {"info", m_project});
        row("commands", {"info", m_project, "--commands"});
        row("plan", {"plan", m_project, "--memory", "70KB"});
        row("sweep", {"plan", m_project, "--memory", "70KB", "--sweep", "2"});
        row("simulate", {"simulate", m_project});
        row("simulate a run of another plan", {"simulate", m_project, "--run", "001"});
        row("run", {"run", m_project, "001", "--name", "first"});
        row("use", {"use", m_project, "--run", "001"});
        row("variant", {"variant", m_project, "--keep", "first"});
        row("infer", {"infer", text(m_folder / "bundle"), text(m_folder / "a.bmp")}, 3);
    }
    void needsNothingElse() {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Outcome outcome = runAlone(words);
        QVERIFY2(outcome.status == status, outcome.text().c_str());
        QVERIFY2(outcome.err.find("nonn-networks") == std::string::npos, outcome.text().c_str());
    }

    void theOthersSayWhatIsMissing_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("new") << QStringList{"new", text(m_folder / "b.nonn"), "--data", "fashion-mnist"};
        QTest::newRow("graph") << QStringList{"graph", m_project};
        QTest::newRow("teacher train") << QStringList{"teacher", "train", m_project};
    }
    void theOthersSayWhatIsMissing() {
        QFETCH(QStringList, words);
        const Outcome told = runAlone(words);
        QCOMPARE(told.status, 1);
        const Outcome outcome = runAlone(words + QStringList{"--json"});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.error("code"), std::string("failed"));
        QVERIFY2(outcome.error("path").ends_with("nonn-workbench/nonn-networks"), outcome.text().c_str());
        QVERIFY2(told.err.find(outcome.error("path") + ": " + outcome.error("reason")) != std::string::npos,
                 told.text().c_str());
    }

    void everyCommandIsOneOrTheOther() {
        const std::map<std::string, std::vector<std::string>> here{
            {"info", {"p"}},           {"plan", {"p"}},    {"simulate", {"p"}},  {"run", {"p", "001"}},
            {"use", {"p", "--run=1"}}, {"variant", {"p"}}, {"infer", {"b", "a"}}};
        const std::map<std::string, std::vector<std::string>> others{{"calibrate", {}},
                                                                     {"compare", {"p"}},
                                                                     {"data", {"p"}},
                                                                     {"demo", {"d"}},
                                                                     {"distill", {"p"}},
                                                                     {"emulate", {"p"}},
                                                                     {"evaluate", {"p"}},
                                                                     {"export", {"p", "--out=d"}},
                                                                     {"graph", {"p"}},
                                                                     {"merge", {"p", "001"}},
                                                                     {"new", {"p", "--data=d"}},
                                                                     {"partition", {"p", "--students=2"}},
                                                                     {"teacher import", {"p", "f"}},
                                                                     {"teacher train", {"p"}},
                                                                     {"teacher trust", {"p"}}};
        std::set<std::string> known;
        for (const auto* const commands : {&here, &others})
            for (const auto& [name, words] : *commands) {
                known.insert(name);
                std::vector<std::string> line(words.rbegin(), words.rend());  // as CLI11 takes them
                const QStringList names = QString::fromStdString(name).split(' ');
                for (auto word = names.rbegin(); word != names.rend(); ++word)
                    line.push_back(word->toStdString());
                cli::Commands parsed;
                parsed.app().parse(line);
                QVERIFY2((parsed.chosen() != nullptr) == (commands == &here), name.c_str());
            }
        cli::Commands all;
        std::set<std::string> names;
        collectCommands(all.app(), "", names);
        QVERIFY(names == known);
    }

    /// Exit status, streams and words of a command that is handed on are those of one that is not.
    void handsOnAsItWasCalled() {
        const Outcome wrong = runNonn({"graph", "/nowhere.nonn", "--json"});
        QCOMPARE(wrong.status, 3);
        QCOMPARE(wrong.error("path"), std::string("/nowhere.nonn"));
        QCOMPARE(wrong.err, std::string());
        const Outcome told = runNonn({"partition", m_project, "--students", "2"});
        QVERIFY2(told.status == 0 && told.out.find("Next: nonn plan") != std::string::npos, told.text().c_str());
    }

    void findsTheOtherProgramWhereItIsInstalled() {
        const fs::path program = m_folder / "installed" / "bin" / "nonn";
        const fs::path other = m_folder / "installed" / NONN_LIBEXEC / "nonn-networks";
        makeFolder(program.parent_path());
        makeFolder(other.parent_path());
        fs::copy_file(nonnProgram().toStdString(), program);
        writeFile(other, "#!/bin/sh\nprintf '%s|' \"$@\"\necho problem >&2\nexit 7\n");
        fs::permissions(other, fs::perms::owner_all);
        QProcess process;
        process.start(text(program), {"graph", "a b.nonn", "--images", "3"});
        const Outcome outcome = finished(process);
        QCOMPARE(outcome.status, 7);
        QCOMPARE(outcome.out, std::string("graph|a b.nonn|--images|3|"));
        QCOMPARE(outcome.err, std::string("problem\n"));
    }

    void theOtherProgramSaysWhoCallsIt() {
        QProcess process;
        process.start(QStringLiteral(NONN_NETWORKS), {"--help"});
        const Outcome outcome = finished(process);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.find("Call nonn.") != std::string::npos, outcome.text().c_str());
    }

private:
    const QTemporaryDir m_temporary;
    fs::path m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
