// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/folder_lock.h"
#include "base/json.h"
#include "model/runtime.h"
#include "project/made_steps.h"
#include "project/metrics.h"
#include "project/run_folder.h"
#include "project/steps_compare.h"
#include "project/steps_evaluate.h"
#include "project/steps_partition.h"
#include "train/nonn_network.h"

#include <QTemporaryDir>
#include <QtTest>
#include <string_view>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

CompareRequest madeRequest() {
    CompareRequest request;
    request.students = {2};
    request.rows = {"teacher", "nonn-k2", "nonn-k2-random", "nonn-k2-dropout", "ensemble-k2", "single-k2-labels"};
    request.seeds = 2;
    request.memory = 40'000;
    request.training.images = 60;
    request.training.settings.loop.epochs = 2;
    request.training.settings.loop.batchSize = 20;
    return request;
}

/// Everything but the times and what hangs on how often one has looked.
Json tableOf(const steps::CompareOutcome& outcome) {
    Json json = toJson(outcome.comparison);
    for (Json& row : json["rows"])
        row.erase("training_seconds");
    return json;
}

/// Everything but the times.
std::vector<DistillationEpoch> curveOf(const fs::path& metrics) {
    std::vector<DistillationEpoch> epochs = readMetrics(metrics);
    for (DistillationEpoch& epoch : epochs)
        epoch.seconds = epoch.imagesPerSecond = 0;
    return epochs;
}

Json curveJson(const fs::path& metrics) {
    Json json = Json::array();
    for (const DistillationEpoch& epoch : curveOf(metrics))
        json.push_back(toJson(epoch));
    return json;
}

const ComparisonLine& line(const steps::CompareOutcome& outcome, std::string_view row) {
    for (const ComparisonLine& each : outcome.comparison.rows)
        if (each.row.name == row)
            return each;
    throw std::runtime_error("no row " + std::string(row));
}

std::vector<fs::path> cells(const ProjectFolder& folder, const std::string& row) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(compareFolder(folder) / row))
        found.push_back(entry.path());
    return found;
}

}  // namespace

class CompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_made = makeStepsProject(m_home.path().toStdString());
        makePartitionOf(ProjectFolder(m_made));
        m_whole = copy("whole");
        m_outcome = steps::compare(*m_whole, madeRequest(), {"cpu", 1}, {});
    }

    void everyRowAndSeedIsMeasured() {
        QCOMPARE(m_outcome.finished, 11);  // five rows with two seeds, and the teacher
        QCOMPARE(m_outcome.wished, 11);
        QCOMPARE(m_outcome.testLooks, std::int64_t{1});
        for (const ComparisonLine& each : m_outcome.comparison.rows) {
            QCOMPARE(each.accuracy.count, each.row.kind == RowKind::teacher ? 1 : 2);
            QVERIFY2(each.reason.empty(), each.reason.english().c_str());
            QVERIFY(each.accuracy.mean > 0 && each.accuracy.mean <= 1 && each.expected.count > 0);
        }
        for (const char* const row : {"nonn-k2", "ensemble-k2", "single-k2-labels"}) {
            const ComparisonLine& each = line(m_outcome, row);
            QVERIFY(each.costs.deployedBytes <= 20'000 && each.costs.deployedBytes > 10'000);
            QCOMPARE(each.difference->pairs, 2);
        }
        QCOMPARE(line(m_outcome, "nonn-k2").costs.architectures.size(), std::size_t{2});
        QCOMPARE(line(m_outcome, "nonn-k2").reference, std::string("nonn-k2-random"));
    }

    void whatIsFinishedIsNotTrainedAgain() {
        const steps::CompareOutcome again = steps::compare(*m_whole, madeRequest(), {"cpu", 1}, {});
        QCOMPARE(again.testLooks, std::int64_t{1});
        QCOMPARE(tableOf(again), tableOf(m_outcome));
        QCOMPARE(tableOf(steps::comparison(*m_whole, *steps::lastCompareRequest(*m_whole), {"cpu", 1})),
                 tableOf(m_outcome));
        CompareRequest longer = madeRequest();
        longer.training.settings.loop.epochs = 3;
        QCOMPARE(steps::comparison(*m_whole, longer, {"cpu", 1}).finished, 1);  // the teacher
    }

    /// Of what an older program has compared: measured later, with nothing trained again.
    void whatFailuresLackIsMeasuredLater() {
        const auto folder = copy("older");
        CompareRequest request = madeRequest();
        request.rows = {"nonn-k2", "single-k2"};
        request.seeds = 1;
        const steps::CompareOutcome whole = steps::compare(*folder, request, {"cpu", 1}, {});
        for (const AgainstFailures& failures : line(whole, "nonn-k2").failures)
            QVERIFY(failures.plain.count == 1 && failures.fitted.count == 1 && failures.twice.count == 1);
        const fs::path file = cells(*folder, "nonn-k2").front() / "result.json";
        Json older = readJson(file);
        older.erase("fitted_subsets");
        writeJson(file, older);
        const auto curve = readFile(file.parent_path() / "metrics.csv");
        const steps::CompareOutcome shown = steps::comparison(*folder, request, {"cpu", 1});
        QCOMPARE(shown.finished, 1);
        QCOMPARE(line(shown, "nonn-k2").accuracy, line(whole, "nonn-k2").accuracy);
        QCOMPARE(line(shown, "nonn-k2").failures.front().fitted.count, 0);
        const steps::CompareOutcome later = steps::compare(*folder, request, {"cpu", 1}, {});
        QCOMPARE(tableOf(later), tableOf(whole));
        QCOMPARE(later.finished, 2);
        QCOMPARE(readFile(file.parent_path() / "metrics.csv"), curve);
    }

    void theSameSeedGivesTheSameTable() {
        const auto folder = copy("again");
        int told = 0;
        const steps::CompareOutcome outcome = steps::compare(
            *folder, madeRequest(), {"cpu", 1}, {}, [&](const steps::CompareOutcome& now) { told = now.finished; });
        QCOMPARE(tableOf(outcome), tableOf(m_outcome));
        QCOMPARE(told, 11);
    }

    /// At several places, of which some are within a training.
    void aStoppedOneGoesOnAsIfNothingHadHappened() {
        const auto folder = copy("stopped");
        for (const double at : {0.0, 0.14, 0.35, 0.6}) {
            const CancelToken token;
            double begun = -1;
            const Progress progress(
                [&](const ProgressReport& report) {
                    begun = begun < 0 ? report.fraction : begun;
                    if (report.fraction > at)
                        token.request();
                },
                token);
            const auto stopped = caughtError([&] {
                (void)steps::compare(*folder, madeRequest(), {"cpu", 1}, progress);
            });
            QVERIFY(stopped && stopped->code() == ErrorCode::cancelled);
        }
        QCOMPARE(tableOf(steps::compare(*folder, madeRequest(), {"cpu", 1}, {})), tableOf(m_outcome));
    }

    void goesOnWithAsManyThreadsAsItWasBegunWith() {
        const auto folder = copy("threads");
        CompareRequest request = madeRequest();
        request.rows = {"nonn-k2"};
        const CancelToken token;
        const Progress progress(
            [&](const ProgressReport& report) {
                if (report.fraction > 0.3)
                    token.request();
            },
            token);
        QVERIFY(caughtError([&] { (void)steps::compare(*folder, request, {"cpu", 1}, progress); }));
        const steps::CompareOutcome outcome = steps::compare(*folder, request, {"cpu", 2}, {});
        QCOMPARE(outcome.finished, 2);
        QCOMPARE(line(outcome, "nonn-k2").accuracy, line(m_outcome, "nonn-k2").accuracy);
    }

    void whatAnotherProgramIsAtIsLeftToIt() {
        const auto folder = copy("two");
        CompareRequest request = madeRequest();
        request.rows = {"nonn-k2"};
        (void)steps::compare(*folder, request, {"cpu", 1}, {});
        const fs::path cell = cells(*folder, "nonn-k2").front();
        fs::remove(cell / "result.json");
        {
            const FolderLock other(cell);
            const steps::CompareOutcome outcome = steps::compare(*folder, request, {"cpu", 1}, {});
            QCOMPARE(outcome.finished, 1);
            QCOMPARE(outcome.wished, 2);
        }
        QCOMPARE(steps::compare(*folder, request, {"cpu", 1}, {}).finished, 2);
    }

    void whatAnotherProgramFinishesMeanwhileIsThereAtTheEnd() {
        const auto folder = copy("two at once");
        CompareRequest request = madeRequest();
        request.rows = {"nonn-k2", "nonn-k2-random"};
        (void)steps::compare(*folder, request, {"cpu", 1}, {});
        const fs::path others = cells(*folder, "nonn-k2").front();
        const fs::path own = cells(*folder, "nonn-k2-random").front();
        const fs::path away = others / "away.json";
        fs::rename(others / "result.json", away);
        fs::remove(own / "result.json");
        const FolderLock other(others);
        const auto finishTheOthers = [&](const steps::CompareOutcome& now) {
            if (now.finished == 3)
                fs::rename(away, others / "result.json");
        };
        const steps::CompareOutcome outcome = steps::compare(*folder, request, {"cpu", 1}, {}, finishTheOthers);
        QCOMPARE(outcome.finished, 4);
        QCOMPARE(line(outcome, "nonn-k2").seeds.size(), std::size_t{2});
    }

    void aRowThatCannotBeSaysWhy() {
        const auto folder = copy("impossible");
        CompareRequest request = madeRequest();
        request.students = {4};
        request.rows = {"nonn-k4-class-wise"};
        const steps::CompareOutcome outcome = steps::compare(*folder, request, {"cpu", 1}, {});
        QCOMPARE(outcome.wished, 0);
        QVERIFY(line(outcome, "nonn-k4-class-wise").reason.english().find("fewer classes") != std::string::npos);
        request.memory = 300;
        request.rows = {"nonn-k4"};
        QVERIFY(line(steps::compare(*folder, request, {"cpu", 1}, {}), "nonn-k4").reason.english().find("75 bytes") !=
                std::string::npos);
    }

    /// The run has what distil() would have reached, which shares nothing with other trainings.
    void aRowIsOpenedAsARun() {
        const Project before = m_whole->read();
        const std::string id = steps::openRow(*m_whole, madeRequest(), "nonn-k2", 2, {"cpu", 1});
        QCOMPARE(steps::openRow(*m_whole, madeRequest(), "nonn-k2", 2, {"cpu", 1}), id);
        const RunFolder run = findRun(*m_whole, id);
        const RunConfig config = run.read();
        QVERIFY(config.result && !isCurrent(config, m_whole->read()));
        QCOMPARE(m_whole->read().records, before.records);
        useRun(*m_whole, run);
        QVERIFY(isCurrent(run.read(), m_whole->read()));
        QCOMPARE(readNonnNetwork(run.path()).filters, steps::readPartition(*m_whole, m_whole->read()).students);
        const Evaluation kept = steps::readEvaluation(run);
        QCOMPARE(steps::evaluate(*m_whole, id, {"cpu", 1}, {}).evaluation.fusedAccuracy, kept.fusedAccuracy);

        const steps::DistilOutcome alone = steps::distil(*m_whole, config.options, "cpu", {});
        QCOMPARE(curveJson(findRun(*m_whole, alone.run).metrics()), curveJson(run.metrics()));
        QCOMPARE(alone.result.validationAccuracy, config.result->validationAccuracy);
    }

    void onlyFinishedNetworksOfNetworksAreOpened_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("ensemble") << "ensemble-k2" << 1 << "no network of neural networks";
        QTest::newRow("no such row") << "nonn-k4" << 1 << "no row 'nonn-k4'";
        QTest::newRow("no such seed") << "nonn-k2" << 7 << "with seed 7";
    }
    void onlyFinishedNetworksOfNetworksAreOpened() {
        QFETCH(QString, row);
        QFETCH(int, seed);
        QFETCH(QString, reason);
        const auto error = caughtError([&] {
            (void)steps::openRow(*m_whole, madeRequest(), row.toStdString(), static_cast<std::uint64_t>(seed),
                                 {"cpu", 1});
        });
        QVERIFY(error && error->reason().find(reason.toStdString()) != std::string::npos);
    }

    void whatIsMissingIsNamed() {
        const auto folder = copy("missing");
        CompareRequest request = madeRequest();
        request.memory.reset();
        const auto noMemory = caughtError([&] { (void)steps::compare(*folder, request, {"cpu", 1}, {}); });
        QVERIFY(noMemory && noMemory->code() == ErrorCode::usage);
        QVERIFY(noMemory->reason().find("--memory") != std::string::npos);
        fs::remove(folder->file(Stage::activity));
        COMPARE_ERROR((void)steps::compare(*folder, madeRequest(), {"cpu", 1}, {}), ErrorCode::badInput,
                      folder->file(Stage::activity), "is gone");
        QVERIFY(!fs::exists(compareFolder(*folder)));
    }

    void theRequestIsKept() {
        CompareRequest request = madeRequest();
        request.reference = "nonn-k2";
        QCOMPARE(toJson(compareRequestFromJson("r.json", toJson(request))), toJson(request));
        Json wrong = toJson(request);
        wrong["failure"] = 2;
        COMPARE_ERROR((void)compareRequestFromJson("r.json", wrong), ErrorCode::badInput, "r.json", "failure");
    }

private:
    std::unique_ptr<ProjectFolder> copy(const std::string& name) {
        const fs::path place = fs::path(m_home.path().toStdString()) / (name + ".nonn");
        fs::copy(m_made, place, fs::copy_options::recursive);
        return std::make_unique<ProjectFolder>(place);
    }

    QTemporaryDir m_home;
    fs::path m_made;
    std::unique_ptr<ProjectFolder> m_whole;
    steps::CompareOutcome m_outcome;
};

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
