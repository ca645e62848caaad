// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/half.h"
#include "deliver/made_lowered.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/onnx/onnx_tensor.h"
#include "deliver/onnx/to_onnx.h"
#include "model/foreign_file.h"
#include "model/run_lowered.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace nonn;

namespace {

const std::filesystem::path path = "model.onnx";

const OnnxNotes notes{"1.2", "what it is", {{"logits", "one a class"}}, {{"classes", "[\"cat\"]"}}};

/// The largest difference of any output, relative to the largest value.
double difference(const LoweredNetwork& expected, const LoweredNetwork& found) {
    Generator generator(3);
    const std::vector<float> images = drawnValues(generator, static_cast<std::size_t>(2 * expected.input().elements()));
    const auto left = outputsByDefinition(expected, images);
    const auto right = outputsByDefinition(found, images);
    double largest = left.size() == right.size() ? 0 : 1e9;
    for (std::size_t o = 0; o < left.size(); ++o)
        for (std::size_t i = 0; i < left[o].size(); ++i)
            largest =
                std::max(largest, std::abs(double{left[o][i]} - right[o].at(i)) / std::max(1.0f, std::abs(left[o][i])));
    return largest;
}

NetworkOfOnnx readBack(const OnnxModel& model) {
    return networkFromOnnx(path, readOnnx(path, onnxFile(model)), {});
}

}  // namespace

class OnnxFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsToHalves() {
        const std::vector<std::pair<float, int>> known{
            {0.0f, 0},          {-0.0f, 0x8000},    {1.0f, 0x3c00},    {-2.0f, 0xc000},    {65504.0f, 0x7bff},
            {65519.0f, 0x7bff}, {65520.0f, 0x7c00}, {0.1f, 0x2e66},    {5.9604645e-8f, 1}, {2.9802322e-8f, 0},
            {6.1e-5f, 0x03ff},  {2049.0f, 0x6800},  {2051.0f, 0x6802}, {INFINITY, 0x7c00}, {2047.9f, 0x6800}};
        for (const auto& [value, bits] : known)
            QCOMPARE(int{halfBits(value)}, bits);
        QVERIFY(std::isnan(fromHalfBits(halfBits(NAN))));
        for (int bits = 0; bits < 0x7c00; ++bits)
            QCOMPARE(int{halfBits(fromHalfBits(static_cast<std::uint16_t>(bits)))}, bits);
    }

    void keepsEveryOperation() {
        const LoweredNetwork network = everyOperation();
        const OnnxModel model = toOnnx(network, OnnxWeights::float32, notes);
        const std::string file = onnxFile(model);
        QVERIFY(isOnnx("model", file));
        QVERIFY(readOnnx(path, file) == model);
        QVERIFY(onnxFile(toOnnx(everyOperation(), OnnxWeights::float32, notes)) == file);
        const NetworkOfOnnx read = readBack(model);
        QVERIFY(read.notes.empty());
        QCOMPARE(read.network.input().height, 11);
        QVERIFY(difference(network, read.network) < 1e-6);
    }

    void keepsOperationsOfTeachers() {
        const LoweredNetwork network = operationsOfTeachers();
        const OnnxModel model = toOnnx(network, OnnxWeights::float32, notes);
        QVERIFY(readOnnx(path, onnxFile(model)) == model);
        const NetworkOfOnnx read = readBack(model);
        QVERIFY(read.notes.empty());
        QVERIFY(difference(network, read.network) < 1e-6);
    }

    void storesHalves() {
        const LoweredNetwork network = everyOperation();
        const OnnxModel exact = toOnnx(network, OnnxWeights::float32, notes);
        const OnnxModel half = toOnnx(network, OnnxWeights::float16, notes);
        QVERIFY(onnxFile(half).size() < onnxFile(exact).size());
        LoweredNetwork rounded = network;
        for (LoweredOperation& operation : rounded.operations)
            if (operation.kind == LoweredKind::convolution || operation.kind == LoweredKind::linear)
                for (float& weight : operation.weight)
                    weight = fromHalfBits(halfBits(weight));
        QVERIFY(difference(rounded, readBack(half).network) < 1e-6);
    }

    void saysWhatItIs() {
        const OnnxModel model = readOnnx(path, onnxFile(toOnnx(everyOperation(), OnnxWeights::float32, notes)));
        QCOMPARE(model.irVersion, 7);
        QVERIFY((model.opsets == std::map<std::string, std::int64_t>{{"", 13}}));
        QCOMPARE(model.producer, std::string("NoNN Workbench"));
        QCOMPARE(model.producerVersion, std::string("1.2"));
        QCOMPARE(model.inputs.size(), std::size_t{1});
        QCOMPARE(model.inputs[0].name, std::string("image"));
        QCOMPARE(std::get<std::string>(model.inputs[0].dimensions[0]), std::string("N"));
        QCOMPARE(std::get<std::int64_t>(model.inputs[0].dimensions[3]), 9);
        QCOMPARE(model.outputs[0].description, std::string("one a class"));
        QVERIFY(model.metadata == notes.metadata);
    }

    /// Whatever is cut off or changed: an error with the file's name, or a network; never anything else.
    void survivesDamage() {
        const std::string file = onnxFile(toOnnx(everyOperation(), OnnxWeights::float16, notes));
        int refused = 0;
        const auto attempt = [&](const std::string& content) {
            try {
                networkFromOnnx(path, readOnnx(path, content), {3, 11, 9});
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::badInput);
                QCOMPARE(error.path(), path);
                ++refused;
            }
        };
        for (std::size_t length = 0; length < file.size(); length += 7)
            attempt(file.substr(0, length));
        QVERIFY(refused > static_cast<int>(file.size() / 7 * 9 / 10));
        refused = 0;
        Generator generator(5);
        for (int i = 0; i < 2000; ++i) {
            std::string changed = file;
            for (int k = 0; k < 3; ++k)
                changed[static_cast<std::size_t>(generator.below(static_cast<std::int64_t>(file.size())))] =
                    static_cast<char>(generator.below(256));
            attempt(changed);
        }
        QVERIFY(refused > 200);
    }

    void refusesDamage_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& content, const char* reason) {
            QTest::newRow(name) << content << QString::fromUtf8(reason);
        };
        row("empty", "", "is no ONNX file: it has no graph or no version");
        row("no graph", QByteArray::fromHex("0807"), "is no ONNX file: it has no graph or no version");
        row("length of exabytes", QByteArray::fromHex("08073affffffffffffffff7f"),
            "ends within field 7: 9223372036854775807 bytes are announced, 0 are left, at byte 12");
        row("endless number", QByteArray::fromHex("08ffffffffffffffffffffff"),
            "has a number of more than ten bytes, at byte 10");
        row("unknown kind", QByteArray::fromHex("0f"), "has a field of the unknown kind 7, at byte 0");
        row("graph as a number", QByteArray::fromHex("08073807"),
            "has field 7 as kind 0, where kind 2 belongs, at byte 3");
        row("field 0", QByteArray::fromHex("0001"), "has a field without a number, at byte 0");
    }
    void refusesDamage() {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const auto error = caughtError([&] { readOnnx(path, content.toStdString()); });
        QVERIFY(error);
        QCOMPARE(error->path(), path);
        QCOMPARE(QString::fromStdString(error->reason()), reason);
    }
};

QTEST_GUILESS_MAIN(OnnxFileTest)
#include "onnx_file_test.moc"
