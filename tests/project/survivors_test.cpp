// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/json.h"
#include "deliver/bundle/bundle.h"
#include "plan/communication.h"
#include "project/made_steps.h"
#include "project/run_survivors.h"
#include "project/steps_answers.h"
#include "project/steps_evaluate.h"
#include "project/steps_export.h"
#include "project/steps_info.h"
#include "project/steps_simulate.h"
#include "project/steps_survivors.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <functional>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

const Machine machine{"cpu", 1};

}  // namespace

/// Fusion layers for survivors from the run that they are fitted for to the bundle that takes them away.
class SurvivorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        const ProjectFolder folder(makeStepsProject(path()));
        makePartitionOf(folder);
        steps::distil(folder, madeDistilOptions(2), "cpu", {});
    }
    void init() { steps::removeSurvivors(folder(), ""); }

    void areKeptWithTheRun_data() {
        QTest::addColumn<int>("message");
        QTest::newRow("features") << static_cast<int>(Message::features);
        QTest::newRow("shares of the logits") << static_cast<int>(Message::logits);
    }
    void areKeptWithTheRun() {
        QFETCH(int, message);
        const std::int64_t looks = folder().read().testLooks;
        const SurvivorLayers layers = steps::fitSurvivors(folder(), "", static_cast<Message>(message), machine, {});
        QCOMPARE(folder().read().testLooks, looks);
        QCOMPARE(layers.images, 30);
        QCOMPARE(layers.layers.size(), std::size_t{2});
        QVERIFY(readSurvivors(run())->layers == layers);
        const steps::EvaluateOutcome outcome = steps::evaluate(folder(), "", machine, {});
        QVERIFY(outcome.survivors == layers);
        const Json json = toJson(outcome);
        QCOMPARE(json.at("survivors").at("message"), name(static_cast<Message>(message)));
        QCOMPARE(json.at("survivors").at("bytes"), layers.bytes());
        QVERIFY(json.at("subsets").at(1).at("fitted_accuracy").is_number());
        const AnswerTable table = steps::answers(folder(), "", Split::test, machine, {});
        for (const std::vector<bool>& alive : {std::vector<bool>{true, false}, {false, true}}) {
            const std::size_t mask = alive[0] ? 1 : 2;
            QCOMPARE(accuracy(table, alive, &layers), outcome.evaluation.subsets[mask].fitted.value());
            QCOMPARE(accuracy(table, alive), outcome.evaluation.subsets[mask].accuracy);
        }
    }

    /// Where it is asked, for their numbers may be many.
    void areToldOfWithTheRun() {
        QVERIFY(!steps::survivorsOf(folder(), entry()));
        QVERIFY(toJson(steps::inspect(folder())).at("runs").at(0).at("survivors").is_null());
        const SurvivorLayers layers = steps::fitSurvivors(folder(), "", Message::logits, machine, {});
        steps::Info info = steps::inspect(folder());
        QVERIFY(!info.runs[0].survivors);
        info.runs[0].survivors = steps::survivorsOf(folder(), info.runs[0]);
        QVERIFY(info.runs[0].survivors == layers);
        QCOMPARE(toJson(info).at("runs").at(0).at("survivors").dump(), survivorsJson(layers).dump());
    }

    /// Answers that were kept without what the layers take are asked for again, and kept then.
    void answersComeWithWhatTheyTake() {
        const AnswerTable before = steps::answers(folder(), "", Split::validation, machine, {});
        const SurvivorLayers layers = steps::fitSurvivors(folder(), "", Message::features, machine, {});
        const AnswerTable table = steps::answers(folder(), "", Split::validation, machine, {});
        QVERIFY(before.features.empty() || holdsMessages(before, layers));
        QVERIFY(holdsMessages(table, layers));
        QVERIFY(table.partialLogits == before.partialLogits);
        QVERIFY(steps::answers(folder(), "", Split::validation, machine, {}) == table);
        const std::vector<SubsetAccuracy> measured = subsets(table, 1, {}, &layers);
        QCOMPARE(measured[1].fitted.value(), accuracy(table, {true, false}, &layers));
        QCOMPARE(measured[3].fitted.value(), measured[3].accuracy);
    }

    void areForetold() {
        steps::fitSurvivors(folder(), "", Message::features, machine, {});
        const Evaluation evaluation = steps::evaluate(folder(), "", machine, {}).evaluation;
        steps::SimulateRequest request;
        request.failure = 0.1;
        request.rounds = 0;
        request.run = "001";
        const steps::SimulateOutcome outcome = steps::simulate(folder(), request);
        QVERIFY(outcome.survivors.has_value());
        const std::vector<double> fitted = survivorAccuracies(evaluation);
        std::vector<double> failures;
        for (const NodeFigures& node : outcome.simulation.nodes)
            failures.push_back(node.failure);
        QVERIFY(std::abs(*outcome.survivors->expectedAccuracy - expectedAccuracy(fitted, failures)) < 0.01);
        QVERIFY(outcome.survivors->bytesPerImage > outcome.simulation.bytesPerImage);
        QCOMPARE(outcome.survivors->failures.size(), outcome.failures.points.size());
        QCOMPARE(outcome.survivors->failures.front().gone, 0.0);
        QCOMPARE(toJson(outcome).at("survivors").at("message"), "features");
        // Others than those that were measured are not foretold.
        steps::fitSurvivors(folder(), "", Message::logits, machine, {});
        QVERIFY(!steps::simulate(folder(), request).survivors);
        QVERIFY(toJson(steps::simulate(folder(), request)).at("survivors").is_null());
        steps::evaluate(folder(), "", machine, {});
        QCOMPARE(steps::simulate(folder(), request).survivors->bytesPerImage, outcome.simulation.bytesPerImage);
    }

    void leaveInABundle() {
        const SurvivorLayers layers = steps::fitSurvivors(folder(), "", Message::features, machine, {});
        const Evaluation evaluation = steps::evaluate(folder(), "", machine, {}).evaluation;
        const steps::ExportRequest request{path() / "out" / "bundle", Precision::fp32, "",
                                           ExportKind::bundle,        false,           {}};
        steps::exportStudents(folder(), request, {});
        const Bundle bundle = Bundle::read(request.out, {});
        QVERIFY(bundle.survivors() == layers);
        QCOMPARE(bundle.manifest().fittedSubsets.at({0}), evaluation.subsets[1].fitted.value());
        QCOMPARE(bundle.manifest().subsets.at({0}), evaluation.subsets[1].accuracy);
        QCOMPARE(steps::readEvaluation(run()).subsets[1].fitted, evaluation.subsets[1].fitted);
        steps::removeSurvivors(folder(), "");
        QVERIFY(!steps::readEvaluation(run()).subsets[1].fitted);
        QCOMPARE(steps::readEvaluation(run()).subsets[1].accuracy, evaluation.subsets[1].accuracy);
        steps::exportStudents(folder(), request, {});
        QVERIFY(!Bundle::read(request.out, {}).survivors());
        QVERIFY(!fs::exists(request.out / "survivors.json"));
    }

    void areStaleWhereTheStudentsChanged() {
        steps::fitSurvivors(folder(), "", Message::features, machine, {});
        const fs::path student = run().path() / "students" / "0.pt";
        const std::string bytes = readFile(student);
        writeFile(student, readFile(student) + "x");
        QVERIFY(!readSurvivors(run()));
        QVERIFY(!steps::survivorsOf(folder(), entry()));
        writeFile(student, bytes);
        QVERIFY(readSurvivors(run()).has_value());
        change([](Json& json) { json["students_sha256"] = "others"; });
        const steps::EvaluateOutcome outcome = steps::evaluate(folder(), "", machine, {});
        QVERIFY(!outcome.survivors);
        QVERIFY(toJson(outcome).at("survivors").is_null());
        QVERIFY(!outcome.evaluation.subsets[1].fitted);
    }

    void damagedOnesAreRefused_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cut") << "cut"
                             << "JSON";
        QTest::newRow("newer") << "newer"
                               << "is of version 9";
        QTest::newRow("a layer missing") << "layer"
                                         << "has 1 fusion layers for 2 students, not 2";
    }
    void damagedOnesAreRefused() {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        steps::fitSurvivors(folder(), "", Message::features, machine, {});
        if (what == QStringLiteral("cut"))
            writeFile(run().survivors(), readFile(run().survivors()).substr(0, 100));
        else if (what == QStringLiteral("newer"))
            change([](Json& json) { json["version"] = 9; });
        else
            change([](Json& json) { json["layers"].erase(1); });
        const std::int64_t looks = folder().read().testLooks;
        for (const std::function<void()>& use : std::vector<std::function<void()>>{
                 [&] { steps::evaluate(folder(), "", machine, {}); }, [&] { steps::survivorsOf(folder(), entry()); },
                 [&] { steps::answers(folder(), "", Split::validation, machine, {}); },
                 [&] { steps::exportStudents(folder(), {path() / "no" / "bundle"}, {}); }})
            COMPARE_ERROR(use(), ErrorCode::badInput, run().survivors(), reason.toStdString());
        QCOMPARE(folder().read().testLooks, looks);
        steps::fitSurvivors(folder(), "", Message::features, machine, {});  // another file takes its place
        QVERIFY(readSurvivors(run()).has_value());
    }

private:
    fs::path path() const { return m_temporary.path().toStdString(); }
    ProjectFolder folder() const { return ProjectFolder(path() / "a.nonn"); }
    RunFolder run() const { return findRun(folder(), "001"); }
    steps::RunInfo entry() const { return steps::inspect(folder()).runs.at(0); }
    void change(const std::function<void(Json&)>& how) const {
        Json json = readJson(run().survivors());
        how(json);
        writeJson(run().survivors(), json);
    }

    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(SurvivorsTest)
#include "survivors_test.moc"
