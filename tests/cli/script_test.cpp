// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/nonn_program.h"

#include <QFileInfo>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

/// The commands that a project gives of itself make it again.
class ScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
    }

    void makesTheSameProject() {
        const fs::path made = m_folder / "a.nonn";
        const QString project = text(made);
        QCOMPARE(run({"graph", project, "--percentile", "90", "--images", "20"}), 0);
        QCOMPARE(
            run({"partition", project, "--students", "3", "--seed", "5", "--move", "3,7=1", "--move", "12=discarded"}),
            0);
        QCOMPARE(run({"plan", project, "--memory", "60KB", "--precision", "int8", "--size", "share"}), 0);
        QCOMPARE(run({"distill", project, "--epochs", "1", "--batch", "32", "--lr", "0.05", "--no-flip", "--seed", "7",
                      "--threads", "1"}),
                 0);
        const fs::path again = repeat(made, "again");
        for (const char* const file : {"graph.json", "partition.json", "plan.json", "runs/001/students/0.pt",
                                       "runs/001/students/2.pt", "runs/001/students/fusion.pt"})
            QVERIFY2(readFile(again / file) == readFile(made / file), file);
    }

    /// Each device its own, as the window has them.
    void makesAPlanOfListedDevices() {
        const fs::path made = m_folder / "a.nonn";
        const fs::path devices = m_folder / "listed.json";
        const Json list = {{"devices",
                            {{{"student", 0}, {"device", "stm32h743"}, {"memory", "70KB"}, {"name", "it's one"}},
                             {{"student", 1}, {"memory", "50KB"}, {"ram", "90KB"}},
                             {{"student", 2}, {"macs", "900k"}, {"fail", 0.1}}}}};
        writeFile(devices, list.dump());
        QCOMPARE(run({"plan", text(made), "--devices", text(devices)}), 0);
        QVERIFY(readFile(repeat(made, "listed") / "plan.json") == readFile(made / "plan.json"));
    }

    /// Wherever it is run, and however the project was named.
    void aTeacherOfItsOwnIsFound() {
        QProcess program;
        program.setWorkingDirectory(text(m_folder));
        program.start(nonnProgram(), {QStringLiteral("info"), QStringLiteral("a.nonn"), QStringLiteral("--commands")});
        const Outcome told = finished(program);
        QVERIFY2(told.out.find((m_folder / "a.nonn" / "teacher.pt").string()) != std::string::npos,
                 told.text().c_str());
    }

    /// What is out of date is not passed for what is there.
    void endsWhereTheProjectDoes() {
        const QString project = text(m_folder / "a.nonn");
        QCOMPARE(run({"graph", project, "--percentile", "80"}), 0);
        const Outcome told = runNonn({"info", project, "--commands"});
        QVERIFY(told.out.find("nonn graph") != std::string::npos);
        QVERIFY(told.out.find("nonn partition") == std::string::npos);
        QVERIFY(told.out.find("has changed since") != std::string::npos);
        QVERIFY(runNonn({"info", project, "--commands", "--json"}).json().contains("commands"));
    }

    void refusesMovesThatAreNone() {
        const QString project = text(m_folder / "a.nonn");
        for (const char* const move : {"3", "=1", "3=", "3=x", "a=1", "3,=1", "-1=1", "3=-1"}) {
            const Outcome refused = runNonn({"partition", project, "--students", "2", "--move", move, "--json"});
            QVERIFY2(refused.status == 2 && refused.error("reason").find("--move") != std::string::npos, move);
        }
        const Outcome beyond = runNonn({"partition", project, "--students", "2", "--move", "3=2", "--json"});
        QCOMPARE(beyond.status, 3);
        QVERIFY(beyond.error("reason").find("cannot go to student 2: there are students 0 to 1") != std::string::npos);
    }

private:
    static int run(const QStringList& arguments) {
        const Outcome outcome = runNonn(arguments);
        if (outcome.status != 0)
            qWarning("%s", outcome.text().c_str());
        return outcome.status;
    }

    /// The project that its script makes in a folder of its own.
    fs::path repeat(const fs::path& project, const std::string& name) const {
        const fs::path folder = m_folder / name;
        makeFolder(folder);
        writeFile(folder / "make.sh", runNonn({"info", text(project), "--commands"}).out);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), QFileInfo(nonnProgram()).absolutePath() + QLatin1Char(':') +
                                                       environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(text(folder));
        shell.start(QStringLiteral("sh"), {QStringLiteral("make.sh")});
        const Outcome outcome = finished(shell);
        if (outcome.status != 0)
            qWarning("%s", outcome.text().c_str());
        return folder / project.filename();
    }

    QTemporaryDir m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "script_test.moc"
