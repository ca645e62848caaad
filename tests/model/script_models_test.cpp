// SPDX-License-Identifier: GPL-3.0-or-later
// Torchvision's classifiers as TorchScript files made by Python: what is found in them, and answers, must be what
// Python says.
#include "base/file.h"
#include "base/json.h"
#include "model/lower_script.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/script_import.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <set>
#include <span>

using namespace nonn;

namespace {

constexpr auto python = "/usr/bin/python3";

Shape shapeFrom(const Json& sizes) {
    return {sizes.at(0), sizes.at(1), sizes.at(2)};
}

double largestDifference(const at::Tensor& left, const at::Tensor& right) {
    return left.sizes() == right.sizes() ? (left - right).abs().max().item<double>() : INFINITY;
}

}  // namespace

class ScriptModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(2);
        QProcess process;
        process.start(python, {"-c", "import torch, torchvision"});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            QSKIP("/usr/bin/python3 has no torch and torchvision here");
        process.start(python, {NONN_MAKE_SCRIPT_MODELS, m_folder.path()});
        QVERIFY2(process.waitForFinished(240'000) && process.exitCode() == 0, process.readAllStandardError());
        m_cases = readJson(file("cases.json"));
        m_images = tensor(m_cases.at("images"));
    }

    void answersAsInPython() {
        const Shape image{3, 64, 64};
        for (const Json& one : m_cases.at("cases")) {
            const std::string name = one.at("name");
            const auto path = file(one.at("file"));
            const ScriptNetwork network = importScript(path, readFile(path), {image, 7, {}}).front();
            const TeacherDescription& found = network.description();
            const NetworkOutput output = network.forward(m_images);
            QVERIFY2(largestDifference(output.logits, tensor(one.at("logits"))) <= 1e-4, name.c_str());
            QVERIFY2(largestDifference(output.features, tensor(one.at("features"))) <= 1e-4, name.c_str());
            QVERIFY2(found.features.channels == output.features.size(1), name.c_str());
            QVERIFY2(found.classes == 7 && found.image == image, name.c_str());
            compareLayers(found, one);
            const bool pooled = name.starts_with("resnet") || name.starts_with("mobilenet") ||
                                name.starts_with("densenet") || name.starts_with("efficientnet") ||
                                name.starts_with("shufflenet");
            const auto logits = network.classify(output.pooled);
            QVERIFY2(logits.has_value() == pooled, name.c_str());
            QVERIFY2(!pooled || largestDifference(*logits, output.logits) <= 1e-4, name.c_str());
            QVERIFY2(found.notes.empty() != name.starts_with("squeezenet"), name.c_str());
        }
    }

    /// As operations they say what Python says, too.
    void areKnownOperationByOperation() {
        const Shape image{3, 64, 64};
        const at::Tensor images = m_images.contiguous();
        const std::span<const float> pixels(images.data_ptr<float>(), static_cast<std::size_t>(images.numel()));
        for (const Json& one : m_cases.at("cases")) {
            const std::string name = one.at("name");
            const auto path = file(one.at("file"));
            const ScriptNetwork network = importScript(path, readFile(path), {image, 7, {}}).front();
            const LoweredNetwork lowered =
                lowerScript(network, {std::vector<float>(3, 0.0f), std::vector<float>(3, 1.0f)});
            const auto found = outputsByDefinition(lowered, pixels);
            const at::Tensor expected = tensor(one.at("logits"));
            const double scale = std::max(1.0, expected.abs().max().item<double>());
            const double logits = largestDifference(at::tensor(found[0]).view(expected.sizes()), expected) / scale;
            const at::Tensor pooled = tensor(one.at("features")).mean({2, 3});
            const double features = largestDifference(at::tensor(found[1]).view(pooled.sizes()), pooled);
            qInfo("%s: logits %.1e, features %.1e", name.c_str(), logits, features);
            QVERIFY2(logits <= 1e-4 && features <= 1e-4, name.c_str());
            std::set<std::string> names;
            for (const LoweredOperation& operation : lowered.operations)
                names.insert(operation.name);
            for (const TeacherLayer& layer : network.description().layers)
                QVERIFY2(layer.kind == OperationKind::batchNorm || names.contains(layer.name),
                         (name + " " + layer.name).c_str());
        }
    }

    void takesAnotherLayer() {
        for (const char* const form : {"traced", "scripted"}) {
            const auto path = file(std::string("resnet18.") + form + ".pt");
            const ScriptNetwork network =
                importScript(path, readFile(path), {{3, 64, 64}, 7, "layer3.1.conv1"}).front();
            QVERIFY(network.description().features == (Shape{256, 4, 4}));
            QCOMPARE(network.description().featured, std::string("relu of 256 x 4 x 4"));
            const NetworkOutput output = network.forward(m_images);
            QVERIFY(output.features.min().item<float>() >= 0);
            QVERIFY(!network.classify(output.pooled));
            const at::Tensor all = at::ones({256});
            QVERIFY(largestDifference(network.withMask(all).forward(m_images).logits, output.logits) <= 1e-5);
            QVERIFY(largestDifference(network.withMask(all * 0).forward(m_images).logits, output.logits) > 1e-3);
        }
    }

private:
    std::filesystem::path file(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    at::Tensor tensor(const Json& written) const {
        std::string bytes = readFile(file(written.at("file")));
        const auto sizes = written.at("sizes").get<std::vector<std::int64_t>>();
        return at::from_blob(bytes.data(), sizes, at::kFloat).clone();
    }

    static void compareLayers(const TeacherDescription& found, const Json& expected) {
        const std::string name = expected.at("name");
        std::vector<TeacherLayer> convolutions;
        for (const TeacherLayer& layer : found.layers)
            if (layer.kind == OperationKind::convolution)
                convolutions.push_back(layer);
        const Json& wanted = expected.at("convolutions");
        QVERIFY2(convolutions.size() == wanted.size(), name.c_str());
        for (std::size_t i = 0; i < convolutions.size(); ++i) {
            QVERIFY2(convolutions[i].output == shapeFrom(wanted[i].at("output")),
                     (name + ": " + convolutions[i].name + " is " + shapeText(convolutions[i].output) + ", not " +
                      wanted[i].dump())
                         .c_str());
            QVERIFY2(!expected.at("named") || convolutions[i].name == wanted[i].at("name").get<std::string>(),
                     name.c_str());
        }
        QVERIFY2(found.macs == expected.at("macs"), name.c_str());
        QVERIFY2(found.parameters == expected.at("parameters"), name.c_str());
    }

    QTemporaryDir m_folder;
    Json m_cases;
    at::Tensor m_images;
};

QTEST_GUILESS_MAIN(ScriptModelsTest)
#include "script_models_test.moc"
