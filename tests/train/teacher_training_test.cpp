// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/teacher_training.h"

#include "base/error.h"
#include "base/json.h"
#include "made_images.h"
#include "train/divergence.h"
#include "train/inference.h"
#include "train/stopped_ever_later.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

const c10::Device cpu(c10::kCPU);

TeacherTrainingSettings smallSettings() {
    TeacherTrainingSettings settings;
    settings.architecture = "wrn-10-0.5";
    settings.loop = {.epochs = 4, .batchSize = 16, .learningRate = 0.05};
    settings.augmentation = {1, false};
    return settings;
}

std::filesystem::path checkpointIn(const QTemporaryDir& folder) {
    return folder.filePath("checkpoint.pt").toStdString();
}

/// Cancels after this many reports.
Progress cancelAfter(int reports) {
    const CancelToken token;
    auto left = std::make_shared<int>(reports);
    return Progress(
        [=](const ProgressReport&) {
            if (--*left == 0)
                token.request();
        },
        token);
}

}  // namespace

class TeacherTrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShareOfRightAnswersIsExact() {
        const Images images = madeImages(5, 1);
        QCOMPARE(accuracy(at::zeros({5, 3}), images), 2.0 / 5);  // every answer is the first of three classes
    }

    void learns() {
        const QTemporaryDir folder;
        const Dataset dataset = madeDataset();
        TeacherTrainingSettings settings = smallSettings();
        settings.loop.epochs = 8;
        const TeacherTraining training = trainTeacher(dataset, settings, cpu, checkpointIn(folder), {});
        QCOMPARE(training.epochs.size(), 8u);
        QVERIFY(training.epochs.back().trainingLoss < training.epochs.front().trainingLoss);
        QVERIFY(training.validationAccuracy > 0.9);
        QCOMPARE(training.validationAccuracy,
                 training.epochs[static_cast<std::size_t>(training.bestEpoch - 1)].validationAccuracy);
        const Answers answers = answerAll(training.teacher.network, dataset.validation, training.teacher.normalisation,
                                          Arithmetic::fp32, {});
        QCOMPARE(accuracy(answers.logits, dataset.validation), training.validationAccuracy);
    }

    void resumedEqualsUninterrupted_data() {
        QTest::addColumn<int>("reports");
        QTest::newRow("within the first epoch") << 3;
        QTest::newRow("at an epoch's end") << 6;
        QTest::newRow("within the third epoch") << 17;
    }
    void resumedEqualsUninterrupted() {
        QFETCH(int, reports);
        const QTemporaryDir folder;
        const Dataset dataset = madeDataset();
        const TeacherTraining whole =
            trainTeacher(dataset, smallSettings(), cpu, folder.filePath("whole.pt").toStdString(), {});
        QVERIFY_EXCEPTION_THROWN(
            trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), cancelAfter(reports)), Error);
        const TeacherTraining resumed = trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), {});
        QCOMPARE(resumed.epochs.size(), whole.epochs.size());
        for (std::size_t i = 0; i < whole.epochs.size(); ++i) {
            QCOMPARE(resumed.epochs[i].learningRate, whole.epochs[i].learningRate);
            QCOMPARE(resumed.epochs[i].trainingLoss, whole.epochs[i].trainingLoss);
            QCOMPARE(resumed.epochs[i].validationAccuracy, whole.epochs[i].validationAccuracy);
        }
        const StateDict expected = whole.teacher.network.zoo()->state();
        for (const auto& [name, tensor] : resumed.teacher.network.zoo()->state())
            QVERIFY2(at::equal(tensor, expected.at(name)), name.c_str());
    }

    /// Wherever the stop finds it, also within a step, there and back.
    void stoppedAnywhereItGoesOnAsIfNothingHadBeen() {
        const QTemporaryDir folder;
        const Dataset dataset = madeDataset();
        const TeacherTraining whole =
            trainTeacher(dataset, smallSettings(), cpu, folder.filePath("whole.pt").toStdString(), {});
        int stops = 0;
        const auto resumed = stoppedEverLater(
            [&](const Progress& progress) {
                return trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), progress);
            },
            stops);
        QVERIFY(resumed);
        QVERIFY2(stops > 3, qPrintable(QString::number(stops)));
        for (const auto& [name, tensor] : resumed->teacher.network.zoo()->state())
            QVERIFY2(at::equal(tensor, whole.teacher.network.zoo()->state().at(name)), name.c_str());
    }

    void everyEpochIsToldAndStandsInTheCheckpoint() {
        const QTemporaryDir folder;
        const Dataset dataset = madeDataset();
        std::vector<TeacherEpoch> told;
        const auto listen = [&](const TeacherEpoch& epoch) { told.push_back(epoch); };
        QVERIFY_EXCEPTION_THROWN(
            trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), cancelAfter(17), listen), Error);
        const StoppedTeacherTraining stopped = readTeacherCheckpoint(checkpointIn(folder));
        QVERIFY(stopped.settings == toJson(smallSettings()));
        QVERIFY(!stopped.epochs.empty());
        QVERIFY(told == stopped.epochs);
        const TeacherTraining whole = trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), {}, listen);
        QVERIFY(told == whole.epochs);
    }

    void whatRunsAwayIsStopped() {
        const QTemporaryDir folder;
        TeacherTrainingSettings settings = smallSettings();
        settings.loop.learningRate = 1e35;
        try {
            trainTeacher(madeDataset(), settings, cpu, checkpointIn(folder), {});
            QFAIL("no error");
        } catch (const Divergence& error) {
            QCOMPARE(error.code(), ErrorCode::failed);
            const QString told = QString::fromStdString(error.reason());
            QVERIFY2(told.contains("in epoch 1 at step 2, learning rate 9.98e+34: the cross-entropy was NaN"),
                     qPrintable(told));
        }
        QVERIFY(!std::filesystem::exists(checkpointIn(folder)));
    }

    /// A rate that becomes wild while the training looks at it stands for data that do.
    void theBestEpochBeforeItRanAwayIsKept() {
        const QTemporaryDir folder;
        TeacherTrainingSettings settings = smallSettings();
        const auto spoil = [&](const TeacherEpoch& epoch) {
            if (epoch.epoch == 2)
                settings.loop.learningRate = 1e35;
        };
        const TeacherTraining training = trainTeacher(madeDataset(), settings, cpu, checkpointIn(folder), {}, spoil);
        QVERIFY(training.ranAway);
        QVERIFY(training.ranAway->english().find("in epoch 3 at step ") != std::string::npos);
        QCOMPARE(training.epochs.size(), 2u);
        for (const auto& [name, tensor] : training.teacher.network.zoo()->state())
            QVERIFY2(tensor.isfinite().all().item<bool>(), name.c_str());
    }

    void otherSettingsAreRefused() {
        const QTemporaryDir folder;
        const Dataset dataset = madeDataset();
        trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), {});
        TeacherTrainingSettings settings = smallSettings();
        settings.seed = 2;
        try {
            trainTeacher(dataset, settings, cpu, checkpointIn(folder), {});
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.path(), checkpointIn(folder));
            QVERIFY(QString::fromStdString(error.reason()).contains("other settings"));
        }
    }

    void fileGivesTheSameTeacher() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("teacher.pt").toStdString();
        const Dataset dataset = madeDataset();
        const Teacher teacher = trainTeacher(dataset, smallSettings(), cpu, checkpointIn(folder), {}).teacher;
        writeTeacher(path, teacher, false);
        const Teacher read = readTeacher(path);
        QVERIFY(read.normalisation == teacher.normalisation);
        QVERIFY(read.origin == teacher.origin);
        const auto logits = [&](const Teacher& of) {
            return answerAll(of.network, dataset.test, of.normalisation, Arithmetic::fp32, {}).logits;
        };
        QVERIFY(at::equal(logits(read), logits(teacher)));
        writeTeacher(path, teacher, true);
        QVERIFY(at::allclose(logits(readTeacher(path)), logits(teacher), 0.02, 0.02));
    }
};

QTEST_GUILESS_MAIN(TeacherTrainingTest)
#include "teacher_training_test.moc"
