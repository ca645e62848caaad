// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/python.h"
#include "model/network_from_weights.h"
#include "model/state_dict.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace {

constexpr Shape seen{3, 32, 32};

}  // namespace

/// Weights saved by PyTorch, in the forms that people use (see save_weights.py), give the answers that they gave there.
class WeightsPythonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!runPython({"-c", "import torch, torchvision"}).succeeded())
            QSKIP("/usr/bin/python3 has no torch and torchvision here");
        at::set_num_threads(1);
        const PythonRun run = runPython({NONN_PYTHON_SAVE, m_folder.path()});
        QVERIFY2(run.succeeded(), run.errors.constData());
    }

    void givesTheSameAnswers_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"resnet20", "resnet56", "resnet18-cifar", "wrn-16-2", "resnet18", "resnet34",
                                       "resnet50", "vgg11_bn", "mobilenet_v2", "mobilenet_v2-0.35"})
            QTest::newRow(name) << name;
    }
    void givesTheSameAnswers() {
        QFETCH(QString, name);
        const StateDict answer = readStates(file(name + ".answer.pt"), seen).front().tensors;
        const at::Tensor& image = answer.at("image");
        const at::Tensor& expected = answer.at("logits");
        const Shape shape{3, static_cast<int>(image.size(2)), static_cast<int>(image.size(3))};
        const Network network =
            networkFromWeights(name.toStdString(), shape, readStates(file(name + ".pt"), seen)).network;
        QCOMPARE(std::int64_t{network.architecture().classes()}, expected.size(1));
        const at::Tensor logits = network.forward(image).logits;
        const auto difference = [](const at::Tensor& left, const at::Tensor& right) {
            return (left - right).abs().max().item<double>();
        };
        const double found = difference(logits, expected) / std::max(1.0, expected.abs().max().item<double>());
        QVERIFY2(found <= 1e-4, std::to_string(found).c_str());
        QVERIFY2(difference(expected[0], expected[1]) > 0.05, "the answers hardly depend on the image");
    }

    void saysWhatOtherFilesAre() {
        COMPARE_ERROR(readStates(file("object.pt"), seen), ErrorCode::badInput, file("object.pt"),
                      "an object of the Python class 'torchvision.models.mobilenetv2.MobileNetV2'");
        COMPARE_ERROR(readStates(file("script.pt"), seen), ErrorCode::badInput, file("script.pt"), "TorchScript file");
    }

private:
    std::filesystem::path file(const QString& name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WeightsPythonTest)
#include "weights_python_test.moc"
