// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle_export.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/names_in.h"
#include "base/python.h"
#include "base/small_disk.h"
#include "base/stored_zip.h"
#include "deliver/bundle/bundle.h"
#include "deliver/onnx_export.h"
#include "deliver/sha256.h"
#include "evaluate/subset_fusion.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/runtime/graph_executor.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

ExportTask taskOf(const TinyNetwork& tiny) {
    ExportTask task{tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images};
    task.accuracies["fused_test_accuracy"] = 0.5;
    task.version = "1.2";
    task.given = {tiny.images.channels, tiny.images.height, tiny.images.width};
    return task;
}

std::map<std::string, std::string> contentOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder)] = readFile(entry.path());
    return files;
}

const BundleWish small{{}, Precision::fp32};

}  // namespace

class BundleExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_parent = fs::path(m_temporary->path().toStdString());
        m_folder = m_parent / "bundle";
    }

    void holdsEverythingAndIsTheSameEachTime() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        const Export result = exportBundle(taskOf(tiny), {bundleParts(), Precision::int8}, {{"seed", 7}}, m_folder, {});
        const std::map<std::string, std::string> files = contentOf(m_folder);
        for (const char* const file : {"README.md",
                                       "manifest.json",
                                       "onnx-fp32/student0.onnx",
                                       "onnx-fp16/fusion.onnx",
                                       "onnx-int8/golden.npz",
                                       "torchscript-fp32/student1.pt",
                                       "torchscript-fp16/network.pt",
                                       "c-fp32/student0.c",
                                       "c-int8/Makefile",
                                       "golden/fp32/image.npy",
                                       "golden/int8/student1.logits.npy",
                                       "golden/fp16/features.npy",
                                       "triton/student0/config.pbtxt",
                                       "triton/student0/1/model.onnx",
                                       "triton/fusion/1/model.onnx",
                                       "triton/ensemble/config.pbtxt",
                                       "triton/ensemble/1/about.txt",
                                       "run/run_students.py",
                                       "run/students.mjs",
                                       "run/index.html"})
            QVERIFY2(files.contains(file), file);
        QCOMPARE(result.files.size(), files.size());
        for (const ExportedFile& file : result.files) {
            QCOMPARE(static_cast<std::int64_t>(files.at(file.path).size()), file.bytes);
            QCOMPARE(sha256(files.at(file.path)), file.sha256);
        }
        QVERIFY(files.at("triton/student0/1/model.onnx") == files.at("onnx-int8/student0.onnx"));
        QCOMPARE(result.parts.size(), bundleParts().size());
        QVERIFY(result.quantisation.has_value());
        const Json manifest = Json::parse(files.at("manifest.json"));
        QCOMPARE(manifest.at("made").at("seed"), 7);
        QCOMPARE(manifest.at("students").at(1).at("costs").at("int8").contains("peak_activation_bytes"), true);
        const std::string archive = readFile(m_parent / "bundle.zip");
        QCOMPARE(sha256(archive), result.archive.value().sha256);
        exportBundle(taskOf(tiny), {bundleParts(), Precision::int8}, {{"seed", 7}}, m_parent / "again", {});
        QVERIFY(contentOf(m_parent / "again") == files);
        QVERIFY(readFile(m_parent / "again.zip") == archive);
        QVERIFY(Bundle::read(m_parent / "again.zip", {}).manifest() == Bundle::read(m_folder, {}).manifest());
    }

    void describesTheServersModels() {
        exportBundle(taskOf(makeTinyNetwork({.students = 2, .channels = 3})), small, {}, m_folder, {});
        const Json manifest = readJson(m_folder / "manifest.json");
        const std::string filters = std::to_string(manifest.at("students").at(1).at("filters").size());
        const std::string fusion = readFile(m_folder / "triton" / "fusion" / "config.pbtxt");
        QVERIFY2(fusion.find("    name: \"features1\"\n    data_type: TYPE_FP32\n    dims: [ " + filters + " ]\n") !=
                     std::string::npos,
                 fusion.c_str());
        const std::string ensemble = readFile(m_folder / "triton" / "ensemble" / "config.pbtxt");
        QVERIFY(ensemble.find("platform: \"ensemble\"\nmax_batch_size: 128\n") != std::string::npos);
        QVERIFY(ensemble.find("input_map { key: \"features1\" value: \"features1\" }") != std::string::npos);
    }

    /// The files of the repository, by another reader of ONNX and numpy's files.
    void isReadByPython() {
        if (!runPython({"-c", "import onnx, numpy"}).succeeded())
            QSKIP("/usr/bin/python3 has no onnx or numpy here");
        exportBundle(taskOf(makeTinyNetwork({.students = 2})), small, {}, m_folder, {});
        const PythonRun run = runPython({"-c", R"(
import json, sys, pathlib, numpy, onnx, onnx.numpy_helper
root = pathlib.Path(sys.argv[1])
manifest = json.loads((root / "manifest.json").read_text())
for file in root.rglob("*.onnx"):
    onnx.checker.check_model(onnx.load(str(file)), full_check=True)
arrays = {a["name"]: numpy.load(root / a["file"]) for a in manifest["golden"][0]["arrays"]}
for a in manifest["golden"][0]["arrays"]:
    assert list(arrays[a["name"]].shape) == a["shape"], a
fusion = onnx.load(str(root / "triton/fusion/1/model.onnx")).graph
assert [i.name for i in fusion.input] == ["features0", "features1"], fusion.input
both = numpy.concatenate([arrays["student0.features"], arrays["student1.features"]], 1)
assert (both == arrays["features"]).all()
weights = {t.name: onnx.numpy_helper.to_array(t) for t in fusion.initializer}
bias = next(v for v in weights.values() if v.ndim == 1)
summed = arrays["student0.logits"] + arrays["student1.logits"] + bias
assert abs(summed - arrays["logits"]).max() < 1e-5, abs(summed - arrays["logits"]).max()
compile((root / "run/run_students.py").read_text(), "run_students.py", "exec")
)",
                                         QString::fromStdString(m_folder.string())});
        QVERIFY2(run.succeeded(), run.errors.constData());
    }

    void isRunByItsOwnScript() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2, .channels = 3});
        const SurvivorLayers layers = fitSurvivorLayers(tiny.network, Message::features, tiny.images, {}, 1000, {});
        ExportTask task = taskOf(tiny);
        task.survivors = &layers;
        exportBundle(task, small, {}, m_folder, {});
        QProcess node;
        node.start(QStringLiteral("node"), {NONN_BUNDLE_CHECK, QString::fromStdString(m_folder.string())});
        if (!node.waitForStarted())
            QSKIP("there is no node here");
        QVERIFY(node.waitForFinished(120'000));
        if (node.exitCode() == 77)
            QSKIP("node finds no ONNX Runtime here: npm install onnxruntime-node, and set NODE_PATH");
        const QByteArray errors = node.readAllStandardError();
        QVERIFY2(node.exitCode() == 0, errors.constData());
        const Json result = Json::parse(node.readAllStandardOutput().toStdString());
        QVERIFY2(result.at("largest").get<double>() <= 1e-4, result.dump().c_str());
        QCOMPARE(result.at("prepared"), (Json{10, 20, 50, 60}));
        const std::vector<float> features =
            Bundle::read(m_folder, {}).golden(Precision::fp32, "student0.features").values;
        const std::vector<float> expected =
            layers.fuse({std::span(features).first(static_cast<std::size_t>(layers.widths[0])), {}});
        for (std::size_t c = 0; c < expected.size(); ++c)
            QVERIFY(std::abs(result.at("survivors").at(c).get<float>() - expected[c]) < 1e-4F);
    }

    /// ONNX Runtime for Python, which Debian has from 13 on.
    void isRunByItsPythonScript() {
        if (!runPython({"-c", "import numpy, onnxruntime"}).succeeded())
            QSKIP("/usr/bin/python3 has no onnxruntime or numpy here");
        exportBundle(taskOf(makeTinyNetwork({.students = 2})), {bundleParts(), Precision::fp32}, {}, m_folder, {});
        const QString script = QString::fromStdString(m_folder / "run" / "run_students.py");
        for (const auto& [precision, most] : {std::pair("fp32", 1e-5), {"fp16", 1e-3}, {"int8", 0.05}}) {
            const PythonRun run = runPython({script, "--golden", "--precision", QString::fromLatin1(precision)});
            QVERIFY2(run.succeeded(), run.errors.constData());
            const QByteArray says = "largest difference from the golden vectors: ";
            QVERIFY2(run.output.startsWith(says), run.output.constData());
            bool number = false;
            QVERIFY(run.output.mid(says.size()).trimmed().toDouble(&number) <= most);
            QVERIFY(number);
        }
    }

    void replacesABundle() {
        exportBundle(taskOf(makeTinyNetwork({.students = 3})), small, {}, m_folder, {});
        const std::string archive = readFile(m_parent / "bundle.zip");
        exportBundle(taskOf(makeTinyNetwork({.students = 2})), small, {}, m_folder, {});
        QVERIFY(!fs::exists(m_folder / "onnx-fp32" / "student2.onnx"));
        QVERIFY(readFile(m_parent / "bundle.zip") != archive);
        QVERIFY(namesIn(m_parent) == (std::set<std::string>{"bundle", "bundle.zip"}));
    }

    void replacesNothingOfOthers_data() {
        QTest::addColumn<QString>("path");
        for (const char* const path : {"bundle", "bundle/notes.txt", "bundle/run/ort/ort.js", "bundle.zip"})
            QTest::newRow(path) << path;
    }
    void replacesNothingOfOthers() {
        QFETCH(QString, path);
        const fs::path mine = m_parent / path.toStdString();
        if (path.startsWith(QLatin1String("bundle/run")))
            exportBundle(taskOf(makeTinyNetwork({.students = 2})), small, {}, m_folder, {});
        fs::create_directories(mine.parent_path());
        writeFile(mine, "mine");
        COMPARE_ERROR(exportBundle(taskOf(makeTinyNetwork({.students = 3})), small, {}, m_folder, {}),
                      ErrorCode::badInput, mine, "was not written by an export");
        QCOMPARE(readFile(mine), "mine");
    }

    void takesThePlaceOfAnotherExport() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {});
        exportBundle(taskOf(tiny), small, {}, m_folder, {});
        QVERIFY(!fs::exists(m_folder / "student0.onnx"));
        COMPARE_ERROR(exportOnnx(taskOf(tiny), Precision::fp32, m_folder, {}), ErrorCode::badInput, m_folder,
                      "is a bundle");
    }

    void leavesWhatWasThereWhenTheDiskIsFull() {
        const TinyNetwork tiny = makeTinyNetwork({.architectures = {"wrn-16-1"}});
        fs::create_directories(m_folder);
        const ChildOutcome outcome = onSmallDisk(m_folder, 6000, [&]() -> std::string {
            const fs::path place = m_folder / "students";
            exportBundle(taskOf(makeTinyNetwork({.students = 2})), small, {}, place, {});
            const auto before = contentOf(m_folder);
            const auto error = caughtError([&] { exportBundle(taskOf(tiny), {bundleParts()}, {}, place, {}); });
            if (!error)
                return "no error";
            if (contentOf(m_folder) != before)
                return "the folder has changed";
            return std::string(name(error->code())) + " " + error->path().string();
        });
        if (!outcome.ran)
            QSKIP(outcome.text.c_str());
        QCOMPARE(outcome.signal, 0);
        QVERIFY2(outcome.text.starts_with("failed " + m_folder.string() + "/students"), outcome.text.c_str());
    }

    void leavesNothingWhenStopped() {
        const CancelToken stop;
        stop.request();
        QVERIFY(caughtError([&] {
                    exportBundle(taskOf(makeTinyNetwork({.students = 2})), small, {}, m_folder, {{}, stop});
                }).has_value());
        QVERIFY(namesIn(m_parent).empty());
    }

private:
    const torch::jit::GraphOptimizerEnabledGuard m_asWritten{false};  // compiling would take most of the time
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_parent;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(BundleExportTest)
#include "bundle_export_test.moc"
