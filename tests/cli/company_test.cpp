// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/free_port.h"
#include "base/json.h"
#include "cli/nonn_program.h"
#include "model/teacher.h"
#include "project/metrics.h"
#include "project/project_teacher.h"
#include "project/run_folder.h"
#include "train/nonn_network.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QtTest>
#include <csignal>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// Several of the program, started as torchrun starts them, but that process 0 is where all meet.
class Ranks {
public:
    explicit Ranks(int size) : m_size(size) {}
    ~Ranks() {
        for (const auto& process : m_processes)
            process->kill();
        for (const auto& process : m_processes)
            process->waitForFinished(10'000);
    }

    /// The next one.
    void start(const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("RANK", QString::number(m_processes.size()));
        environment.insert("WORLD_SIZE", QString::number(m_size));
        environment.insert("LOCAL_WORLD_SIZE", QString::number(m_size));
        environment.insert("MASTER_PORT", QString::number(m_port));
        m_processes.push_back(std::make_unique<QProcess>());
        m_processes.back()->setProcessEnvironment(environment);
        m_processes.back()->start(nonnProgram(), arguments);
        m_processes.back()->waitForStarted();
    }

    void startAll(const QStringList& arguments) {
        for (int rank = 0; rank < m_size; ++rank)
            start(arguments);
    }

    QProcess& operator[](int rank) { return *m_processes[static_cast<std::size_t>(rank)]; }

    std::vector<Outcome> finishAll() {
        std::vector<Outcome> outcomes;
        for (const auto& process : m_processes)
            outcomes.push_back(finished(*process));
        return outcomes;
    }

private:
    int m_size;
    std::uint16_t m_port = freePort();
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

void compareState(const StateDict& found, const StateDict& expected) {
    QCOMPARE(found.size(), expected.size());
    for (const auto& [name, tensor] : expected)
        QVERIFY2(at::allclose(found.at(name), tensor, 1e-3, 1e-4), name.c_str());
}

void compareCurves(const fs::path& found, const fs::path& expected) {
    const std::vector<DistillationEpoch> mine = readMetrics(found);
    const std::vector<DistillationEpoch> theirs = readMetrics(expected);
    QCOMPARE(mine.size(), theirs.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
        QVERIFY(std::abs(mine[i].loss - theirs[i].loss) < 1e-3 * theirs[i].loss);
        QVERIFY(std::abs(*mine[i].fusedAccuracy - *theirs[i].fusedAccuracy) < 0.04);  // one image of 30
    }
    const std::vector<DistillationMoment> momentsOfMine = readMoments(found.parent_path() / "moments.csv");
    const std::vector<DistillationMoment> momentsOfTheirs = readMoments(expected.parent_path() / "moments.csv");
    QCOMPARE(momentsOfMine.size(), momentsOfTheirs.size());
    for (std::size_t i = 0; i < momentsOfMine.size(); ++i)
        QVERIFY(std::abs(momentsOfMine[i].trainingAccuracy - momentsOfTheirs[i].trainingAccuracy) < 1e-4);
}

}  // namespace

/// Programs that are started together train one network together.
class CliCompanyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_folder = m_temporary.path().toStdString();
        makeProject(m_folder);
        m_project = text(m_folder / "a.nonn");
        for (const QStringList& arguments : {QStringList{"graph", m_project, "--percentile", "90"},
                                             QStringList{"partition", m_project, "--students", "2"}, distill(2)}) {
            const Outcome outcome = runNonn(arguments);
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        }
    }

    void studentsAreAsOfOneProcess_data() { sizes(); }
    void studentsAreAsOfOneProcess() {
        QFETCH(int, size);
        const std::size_t before = runs().size();
        Ranks ranks(size);
        ranks.startAll(distill(2));
        const std::vector<Outcome> outcomes = ranks.finishAll();
        for (const Outcome& outcome : outcomes)
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        QCOMPARE(outcomes[0].json().at("epochs"), 2);
        for (int rank = 1; rank < size; ++rank)
            QCOMPARE(outcomes[static_cast<std::size_t>(rank)].out, std::string());
        QCOMPARE(runs().size(), before + 1);
        const RunFolder run = runs().back();
        QVERIFY(run.read().segments == (std::vector<RunSegment>{{0, size}}));
        compareCurves(run.metrics(), runs().front().metrics());
        compareState(stateOf(readNonnNetwork(run.path())), stateOf(readNonnNetwork(runs().front().path())));
    }

    void mpirunStartsThem() {
        const QString mpirun = QStandardPaths::findExecutable(QStringLiteral("mpirun"));
        if (mpirun.isEmpty())
            QSKIP("mpirun is not installed here (package openmpi-bin)");
        const std::size_t before = runs().size();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("MASTER_PORT", QString::number(freePort()));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(mpirun,
                      QStringList{"-n", "2", "--allow-run-as-root", "--oversubscribe", nonnProgram()} + distill(2));
        const Outcome outcome = finished(process);
        QVERIFY2(outcome.status == 0, outcome.text().c_str());
        QCOMPARE(outcome.json().at("epochs"), 2);
        QCOMPARE(runs().size(), before + 1);
        QVERIFY(runs().back().read().segments == (std::vector<RunSegment>{{0, 2}}));
        compareCurves(runs().back().metrics(), runs().front().metrics());
        compareState(stateOf(readNonnNetwork(runs().back().path())), stateOf(readNonnNetwork(runs().front().path())));
    }

    void aTeacherIsAsOfOneProcess_data() { sizes(); }
    void aTeacherIsAsOfOneProcess() {
        QFETCH(int, size);
        const QStringList how{"--arch", "wrn-10-0.25", "--epochs",  "2",       "--batch",      "30",
                              "--lr",   "0.02",        "--threads", "1",       "--device",     "cpu",
                              "--json", "--padding",   "1",         "--quiet", "--arithmetic", "fp32"};
        const QString one = copy("one");
        const Outcome alone = runNonn(QStringList{"teacher", "train", one} + how);
        QVERIFY2(alone.status == 0, alone.text().c_str());
        const QString shared = copy("shared");
        Ranks ranks(size);
        ranks.startAll(QStringList{"teacher", "train", shared} + how);
        for (const Outcome& outcome : ranks.finishAll())
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        const auto weights = [](const QString& project) {
            const ProjectFolder folder(project.toStdString());
            return readTeacher(folder, folder.read()).network.zoo()->state();
        };
        compareState(weights(shared), weights(one));
        QCOMPARE(ProjectFolder(shared.toStdString()).read().teacher->testAccuracy,
                 ProjectFolder(one.toStdString()).read().teacher->testAccuracy);
    }

    /// The run is gone on with by another number of processes, here from its last checkpoint.
    void whenOneIsKilledAllEndAndTheRunGoesOn() {
        const std::size_t before = runs().size();
        Ranks four(4);
        four.startAll(distill(20));
        waitForCheckpoint(four[0], before);
        QElapsedTimer timer;
        four[2].kill();
        timer.start();
        const std::vector<Outcome> outcomes = four.finishAll();
        QVERIFY2(timer.elapsed() < 30'000, std::to_string(timer.elapsed()).c_str());
        for (const int rank : {0, 1, 3}) {
            const Outcome& outcome = outcomes[static_cast<std::size_t>(rank)];
            QCOMPARE(outcome.status, 1);
            const std::string expected = "process " + std::to_string(rank) + " of 4 ends, as another one has ended";
            QVERIFY2(outcome.error("reason").find(expected) == 0, outcome.text().c_str());
        }
        Ranks two(2);
        two.startAll({"distill", m_project, "--resume", "--json", "--quiet"});
        for (const Outcome& outcome : two.finishAll())
            QVERIFY2(outcome.status == 0, outcome.text().c_str());
        const RunConfig config = runs().back().read();
        QVERIFY(config.result);
        QCOMPARE(config.result->epochs, 20);
        QCOMPARE(config.segments.size(), std::size_t{2});
        QCOMPARE(config.segments.front().processes, 4);
        QCOMPARE(config.segments.back().processes, 2);
        QVERIFY(config.segments.back().afterEpoch > 0);
    }

    void whoIsToldToStopStopsAll() {
        const std::size_t before = runs().size();
        Ranks ranks(2);
        ranks.startAll(distill(20));
        waitForCheckpoint(ranks[0], before);
        ::kill(static_cast<pid_t>(ranks[1].processId()), SIGTERM);
        for (const Outcome& outcome : ranks.finishAll())
            QVERIFY2(outcome.status == 130, outcome.text().c_str());
        const Outcome alone = runNonn({"distill", m_project, "--resume", "--json"});
        QVERIFY2(alone.status == 0, alone.text().c_str());
        QCOMPARE(runs().back().read().segments.back().processes, 1);
    }

    void badVariablesAreWrongUsage() {
        Ranks ranks(0);
        ranks.start(distill(2));
        const Outcome outcome = ranks.finishAll().front();
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.error("reason").find("WORLD_SIZE is '0'") != std::string::npos, outcome.text().c_str());
    }

    void whoDoesNotComeIsMissed() {
        const std::size_t before = runs().size();
        Ranks ranks(2);
        ranks.start(distill(2) + QStringList{"--peer-timeout", "2"});
        const Outcome outcome = ranks.finishAll().front();
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.error("reason").find("process 0 of 2 has not met the others at 127.0.0.1:") == 0,
                 outcome.text().c_str());
        QCOMPARE(runs().size(), before);
    }

    void whatIsRefusedLeavesNoRun_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::addRow("independent mode") << distill(2) + QStringList{"--mode", "independent"} << "in joint mode only";
        QTest::addRow("a loss that runs away")
            << distill(2, QStringLiteral("1e30")) << "the training ran away in epoch 1";
    }
    void whatIsRefusedLeavesNoRun() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const std::size_t before = runs().size();
        Ranks ranks(2);
        ranks.startAll(arguments);
        const std::vector<Outcome> outcomes = ranks.finishAll();
        QVERIFY2(outcomes[0].error("reason").find(reason.toStdString()) != std::string::npos,
                 outcomes[0].text().c_str());
        for (const Outcome& outcome : outcomes)
            QVERIFY2(outcome.status == 1 || outcome.status == 3, outcome.text().c_str());
        QCOMPARE(runs().size(), before);
    }

    void anotherProjectIsRefused() {
        const QString other = copy("other");
        const Outcome divided =
            runNonn({"partition", other, "--students", "2", "--algorithm", "random", "--seed", "5"});
        QVERIFY2(divided.status == 0, divided.text().c_str());
        QStringList arguments = distill(2);
        Ranks ranks(2);
        ranks.start(arguments);
        arguments[1] = other;
        ranks.start(arguments);
        const std::vector<Outcome> outcomes = ranks.finishAll();
        QCOMPARE(outcomes[1].status, 3);
        QCOMPARE(outcomes[1].error("path"), other.toStdString());
        QVERIFY2(outcomes[1].error("reason").find("its partition differs") != std::string::npos,
                 outcomes[1].text().c_str());
        QCOMPARE(outcomes[0].status, 1);
    }

private:
    static void sizes() {
        QTest::addColumn<int>("size");
        QTest::addRow("two") << 2;
        QTest::addRow("four") << 4;
    }

    QStringList distill(int epochs, const QString& rate = QStringLiteral("0.002")) const {
        return {"distill", m_project,      "--arch", "wrn-10-0.5", "--epochs",  QString::number(epochs),
                "--batch", "110",          "--lr",   rate,         "--padding", "1",
                "--quiet", "--no-flip",    "--json", "--threads",  "1",         "--device",
                "cpu",     "--arithmetic", "fp32"};
    }

    std::vector<RunFolder> runs() const { return listRuns(ProjectFolder(m_folder / "a.nonn")); }

    QString copy(const char* name) const {
        const fs::path to = m_folder / (std::string(name) + ".nonn");
        fs::remove_all(to);
        fs::copy(m_folder / "a.nonn", to, fs::copy_options::recursive);
        return text(to);
    }

    void waitForCheckpoint(QProcess& process, std::size_t runsBefore) const {
        const auto isThere = [&] { return runs().size() > runsBefore && fs::exists(runs().back().checkpoint()); };
        while (!isThere() && process.state() != QProcess::NotRunning)
            process.waitForFinished(5);
    }

    QTemporaryDir m_temporary;
    fs::path m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(CliCompanyTest)
#include "company_test.moc"
