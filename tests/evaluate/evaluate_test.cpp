// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/evaluate.h"

#include "base/caught_error.h"
#include "evaluate/tiny_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/tensor.h>

#include <QtTest>
#include <cmath>
#include <numeric>

using namespace nonn;

namespace {

using Rows = std::vector<std::vector<double>>;

Rows rowsOf(const at::Tensor& matrix) {
    const at::Tensor values = matrix.to(at::kDouble).contiguous();
    Rows rows;
    for (std::int64_t i = 0; i < values.size(0); ++i)
        rows.emplace_back(values[i].data_ptr<double>(), values[i].data_ptr<double>() + values.size(1));
    return rows;
}

int largest(const std::vector<double>& values) {
    return static_cast<int>(std::max_element(values.begin(), values.end()) - values.begin());
}

double cosine(const std::vector<double>& left, const std::vector<double>& right) {
    const auto dot = [](const auto& a, const auto& b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };
    const double lengths = std::sqrt(dot(left, left) * dot(right, right));
    return lengths == 0 ? 0 : dot(left, right) / lengths;
}

/// Everything worked out again from the definitions, an image and a student at a time.
class BruteForce {
public:
    explicit BruteForce(const TinyNetwork& tiny) : m_tiny(tiny) {
        const at::Tensor batch = normalisedBatch(tiny.images, tiny.network.normalisation);
        const NetworkOutput teacher = tiny.teacher.network.forward(batch);
        m_teacherFeatures = rowsOf(teacher.pooled);
        m_teacherLogits = rowsOf(teacher.logits);
        for (const Network& student : tiny.network.students)
            m_features.push_back(rowsOf(student.forward(batch).pooled));
        m_weight = rowsOf(tiny.network.fusion.weight.detach());
        m_bias = rowsOf(tiny.network.fusion.bias.detach().unsqueeze(0))[0];
    }

    std::vector<int> answers(std::size_t mask) const {
        std::vector<int> result;
        for (std::size_t i = 0; i < m_tiny.images.labels.size(); ++i) {
            std::vector<double> logits = m_bias;
            std::size_t column = 0;
            for (std::size_t p = 0; p < m_features.size(); ++p)
                for (const double value : m_features[p][i]) {
                    for (std::size_t c = 0; c < logits.size() && (mask >> p & 1) != 0; ++c)
                        logits[c] += m_weight[c][column] * value;
                    ++column;
                }
            result.push_back(largest(logits));
        }
        return result;
    }

    std::vector<int> teacherAnswers() const {
        std::vector<int> result;
        for (const auto& logits : m_teacherLogits)
            result.push_back(largest(logits));
        return result;
    }

    double share(const std::vector<int>& answers) const {
        int right = 0;
        for (std::size_t i = 0; i < answers.size(); ++i)
            right += answers[i] == m_tiny.images.labels[i];
        return static_cast<double>(right) / static_cast<double>(answers.size());
    }

    double subset(std::size_t mask) const { return mask == 0 ? 1.0 / m_tiny.network.classes() : share(answers(mask)); }

    double fidelity(std::size_t student, const std::vector<std::int64_t>& order) const {
        double sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            std::vector<double> wanted;
            for (const int filter : m_tiny.network.filters[student])
                wanted.push_back(
                    m_teacherFeatures[static_cast<std::size_t>(order[i])][static_cast<std::size_t>(filter)]);
            sum += cosine(m_features[student][i], wanted);
        }
        return sum / static_cast<double>(order.size());
    }

    ConfusionMatrix confusion(const std::vector<int>& answers) const {
        const int classes = m_tiny.network.classes();
        ConfusionMatrix matrix{classes, std::vector<std::int64_t>(static_cast<std::size_t>(classes * classes), 0)};
        for (std::size_t i = 0; i < answers.size(); ++i)
            ++matrix.counts[static_cast<std::size_t>(m_tiny.images.labels[i] * classes + answers[i])];
        return matrix;
    }

private:
    const TinyNetwork& m_tiny;
    Rows m_teacherFeatures;
    Rows m_teacherLogits;
    std::vector<Rows> m_features;
    Rows m_weight;
    std::vector<double> m_bias;
};

std::vector<std::int64_t> inOrder(std::int64_t count) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

}  // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void agreesWithTheDefinitions_data() {
        QTest::addColumn<int>("students");
        QTest::addColumn<int>("threads");
        for (int students = 1; students <= 4; ++students)
            QTest::newRow(qPrintable(QString::number(students) + " students")) << students << 1 + students % 2;
    }
    void agreesWithTheDefinitions() {
        QFETCH(int, students);
        QFETCH(int, threads);
        const TinyNetwork tiny = makeTinyNetwork({.students = students, .seed = 7});
        EvaluationSettings settings{.seed = 3};
        settings.pass.threads = threads;
        const Evaluation evaluation = evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, settings, {});
        const BruteForce expected(tiny);
        const auto everyone = (std::size_t{1} << students) - 1;

        QCOMPARE(evaluation.split, Split::test);
        QCOMPARE(evaluation.images, 40);
        QCOMPARE(evaluation.classes, 3);
        QCOMPARE(evaluation.teacherAccuracy, expected.share(expected.teacherAnswers()));
        QCOMPARE(evaluation.fusedAccuracy, expected.subset(everyone));
        QVERIFY2(evaluation.fusedAccuracy > 0.6, "the example is not to be one where all is chance");
        QVERIFY(evaluation.teacherConfusion == expected.confusion(expected.teacherAnswers()));
        QVERIFY(evaluation.fusedConfusion == expected.confusion(expected.answers(everyone)));
        int same = 0;
        for (std::size_t i = 0; i < 40; ++i)
            same += expected.teacherAnswers()[i] == expected.answers(everyone)[i];
        QCOMPARE(evaluation.agreement, same / 40.0);
        QCOMPARE(evaluation.students.size(), static_cast<std::size_t>(students));
        const auto shuffled = Generator(3).stream("shuffled fidelity").permutation(40);
        for (std::size_t p = 0; p < evaluation.students.size(); ++p) {
            const StudentEvaluation& student = evaluation.students[p];
            QCOMPARE(student.soloAccuracy, expected.subset(std::size_t{1} << p));
            QCOMPARE(student.dropOneAccuracy, expected.subset(everyone ^ std::size_t{1} << p));
            QVERIFY(student.confusion == expected.confusion(expected.answers(std::size_t{1} << p)));
            QVERIFY(std::abs(student.fidelity - expected.fidelity(p, inOrder(40))) < 1e-6);
            QVERIFY(std::abs(student.fidelityShuffled - expected.fidelity(p, shuffled)) < 1e-6);
        }
        QCOMPARE(evaluation.subsets.size(), everyone + 1);
        for (std::size_t mask = 0; mask <= everyone; ++mask) {
            QCOMPARE(evaluation.subsets[mask].accuracy, expected.subset(mask));
            std::size_t alive = 0;
            for (const int p : evaluation.subsets[mask].alive)
                alive |= std::size_t{1} << p;
            QCOMPARE(alive, mask);
        }
    }

    void givesFullFidelityToAStudentThatEqualsItsTeacher() {
        TinyNetwork tiny = makeTinyNetwork({.students = 1});
        TeacherPass pass = askTeacher(tiny.teacher, tiny.images, Split::validation, {}, {});
        const at::Tensor features = askStudents(tiny.network, tiny.images, {}, {})[0];
        const std::vector<std::int64_t> filters(tiny.network.filters[0].begin(), tiny.network.filters[0].end());
        pass.pooled.index_copy_(1, at::tensor(filters, at::kLong), 5 * features);
        const Evaluation evaluation = evaluate(tiny.teacher, pass, tiny.network, tiny.images, {}, {});
        QVERIFY(std::abs(evaluation.students[0].fidelity - 1) < 1e-6);
        QVERIFY(evaluation.students[0].fidelityShuffled < 0.9999);
        pass.pooled.zero_();
        QCOMPARE(evaluate(tiny.teacher, pass, tiny.network, tiny.images, {}, {}).students[0].fidelity, 0.0);
    }

    void inPartsItIsTheSame() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 3, .images = 100});
        EvaluationSettings settings{.seed = 3};
        const Evaluation whole = evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, settings, {});
        settings.imagesAtOnce = 17;
        const Evaluation parts = evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, settings, {});
        QCOMPARE(parts.images, 100);
        QVERIFY(parts.teacherConfusion == whole.teacherConfusion && parts.fusedConfusion == whole.fusedConfusion);
        QCOMPARE(parts.teacherAccuracy, whole.teacherAccuracy);
        QCOMPARE(parts.maskedTeacherAccuracy, whole.maskedTeacherAccuracy);
        QCOMPARE(parts.fusedAccuracy, whole.fusedAccuracy);
        QCOMPARE(parts.agreement, whole.agreement);
        for (std::size_t p = 0; p < 3; ++p) {
            QVERIFY(parts.students[p].confusion == whole.students[p].confusion);
            QCOMPARE(parts.students[p].soloAccuracy, whole.students[p].soloAccuracy);
            QCOMPARE(parts.students[p].dropOneAccuracy, whole.students[p].dropOneAccuracy);
            QVERIFY(std::abs(parts.students[p].fidelity - whole.students[p].fidelity) < 1e-6);
            QVERIFY(std::abs(parts.students[p].fidelityShuffled - whole.students[p].fidelityShuffled) < 0.05);
        }
        QCOMPARE(parts.subsets.size(), std::size_t{8});
        for (std::size_t mask = 0; mask < 8; ++mask) {
            QCOMPARE(parts.subsets[mask].alive, whole.subsets[mask].alive);
            QCOMPARE(parts.subsets[mask].accuracy, whole.subsets[mask].accuracy);
        }
    }

    void doesNotDependOnThreads() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 3, .images = 700});
        EvaluationSettings settings;
        const Evaluation alone = evaluate(tiny.teacher, tiny.network, tiny.images, Split::validation, settings, {});
        settings.pass.threads = 3;
        QVERIFY(alone == evaluate(tiny.teacher, tiny.network, tiny.images, Split::validation, settings, {}));
    }

    void leavesSubsetsOutWhereTheyAreTooMany() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 13, .images = 6, .architectures = {"wrn-10-0.1"}});
        const Evaluation evaluation = evaluate(tiny.teacher, tiny.network, tiny.images, Split::validation, {}, {});
        QCOMPARE(evaluation.students.size(), std::size_t{13});
        QVERIFY(evaluation.subsets.empty());
        COMPARE_ERROR(expectedAccuracy(evaluation, 0.1), ErrorCode::badInput, "", "subsets of 13 students");
    }

    void reportsAndStops() {
        const TinyNetwork tiny = makeTinyNetwork({});
        double fraction = 0;
        bool forward = true;
        const Progress progress(
            [&](const ProgressReport& report) {
                forward = forward && report.fraction >= fraction;
                fraction = report.fraction;
            },
            CancelToken());
        EvaluationSettings settings;
        settings.pass.threads = 2;
        evaluate(tiny.teacher, tiny.network, tiny.images, Split::validation, settings, progress);
        QVERIFY(forward);
        QCOMPARE(fraction, 1.0);
        const CancelToken token;
        token.request();
        COMPARE_ERROR(
            evaluate(tiny.teacher, tiny.network, tiny.images, Split::validation, settings, Progress({}, token)),
            ErrorCode::cancelled, "", "");
    }

    void refusesWhatDoesNotFit() {
        const TinyNetwork tiny = makeTinyNetwork({});
        const TinyNetwork colours = makeTinyNetwork({.channels = 3});
        const TinyNetwork classes = makeTinyNetwork({.classes = 4});
        const auto run = [&](const Teacher& teacher, const NonnNetwork& network, const Images& images) {
            evaluate(teacher, network, images, Split::validation, {}, {});
        };
        COMPARE_ERROR(run(tiny.teacher, tiny.network, colours.images), ErrorCode::badInput, "",
                      "takes images of 1 x 8 x 8, not 3 x 8 x 8");
        COMPARE_ERROR(run(tiny.teacher, colours.network, tiny.images), ErrorCode::badInput, "", "takes images of 3");
        COMPARE_ERROR(run(classes.teacher, tiny.network, tiny.images), ErrorCode::badInput, "",
                      "the students know 3 classes, the teacher 4");
        COMPARE_ERROR(run(tiny.teacher, tiny.network, Images{1, 8, 8, {}, {}}), ErrorCode::badInput, "", "no images");
        const TeacherPass other = askTeacher(tiny.teacher, classes.images, Split::validation, {}, {});
        COMPARE_ERROR(evaluate(tiny.teacher, other, tiny.network, tiny.images, {}, {}), ErrorCode::badInput, "",
                      "other images");
    }
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
