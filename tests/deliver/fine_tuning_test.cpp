// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantise/fine_tuning.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "deliver/c_export.h"
#include "deliver/fine_tuned_students.h"
#include "deliver/onnx_export.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/zoo.h"
#include "train/distillation.h"
#include "train/lower_nonn.h"
#include "train/made_images.h"
#include "train/teacher_training.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace nonn;

namespace fs = std::filesystem;

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

DistillationSettings smallSettings() {
    DistillationSettings settings;
    settings.loop = {.epochs = 6, .batchSize = 16, .learningRate = 0.05};
    settings.augmentation = {1, false};
    return settings;
}

/// A trained network that loses in 8 bits: in each student some channels between two convolutions have grown, and the
/// weights that read them have shrunk, by which a network in float says what it said before.
NonnNetwork unequalNetwork(const Dataset& dataset, const Teacher& teacher) {
    const QTemporaryDir folder;
    std::vector<std::vector<int>> filters(2);
    for (int filter = 0; filter < teacher.network.description().features.channels; ++filter)
        filters[static_cast<std::size_t>(filter % 2)].push_back(filter);
    const NonnNetwork network = distil({dataset, teacher, {"wrn-10-0.25", "wrn-10-0.5"}, filters}, smallSettings(), cpu,
                                       folder.filePath("c.pt").toStdString(), {}, {})
                                    .network;
    const at::NoGradGuard noGradient;
    constexpr double factor = 200;
    for (const Network& student : network.students) {
        StateDict state = student.state();
        for (const char* const block : {"block1", "block2", "block3"}) {
            const std::string layer = std::string(block) + ".layer.0.";
            state.at(layer + "bn2.weight").narrow(0, 0, 2).mul_(factor);
            state.at(layer + "bn2.bias").narrow(0, 0, 2).mul_(factor);
            state.at(layer + "conv2.weight").narrow(1, 0, 2).div_(factor);
        }
    }
    return network;
}

/// Made once.
struct Example {
    Dataset dataset = madeDataset(90, 60);
    Teacher teacher = trainedTeacher(dataset);
    NonnNetwork network = unequalNetwork(dataset, teacher);

    ExportTask task(const FineTunedStudents* tuned = nullptr) const {
        ExportTask task{network, dataset.name, dataset.classNames, dataset.validation};
        task.fineTuned = tuned;
        return task;
    }
    FineTunedStudents fineTuned(const DistillationSettings& settings, const Progress& progress = {}) const {
        return fineTuneStudents(task(), dataset, teacher, settings, progress);
    }
};

DistillationSettings longer() {
    DistillationSettings settings = fineTuningSettings(smallSettings(), 20);
    return settings;
}

DistillationSettings standingStill() {
    DistillationSettings settings = fineTuningSettings(smallSettings(), 1);
    settings.loop.learningRate = 1e-30;
    return settings;
}

}  // namespace

/// Students that are trained on in 8-bit integers before they leave.
class FineTuningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_example = std::make_unique<Example>();
        m_tuned = m_example->fineTuned(longer());
    }
    void cleanupTestCase() { m_example.reset(); }

    void keepsTheSettingsOfTheTraining() {
        const DistillationSettings training = smallSettings();
        const DistillationSettings settings = fineTuningSettings(training, 3);
        QCOMPARE(settings.loop.epochs, 3);
        QVERIFY(settings.loop.learningRate < training.loop.learningRate);
        QCOMPARE(settings.loop.batchSize, training.loop.batchSize);
        QCOMPARE(settings.loss.alpha, training.loss.alpha);
        QCOMPARE(settings.seed, training.seed);
        QCOMPARE(settings.weightDecay, 0.0);
    }

    void winsBackWhatWasLost() {
        const FineTuningReport& report = m_tuned.report;
        qInfo("%g without, %g with", report.fusedWithout, report.fusedWith);
        QVERIFY(report.fusedWith > report.fusedWithout + 0.1);
        QVERIFY(report.kept());
        QCOMPARE(m_tuned.students.size(), std::size_t{2});
        QCOMPARE(report.students.size(), std::size_t{2});
        QCOMPARE(report.epochs, 20);
        QCOMPARE(report.trainingImages, 90);
    }

    void isTheSameEachTime() {
        const FineTunedStudents again = m_example->fineTuned(longer());
        QVERIFY(again.students == m_tuned.students);
        QVERIFY(again.report == m_tuned.report);
    }

    void leavesTheRunsNetworkAndTheFusionLayer() {
        for (int p = 0; p < 2; ++p) {
            const LoweredNetwork before = withDepthwiseAffines(lowerStudent(m_example->network, p));
            const LoweredNetwork& after = m_tuned.students[static_cast<std::size_t>(p)];
            QVERIFY(!(after == before));
            QVERIFY(after.operations.back() == before.operations.back());
            QCOMPARE(after.operations.back().name, std::string("fusion"));
            QVERIFY(deployedStudent(m_example->task(&m_tuned), Precision::fp32, p) ==
                    lowerStudent(m_example->network, p));
            QVERIFY(deployedStudent(m_example->task(&m_tuned), Precision::int8, p) == after);
        }
    }

    /// The students' shares and the fusion layer's bias add up to what all in one says.
    void allInOneSaysTheSame() {
        const ExportTask task = m_example->task(&m_tuned);
        std::vector<float> pixels;
        for (const std::uint8_t pixel : m_example->dataset.validation.image(0))
            pixels.push_back(static_cast<float>(pixel) / 255);
        const std::vector<float> whole = outputsByDefinition(deployedWhole(task, Precision::int8), pixels).front();
        std::vector<float> sum(3);
        for (int c = 0; c < 3; ++c)
            sum[static_cast<std::size_t>(c)] = m_example->network.fusion.bias[c].item<float>();
        for (const LoweredNetwork& student : m_tuned.students) {
            const std::vector<float> share = outputsByDefinition(student, pixels).front();
            for (std::size_t c = 0; c < sum.size(); ++c)
                sum[c] += share[c];
        }
        for (std::size_t c = 0; c < sum.size(); ++c)
            QVERIFY(std::abs(whole[c] - sum[c]) < 1e-4);
    }

    void leavesAsOnnxAndC() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const ExportTask task = m_example->task(&m_tuned);
        for (const auto write : {exportOnnx, exportC}) {
            const Export written = write(task, Precision::int8, folder / "out", {});
            const QuantisationReport& report = written.quantisation.value();
            QVERIFY(report.fineTuning == m_tuned.report);
            QCOMPARE(report.fusedAfter, m_tuned.report.fusedWith);
            QVERIFY(report.fusedBefore > m_tuned.report.fusedWithout);
            const Json tuning = readJson(folder / "out" / manifestFile).at("quantisation").at("fine_tuning");
            QCOMPARE(tuning.at("kept"), true);
            QCOMPARE(tuning.at("epochs"), 20);
            QCOMPARE(tuning.at("fused_accuracy_with"), m_tuned.report.fusedWith);
            QCOMPARE(tuning.at("students").at(1).at("accuracy_without"), m_tuned.report.students[1].without);
        }
        QVERIFY(exportOnnx(m_example->task(), Precision::int8, folder / "out", {}).quantisation->fineTuning ==
                std::nullopt);
    }

    /// A step too small to change a float: the students leave as if they had not been trained on, and it is said.
    void nothingIsKeptThatDoesNotHelp() {
        const FineTunedStudents still = m_example->fineTuned(standingStill());
        QCOMPARE(still.report.fusedWith, still.report.fusedWithout);
        QVERIFY(!still.report.kept());
        QVERIFY(still.students.empty());
        QVERIFY(deployedStudent(m_example->task(&still), Precision::int8, 0) == lowerStudent(m_example->network, 0));
        QVERIFY(deployedWhole(m_example->task(&still), Precision::int8) == lowerWhole(m_example->network));
    }

    void stops() {
        const CancelToken token;
        int reports = 0;
        const Progress progress(
            [&](const ProgressReport& report) {
                if (report.fraction > 0.4 && ++reports == 1)
                    token.request();
            },
            token);
        COMPARE_ERROR(m_example->fineTuned(longer(), progress), ErrorCode::cancelled, fs::path(), "");
        QVERIFY(reports > 0);
    }

private:
    std::unique_ptr<Example> m_example;
    FineTunedStudents m_tuned;
};

QTEST_GUILESS_MAIN(FineTuningTest)
#include "fine_tuning_test.moc"
