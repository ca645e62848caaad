// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/python.h"
#include "deliver/made_lowered.h"
#include "deliver/npz.h"
#include "deliver/onnx/to_onnx.h"
#include "deliver/onnx_export.h"
#include "evaluate/tiny_network.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/script_import.h"

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

/// Of every family, with odd numbers of channels and of images' channels; beside each the teacher, a WRN.
const std::vector<std::pair<std::string, int>> families{{"wrn-10-0.2", 1},      {"wrn-16-1", 3},  {"wrn-10-1-nonn", 2},
                                                        {"vgg-11-0.05", 1},     {"resnet20", 3},  {"resnet20-b", 1},
                                                        {"mobilenetv2-0.1", 3}, {"wrn-10-1.7", 3}};

/// A folder as of an export with one file of this network.
void writeNetwork(const fs::path& folder, const LoweredNetwork& network) {
    Generator generator(2);
    const std::vector<float> images = drawnValues(generator, static_cast<std::size_t>(3 * network.input().elements()));
    const auto outputs = outputsByDefinition(network, images);
    const Shape& image = network.input();
    const auto width = [&](std::size_t output) { return static_cast<std::int64_t>(outputs[output].size() / 3); };
    fs::create_directories(folder);
    writeFile(folder / "student0.onnx", onnxFile(toOnnx(network, OnnxWeights::float32, {})));
    writeFile(folder / "golden.npz", npzFile({{"image", {3, image.channels, image.height, image.width}, images},
                                              {"student0.logits", {3, width(0)}, outputs[0]},
                                              {"student0.features", {3, width(1)}, outputs[1]}}));
    writeJson(folder / "manifest.json",
              {{"golden", {{"file", "golden.npz"}}}, {"files", Json::array({{{"path", "student0.onnx"}}})}});
}

}  // namespace

/// The files, looked at and run by others.
class OnnxRuntimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        for (const auto& [architecture, channels] : families) {
            m_folders << m_temporary.filePath(QString::fromStdString(architecture));
            const bool half = m_folders.size() % 3 == 0;
            const TinyNetwork tiny = makeTinyNetwork({.channels = channels, .architectures = {architecture}});
            exportOnnx({tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images, {}, {}, "1", &tiny.teacher},
                       half ? Precision::fp16 : Precision::fp32, m_folders.back().toStdString(), {});
        }
        for (const char* const architecture : {"wrn-10-0.5", "mobilenetv2-0.1", "vgg-11-0.05"}) {
            m_folders << m_temporary.filePath(QStringLiteral("int8 %1").arg(QLatin1String(architecture)));
            const TinyNetwork tiny = makeTinyNetwork({.channels = 3, .architectures = {architecture}});
            exportOnnx({tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images, {}, {}, "1"}, Precision::int8,
                       m_folders.back().toStdString(), {});
        }
        m_folders << m_temporary.filePath(QStringLiteral("every operation"));
        writeNetwork(m_folders.back().toStdString(), everyOperation());
        m_folders << m_temporary.filePath(QStringLiteral("operations of teachers"));
        writeNetwork(m_folders.back().toStdString(), operationsOfTeachers());
        exportTeachersOfPython();
    }

    void passesTheFullChecker() {
        if (!runPython({"-c", "import onnx"}).succeeded())
            QSKIP("/usr/bin/python3 has no onnx here");
        const std::set<std::string> plain{"Add",
                                          "AveragePool",
                                          "BatchNormalization",
                                          "Cast",
                                          "Clip",
                                          "Concat",
                                          "Conv",
                                          "Flatten",
                                          "Gather",
                                          "Gemm",
                                          "GlobalAveragePool",
                                          "MatMul",
                                          "MaxPool",
                                          "Mul",
                                          "Pad",
                                          "Relu",
                                          "Sigmoid",
                                          "Slice",
                                          "QuantizeLinear",
                                          "DequantizeLinear"};
        std::set<std::string> seen;
        for (const QString& folder : m_folders) {
            const PythonRun run = runPython({NONN_PYTHON_CHECK, folder});
            QVERIFY2(run.succeeded(), run.errors.constData());
            const Json result = Json::parse(run.output.toStdString());
            QCOMPARE(result.at("finite"), true);
            for (const auto& [name, file] : result.at("files").items()) {
                QCOMPARE(file.at("same_bytes"), true);
                QCOMPARE(file.at("ir"), 7);
                QCOMPARE(file.at("opsets"), Json::parse(R"([["", 13]])"));
                QCOMPARE(file.at("outputs").at("logits").at(0), "N");
                QVERIFY(file.at("values_inferred").get<int>() + 3 >= file.at("nodes").get<int>());  // all but outputs
                for (const std::string type : file.at("operators"))
                    seen.insert(type);
            }
        }
        QVERIFY(seen == plain);
    }

    void runsInOnnxRuntime() {
        QProcess node;
        node.start(QStringLiteral("node"), QStringList{NONN_NODE_CHECK} + m_folders);
        if (!node.waitForStarted())
            QSKIP("there is no node here");
        QVERIFY(node.waitForFinished(240'000));
        const QByteArray errors = node.readAllStandardError();
        if (node.exitCode() == 77)
            QSKIP("node finds no ONNX Runtime here: npm install onnxruntime-node onnxruntime-web, and set NODE_PATH");
        QVERIFY2(node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0, errors.constData());
        const Json result = Json::parse(node.readAllStandardOutput().toStdString());
        for (const auto& [runtime, found] : result.items()) {
            QCOMPARE(found.at("folders").size(), static_cast<std::size_t>(m_folders.size()));
            double largest = 0;
            double largestOfIntegers = 0;
            for (const auto& [folder, files] : found.at("folders").items()) {
                for (const auto& [file, differences] : files.items())
                    for (const double difference : differences) {
                        const bool integers = folder.find("int8") != std::string::npos;
                        QVERIFY2(difference <= (integers ? 0.05 : 1e-4),
                                 (runtime + " " + folder + " " + file + " " + std::to_string(difference)).c_str());
                        (integers ? largestOfIntegers : largest) =
                            std::max(integers ? largestOfIntegers : largest, difference);
                    }
            }
            qInfo("%s %s: largest difference %g, of 8-bit integers %g", runtime.c_str(),
                  found.at("version").dump().c_str(), largest, largestOfIntegers);
        }
    }

private:
    /// Torchvision's classifiers as programs, beside small students; none where Python has no torchvision.
    void exportTeachersOfPython() {
        const QString made = m_temporary.filePath(QStringLiteral("of Python"));
        QDir().mkpath(made);
        if (!runPython({"-c", "import torchvision"}).succeeded() ||
            !runPython({NONN_MAKE_SCRIPT_MODELS, made}).succeeded())
            return qInfo("no teachers of torchvision: /usr/bin/python3 has none");
        const fs::path place = made.toStdString();
        TinyNetwork tiny = makeTinyNetwork({.images = 2, .classes = 7, .channels = 3, .side = 64});
        for (const Json& one : readJson(made.toStdString() + "/cases.json").at("cases")) {
            const fs::path file = fs::path(made.toStdString()) / one.at("file").get<std::string>();
            tiny.teacher = {importScript(file, readFile(file), {{3, 64, 64}, 7, {}}).front(),
                            tiny.teacher.normalisation};
            m_folders << m_temporary.filePath(QString::fromStdString("teacher " + file.stem().string()));
            exportOnnx(
                {tiny.network, "tiny", {"a", "b", "c", "d", "e", "f", "g"}, tiny.images, {}, {}, "1", &tiny.teacher},
                Precision::fp32, m_folders.back().toStdString(), {});
        }
    }

    QTemporaryDir m_temporary;
    QStringList m_folders;
};

QTEST_GUILESS_MAIN(OnnxRuntimeTest)
#include "onnx_runtime_test.moc"
