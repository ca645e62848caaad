// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/bundle/bundle.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/made_zip.h"
#include "base/stored_zip.h"
#include "deliver/bundle_export.h"
#include "deliver/sha256.h"
#include "evaluate/subset_fusion.h"
#include "evaluate/tiny_network.h"
#include "model/runtime.h"

#include <ATen/core/Tensor.h>

#include <QTemporaryDir>
#include <QtTest>
#include <functional>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

using Damage = std::function<void(const fs::path& bundle)>;

/// Changes the manifest.
Damage stating(const std::function<void(Json&)>& change) {
    return [change](const fs::path& bundle) {
        Json manifest = readJson(bundle / "manifest.json");
        change(manifest);
        writeJson(bundle / "manifest.json", manifest);
    };
}
Damage stating(const char* pointer, const Json& value) {
    return stating([=](Json& manifest) { manifest[Json::json_pointer(pointer)] = value; });
}
Damage without(const char* key) {
    return stating([=](Json& manifest) { manifest.erase(key); });
}

/// Writes a file and states it as if it had been so from the beginning.
Damage rewriting(const std::string& file, const std::string& content) {
    return [=](const fs::path& bundle) {
        writeFile(bundle / file, content);
        stating([&](Json& manifest) {
            for (Json& entry : manifest.at("files"))
                if (entry.at("path") == file)
                    entry = {{"path", file}, {"bytes", content.size()}, {"sha256", sha256(content)}};
        })(bundle);
    };
}

struct Case {
    const char* name;
    Damage damage;
    const char* file;    ///< that the error names, within the bundle
    const char* reason;  ///< a part of it
};

std::string npyOf(std::string shape) {
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }\n";
    return std::string("\x93NUMPY\1\0", 8) + static_cast<char>(header.size()) + '\0' + header + "some";
}

const std::vector<Case>& cases() {
    static const char* const manifest = "manifest.json";
    static const std::string other(64, 'a');
    static const std::vector<Case> all{
        {"no manifest", [](const fs::path& b) { fs::remove(b / "manifest.json"); }, manifest, "No such file"},
        {"no JSON", [](const fs::path& b) { writeFile(b / "manifest.json", "{\"format\""); }, manifest, "JSON"},
        {"nested", [](const fs::path& b) { writeFile(b / "manifest.json", std::string(100000, '[')); }, manifest,
         "nests deeper"},
        {"other format", stating("/format", "nonn-onnx"), manifest, "is not the manifest of a bundle"},
        {"newer", stating("/version", 3), manifest, "it is older than the bundle"},
        {"version 0", stating("/version", 0), manifest, "version 0"},
        {"no classes", without("classes"), manifest, "classes"},
        {"classes are a number", stating("/classes", 3), manifest, "array"},
        {"no students", stating("/students", Json::array()), manifest, "no classes or no students"},
        {"huge image", stating("/image/height", 1 << 20), manifest, "height is 1048576"},
        {"image of nothing", stating("/image/width", 0), manifest, "width is 0"},
        {"unknown part", stating("/parts/0/name", "onnx-int4"), manifest, "is no part of bundles"},
        {"other precision", stating("/precision", "int8"), manifest, "not there as ONNX at int8"},
        {"other shape", stating("/golden/0/arrays/0/shape", {4, 1, 9, 9}), manifest, "'image' is of the shape"},
        {"other classes", stating("/classes", {"cat", "dog"}), manifest, "'student0.logits' is of the shape 4 x 3"},
        {"golden missing", stating([](Json& m) { m["golden"][0]["arrays"].erase(1); }), manifest,
         "'student0.logits' is missing"},
        {"file not listed", stating([](Json& m) { m["files"].erase(0); }), manifest, "is not listed"},
        {"file listed twice", stating([](Json& m) { m["files"].push_back(m["files"][0]); }), manifest, "listed twice"},
        {"absolute path", stating("/files/0/path", "/etc/passwd"), manifest, "'/etc/passwd' is not within"},
        {"climbing path", stating("/files/0/path", "onnx-fp32/../../x"), manifest, "is not within the bundle"},
        {"other separator", stating("/files/0/path", "..\\x"), manifest, "is not within the bundle"},
        {"hash of nothing", stating("/files/0/sha256", "0"), manifest, "SHA-256"},
        {"negative size", stating("/files/0/bytes", -1), manifest, "size or the SHA-256"},
        {"wrong hash", stating("/files/0/sha256", other), "onnx-fp32/student0.onnx", "its SHA-256 is another"},
        {"other size", stating("/files/0/bytes", std::int64_t{1} << 40), "onnx-fp32/student0.onnx",
         "bytes where the manifest says 1099511627776"},
        {"longer file", [](const fs::path& b) { writeFile(b / "README.md", std::string(1 << 20, 'x')); }, "README.md",
         "is larger than"},
        {"changed file",
         [](const fs::path& b) {
             std::string text = readFile(b / "onnx-fp32/student1.onnx");
             text[text.size() / 2] ^= 1;
             writeFile(b / "onnx-fp32/student1.onnx", text);
         },
         "onnx-fp32/student1.onnx", "its SHA-256 is another"},
        {"missing file", [](const fs::path& b) { fs::remove(b / "onnx-fp32/fusion.onnx"); }, "onnx-fp32/fusion.onnx",
         "No such file"},
        {"folder for a file",
         [](const fs::path& b) {
             fs::remove(b / "README.md");
             fs::create_directory(b / "README.md");
         },
         "README.md", "is no file"},
        {"link outside",
         [](const fs::path& b) {
             fs::rename(b / "README.md", b.parent_path() / "README.md");
             fs::create_symlink(b.parent_path() / "README.md", b / "README.md");
         },
         "README.md", "leads out of the bundle"},
        {"golden of another shape", rewriting("golden/fp32/logits.npy", npyOf("1, ")), "golden/fp32/logits.npy",
         "is of another shape than the manifest says"},
        {"golden that claims much", rewriting("golden/fp32/logits.npy", npyOf("4611686018427387904, 4")),
         "golden/fp32/logits.npy", "has not the numbers that its shape announces"},
        {"golden of bytes", rewriting("golden/fp32/image.npy", "no array"), "golden/fp32/image.npy",
         "is no array of numpy's, at byte 0"},
        {"layers for survivors not listed", stating("/survivors/file", "other.json"), manifest,
         "'other.json' is not listed"},
        {"without layers for survivors", without("survivors"), manifest, "survivors"},
        {"layers of nothing", rewriting("survivors.json", "{}"), "survivors.json", "holds no fusion layers"},
        {"layers that are cut", rewriting("survivors.json", "{\"format\""), "survivors.json", "JSON"},
        {"layers of others",
         [](const fs::path& b) {
             Json layers = readJson(b / "survivors.json");
             layers["widths"][0] = 1;
             layers["layers"][0]["weight"] = {{1, 2, 3}};
             rewriting("survivors.json", layers.dump())(b);
         },
         "survivors.json", "does not fit the students and classes"},
        {"changed layers",
         [](const fs::path& b) {
             std::string text = readFile(b / "survivors.json");
             text[text.find("bias") + 8] = '7';
             writeFile(b / "survivors.json", text);
         },
         "survivors.json", "its SHA-256 is another"},
    };
    return all;
}

}  // namespace

class BundleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_whole = fs::path(m_temporary.path().toStdString()) / "whole";
        const TinyNetwork tiny = makeTinyNetwork({.students = 2});
        ExportTask task{tiny.network, "tiny", {"cat", "dog", "bird"}, tiny.images};
        task.accuracies["fused_test_accuracy"] = 0.5;
        task.given = {tiny.images.channels, tiny.images.height, tiny.images.width};
        exportBundle(task, {}, {}, m_whole.parent_path() / "plain", {});
        const SurvivorLayers layers = fitSurvivorLayers(tiny.network, Message::features, tiny.images, {}, 1000, {});
        task.survivors = &layers;
        task.subsets = {{{0}, 0.25}, {{1}, 0.5}};
        task.fittedSubsets = {{{0}, 0.375}};
        exportBundle(task, {}, {}, m_whole, {});
        m_layers = layers;
    }

    void fusionLayersForSurvivorsTravel() {
        const Bundle bundle = Bundle::read(m_whole, {});
        QVERIFY(bundle.survivors() == m_layers);
        QCOMPARE(bundle.manifest().fittedSubsets, (std::map<std::vector<int>, double>{{{0}, 0.375}}));
        QCOMPARE(readJson(m_whole / "manifest.json").at("version"), 2);
        // A bundle without is one that older programs read, and theirs is read here.
        const fs::path plain = m_whole.parent_path() / "plain";
        QCOMPARE(readJson(plain / "manifest.json").at("version"), 1);
        QVERIFY(!Bundle::read(plain, {}).survivors());
    }

    void readsWhatWasWritten() {
        for (const fs::path& path : {m_whole, fs::path(m_whole) += ".zip"}) {
            const Bundle bundle = Bundle::read(path, {});
            const BundleManifest& manifest = bundle.manifest();
            QCOMPARE(manifest.dataset, std::string("tiny"));
            QCOMPARE(manifest.classes, (std::vector<std::string>{"cat", "dog", "bird"}));
            QCOMPARE(manifest.students(), 2);
            QCOMPARE(manifest.accuracies.at("fused_test_accuracy"), 0.5);
            QVERIFY(bundle.content("README.md") == readFile(m_whole / "README.md"));
            const NamedArray logits = bundle.golden(Precision::fp32, "logits");
            QCOMPARE(logits.sizes, (std::vector<std::int64_t>{4, 3}));
            QCOMPARE(logits.values.size(), std::size_t{12});
            COMPARE_ERROR(bundle.content("secret"), ErrorCode::badInput, path / "secret", "not listed");
        }
    }

    void refuses_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void refuses() {
        QFETCH(int, index);
        const Case& wrong = cases()[static_cast<std::size_t>(index)];
        const QTemporaryDir temporary;
        const fs::path bundle = fs::path(temporary.path().toStdString()) / "bundle";
        fs::copy(m_whole, bundle, fs::copy_options::recursive);
        wrong.damage(bundle);
        COMPARE_ERROR(Bundle::read(bundle, {}), ErrorCode::badInput, bundle / wrong.file, wrong.reason);
    }

    void refusesArchives_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("reason");
        const QByteArray whole = QByteArray::fromStdString(readFile(fs::path(m_whole) += ".zip"));
        QTest::newRow("no archive") << QByteArray("not an archive") << ""
                                    << "";
        QTest::newRow("cut") << whole.left(whole.size() / 2) << ""
                             << "";
        QTest::newRow("empty") << QByteArray::fromStdString(storedZip({})) << "manifest.json"
                               << "not in the archive";
        QTest::newRow("another") << QByteArray::fromStdString(storedZip({{"manifest.json", "{}"}})) << "manifest.json"
                                 << "not in the archive";
        QTest::newRow("climbing") << QByteArray::fromStdString(storedZip({{"../manifest.json", "{}"}})) << ""
                                  << "";
        const std::vector<ZipEntry> packed{{"bundle/manifest.json", "{}", 8, 0, 2}};
        QTest::newRow("packed anew") << QByteArray::fromStdString(makeZip(packed)) << ""
                                     << "holds compressed files";
        QByteArray changed = whole;
        changed[whole.indexOf("# Students for tiny")] = '!';
        QTest::newRow("changed") << changed << ""
                                 << "";
    }
    void refusesArchives() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, file);
        QFETCH(QString, reason);
        const fs::path path = fs::path(m_temporary.path().toStdString()) / "damaged.zip";
        writeFile(path, bytes.toStdString());
        const fs::path named = file.isEmpty() ? path : path / file.toStdString();
        COMPARE_ERROR(Bundle::read(path, {}), ErrorCode::badInput, named, reason.toStdString());
    }

    void refusesWhatIsNoBundle() {
        const fs::path folder = m_temporary.path().toStdString();
        COMPARE_ERROR(Bundle::read(folder / "nothing", {}), ErrorCode::badInput, folder / "nothing", "is not there");
        COMPARE_ERROR(Bundle::read("/dev/null", {}), ErrorCode::badInput, "/dev/null", "neither");
    }

    void knowsPaths_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, bool allowed) { QTest::addRow("%s", path) << path << allowed; };
        row("a", true);
        row("a/b-c_d.e", true);
        row("", false);
        row("/a", false);
        row("a/", false);
        row("a//b", false);
        row(".", false);
        row("a/..", false);
        row("a/./b", false);
        row(".hidden", false);
        row("a b", false);
        row("c:x", false);
        row("a\nb", false);
    }
    void knowsPaths() {
        QFETCH(QString, path);
        QFETCH(bool, allowed);
        QCOMPARE(isBundlePath(path.toStdString()), allowed);
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_whole;
    std::optional<SurvivorLayers> m_layers;
};

QTEST_GUILESS_MAIN(BundleTest)
#include "bundle_test.moc"
