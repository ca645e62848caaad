// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/teacher_pass.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "evaluate/tiny_network.h"
#include "model/weights_file.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <optional>

using namespace nonn;

namespace {

double shareOfRight(const at::Tensor& logits, const std::vector<std::int32_t>& labels) {
    int right = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        right += logits[static_cast<std::int64_t>(i)].argmax().item<std::int32_t>() == labels[i];
    return static_cast<double>(right) / static_cast<double>(labels.size());
}

}  // namespace

class TeacherPassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        QVERIFY(m_folder.isValid());
        m_tiny = makeTinyNetwork({});
        m_pass = askTeacher(m_tiny->teacher, m_tiny->images, Split::validation, {}, {});
    }

    void answersAsTheTeacherDoes() {
        const at::Tensor batch = normalisedBatch(m_tiny->images, m_tiny->teacher.normalisation);
        const NetworkOutput expected = m_tiny->teacher.network.forward(batch);
        QVERIFY(m_pass.split == Split::validation);
        QVERIFY(m_pass.labels == m_tiny->images.labels);
        QVERIFY(at::allclose(m_pass.pooled, expected.pooled, 1e-5, 1e-6));
        QVERIFY(at::allclose(m_pass.logits, expected.logits, 1e-5, 1e-5));
    }

    void masksAsAClassifierWithZeroedColumns_data() {
        QTest::addColumn<int>("kept");
        for (const int kept : {0, 1, 7, 40, 63, 64})
            QTest::newRow(qPrintable(QString::number(kept) + " filters kept")) << kept;
    }
    void masksAsAClassifierWithZeroedColumns() {
        QFETCH(int, kept);
        std::vector<std::vector<int>> filters(2);
        const auto order = Generator(5).permutation(64);
        for (std::size_t i = 0; i < static_cast<std::size_t>(kept); ++i)
            filters[i % 2].push_back(static_cast<int>(order[i]));
        const Network masked = m_tiny->teacher.network.zoo()->clone();
        {
            const at::NoGradGuard noGradient;
            for (std::size_t i = static_cast<std::size_t>(kept); i < order.size(); ++i)
                masked.state().at("fc.weight").select(1, order[i]).zero_();
        }
        const at::Tensor logits = masked.forward(normalisedBatch(m_tiny->images, m_tiny->teacher.normalisation)).logits;
        QCOMPARE(*maskedTeacherAccuracy(m_tiny->teacher, m_pass, filters), shareOfRight(logits, m_tiny->images.labels));
    }

    void masksNeitherForeignFiltersNorForeignAnswers() {
        for (const int filter : {-1, 64})
            COMPARE_ERROR(maskedTeacherAccuracy(m_tiny->teacher, m_pass, {{1, filter}}), ErrorCode::badInput, "",
                          "is not one of the teacher's 64");
        const TinyNetwork other = makeTinyNetwork({.classes = 4});
        COMPARE_ERROR(maskedTeacherAccuracy(other.teacher, m_pass, {{1}}), ErrorCode::badInput, "",
                      "not those of wrn-10-1");
    }

    void givesTheFilterGraphItsActivity() {
        const Activity activity = activityOf(m_pass);
        QCOMPARE(activity.images, 40);
        QCOMPARE(activity.filters, 64);
        QCOMPARE(activity.classes, 3);
        std::vector<double> byTrue(3 * 64, 0);
        std::vector<double> byAnswer(3 * 64, 0);
        for (std::int64_t image = 0; image < 40; ++image) {
            const double maximum = m_pass.pooled[image].max().item<double>();
            const auto label = m_tiny->images.labels[static_cast<std::size_t>(image)];
            const auto answer = m_pass.logits[image].argmax().item<std::int64_t>();
            for (std::int64_t filter = 0; filter < 64; ++filter) {
                const double value = m_pass.pooled[image][filter].item<double>() / maximum;
                QVERIFY(std::abs(activity.values[static_cast<std::size_t>(image * 64 + filter)] - value) < 1e-6);
                byTrue[static_cast<std::size_t>(label * 64 + filter)] += value;
                byAnswer[static_cast<std::size_t>(answer * 64 + filter)] += value;
            }
        }
        for (std::size_t i = 0; i < byTrue.size(); ++i) {
            QVERIFY(std::abs(activity.byTrueClass[i] - byTrue[i]) < 1e-4);
            QVERIFY(std::abs(activity.byPredictedClass[i] - byAnswer[i]) < 1e-4);
        }
    }

    void comesBackFromItsFile() {
        const auto path = file("pass.pt");
        writeTeacherPass(path, m_pass);
        const TeacherPass back = readTeacherPass(path);
        QVERIFY(back.split == m_pass.split);
        QVERIFY(back.labels == m_pass.labels);
        QVERIFY(at::equal(back.pooled, m_pass.pooled));
        QVERIFY(at::equal(back.logits, m_pass.logits));
    }

    void refusesWhatIsNoPass() {
        const auto path = file("bad.pt");
        const auto refuses = [&](const Json& description, const StateDict& state, const char* reason) {
            writeWeights(path, {description, state});
            COMPARE_ERROR(readTeacherPass(path), ErrorCode::badInput, path, reason);
        };
        const Json split{{"split", "test"}};
        const at::Tensor labels = at::zeros({4}, at::kInt);
        const at::Tensor pooled = at::ones({4, 6});
        const at::Tensor logits = at::ones({4, 3});
        refuses(Json::object(), {{"pooled", pooled}, {"logits", logits}, {"labels", labels}}, "split");
        refuses({{"split", "tset"}}, {{"pooled", pooled}, {"logits", logits}, {"labels", labels}}, "tset");
        refuses(split, {{"pooled", pooled}, {"labels", labels}}, "holds no logits");
        refuses(split, {{"pooled", at::ones({3, 6})}, {"logits", logits}, {"labels", labels}}, "do not fit together");
        refuses(split, {{"pooled", pooled}, {"logits", logits.to(at::kHalf)}, {"labels", labels}}, "do not fit");
        refuses(split, {{"pooled", pooled}, {"logits", logits}, {"labels", labels.to(at::kLong)}}, "do not fit");
        refuses(split, {{"pooled", pooled}, {"logits", logits}, {"labels", labels + 3}}, "label outside 0..2");
        refuses(split, {{"pooled", pooled}, {"logits", logits}, {"labels", labels - 1}}, "label outside 0..2");
        writeFile(path, "no weights");
        COMPARE_ERROR(readTeacherPass(path), ErrorCode::badInput, path, "no weights file");
        COMPARE_ERROR(readTeacherPass(file("missing.pt")), ErrorCode::badInput, file("missing.pt"), "cannot be read");
    }

private:
    std::filesystem::path file(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
    std::optional<TinyNetwork> m_tiny;
    TeacherPass m_pass;
};

QTEST_GUILESS_MAIN(TeacherPassTest)
#include "teacher_pass_test.moc"
