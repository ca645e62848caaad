// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation.h"

#include "base/caught_error.h"
#include "made_images.h"
#include "model/zoo.h"
#include "train/batches.h"
#include "train/checkpoint.h"
#include "train/distillation_loss.h"
#include "train/divergence.h"
#include "train/inference.h"
#include "train/stopped_ever_later.h"
#include "train/teacher_answers.h"
#include "train/teacher_training.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/equal.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>
#include <numeric>

using namespace nonn;

namespace {

const c10::Device cpu(c10::kCPU);

Teacher trainedTeacher(const Dataset& dataset) {
    const QTemporaryDir folder;
    TeacherTrainingSettings settings;
    settings.architecture = "wrn-10-0.25";  // 16 filters
    settings.loop = {.epochs = 12, .batchSize = 16, .learningRate = 0.05};
    settings.augmentation = {1, false};
    return trainTeacher(dataset, settings, cpu, folder.filePath("c.pt").toStdString(), {}).teacher;
}

DistillationSettings smallSettings(DistillationMode mode) {
    DistillationSettings settings;
    settings.mode = mode;
    settings.loop = {.epochs = 3, .batchSize = 16, .learningRate = 0.05};
    settings.augmentation = {1, false};
    settings.threads = 2;
    return settings;
}

/// Data, a trained teacher and two students of it, made once.
struct Example {
    Dataset dataset = madeDataset();
    Teacher teacher = trainedTeacher(dataset);
    std::vector<std::vector<int>> filters;
    std::vector<std::string> architectures{"wrn-10-0.25", "wrn-10-0.5"};

    Example() : filters(2) {
        for (int filter = 0; filter < teacher.network.description().features.channels; ++filter)
            filters[static_cast<std::size_t>(filter % 2)].push_back(filter);
    }

    DistillationTask task() const { return {dataset, teacher, architectures, filters}; }

    Distillation run(const DistillationSettings& settings, const Progress& progress = {},
                     const QString& file = {}) const {
        const QTemporaryDir folder;
        const std::string path = (file.isEmpty() ? folder.filePath("c.pt") : file).toStdString();
        return distil(task(), settings, cpu, path, {}, progress);
    }
};

void compareCurves(const Distillation& found, const Distillation& expected) {
    QCOMPARE(found.epochs.size(), expected.epochs.size());
    for (std::size_t i = 0; i < expected.epochs.size(); ++i) {
        QCOMPARE(found.epochs[i].learningRate, expected.epochs[i].learningRate);
        QCOMPARE(found.epochs[i].loss, expected.epochs[i].loss);
        QCOMPARE(found.epochs[i].feature, expected.epochs[i].feature);
        QCOMPARE(found.epochs[i].soloAccuracy, expected.epochs[i].soloAccuracy);
        QVERIFY(found.epochs[i].fusedAccuracy == expected.epochs[i].fusedAccuracy);
    }
    const StateDict state = stateOf(expected.network);
    for (const auto& [name, tensor] : stateOf(found.network))
        QVERIFY2(at::equal(tensor, state.at(name)), name.c_str());
}

Progress cancelAfterSteps(int steps) {
    const CancelToken token;
    auto left = std::make_shared<int>(steps);
    return Progress(
        [=](const ProgressReport& report) {
            if (report.message.empty() && --*left == 0)
                token.request();
        },
        token);
}

}  // namespace

class DistillationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_example = std::make_unique<Example>(); }

    void studentsLearn_data() { modes(); }
    void studentsLearn() {
        QFETCH(DistillationMode, mode);
        DistillationSettings settings = smallSettings(mode);
        settings.loop.epochs = 12;
        const Distillation result = m_example->run(settings);
        QVERIFY(result.epochs.back().feature < 0.5 * result.epochs.front().feature);
        QVERIFY(result.validationAccuracy > 0.85);
        for (const DistillationEpoch& epoch : result.epochs) {
            QVERIFY(std::abs(epoch.distillation + epoch.crossEntropy + epoch.feature - epoch.loss) < 1e-3);
            QCOMPARE(epoch.fusedAccuracy.has_value(), mode == DistillationMode::joint);
        }
    }

    void reportedAccuracyIsTheNetworks_data() { modes(); }
    void reportedAccuracyIsTheNetworks() {
        QFETCH(DistillationMode, mode);
        const Distillation result = m_example->run(smallSettings(mode));
        std::vector<at::Tensor> features;
        for (const Network& student : result.network.students)
            features.push_back(
                answerAll(student, m_example->dataset.validation, result.network.normalisation, Arithmetic::fp32, {})
                    .pooled);
        QCOMPARE(accuracy(fuse(result.network, features), m_example->dataset.validation), result.validationAccuracy);
    }

    void resumedEqualsUninterrupted_data() {
        QTest::addColumn<DistillationMode>("mode");
        QTest::addColumn<int>("steps");
        for (const DistillationMode mode : {DistillationMode::joint, DistillationMode::independent})
            for (const int steps : {2, 6, 15})
                QTest::addRow("%s after %d", name(mode).c_str(), steps) << mode << steps;
    }
    void resumedEqualsUninterrupted() {
        QFETCH(DistillationMode, mode);
        QFETCH(int, steps);
        const QTemporaryDir folder;
        DistillationSettings settings = smallSettings(mode);
        settings.deviceDropout = 0.3;
        const Distillation whole = m_example->run(settings);
        const QString checkpoint = folder.filePath("c.pt");
        QVERIFY_EXCEPTION_THROWN(m_example->run(settings, cancelAfterSteps(steps), checkpoint), Error);
        compareCurves(m_example->run(settings, {}, checkpoint), whole);
    }

    void partsOfAnEpochAddUpToIt_data() { modes(); }
    void partsOfAnEpochAddUpToIt() {
        QFETCH(DistillationMode, mode);
        const QTemporaryDir folder;
        std::vector<DistillationMoment> moments;
        const Distillation result =
            distil(m_example->task(), smallSettings(mode), cpu, folder.filePath("c.pt").toStdString(),
                   {{}, [&](const DistillationMoment& moment) { moments.push_back(moment); }}, {});
        double before = 0;
        std::vector<double> loss(result.epochs.size());
        std::vector<double> feature(result.epochs.size());
        for (const DistillationMoment& moment : moments) {
            QVERIFY(moment.epoch > before && moment.trainingAccuracy >= 0 && moment.trainingAccuracy <= 1);
            const auto epoch = static_cast<std::size_t>(std::ceil(moment.epoch) - 1);
            loss.at(epoch) += (moment.epoch - before) * moment.loss;
            feature.at(epoch) += (moment.epoch - before) * moment.feature;
            before = moment.epoch;
        }
        QCOMPARE(before, static_cast<double>(result.epochs.size()));
        QVERIFY(moments.size() > result.epochs.size());
        for (std::size_t i = 0; i < loss.size(); ++i) {
            QVERIFY(std::abs(loss[i] - result.epochs[i].loss) < 1e-9);
            QVERIFY(std::abs(feature[i] - result.epochs[i].feature) < 1e-9);
        }
    }

    /// Wherever the stop finds it, also within a step, there and back.
    void stoppedAnywhereItGoesOnAsIfNothingHadBeen_data() {
        QTest::addColumn<DistillationMode>("mode");
        for (const DistillationMode mode : {DistillationMode::joint, DistillationMode::independent})
            QTest::addRow("%s", name(mode).c_str()) << mode;
    }
    void stoppedAnywhereItGoesOnAsIfNothingHadBeen() {
        QFETCH(DistillationMode, mode);
        const QTemporaryDir folder;
        const DistillationSettings settings = smallSettings(mode);
        const Distillation whole = m_example->run(settings);
        int stops = 0;
        const auto resumed = stoppedEverLater(
            [&](const Progress& progress) { return m_example->run(settings, progress, folder.filePath("c.pt")); },
            stops);
        QVERIFY(resumed);
        QVERIFY2(stops > 3, qPrintable(QString::number(stops)));
        compareCurves(*resumed, whole);
    }

    void threadsThatShareOutStudentsChangeNothing() {
        DistillationSettings one = smallSettings(DistillationMode::joint);
        one.threads = 1;
        DistillationSettings two = one;
        two.threads = 2;
        compareCurves(m_example->run(two), m_example->run(one));
    }

    void whatRunsAwayIsStoppedAndNamed_data() {
        QTest::addColumn<DistillationSettings>("settings");
        QTest::addColumn<QString>("reason");
        for (const DistillationMode mode : {DistillationMode::joint, DistillationMode::independent}) {
            DistillationSettings settings = smallSettings(mode);
            settings.loss.temperature = 1e-44;
            QTest::addRow("temperature, %s", name(mode).c_str())
                << settings << "in epoch 1 at step 1, learning rate 0.0025: the distillation term was NaN";
            settings = smallSettings(mode);
            settings.loss.beta = 1e38;
            QTest::addRow("beta, %s", name(mode).c_str())
                << settings << "in epoch 1 at step 2, learning rate 0.0498: the distillation term was NaN";
            settings = smallSettings(mode);
            settings.loop.learningRate = 1e35;
            QTest::addRow("rate, %s", name(mode).c_str())
                << settings << "in epoch 1 at step 2, learning rate 9.96e+34: the distillation term was NaN";
        }
    }
    void whatRunsAwayIsStoppedAndNamed() {
        QFETCH(DistillationSettings, settings);
        QFETCH(QString, reason);
        settings.threads = 1;
        const QTemporaryDir folder;
        try {
            m_example->run(settings, {}, folder.filePath("c.pt"));
            QFAIL("no error");
        } catch (const Divergence& error) {
            QCOMPARE(error.code(), ErrorCode::failed);
            const QString told = QString::fromStdString(error.reason());
            QVERIFY2(told.contains(reason), qPrintable(told));
        }
        QVERIFY(!QFile::exists(folder.filePath("c.pt")));
    }

    void whatIsNoNumberIsNamed() {
        const LoopStep step{2, 6, {}, 0.125};
        const at::Tensor good = at::ones({3, 2});
        at::Tensor bad = at::ones({3, 2});
        bad[1][1] = -std::numeric_limits<float>::infinity();
        checkFinite(step, Text::tr("student %1", 1), {{"a", good}, {"count", at::ones({}, at::kLong)}});
        COMPARE_ERROR(checkFinite(step, Text::tr("student %1", 1), {{"a", good}, {"b", bad}, {"c", good}}),
                      ErrorCode::failed, "",
                      "in epoch 3 at step 7, learning rate 0.125: b of student 1 held values that are no numbers. A "
                      "smaller learning rate may help");
        COMPARE_ERROR(checkFinite(step, Text::tr("the feature term"), std::numeric_limits<double>::infinity()),
                      ErrorCode::failed, "", "the feature term was inf");
        checkAnswer(step, good, good);
        for (const auto& [logits, features] : {std::pair(good, bad), std::pair(bad, good)})
            COMPARE_ERROR(
                checkAnswer(step, logits, features), ErrorCode::failed, "",
                "what the teacher answers to 1 of 3 images is NaN or infinite. Is it a teacher of such images");
    }

    /// Settings that become wild while the training looks at them stand for data that do.
    void theBestEpochBeforeItRanAwayIsKept_data() { modes(); }
    void theBestEpochBeforeItRanAwayIsKept() {
        QFETCH(DistillationMode, mode);
        const QTemporaryDir folder;
        DistillationSettings settings = smallSettings(mode);
        const auto spoil = [&](const DistillationEpoch& epoch) {
            if (epoch.epoch == 2)
                settings.loss.beta = 1e38;
        };
        const Distillation result =
            distil(m_example->task(), settings, cpu, folder.filePath("c.pt").toStdString(), {spoil}, {});
        QVERIFY(result.ranAway);
        QVERIFY(result.ranAway->english().find("in epoch 3 at step ") != std::string::npos);
        QCOMPARE(result.epochs.size(), 2u);
        QVERIFY(result.bestEpoch == 1 || result.bestEpoch == 2);
        for (const auto& [name, tensor] : stateOf(result.network))
            QVERIFY2(tensor.isfinite().all().item<bool>(), name.c_str());
    }

    void aRunOfOtherSettingsIsRefused() {
        const QTemporaryDir folder;
        const QString checkpoint = folder.filePath("c.pt");
        DistillationSettings settings = smallSettings(DistillationMode::joint);
        m_example->run(settings, {}, checkpoint);
        settings.loss.alpha = 0.5;
        try {
            m_example->run(settings, {}, checkpoint);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.path(), std::filesystem::path(checkpoint.toStdString()));
        }
    }

    void jointGradientsEqualThoseOfOneGraph() {
        // One step of plain gradient descent, against the whole loss differentiated in one piece.
        DistillationSettings settings = smallSettings(DistillationMode::joint);
        settings.loop = {.epochs = 1, .batchSize = 90, .learningRate = 0.02};
        settings.momentum = settings.weightDecay = 0;
        settings.cacheBytes = 0;
        const Distillation result = m_example->run(settings);

        const Generator generator(settings.seed);
        const Dataset& dataset = m_example->dataset;
        NonnNetwork network = makeNonnNetwork(m_example->architectures, m_example->filters, {1, 8, 8}, 3,
                                              m_example->teacher.normalisation, generator);
        const auto order = epochOrder(90, generator, 0);
        const at::Tensor images =
            makeBatchTensor(dataset.training, order, drawAll(settings.augmentation, generator, order, 0),
                            m_example->teacher.normalisation);
        const NetworkOutput teacher = m_example->teacher.network.forward(images);
        const auto rounded = [](const at::Tensor& t) { return t.to(at::kHalf).to(at::kFloat); };
        std::vector<at::Tensor> features;
        for (Network& student : network.students) {
            student.setTraining(true);
            features.push_back(student.forward(images).pooled);
        }
        const auto loss = distillationLoss(settings.loss, fuse(network, features), rounded(teacher.logits),
                                           makeLabelTensor(dataset.training, order), features,
                                           divideAmong(m_example->filters, rounded(teacher.pooled)));
        loss.total.backward();
        const double rate = learningRate(settings.loop.schedule, settings.loop.learningRate, 0);
        const StateDict found = stateOf(result.network);
        for (const auto& [name, tensor] : stateOf(network)) {
            const at::Tensor expected =
                tensor.requires_grad() ? tensor.detach() - rate * tensor.grad() : tensor.detach();
            QVERIFY2(at::allclose(found.at(name), expected, 1e-4, 1e-5), name.c_str());
        }
    }

    void keptAnswersAreTheTeachers() {
        Workers workers(2);
        const Generator generator(3);
        const Images& images = m_example->dataset.training;
        TeacherAnswers kept(m_example->teacher, images, {1, true}, generator, Arithmetic::fp32, 2);
        TeacherAnswers asked(m_example->teacher, images, {1, true}, generator, Arithmetic::fp32, 0);
        const std::vector<std::int64_t> indices{7, 3, 88, 0};
        for (const int epoch : {1, 0, 3}) {
            kept.prepare(epoch, workers, {});
            const auto batch =
                makeBatchTensor(images, indices, kept.draws(indices, epoch), m_example->teacher.normalisation);
            const TeacherAnswer a = kept.answer(indices, batch, epoch, {});
            const TeacherAnswer b = asked.answer(indices, batch, epoch, {});
            QVERIFY(at::allclose(a.pooled, b.pooled, 1e-3, 1e-4));
            QVERIFY(at::allclose(a.logits, b.logits, 1e-3, 1e-3));
        }
        QCOMPARE(kept.variantOf(3), 1);
        QCOMPARE(asked.variantOf(3), 3);
        const CancelToken stop;
        stop.request();
        const at::Tensor batch = makeBatchTensor(images, indices, {}, m_example->teacher.normalisation);
        COMPARE_ERROR(asked.answer(indices, batch, 0, Progress({}, stop)), ErrorCode::cancelled, "", "cancelled");
    }

    /// Whoever cancels waits for one pass.
    void passesAreShort() {
        for (const char* const name : {"wrn-10-0.25", "wrn-16-1", "wrn-16-4"}) {
            const TrainedNetwork network = Network(makeClassifier(name, {3, 64, 64}, 5), Generator(1));
            const std::int64_t images = imagesPerPass(network);
            const std::int64_t macs = network.description().macs;
            QVERIFY2(images == 1 || images * macs <= 4'000'000'000, name);
            QVERIFY2(images == 250 || (images + 1) * macs > 4'000'000'000, name);
        }
    }

    void cacheFitsItsLimit() {
        const Teacher& teacher = m_example->teacher;
        const std::int64_t each = TeacherAnswers::bytesPerVariant(teacher, 1000);
        QCOMPARE(each, std::int64_t{1000 * (16 + 3) * 2});
        QCOMPARE(TeacherAnswers::chooseVariants(teacher, 1000, 40, 0), 0);
        QCOMPARE(TeacherAnswers::chooseVariants(teacher, 1000, 40, each), 1);
        QCOMPARE(TeacherAnswers::chooseVariants(teacher, 1000, 40, 3 * each + 1), 3);
        QCOMPARE(TeacherAnswers::chooseVariants(teacher, 1000, 40, 100 * each), 5);
    }

    void settingsOutOfRangeAreNamed_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<DistillationSettings>("settings");
        DistillationSettings settings;
        settings.loop.epochs = 0;
        QTest::newRow("epochs") << "epochs" << settings;
        settings = {};
        settings.loss.temperature = 0;
        QTest::newRow("temperature") << "temperature" << settings;
        settings = {};
        settings.loss.temperature = 1e20;
        QTest::newRow("temperature beyond what squares hold") << "temperature" << settings;
        settings = {};
        settings.loss.beta = 1e39;
        QTest::newRow("beta beyond fp32") << "beta" << settings;
        settings = {};
        settings.loop.learningRate = 1e39;
        QTest::newRow("rate beyond fp32") << "learning rate" << settings;
        settings = {};
        settings.loss.alpha = 1.5;
        QTest::newRow("alpha") << "alpha" << settings;
        settings = {};
        settings.deviceDropout = 1;
        QTest::newRow("device dropout") << "device dropout" << settings;
    }
    void settingsOutOfRangeAreNamed() {
        QFETCH(QString, word);
        QFETCH(DistillationSettings, settings);
        try {
            check(settings);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(QString::fromStdString(error.reason()).contains(word));
        }
    }

private:
    static void modes() {
        QTest::addColumn<DistillationMode>("mode");
        QTest::newRow("joint") << DistillationMode::joint;
        QTest::newRow("independent") << DistillationMode::independent;
    }

    std::unique_ptr<Example> m_example;
};

QTEST_GUILESS_MAIN(DistillationTest)
#include "distillation_test.moc"
