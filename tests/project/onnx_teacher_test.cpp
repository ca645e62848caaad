// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "deliver/onnx/to_onnx.h"
#include "evaluate/teacher_pass.h"
#include "model/lower_network.h"
#include "project/made_steps.h"
#include "project/project_teacher.h"
#include "project/steps_teacher.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

class OnnxTeacherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        qputenv("XDG_STATE_HOME", m_home.filePath("state").toUtf8());
        m_place = m_home.path().toStdString();
        m_folder = std::make_unique<ProjectFolder>(makeStepsProject(m_place));
        const Teacher teacher = madeTeacher(1);
        const LoweredNetwork network = lowerClassifier(*teacher.network.zoo(), teacher.normalisation);
        writeFile(m_place / "3-own net.onnx", onnxFile(toOnnx(network, OnnxWeights::float32, {})));
    }

    /// The very teacher that the project has, come as a file of others: it answers the same.
    void answersAsTheNetworkDoes() {
        const Teacher before = readTeacher(*m_folder, m_folder->read());
        TeacherRequest request{(m_place / "3-own net.onnx").string()};
        const std::size_t channels = before.normalisation.mean.size();
        request.normalisation =
            Normalisation{std::vector<float>(channels, 0.0f), std::vector<float>(channels, 1.0f)};  // it has its own
        const Json json = toJson(steps::importTeacher(*m_folder, request, machine, {}));
        QCOMPARE(json.at("architecture").get<std::string>(), std::string("script:_3_own_net"));
        QCOMPARE(json.at("features").get<std::string>(), std::string("relu of 64 x 2 x 2"));
        QCOMPARE(json.at("convolutions").at(0).at("name").get<std::string>(), std::string("conv1"));
        QVERIFY(json.at("convolutions").at(1).at("name").get<std::string>().starts_with("block1.layer.0.conv"));
        const Teacher after = readTeacher(*m_folder, m_folder->read());
        const auto dataset = m_folder->dataset(m_folder->read(), {});
        const PassSettings settings{Arithmetic::fp32, 1, c10::Device(c10::kCPU)};
        const TeacherPass left = askTeacher(before, dataset->validation, Split::validation, settings, {});
        const TeacherPass right = askTeacher(after, dataset->validation, Split::validation, settings, {});
        QVERIFY((left.logits - right.logits).abs().max().item<double>() < 0.02);  // whose weights the project halves
        QVERIFY((left.pooled - right.pooled).abs().max().item<double>() < 0.02);
    }

    void namesTheFile() {
        const fs::path damaged = m_place / "damaged.onnx";
        writeFile(damaged, readFile(m_place / "3-own net.onnx").substr(0, 5000));
        COMPARE_ERROR(steps::importTeacher(*m_folder, {damaged.string()}, machine, {}), ErrorCode::badInput, damaged,
                      "are announced");
        TeacherRequest request{(m_place / "3-own net.onnx").string()};
        request.features = "none such";
        COMPARE_ERROR(steps::importTeacher(*m_folder, request, machine, {}), ErrorCode::badInput, request.file,
                      "none such");
        request = {(m_place / "3-own net.onnx").string()};
        request.architecture = "resnet18";
        COMPARE_ERROR(steps::importTeacher(*m_folder, request, machine, {}), ErrorCode::badInput, request.file,
                      "without --arch");
    }

private:
    static inline const Machine machine{"cpu", 1};
    QTemporaryDir m_home;
    fs::path m_place;
    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(OnnxTeacherTest)
#include "onnx_teacher_test.moc"
