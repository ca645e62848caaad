// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/inference_request.h"

#include "base/caught_error.h"
#include "inference.pb.h"

#include <QtTest>
#include <functional>
#include <limits>

using namespace nonn;

namespace {

using Message = inference::ModelInferRequest;

const RequestLimits limits{{1, 2, 2}, 3};

Message messageOf(const char* datatype, std::initializer_list<std::int64_t> shape) {
    Message message;
    message.set_model_name("student0");
    auto& input = *message.add_inputs();
    input.set_name("image");
    input.set_datatype(datatype);
    for (const std::int64_t size : shape)
        input.add_shape(size);
    return message;
}

std::string rawOf(const std::vector<float>& values) {
    return {reinterpret_cast<const char*>(values.data()), 4 * values.size()};
}

RequestImages readImages(const std::string& bytes) {
    return requestImages(readInferenceRequest(bytes), limits);
}

/// Protobuf's own parser takes it, but no message puts numbers so.
std::string unpacked() {
    Message message = messageOf("FP32", {1, 1, 2, 2});
    std::string input = message.inputs(0).SerializeAsString();
    std::string contents;
    for (const float value : {0.0f, 0.25f, 0.5f, 1.0f})
        contents += std::string("\x35", 1) + rawOf({value});
    input += std::string("\x2a", 1) + static_cast<char>(contents.size()) + contents;
    message.clear_inputs();
    return message.SerializeAsString() + std::string("\x2a", 1) + static_cast<char>(input.size()) + input;
}

}  // namespace

class InferenceRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOthersWrite() {
        Message message = messageOf("FP32", {2, 1, 2, 2});
        message.set_model_version("1");
        message.set_id("seven");
        message.add_outputs()->set_name("features");
        (*message.mutable_parameters())["timeout"].set_int64_param(5);  // is passed over
        const std::vector<float> values{0, 0.25f, 0.5f, 1, 2, -1, 0, 0};
        message.add_raw_input_contents(rawOf(values));
        const std::string bytes = message.SerializeAsString();
        const InferenceRequest request = readInferenceRequest(bytes);
        QCOMPARE(request.model, std::string_view("student0"));
        QCOMPARE(request.version, std::string_view("1"));
        QCOMPARE(request.id, std::string_view("seven"));
        QVERIFY(wantedOutputs(request) == std::vector<std::string>{"features"});
        const RequestImages images = requestImages(request, limits);
        QCOMPARE(images.count, 2);
        QVERIFY(images.type == TensorType::fp32 && images.values == values);
    }

    void takesAllOutputsWhereNoneIsNamed() {
        const std::string bytes = messageOf("FP32", {1, 1, 2, 2}).SerializeAsString();
        QVERIFY((wantedOutputs(readInferenceRequest(bytes)) == std::vector<std::string>{"logits", "features"}));
    }

    void everyDatatypeMeansTheSame_data() {
        QTest::addColumn<QString>("datatype");
        QTest::addColumn<bool>("raw");
        for (const char* const datatype : {"FP32", "UINT8", "INT8"})
            for (const bool raw : {false, true})
                QTest::addRow("%s %s", datatype, raw ? "raw" : "typed") << datatype << raw;
    }
    void everyDatatypeMeansTheSame() {
        QFETCH(QString, datatype);
        QFETCH(bool, raw);
        const std::vector<int> pixels{0, 1, 128, 255};
        const int shift = datatype == QLatin1String("INT8") ? 128 : 0;
        Message message = messageOf(datatype.toLatin1(), {1, 1, 2, 2});
        auto& contents = *message.mutable_inputs(0)->mutable_contents();
        std::string bytes;
        std::vector<float> meant;
        for (const int pixel : pixels) {
            meant.push_back(static_cast<float>(pixel) / 255.0f);
            bytes += static_cast<char>(pixel - shift);
            if (datatype == QLatin1String("FP32"))
                contents.add_fp32_contents(meant.back());
            else if (shift == 0)
                contents.add_uint_contents(static_cast<unsigned>(pixel));
            else
                contents.add_int_contents(pixel - shift);
        }
        if (raw) {
            message.mutable_inputs(0)->clear_contents();
            message.add_raw_input_contents(datatype == QLatin1String("FP32") ? rawOf(meant) : bytes);
        }
        const RequestImages images = readImages(message.SerializeAsString());
        QCOMPARE(name(images.type), datatype.toLatin1().constData());
        QVERIFY(images.values == meant);
    }

    void readsNumbersOneByOne() {
        const RequestImages images = readImages(unpacked());
        QVERIFY((images.values == std::vector<float>{0, 0.25f, 0.5f, 1}));
    }

    /// What a Python client cannot get past its own library, and what would be costly.
    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* what, const std::string& bytes, const char* reason) {
            QTest::newRow(what) << QByteArray::fromStdString(bytes) << reason;
        };
        const auto typed = [](const std::string& contents) {
            std::string input = messageOf("FP32", {1, 1, 2, 2}).inputs(0).SerializeAsString();
            input += std::string("\x2a", 1) + static_cast<char>(contents.size()) + contents;
            return std::string("\x2a", 1) + static_cast<char>(input.size()) + input;
        };
        const std::string numbers = std::string("\x32\x10", 2) + rawOf({0, 0, 0, 0});
        row("a length beyond the end",
            "\x0a\x7f"
            "ab",
            "at byte");
        row("a number without end", std::string(11, '\xff'), "ten bytes");
        row("text as a number", std::string("\x08\x01", 2), "kind");
        row("contents in a group", std::string("\x2b\x2c", 2), "unknown kind");
        row("packed numbers cut", typed(std::string("\x32\x0f", 2) + rawOf({0, 0, 0, 0}).substr(1)), "numbers");
        row("a number and a piece", typed(std::string("\x32\x12", 2) + rawOf({0, 0, 0, 0}) + "ab"), "a number");
        row("other contents beside", typed(numbers + std::string("\x0a\x01\x01", 3)), "do not go with the datatype");
        row("a shape of many", std::string("\x2a\x7f\x1a\x7d", 4) + std::string(125, '\x01'), "dimensions");
        std::string inputs;
        for (int i = 0; i < 17; ++i)
            inputs += std::string("\x2a\x00", 2);
        row("many inputs", inputs, "has more than 16 inputs");
        std::string raws;
        for (int i = 0; i < 17; ++i)
            raws += std::string("\x3a\x00", 2);
        row("many raw contents", raws, "has more than 16 raw contents");
        Message infinite = messageOf("FP32", {1, 1, 2, 2});
        infinite.add_raw_input_contents(rawOf({0, 0, 0, std::numeric_limits<float>::infinity()}));
        row("infinite", infinite.SerializeAsString(), "not a number, or infinite");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        COMPARE_ERROR(readImages(bytes.toStdString()), ErrorCode::badInput, "request", reason.toStdString());
    }
};

QTEST_GUILESS_MAIN(InferenceRequestTest)
#include "inference_request_test.moc"
