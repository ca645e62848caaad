// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/steps_answers.h"

#include "base/caught_error.h"
#include "base/json.h"
#include "evaluate/answer_table_file.h"
#include "evaluate/teacher_pass.h"
#include "model/weights_file.h"
#include "project/made_steps.h"
#include "project/steps_evaluate.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

const Machine machine{"cpu", 1};

std::string madeFromOf(const fs::path& answers) {
    return readWeights(answers).description.at("made_from").get<std::string>();
}

}  // namespace

class StepsAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        const ProjectFolder folder(makeStepsProject(path()));
        makePartitionOf(folder);
        steps::distil(folder, madeDistilOptions(2), "cpu", {});
    }

    void givesTestImagesAndCountsTheLook() {
        const ProjectFolder folder(project());
        const Evaluation evaluation = steps::evaluate(folder, "", machine, {}).evaluation;
        const std::int64_t looks = folder.read().testLooks;
        const AnswerTable table = steps::answers(folder, "001", Split::test, machine, {});
        QCOMPARE(folder.read().testLooks, looks + 1);
        QVERIFY(table.split == Split::test);
        QCOMPARE(table.images(), 60);
        QCOMPARE(accuracy(table, {true, false}), evaluation.students[0].soloAccuracy);
        QCOMPARE(accuracy(table, {false, true}), evaluation.students[1].soloAccuracy);
        QVERIFY(confusion(table, {true, true}) == evaluation.fusedConfusion);
        QVERIFY(makeConfusionMatrix(3, table.labels, teacherAnswers(table)) == evaluation.teacherConfusion);
    }

    void givesOtherImagesWithoutALook() {
        const ProjectFolder folder(project());
        const std::int64_t looks = folder.read().testLooks;
        const AnswerTable table = steps::answers(folder, "", Split::validation, machine, {});
        QCOMPARE(table.images(), 30);
        const double expected = findRun(folder, "001").read().result->validationAccuracy;
        QVERIFY(std::abs(accuracy(table, {true, true}) - expected) < 1e-6);
        QCOMPARE(steps::answers(folder, "", Split::training, machine, {}).images(), 90);
        QCOMPARE(folder.read().testLooks, looks);
    }

    void asksTheTeacherWhereItWasNotAskedAboutAll() {
        const ProjectFolder folder(project());
        const fs::path kept = findRun(folder, "001").answers();
        fs::remove(kept);
        const AnswerTable before = steps::answers(folder, "001", Split::validation, machine, {});
        fs::remove(kept);
        bool asked = false;
        const Progress progress(
            [&](const ProgressReport& report) { asked = asked || report.stage.english() == "asking the teacher"; },
            CancelToken());
        steps::answers(folder, "001", Split::validation, machine, progress);
        QVERIFY(!asked);
        fs::remove(kept);
        steps::buildGraph(folder, madeGraphOptions(12), machine, {});
        QVERIFY(steps::answers(folder, "001", Split::validation, machine, progress) == before);
        QVERIFY(asked);
    }

    void theGraphTellsWhatATeacherIsWorth() {
        const QTemporaryDir other;
        const ProjectFolder folder(makeStepsProject(other.path().toStdString()));
        QVERIFY(!folder.read().teacher->validationAccuracy);
        steps::buildGraph(folder, madeGraphOptions(12), machine, {});
        QVERIFY(!folder.read().teacher->validationAccuracy);
        steps::buildGraph(folder, madeGraphOptions(), machine, {});
        QCOMPARE(*folder.read().teacher->validationAccuracy, accuracyOf(readTeacherPass(folder.file(Stage::activity))));
    }

    /// Asked once, and again where the file is damaged, of other students, or gone.
    void answersAreKept() {
        const ProjectFolder folder(project());
        const fs::path file = findRun(folder, "001").answers();
        fs::remove(file);
        bool asked = false;
        const Progress progress(
            [&](const ProgressReport& report) { asked = asked || report.stage.english() == "asking the students"; },
            CancelToken());
        const auto ask = [&] {
            asked = false;
            return steps::answers(folder, "001", Split::validation, machine, progress);
        };
        const AnswerTable first = ask();
        QVERIFY(asked && fs::exists(file));
        QVERIFY(ask() == first);
        QVERIFY(!asked);
        fs::resize_file(file, fs::file_size(file) / 2);
        QVERIFY(ask() == first);
        QVERIFY(asked);
        QVERIFY(ask() == first && !asked);
        const AnswerTable kept = *readAnswerTable(file, madeFromOf(file));
        writeAnswerTable(file, kept, "other students");
        QVERIFY(ask() == first && asked);
        AnswerTable shorter = kept;
        shorter.labels.pop_back();
        shorter.teacherLogits.resize(shorter.teacherLogits.size() - 3);
        for (std::vector<float>& logits : shorter.partialLogits)
            logits.resize(logits.size() - 3);
        writeAnswerTable(file, shorter, madeFromOf(file));
        QVERIFY(ask() == first && asked);
    }

    void refusesWhatIsNoFinishedRun() {
        const ProjectFolder folder(project());
        COMPARE_ERROR(steps::answers(folder, "017", Split::validation, machine, {}), ErrorCode::badInput,
                      folder.runs() / "017", "no run");
    }

private:
    fs::path path() const { return m_temporary.path().toStdString(); }
    fs::path project() const { return path() / "a.nonn"; }

    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(StepsAnswersTest)
#include "steps_answers_test.moc"
