// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/onnx_export.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/names_in.h"
#include "base/zip_archive.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/sha256.h"
#include "deliver/torchscript_export.h"
#include "evaluate/tiny_network.h"
#include "model/odd_scripts.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/script_import.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

ExportTask taskOf(const TinyNetwork& tiny, bool teacher = false) {
    ExportTask task{tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images};
    task.accuracies["fused_validation_accuracy"] = 0.5;
    task.version = "1.2";
    task.teacher = teacher ? &tiny.teacher : nullptr;
    return task;
}

OnnxModel modelOf(const fs::path& path) {
    return readOnnx(path, readFile(path));
}

std::vector<std::string> operatorsOf(const OnnxModel& model) {
    std::vector<std::string> types;
    for (const OnnxNode& node : model.nodes)
        types.push_back(node.type);
    return types;
}

}  // namespace

class OnnxExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "export";
    }

    void givesWhatTheNetworkGives_data() {
        QTest::addColumn<QString>("precision");
        QTest::addColumn<double>("largest");
        QTest::newRow("fp32") << "fp32" << 1e-5;
        QTest::newRow("fp16") << "fp16" << 2e-2;
    }
    void givesWhatTheNetworkGives() {
        QFETCH(QString, precision);
        QFETCH(double, largest);
        const TinyNetwork tiny = makeTinyNetwork({.students = 3, .architectures = {"wrn-10-0.5", "resnet20"}});
        const Export result = exportOnnx(taskOf(tiny, true), parsePrecision(precision.toStdString()), m_folder, {});
        QVERIFY2(result.maxAbsDifference <= largest, std::to_string(result.maxAbsDifference).c_str());
        QVERIFY((result.maxAbsDifference > 1e-5) == (precision == "fp16"));
        const std::set<std::string> expected{"student0.onnx", "student1.onnx", "student2.onnx", "fusion.onnx",
                                             "network.onnx",  "teacher.onnx",  "golden.npz",    "manifest.json"};
        QVERIFY(namesIn(m_folder) == expected);
        for (const ExportedFile& file : result.files) {
            const std::string content = readFile(m_folder / file.path);
            QCOMPARE(static_cast<std::int64_t>(content.size()), file.bytes);
            QCOMPARE(sha256(content), file.sha256);
        }
        QCOMPARE(result.files.back().path, std::string("manifest.json"));
        const at::NoGradGuard noGradient;
        const LoweredNetwork read = networkFromOnnx(m_folder, modelOf(m_folder / "network.onnx"), {}).network;
        const at::Tensor normalised = normalisedBatch(tiny.images, tiny.network.normalisation);
        std::vector<at::Tensor> features;
        for (const Network& student : tiny.network.students)
            features.push_back(student.forward(normalised).pooled);
        const at::Tensor logits = fuse(tiny.network, features);
        std::vector<float> pixels;
        for (const std::uint8_t pixel : tiny.images.image(7))
            pixels.push_back(static_cast<float>(pixel) / 255.0f);
        const auto found = outputsByDefinition(read, pixels);
        for (int c = 0; c < 3; ++c)
            QVERIFY(std::abs(found[0][static_cast<std::size_t>(c)] - logits[7][c].item<float>()) <= largest);
    }

    void writesATeacherThatCameAsAProgram() {
        TinyNetwork tiny = makeTinyNetwork({.students = 1, .classes = 5});
        const std::string program =
            scriptOf(forward("    x = torch.hardswish(x - 0.5)\n" + averaged + "    return " + logits), 1);
        tiny.teacher = {importScript("made.pt", program, {{1, 8, 8}, 5, {}}).front(), tiny.teacher.normalisation};
        ExportTask task = taskOf(tiny, true);
        task.classNames = {"cat", "dog", "bird", "cow", "pig"};
        const Export result = exportOnnx(task, Precision::fp32, m_folder, {});
        QVERIFY2(result.maxAbsDifference <= 1e-5, std::to_string(result.maxAbsDifference).c_str());
        const LoweredNetwork read = networkFromOnnx(m_folder, modelOf(m_folder / "teacher.onnx"), {}).network;
        const at::Tensor wanted =
            tiny.teacher.network.forward(normalisedBatch(tiny.images, tiny.teacher.normalisation)).logits;
        std::vector<float> pixels;
        for (const std::uint8_t pixel : tiny.images.image(7))
            pixels.push_back(static_cast<float>(pixel) / 255.0f);
        const std::vector<float> found = outputsByDefinition(read, pixels)[0];
        for (int c = 0; c < 5; ++c)
            QVERIFY(std::abs(found[static_cast<std::size_t>(c)] - wanted[7][c].item<float>()) <= 1e-5);
    }

    void namesWhatATeacherHasThatIsNotKnown() {
        TinyNetwork tiny = makeTinyNetwork({.students = 1, .classes = 5});
        const std::string program = scriptOf(forward("    x = torch.gelu(x)\n" + averaged + "    return " + logits), 1);
        tiny.teacher = {importScript("made.pt", program, {{1, 8, 8}, 5, {}}).front(), tiny.teacher.normalisation};
        ExportTask task = taskOf(tiny, true);
        task.classNames = {"cat", "dog", "bird", "cow", "pig"};
        COMPARE_ERROR(exportOnnx(task, Precision::fp32, m_folder, {}), ErrorCode::badInput, fs::path(),
                      "behind second): is not known. The students can be exported without it");
        QVERIFY(!fs::exists(m_folder / "student0.onnx"));
    }

    void quantises() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .architectures = {"wrn-16-1"}});
        const Export exact = exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {});
        const Export result = exportOnnx(taskOf(tiny, true), Precision::int8, m_folder, {});
        const auto bytes = [](const Export& written, const std::string& path) {
            return std::ranges::find(written.files, path, &ExportedFile::path)->bytes;
        };
        QVERIFY(bytes(result, "student0.onnx") < bytes(exact, "student0.onnx") / 2);
        QCOMPARE(bytes(result, "fusion.onnx"), bytes(exact, "fusion.onnx"));
        QCOMPARE(result.quantisation.value().students.at(1).file, std::string("student1.onnx"));
        const OnnxModel model = modelOf(m_folder / "student0.onnx");
        int weights = 0;
        for (const OnnxNode& node : model.nodes)
            if (node.type == "DequantizeLinear" && node.attributes.contains("axis")) {
                QVERIFY(node.attributes.at("axis") == OnnxAttribute(std::int64_t{0}));
                ++weights;
            }
        QVERIFY(weights > 20);
        const NetworkOfOnnx read = networkFromOnnx(m_folder, model, {});
        QCOMPARE(read.notes.size(), std::size_t{1});
        std::vector<float> pixels;
        for (const std::uint8_t pixel : tiny.images.image(7))
            pixels.push_back(static_cast<float>(pixel) / 255.0f);
        const at::NoGradGuard noGradient;
        const at::Tensor pooled =
            tiny.network.students[0].forward(normalisedBatch(tiny.images, tiny.network.normalisation)).pooled[7];
        const std::vector<float> features = outputsByDefinition(read.network, pixels)[1];
        for (std::size_t f = 0; f < features.size(); ++f)
            QVERIFY(std::abs(features[f] - pooled[static_cast<std::int64_t>(f)].item<float>()) < 0.2);
    }

    void writesTheSameBytesAgain() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        const Export first = exportOnnx(taskOf(tiny, true), Precision::fp32, m_folder, {});
        const Export again = exportOnnx(taskOf(makeTinyNetwork({.students = 2}), true), Precision::fp32, m_folder, {});
        QVERIFY(first == again);
    }

    void foldsBatchNormsAway() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .architectures = {"vgg-11-0.05", "wrn-10-0.5"}});
        exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {});
        const auto count = [&](const char* file) {
            const std::vector<std::string> types = operatorsOf(modelOf(m_folder / file));
            return std::ranges::count(types, "BatchNormalization");
        };
        QCOMPARE(count("student0.onnx"), 1);  // the image's normalisation, before a convolution that pads
        QCOMPARE(count("student1.onnx"), 4);  // and three after additions
    }

    void saysWhatItIs() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {});
        const OnnxModel model = modelOf(m_folder / "student1.onnx");
        std::map<std::string, std::string> metadata(model.metadata.begin(), model.metadata.end());
        QCOMPARE(metadata.at("classes"), std::string(R"(["cat","dog","bird"])"));
        QCOMPARE(metadata.at("producer"), std::string("NoNN Workbench 1.2"));
        QCOMPARE(metadata.at("accuracy"), std::string(R"({"fused_validation_accuracy":0.5})"));
        QCOMPARE(Json::parse(metadata.at("partition")).at("student"), 1);
        QVERIFY(Json::parse(metadata.at("partition")).at("filters") == Json(tiny.network.filters));
        QCOMPARE(Json::parse(metadata.at("preprocessing")).at("normalisation"), "within this file");
        const Json manifest = readJson(m_folder / "manifest.json");
        QCOMPARE(manifest.at("format"), "nonn-onnx");
        QCOMPARE(manifest.at("students").at(1).at("file"), "student1.onnx");
        QCOMPARE(manifest.at("files").at(0).at("outputs").at(0).at("name"), "logits");
        const std::string golden = readFile(m_folder / "golden.npz");
        const ZipArchive archive(m_folder / "golden.npz", golden);
        QVERIFY(archive.read("student1.features.npy").starts_with("\x93NUMPY"));
    }

    void takesThePlaceOfAnotherFormat() {
        const TinyNetwork three = makeTinyNetwork({.students = 3});
        exportTorchScript(taskOf(three), Precision::fp32, m_folder, {});
        const TinyNetwork two = makeTinyNetwork({.students = 2});
        exportOnnx(taskOf(two, true), Precision::fp32, m_folder, {});
        exportOnnx(taskOf(two), Precision::fp32, m_folder, {});
        const std::set<std::string> expected{"student0.onnx", "student1.onnx", "fusion.onnx",
                                             "network.onnx",  "golden.npz",    "manifest.json"};
        QVERIFY(namesIn(m_folder) == expected);
    }

    /// A manifest may come from anywhere.
    void removesNothingElse() {
        fs::create_directories(m_folder);
        writeFile(m_folder / "manifest.json",
                  R"({"format": "nonn-onnx", "files": [{"path": "diary.txt"}, {"path": "../beside.onnx"}]})");
        writeFile(m_folder / "diary.txt", "dear");
        writeFile(m_folder.parent_path() / "beside.onnx", "dear");
        exportOnnx(taskOf(makeTinyNetwork({.students = 1})), Precision::fp32, m_folder, {});
        QVERIFY(fs::exists(m_folder / "diary.txt"));
        QVERIFY(fs::exists(m_folder.parent_path() / "beside.onnx"));
    }

    void refuses() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 1});
        fs::create_directories(m_folder);
        writeFile(m_folder / "fusion.onnx", "mine");
        COMPARE_ERROR(exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {}), ErrorCode::badInput,
                      m_folder / "fusion.onnx", "was not written by an export");
        QVERIFY(namesIn(m_folder) == std::set<std::string>{"fusion.onnx"});
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(OnnxExportTest)
#include "onnx_export_test.moc"
