// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/answer_table_pass.h"

#include "base/caught_error.h"
#include "evaluate/evaluate.h"
#include "evaluate/tiny_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace nonn;

class AnswerTablePassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void saysWhatTheNetworksSay() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 3});
        const AnswerTable table = makeAnswerTable(tiny.teacher, tiny.network, tiny.images, Split::test, {}, {});
        QVERIFY(table.split == Split::test);
        QCOMPARE(table.classes, 3);
        QVERIFY(table.labels == tiny.images.labels);
        const at::NoGradGuard noGradient;
        const at::Tensor batch = normalisedBatch(tiny.images, tiny.network.normalisation);
        std::vector<at::Tensor> features;
        for (const Network& student : tiny.network.students)
            features.push_back(student.forward(batch).pooled);
        const at::Tensor teacher = tiny.teacher.network.forward(batch).logits;
        for (const std::vector<bool>& alive :
             {std::vector<bool>{true, true, true}, {true, false, true}, {false, true, false}, {false, false, false}}) {
            const at::Tensor expected = fuse(tiny.network, features, alive);
            for (std::int64_t image = 0; image < 40; ++image) {
                const std::vector<float> logits = fusedLogits(table, image, alive);
                QVERIFY(at::allclose(at::tensor(logits), expected[image], 1e-5, 1e-5));
                const auto row = table.teacherLogits.begin() + 3 * image;
                QVERIFY(at::allclose(at::tensor(std::vector<float>(row, row + 3)), teacher[image], 1e-5, 1e-5));
            }
        }
    }

    void countsAsTheEvaluationDoes() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 4, .images = 300});
        const Evaluation evaluation = evaluate(tiny.teacher, tiny.network, tiny.images, Split::validation, {}, {});
        const AnswerTable table = makeAnswerTable(tiny.teacher, tiny.network, tiny.images, Split::validation, {}, {});
        for (std::size_t mask = 0; mask < evaluation.subsets.size(); ++mask) {
            std::vector<bool> alive(4, false);
            for (const int p : evaluation.subsets[mask].alive)
                alive[static_cast<std::size_t>(p)] = true;
            QCOMPARE(accuracy(table, alive), evaluation.subsets[mask].accuracy);
        }
        QVERIFY(confusion(table, {true, true, true, true}) == evaluation.fusedConfusion);
        QVERIFY(makeConfusionMatrix(3, table.labels, teacherAnswers(table)) == evaluation.teacherConfusion);
    }

    void takesAnswersGivenBefore() {
        const TinyNetwork tiny = makeTinyNetwork({});
        const TeacherPass pass = askTeacher(tiny.teacher, tiny.images, Split::validation, {}, {});
        QVERIFY(makeAnswerTable(pass, tiny.network, tiny.images, {}, {}) ==
                makeAnswerTable(tiny.teacher, tiny.network, tiny.images, Split::validation, {}, {}));
        const TinyNetwork classes = makeTinyNetwork({.classes = 4});
        COMPARE_ERROR(makeAnswerTable(pass, tiny.network, classes.images, {}, {}), ErrorCode::badInput, "",
                      "other images");
        COMPARE_ERROR(makeAnswerTable(pass, classes.network, tiny.images, {}, {}), ErrorCode::badInput, "",
                      "the students know 4 classes, the teacher 3");
    }

    void reportsAndStops() {
        const TinyNetwork tiny = makeTinyNetwork({});
        double fraction = 0;
        const Progress progress([&](const ProgressReport& report) { fraction = report.fraction; }, CancelToken());
        makeAnswerTable(tiny.teacher, tiny.network, tiny.images, Split::test, {}, progress);
        QCOMPARE(fraction, 1.0);
        const CancelToken token;
        token.request();
        COMPARE_ERROR(makeAnswerTable(tiny.teacher, tiny.network, tiny.images, Split::test, {}, Progress({}, token)),
                      ErrorCode::cancelled, "", "");
    }
};

QTEST_GUILESS_MAIN(AnswerTablePassTest)
#include "answer_table_pass_test.moc"
