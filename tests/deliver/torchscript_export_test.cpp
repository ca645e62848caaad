// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/torchscript_export.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/names_in.h"
#include "base/small_disk.h"
#include "data/all_pixels.h"
#include "deliver/sha256.h"
#include "evaluate/tiny_network.h"
#include "model/counts.h"
#include "model/runtime.h"
#include "model/weights_file.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/api/include/torch/serialize.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>

#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> threeClasses{"cat", "dog", "bird"};

ExportTask taskOf(const TinyNetwork& tiny) {
    return {tiny.network, "tiny", threeClasses, tiny.images, {1, 6, 6}};
}

/// The first images as a person with Python would give them.
at::Tensor pixels(const TinyNetwork& tiny, std::int64_t count) {
    at::Tensor image = at::empty({count, tiny.images.channels, tiny.images.height, tiny.images.width});
    const std::vector<std::uint8_t> values = allPixels(tiny.images);
    for (std::int64_t i = 0; i < image.numel(); ++i)
        image.data_ptr<float>()[i] = static_cast<float>(values[static_cast<std::size_t>(i)]) / 255.0f;
    return image;
}

torch::jit::Module load(const fs::path& path) {
    return torch::jit::load(path.string());
}

/// What of an earlier export is looked at: one student and the manifest that names it.
void writeEarlierStudent(const fs::path& folder) {
    writeFile(folder / "student0.pt", "older");
    writeFile(folder / "manifest.json", R"({"format": "nonn-torchscript", "files": [{"path": "student0.pt"}]})");
}

const std::set<std::string> filesOfTwo{"student0.pt", "student1.pt", "fusion.pt",
                                       "network.pt",  "golden.pt",   "manifest.json"};

}  // namespace

class TorchScriptExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = fs::path(m_temporary->path().toStdString()) / "export";
    }

    void givesWhatTheNetworkGives_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<int>("students");
        QTest::addColumn<int>("channels");
        QTest::newRow("wrn, one student") << "wrn-10-0.5" << 1 << 1;
        QTest::newRow("wrn, two of three channels") << "wrn-16-1" << 2 << 3;
        QTest::newRow("wrn of the authors, with biases") << "wrn-10-1-nonn" << 3 << 3;
        QTest::newRow("vgg, with pools") << "vgg-11-0.05" << 2 << 1;
        QTest::newRow("mobilenetv2, with groups and relu6") << "mobilenetv2-0.1" << 2 << 3;
    }
    void givesWhatTheNetworkGives() {
        QFETCH(QString, architecture);
        QFETCH(int, students);
        QFETCH(int, channels);
        const TinyNetwork tiny = makeTinyNetwork(
            {.students = students, .channels = channels, .architectures = {architecture.toStdString()}});
        const Export result = exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {});
        QCOMPARE(result.maxAbsDifference, 0.0);
        const at::NoGradGuard noGradient;
        for (const std::int64_t count : {1, 5}) {
            const at::Tensor image = pixels(tiny, count);
            const at::Tensor normalised = normalisedBatch(tiny.images, tiny.network.normalisation).narrow(0, 0, count);
            std::vector<at::Tensor> features;
            c10::List<at::Tensor> parts;
            for (int p = 0; p < students; ++p) {
                torch::jit::Module module = load(m_folder / ("student" + std::to_string(p) + ".pt"));
                const auto output = module.forward({image}).toTuple()->elements();
                const Network& student = tiny.network.students[static_cast<std::size_t>(p)];
                features.push_back(student.forward(normalised).pooled);
                const at::Tensor expected = at::linear(features.back(), tiny.network.slice(p));
                QVERIFY(at::equal(output[0].toTensor(), expected));
                QVERIFY(at::equal(output[1].toTensor(), features.back()));
                const auto fromBytes = module.forward({(image * 255).round().to(at::kByte)}).toTuple()->elements();
                QVERIFY(at::equal(fromBytes[1].toTensor(), features.back()));
                parts.push_back(expected);
            }
            const at::Tensor logits = fuse(tiny.network, features);
            torch::jit::Module fusion = load(m_folder / "fusion.pt");
            QVERIFY(at::equal(fusion.forward({at::cat(features, 1)}).toTensor(), logits));
            QVERIFY(at::equal(fusion.get_method("add_partial_logits")({parts}).toTensor(), logits));
            QVERIFY(at::equal(load(m_folder / "network.pt").forward({image}).toTensor(), logits));
        }
    }

    void answersWithoutAStudentThatIsSilent() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {});
        const at::NoGradGuard noGradient;
        const at::Tensor normalised = normalisedBatch(tiny.images, tiny.network.normalisation);
        std::vector<at::Tensor> features;
        for (const Network& student : tiny.network.students)
            features.push_back(student.forward(normalised).pooled);
        const at::Tensor expected = fuse(tiny.network, features, {false, true});
        torch::jit::Module fusion = load(m_folder / "fusion.pt");
        const c10::List<at::Tensor> parts({at::linear(features[1], tiny.network.slice(1))});
        QVERIFY(at::equal(fusion.get_method("add_partial_logits")({parts}).toTensor(), expected));
        const at::Tensor padded = at::cat({at::zeros_like(features[0]), features[1]}, 1);
        QVERIFY(at::equal(fusion.forward({padded}).toTensor(), expected));
    }

    void keepsTheNamesOfTheState() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {});
        const StateDict state = tiny.network.students[1].state();
        std::set<std::string> expected{"fusion.weight", "normalisation.mean", "normalisation.deviation"};
        for (const auto& [name, tensor] : state)
            expected.insert(name);
        std::set<std::string> found;
        const torch::jit::Module student = load(m_folder / "student1.pt");
        for (const auto& parameter : student.named_parameters()) {
            found.insert(parameter.name);
            QVERIFY(!parameter.name.ends_with("running_mean"));
            QVERIFY(!parameter.value.requires_grad());
            if (state.contains(parameter.name))
                QVERIFY(at::equal(parameter.value, state.at(parameter.name)));
        }
        for (const auto& buffer : student.named_buffers())
            found.insert(buffer.name);
        QVERIFY(found == expected);
        std::set<std::string> whole;
        for (const auto& parameter : load(m_folder / "network.pt").named_parameters())
            whole.insert(parameter.name);
        QVERIFY(whole.contains("student0.bridge.conv.weight"));
        QVERIFY(whole.contains("student1.fusion.weight"));
        QVERIFY(whole.contains("fusion.bias"));
    }

    void writesGoldenVectors() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {});
        const std::string bytes = readFile(m_folder / "golden.pt");
        const auto golden = torch::pickle_load(std::vector<char>(bytes.begin(), bytes.end())).toGenericDict();
        const auto tensor = [&](const std::string& name) { return golden.at(name).toTensor(); };
        QVERIFY(at::equal(tensor("image"), pixels(tiny, 4)));
        const at::NoGradGuard noGradient;
        for (const std::string& name : {std::string("student0"), std::string("student1")}) {
            const auto output = load(m_folder / (name + ".pt")).forward({tensor("image")}).toTuple()->elements();
            QVERIFY(at::equal(output[0].toTensor(), tensor(name + ".partial_logits")));
            QVERIFY(at::equal(output[1].toTensor(), tensor(name + ".features")));
        }
        QVERIFY(at::equal(load(m_folder / "fusion.pt").forward({tensor("features")}).toTensor(), tensor("logits")));
        QVERIFY(at::equal(load(m_folder / "network.pt").forward({tensor("image")}).toTensor(), tensor("logits")));
        QCOMPARE(golden.size(), std::size_t{7});
    }

    void describesItselfInItsManifest() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .architectures = {"wrn-10-0.5", "wrn-16-1"}});
        const Export result = exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {});
        QVERIFY(namesIn(m_folder) == filesOfTwo);
        const Json manifest = readJson(m_folder / "manifest.json");
        QVERIFY(manifest.at("format") == "nonn-torchscript");
        QCOMPARE(manifest.at("version").get<int>(), 1);
        QVERIFY(manifest.at("dataset") == "tiny");
        QVERIFY(manifest.at("classes") == Json(threeClasses));
        QVERIFY(manifest.at("image") == Json::parse(R"({"channels": 1, "height": 8, "width": 8})"));
        QCOMPARE(manifest.at("preparation").at("given").at("height").get<int>(), 6);
        QCOMPARE(manifest.at("preparation").at("resize").at("shorter_side").get<int>(), 8);
        QVERIFY(manifest.at("normalisation").at("mean") == Json(tiny.network.normalisation.mean));
        QCOMPARE(manifest.at("files").size(), std::size_t{5});
        QCOMPARE(result.files.size(), std::size_t{6});
        QCOMPARE(result.files.back().path, "manifest.json");
        for (const ExportedFile& file : result.files) {
            const std::string content = readFile(m_folder / file.path);
            QCOMPARE(file.bytes, static_cast<std::int64_t>(content.size()));
            QCOMPARE(file.sha256, sha256(content));
        }
        const Json listed = toJson(result).at("files");
        for (std::size_t i = 0; i < 5; ++i)
            for (const char* const key : {"path", "bytes", "sha256"})
                QVERIFY(manifest.at("files").at(i).at(key) == listed.at(i).at(key));
        const Json& student = manifest.at("students").at(1);
        const Architecture& architecture = tiny.network.students[1].architecture();
        QVERIFY(student.at("file") == "student1.pt");
        QVERIFY(student.at("architecture") == "wrn-16-1");
        QVERIFY(student.at("filters") == Json(tiny.network.filters[1]));
        QVERIFY(student.at("parameters") == countParameters(architecture));
        QVERIFY(student.at("macs") == countMacs(architecture) + 3 * architecture.featureChannels());
        QVERIFY(student.at("deployed_bytes") == deployedBytes(withFusionSlice(architecture, 3), Precision::fp32));
        QVERIFY(student.at("message_bytes").at("logits") == 12);
        QVERIFY(student.at("message_bytes").at("features") == 4 * architecture.featureChannels());
    }

    void hasTheKeysOfTheContract() {
        const Export result{{{"student0.pt", 12, "ab"}}, 0.5};
        QVERIFY(toJson(result) ==
                Json::parse(
                    R"({"files": [{"path": "student0.pt", "bytes": 12, "sha256": "ab"}], "max_abs_difference": 0.5})"));
    }

    void storesHalfPrecision() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .architectures = {"wrn-16-1"}});
        const Export full = exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {});
        const Export half = exportTorchScript(taskOf(tiny), Precision::fp16, m_folder, {});
        QVERIFY(half.maxAbsDifference > 1e-5);
        QVERIFY2(half.maxAbsDifference < 0.05, qPrintable(QString::number(half.maxAbsDifference)));
        for (std::size_t i = 0; i < full.files.size(); ++i)
            if (full.files[i].path == "student0.pt")
                QVERIFY(half.files[i].bytes < 0.7 * static_cast<double>(full.files[i].bytes));
        NonnNetwork rounded = clone(tiny.network);
        loadState(rounded, halved(stateOf(tiny.network)));
        const at::NoGradGuard noGradient;
        const at::Tensor normalised = normalisedBatch(tiny.images, tiny.network.normalisation).narrow(0, 0, 5);
        std::vector<at::Tensor> features;
        for (const Network& student : rounded.students)
            features.push_back(student.forward(normalised).pooled);
        const at::Tensor logits = load(m_folder / "network.pt").forward({pixels(tiny, 5)}).toTensor();
        QVERIFY(logits.scalar_type() == at::kFloat);
        QVERIFY(at::equal(logits, fuse(rounded, features)));
        QVERIFY(readJson(m_folder / "manifest.json").at("precision") == "fp16");
    }

    void refusesWhatCannotBe() {
        const TinyNetwork tiny = makeTinyNetwork({});
        const TinyNetwork colours = makeTinyNetwork({.channels = 3});
        COMPARE_ERROR(exportTorchScript(taskOf(tiny), Precision::int8, m_folder, {}), ErrorCode::usage, "",
                      "not available at int8");
        COMPARE_ERROR(
            exportTorchScript({tiny.network, "", threeClasses, colours.images}, Precision::fp32, m_folder, {}),
            ErrorCode::badInput, "", "take images of 1 x 8 x 8, not 3 x 8 x 8");
        COMPARE_ERROR(
            exportTorchScript({tiny.network, "", threeClasses, Images{1, 8, 8, {}, {}}}, Precision::fp32, m_folder, {}),
            ErrorCode::badInput, "", "no images");
        COMPARE_ERROR(exportTorchScript({tiny.network, "", {"a"}, tiny.images}, Precision::fp32, m_folder, {}),
                      ErrorCode::badInput, "", "1 names for 3 classes");
        QVERIFY(!fs::exists(m_folder));
    }

    void namesTheFolderThatCannotBeWritten() {
        const TinyNetwork tiny = makeTinyNetwork({});
        writeFile(m_folder, "a file");
        COMPARE_ERROR(exportTorchScript(taskOf(tiny), Precision::fp32, m_folder / "below", {}), ErrorCode::badInput,
                      m_folder / "below", "cannot be made");
        COMPARE_ERROR(exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {}), ErrorCode::badInput, m_folder,
                      "");
        QCOMPARE(readFile(m_folder), "a file");
        COMPARE_ERROR(exportTorchScript(taskOf(tiny), Precision::fp32, "/proc/self/fdinfo", {}), ErrorCode::badInput,
                      "/proc/self/fdinfo", "cannot be written");
    }

    void leavesWhatWasThereWhenAPlaceIsTaken() {
        const TinyNetwork tiny = makeTinyNetwork({});
        fs::create_directories(m_folder / "network.pt");
        writeEarlierStudent(m_folder);
        COMPARE_ERROR(exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {}), ErrorCode::badInput,
                      m_folder / "network.pt", "is a folder");
        QVERIFY(namesIn(m_folder) == (std::set<std::string>{"manifest.json", "network.pt", "student0.pt"}));
        QCOMPARE(readFile(m_folder / "student0.pt"), "older");
    }

    void leavesNothingWhenStopped() {
        const TinyNetwork tiny = makeTinyNetwork({});
        const CancelToken token;
        token.request();
        COMPARE_ERROR(exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, Progress({}, token)),
                      ErrorCode::cancelled, "", "");
        QVERIFY(!fs::exists(m_folder));
    }

    void leavesWhatWasThereWhenTheDiskIsFull() {
        const TinyNetwork tiny = makeTinyNetwork({.architectures = {"wrn-16-1"}});
        fs::create_directories(m_folder);
        const ChildOutcome outcome = onSmallDisk(m_folder, 600, [&]() -> std::string {
            writeEarlierStudent(m_folder);
            const auto error = caughtError([&] { exportTorchScript(taskOf(tiny), Precision::fp32, m_folder, {}); });
            if (!error)
                return "no error";
            if (namesIn(m_folder) != std::set<std::string>{"manifest.json", "student0.pt"} ||
                readFile(m_folder / "student0.pt") != "older")
                return "the folder has changed";
            return std::string(name(error->code())) + " " + error->path().filename().string() + " " + error->reason();
        });
        if (!outcome.ran)
            QSKIP(outcome.text.c_str());
        QCOMPARE(outcome.signal, 0);
        QVERIFY2(outcome.text.starts_with("failed ") && outcome.text.find(".pt cannot be written") != std::string::npos,
                 outcome.text.c_str());
    }

    void replacesAnEarlierExport() {
        exportTorchScript(taskOf(makeTinyNetwork({.students = 4})), Precision::fp32, m_folder, {});
        writeFile(m_folder / "notes.txt", "mine");
        fs::create_directory(m_folder / ".nonn-export-4711");
        writeFile(m_folder / ".nonn-export-4711" / "student0.pt", "of a program that was killed");
        exportTorchScript(taskOf(makeTinyNetwork({.students = 2})), Precision::fp32, m_folder, {});
        std::set<std::string> expected = filesOfTwo;
        expected.insert("notes.txt");
        QVERIFY(namesIn(m_folder) == expected);
    }

    void replacesNoFilesOfOthers_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"student0.pt", "manifest.json", "network.pt"})
            QTest::newRow(name) << name;
    }
    void replacesNoFilesOfOthers() {
        QFETCH(QString, name);
        const fs::path path = m_folder / name.toStdString();
        fs::create_directories(m_folder);
        writeFile(path, "{}");
        COMPARE_ERROR(exportTorchScript(taskOf(makeTinyNetwork({.students = 2})), Precision::fp32, m_folder, {}),
                      ErrorCode::badInput, path, "was not written by an export");
        QCOMPARE(namesIn(m_folder).size(), std::size_t{1});
        QCOMPARE(readFile(path), "{}");
    }

    /// Killed between two files, an export has come to no manifest.
    void goesOnWhereAnExportWasKilled() {
        fs::create_directories(m_folder / ".nonn-export-4711");
        writeFile(m_folder / ".nonn-export-4711" / "manifest.json", "{}");
        writeFile(m_folder / "student0.pt", "of the export that was killed");
        exportTorchScript(taskOf(makeTinyNetwork({.students = 2})), Precision::fp32, m_folder, {});
        QVERIFY(namesIn(m_folder) == filesOfTwo);
    }

    void touchesNoFilesOfOthers() {
        fs::create_directories(m_folder);
        writeFile(m_folder / "student2.pt", "not ours");
        exportTorchScript(taskOf(makeTinyNetwork({.students = 2})), Precision::fp32, m_folder, {});
        QCOMPARE(readFile(m_folder / "student2.pt"), "not ours");
    }

private:
    const torch::jit::GraphOptimizerEnabledGuard m_asWritten{false};  // compiling would take most of the time
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(TorchScriptExportTest)
#include "torchscript_export_test.moc"
