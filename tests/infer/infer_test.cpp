// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/infer.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "data/made_pictures.h"
#include "deliver/bundle_export.h"
#include "deliver/onnx/onnx_model.h"
#include "deliver/sha256.h"
#include "evaluate/answer_table_pass.h"
#include "evaluate/subset_fusion.h"
#include "evaluate/tiny_network.h"
#include "infer/asked_students.h"
#include "infer/bundle_network.h"
#include "infer/picture.h"
#include "model/runtime.h"

#include <ATen/core/Tensor.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace nonn;

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> classes{"cat", "dog", "bird"};

/// An image of the network's as a picture.
std::string pictureOf(const Images& images, std::int64_t image) {
    Raster raster{images.channels, images.height, images.width, {}};
    const std::vector<std::uint8_t> planes = images.image(image);
    const std::size_t plane = planes.size() / static_cast<std::size_t>(images.channels);
    for (std::size_t i = 0; i < plane; ++i)
        for (std::size_t c = 0; c < static_cast<std::size_t>(images.channels); ++c)
            raster.pixels.push_back(planes[c * plane + i]);
    return pngOf(raster);
}

/// Puts another file in the place of a bundle's, and states it.
void replaceFile(const fs::path& bundle, const std::string& file, const std::string& content) {
    writeFile(bundle / file, content);
    Json manifest = readJson(bundle / "manifest.json");
    for (Json& entry : manifest.at("files"))
        if (entry.at("path") == file)
            entry = {{"path", file}, {"bytes", content.size()}, {"sha256", sha256(content)}};
    writeJson(bundle / "manifest.json", manifest);
}

}  // namespace

class InferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_folder = m_temporary.path().toStdString();
        m_tiny = std::make_unique<TinyNetwork>(
            makeTinyNetwork({.students = 3, .channels = 3, .architectures = {"wrn-10-0.5", "mobilenetv2-0.1"}}));
        ExportTask task{m_tiny->network, "tiny", classes, m_tiny->images};
        task.given = {3, m_tiny->images.height, m_tiny->images.width};
        task.subsets = {{{0, 1, 2}, 0.75}, {{0, 2}, 0.5}};
        exportBundle(task, {{{ExportKind::onnx, Precision::fp16}, {ExportKind::onnx, Precision::int8}}, {}}, {},
                     m_folder / "bundle", {});
        fs::create_directory(m_folder / "pictures");
        for (int i = 0; i < 3; ++i)
            writeFile(m_folder / "pictures" / (std::to_string(i) + ".png"), pictureOf(m_tiny->images, i));
    }

    /// fp32 and fp16 within 1e-4, integers to the bit.
    void saysWhatTheGoldenVectorsSay() {
        const Bundle bundle = Bundle::read(m_folder / "bundle", {});
        for (const Precision precision : precisions) {
            const std::vector<float> images = bundle.golden(precision, "image").values;
            BundleFusion fusion(bundle, precision);
            std::vector<BundleStudent::Answer> answers;
            for (int p = 0; p < 3; ++p) {
                answers.push_back(BundleStudent(bundle, p, precision).run(images));
                const NamedArray logits = bundle.golden(precision, "student" + std::to_string(p) + ".logits");
                const double off = largestShare(logits.values, answers.back().logits);
                QVERIFY2(off <= (precision == Precision::int8 ? 0 : 1e-4), std::to_string(off).c_str());
            }
            const std::vector<float> wanted = bundle.golden(precision, "logits").values;
            std::vector<std::span<const float>> shares;
            for (const BundleStudent::Answer& answer : answers)
                shares.push_back(std::span(answer.logits).first(classes.size()));
            // At int8 a student rounds its share, where the fusion layer is given its features.
            QVERIFY(largestShare(std::span(wanted).first(classes.size()), fusion.sum(shares)) <=
                    (precision == Precision::int8 ? 0.1 : 1e-4));
        }
    }

    void asksForPictures() {
        const Inference found = infer({m_folder / "bundle", {m_folder / "pictures"}, std::nullopt, {}}, {});
        QCOMPARE(found.dataset, std::string("tiny"));
        QCOMPARE(found.accuracy.value(), 0.75);
        QCOMPARE(found.pictures.size(), std::size_t{3});
        const Bundle bundle = Bundle::read(m_folder / "bundle", {});
        const std::vector<float> logits = bundle.golden(Precision::fp32, "logits").values;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto first = logits.begin() + static_cast<std::ptrdiff_t>(3 * i);
            const Verdict verdict = found.pictures[i].fused.value();
            QCOMPARE(verdict.index, static_cast<int>(std::max_element(first, first + 3) - first));
            QCOMPARE(verdict.name, classes[static_cast<std::size_t>(verdict.index)]);
            QVERIFY(verdict.probability > 1.0 / 3 && verdict.probability <= 1);
            QCOMPARE(found.pictures[i].students.size(), std::size_t{3});
        }
        const Json json = toJson(found);
        QCOMPARE(json.at("predictions").at(0).at("class"), found.pictures[0].fused->name);
        QCOMPARE(json.at("predictions").at(0).at("missing"), Json::array());
        QVERIFY(json.at("bytes").is_null() && json.at("latency_ms").get<double>() > 0);
    }

    /// One image after the other, also when the bundle is gone.
    void askedStudentsSayTheSame() {
        const fs::path bundle = m_folder / "gone";
        fs::copy(m_folder / "bundle", bundle, fs::copy_options::recursive);
        AskedStudents students(Bundle::read(bundle, {}), Precision::fp32, {1});
        fs::remove_all(bundle);
        const Inference found = infer({m_folder / "bundle", {m_folder / "pictures"}, Precision::fp32, {1}}, {});
        for (const PictureVerdict& wanted : found.pictures) {
            PictureVerdict verdict = students.ask(readPicture(wanted.picture, students.manifest().preparation));
            verdict.picture = wanted.picture;
            verdict.milliseconds = wanted.milliseconds;
            QVERIFY(verdict == wanted);
        }
    }

    void leavesStudentsOut() {
        const Inference found =
            infer({m_folder / "bundle.zip", {m_folder / "pictures" / "1.png"}, Precision::int8, {1, 1}}, {});
        QCOMPARE(found.missing, std::vector<int>{1});
        QCOMPARE(found.accuracy.value(), 0.5);
        COMPARE_ERROR(infer({m_folder / "bundle", {m_folder / "pictures"}, {}, {0, 1, 2}}, {}), ErrorCode::usage, "",
                      "nobody is left to answer");
        QCOMPARE(found.pictures.at(0).students.at(1).has_value(), false);
        QCOMPARE(toJson(found).at("predictions").at(0).at("students").at(1).at("student"), 2);
        QCOMPARE(infer({m_folder / "bundle", {m_folder / "pictures"}, {}, {0}}, {}).accuracy.has_value(), false);
    }

    /// To each picture what a table of answers to the same images says of the survivors by their layer.
    void survivorsAnswerByTheirLayer_data() {
        QTest::addColumn<int>("message");
        QTest::newRow("features") << static_cast<int>(Message::features);
        QTest::newRow("shares of the logits") << static_cast<int>(Message::logits);
    }
    void survivorsAnswerByTheirLayer() {
        QFETCH(int, message);
        const SurvivorLayers layers =
            fitSurvivorLayers(m_tiny->network, static_cast<Message>(message), m_tiny->images, {}, 1000, {});
        ExportTask task{m_tiny->network, "tiny", classes, m_tiny->images};
        task.given = {3, m_tiny->images.height, m_tiny->images.width};
        task.survivors = &layers;
        task.subsets = {{{0, 1, 2}, 0.75}, {{0, 2}, 0.5}};
        task.fittedSubsets = {{{0, 1, 2}, 0.75}, {{0, 2}, 0.625}};
        const fs::path bundle = m_folder / ("survivors" + std::to_string(message));
        exportBundle(task, {{}, Precision::fp32}, {}, bundle, {});
        const TeacherPass pass = askTeacher(m_tiny->teacher, m_tiny->images, Split::validation, {}, {});
        const AnswerTable table = makeAnswerTable(pass, m_tiny->network, m_tiny->images, {}, {}, true);
        const Inference found = infer({bundle, {m_folder / "pictures"}, {}, {1}}, {});
        QCOMPARE(found.accuracy.value(), 0.625);
        QCOMPARE(toJson(found).at("survivor_layers"), true);
        for (std::size_t i = 0; i < found.pictures.size(); ++i) {
            const std::vector<float> logits =
                fusedLogits(table, static_cast<std::int64_t>(i), {true, false, true}, &layers);
            const auto largest = std::ranges::max_element(logits);
            double sum = 0;
            for (const float logit : logits)
                sum += std::exp(double{logit} - *largest);
            QCOMPARE(found.pictures[i].fused->index, static_cast<int>(largest - logits.begin()));
            QVERIFY(std::abs(found.pictures[i].fused->probability - 1 / sum) < 1e-4);
            QVERIFY(fusedLogits(table, static_cast<std::int64_t>(i), {true, false, true}) != logits);
        }
        QCOMPARE(infer({bundle, {m_folder / "pictures"}, {}, {}}, {}).accuracy.value(), 0.75);
    }

    void preparesPictures_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("given");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("shorterSide");
        QTest::addColumn<bool>("fromMean");
        QTest::addColumn<QList<int>>("expected");
        const auto bytes = [](const Raster& raster) { return QByteArray::fromStdString(pngOf(raster)); };
        const Raster colour{3, 1, 1, {250, 100, 10}};
        const Raster grey{1, 1, 1, {77}};
        QTest::newRow("as it is") << bytes(colour) << 3 << 3 << 1 << false << QList<int>{250, 100, 10};
        QTest::newRow("luma") << bytes(colour) << 1 << 1 << 1 << false << QList<int>{135};
        QTest::newRow("mean") << bytes(colour) << 3 << 1 << 1 << true << QList<int>{120};
        QTest::newRow("repeated luma") << bytes(colour) << 1 << 3 << 1 << false << QList<int>{135, 135, 135};
        QTest::newRow("grey as colour") << bytes(grey) << 3 << 3 << 1 << false << QList<int>{77, 77, 77};
        QTest::newRow("middle") << bytes({1, 1, 3, {1, 200, 3}}) << 1 << 1 << 1 << false << QList<int>{200};
    }
    void preparesPictures() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, given);
        QFETCH(int, channels);
        QFETCH(int, shorterSide);
        QFETCH(bool, fromMean);
        QFETCH(QList<int>, expected);
        const fs::path path = m_folder / "made.png";
        writeFile(path, bytes.toStdString());
        const auto found = readPicture(path, {{channels, 1, 1}, given, shorterSide, fromMean});
        QCOMPARE(QList<int>(found.begin(), found.end()), expected);
    }

    void cutsTheMiddle() {
        const fs::path path = m_folder / "made.png";
        Raster raster{1, 4, 4, {}};
        for (int i = 0; i < 16; ++i)
            raster.pixels.push_back(static_cast<std::uint8_t>(i));
        writeFile(path, pngOf(raster));
        QCOMPARE(readPicture(path, {{1, 2, 2}, 1, 4, false}), (std::vector<std::uint8_t>{5, 6, 9, 10}));
        QCOMPARE(readPicture(path, {{1, 4, 4}, 1, 4, false}), raster.pixels);
        QCOMPARE(preparePicture(raster, {{1, 2, 2}, 1, 4, false}), (std::vector<std::uint8_t>{5, 6, 9, 10}));
        COMPARE_ERROR(preparePicture(raster, {{1, 4, 5}, 1, 4, false}), ErrorCode::badInput, {}, "has 4 x 4 pixels");
        COMPARE_ERROR(readPicture(path, {{1, 4, 5}, 1, 4, false}), ErrorCode::badInput, path, "has 4 x 4 pixels");
    }

    void refuses_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const std::string one = readFile(m_folder / "bundle/onnx-fp32/student1.onnx");
        QTest::newRow("no ONNX") << "student0.onnx" << QByteArray("x") << "";
        QTest::newRow("another student") << "student0.onnx" << QByteArray::fromStdString(one) << "";
        QTest::newRow("fusion") << "fusion.onnx" << QByteArray::fromStdString(one) << "takes other inputs";
        OnnxModel changed = readOnnx("student1.onnx", one);
        for (OnnxTensor& tensor : changed.initialisers)
            if (!tensor.raw.empty() && tensor.type == OnnxType::float32)
                tensor.raw[3] = static_cast<char>(tensor.raw[3] ^ 1);  // the exponent
        QTest::newRow("other weights") << "student1.onnx" << QByteArray::fromStdString(onnxFile(changed))
                                       << "than the golden vectors";
    }
    void refuses() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const fs::path bundle = m_folder / "damaged";
        fs::remove_all(bundle);
        fs::copy(m_folder / "bundle", bundle, fs::copy_options::recursive);
        const std::string name = "onnx-fp32/" + file.toStdString();
        replaceFile(bundle, name, bytes.toStdString());
        COMPARE_ERROR(infer({bundle, {m_folder / "pictures"}, {}, {}}, {}), ErrorCode::badInput, bundle / name,
                      reason.toStdString());
    }

    void refusesPictures() {
        const fs::path bundle = m_folder / "bundle";
        const fs::path broken = m_folder / "broken.png";
        writeFile(broken, "no picture");
        COMPARE_ERROR(infer({bundle, {broken}, {}, {}}, {}), ErrorCode::badInput, broken, "");
        COMPARE_ERROR(infer({bundle, {m_folder / "none.png"}, {}, {}}, {}), ErrorCode::badInput, m_folder / "none.png",
                      "cannot be read");
        fs::create_directory(m_folder / "empty");
        COMPARE_ERROR(infer({bundle, {m_folder / "empty"}, {}, {}}, {}), ErrorCode::badInput, m_folder / "empty",
                      "holds no pictures");
        COMPARE_ERROR(infer({bundle, {m_folder / "pictures"}, {}, {3}}, {}), ErrorCode::badInput, {}, "no student 3");
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;
    std::unique_ptr<TinyNetwork> m_tiny;
};

QTEST_GUILESS_MAIN(InferTest)
#include "infer_test.moc"
