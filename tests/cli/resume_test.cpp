// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folder_lock.h"
#include "base/json.h"
#include "cli/nonn_program.h"
#include "project/metrics.h"
#include "project/run_folder.h"

#include <QtTest>
#include <csignal>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// Everything but the times.
std::string curveOf(const fs::path& metrics) {
    std::string text;
    for (DistillationEpoch& epoch : readMetrics(metrics)) {
        epoch.seconds = epoch.imagesPerSecond = 0;
        text += toJson(epoch).dump() + "\n";
    }
    return text;
}

}  // namespace

class ResumeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
        m_project = text(m_folder / "a.nonn");
        for (const QStringList& arguments : {QStringList{"graph", m_project, "--percentile", "90"},
                                             QStringList{"partition", m_project, "--students", "2"}}) {
            const Outcome outcome = runNonn(arguments);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
        const Outcome whole = runNonn(distill());
        QVERIFY2(whole.status == 0, whole.text().c_str());
    }

    void aStoppedRunGoesOnAsIfNothingHadHappened_data() {
        QTest::addColumn<int>("signal");
        QTest::addRow("Ctrl-C") << SIGINT;
        QTest::addRow("terminated") << SIGTERM;
    }
    void aStoppedRunGoesOnAsIfNothingHadHappened() {
        QFETCH(int, signal);
        const RunFolder run = stopAfterAnEpoch(signal);
        QVERIFY(!run.path().empty());
        QVERIFY(!run.read().result);
        QVERIFY(readMetrics(run.metrics()).size() < 30);

        const Outcome other = runNonn({"distill", m_project, "--resume", "--epochs", "31", "--json"});
        QCOMPARE(other.status, 2);
        QCOMPARE(other.error("code"), std::string("usage"));
        QVERIFY2(other.error("reason").find("epochs 30, not 31") != std::string::npos, other.text().c_str());

        {
            const FolderLock lock(run.path());
            const Outcome second = runNonn({"distill", m_project, "--resume", "--json"});
            QCOMPARE(second.error("path"), run.path().string());
            QVERIFY2(second.error("reason").find("is being trained by cli_resume_test (process ") != std::string::npos,
                     second.text().c_str());
        }

        const Outcome resumed = runNonn({"distill", m_project, "--resume", "--epochs", "30", "--json"});
        QVERIFY2(resumed.status == 0, resumed.text().c_str());
        QCOMPARE(resumed.json().at("run"), run.id());
        QCOMPARE(resumed.json().at("epochs"), 30);
        QVERIFY(run.read().result);
        QCOMPARE(curveOf(run.metrics()), curveOf(m_folder / "a.nonn" / "runs" / "001" / "metrics.csv"));
        QCOMPARE(runNonn({"distill", m_project, "--resume", "--json"}).error("code"), std::string("bad_input"));
    }

    void aJobThatIsStartedAgainGoesOnWhereItCan() {
        const ProjectFolder folder(m_folder / "a.nonn");
        const std::size_t before = listRuns(folder).size();
        const QStringList again{"distill", m_project, "--resume-if-begun", "--json"};
        const Outcome begun = runNonn(again + QStringList{"--arch", "wrn-10-0.5", "--epochs", "1", "--padding", "1"});
        QVERIFY2(begun.status == 0, begun.text().c_str());
        QCOMPARE(listRuns(folder).size(), before + 1);
        QCOMPARE(begun.json().at("run"), listRuns(folder).back().id());
        const RunFolder run = stopAfterAnEpoch(SIGTERM);
        const Outcome resumed = runNonn(again);
        QVERIFY2(resumed.status == 0, resumed.text().c_str());
        QCOMPARE(resumed.json().at("run"), run.id());
        QCOMPARE(resumed.json().at("epochs"), 30);
    }

private:
    QStringList distill() const {
        return {"distill", m_project, "--arch", "wrn-10-0.5", "--epochs", "30",       "--batch",
                "32",      "--lr",    "0.05",   "--padding",  "1",        "--no-flip"};
    }

    /// The run that was stopped; none where it did not end as it should.
    RunFolder stopAfterAnEpoch(int signal) const {
        const ProjectFolder folder(m_folder / "a.nonn");
        const std::size_t before = listRuns(folder).size();
        QProcess process;
        process.start(nonnProgram(), distill() + QStringList{"--json", "--threads", "1"});
        const auto hasBegun = [&] {
            const std::vector<RunFolder> runs = listRuns(folder);
            return runs.size() > before && fs::exists(runs.back().metrics());
        };
        while (!hasBegun() && !process.waitForFinished(5) && process.state() != QProcess::NotRunning) {
        }
        ::kill(static_cast<pid_t>(process.processId()), signal);
        const Outcome outcome = finished(process);
        if (outcome.status == 130 && outcome.error("code") == "cancelled")
            return listRuns(folder).back();
        qWarning("%s", outcome.text().c_str());
        return RunFolder({});
    }

    QTemporaryDir m_temporary;
    fs::path m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "resume_test.moc"
