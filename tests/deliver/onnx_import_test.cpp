// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/caught_error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/python.h"
#include "deliver/onnx/from_onnx.h"
#include "deliver/onnx/onnx_tensor.h"
#include "model/run_lowered.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>

using namespace nonn;

namespace {

const std::filesystem::path path = "model.onnx";
const Shape image{3, 8, 8};

OnnxValue value(const char* name, std::vector<std::variant<std::int64_t, std::string>> dimensions) {
    return {name, OnnxType::float32, std::move(dimensions)};
}

OnnxTensor zeros(const char* name, std::vector<std::int64_t> dimensions) {
    std::int64_t count = 1;
    for (const std::int64_t dimension : dimensions)
        count *= dimension;
    return floatTensor(name, std::move(dimensions), std::vector<float>(static_cast<std::size_t>(count)));
}

/// An image, one node that reads it, and what that makes.
OnnxModel oneNode(OnnxNode node, std::vector<OnnxTensor> constants = {}) {
    OnnxModel model;
    model.inputs = {value("image", {std::string("N"), 3, 8, 8})};
    model.outputs = {value("out", {std::string("N"), 3})};
    node.name = "it";
    node.outputs = {"out"};
    model.nodes = {std::move(node)};
    model.initialisers = std::move(constants);
    return model;
}

using Integers = std::vector<std::int64_t>;

}  // namespace

class OnnxImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("reason");
        int number = 0;
        const auto row = [&](const char* reason) {
            QTest::addRow("%d", number) << number << reason;
            ++number;
        };
        row("the node 'it', an operator 'Erf': is not known");
        row("the node 'it', an operator 'Relu': is of the domain 'com.other', whose operators are not known");
        row("reads 'nothing' before anything makes it");
        row("the node 'it', an operator 'Conv': its weights are for 1 groups of 4 channels, and there are 3 channels");
        row("the node 'it', an operator 'Conv': its input 2 is no constant");
        row("the tensor 'w' announces 100 elements and has 27");
        row("the tensor 'w' has a dimension of -4");
        row("the tensor 'w' announces 1099511627776 x 3 x 3 x 3 elements, more than any file holds");
        row("the tensor 'w' keeps its values in another file: save the model with them inside");
        row("the tensor 'w' is of the element type 8, which is not read");
        row("the node 'it', an operator 'Softmax': is not at the end, where alone it is known");
        row("its output 'out' is worked out from no image");
        row("takes more than one input: 'image' and 'other'");
        row("takes images of the element type 2, not float32");
        row("takes inputs of 3 dimensions, where images have four");
        row("the node 'it', an operator 'Relu': makes 'image', which is there already");
        row("the node 'it', an operator 'Reshape': makes something else than one vector an image");
        row("the node 'it', an operator 'Gemm': its weights do not fit 192 inputs. It is made for images of 3 x 4 x 4, "
            "and these are of 3 x 8 x 8");
        row("the node 'it', an operator 'Pad': is something else than zeros round feature maps, which alone are known");
        row("the node 'it', an operator 'Conv': has a kernel, stride, dilation or padding of 9000000000000000000");
    }
    void refuses() {
        QFETCH(int, which);
        QFETCH(QString, reason);
        OnnxModel model = oneNode({"", "Relu", "", {"image"}, {}});
        OnnxTensor weight = zeros("w", {1, 3, 3, 3});
        const auto convolution = [&](const std::map<std::string, OnnxAttribute>& attributes = {}) {
            return oneNode({"", "Conv", "", {"image", "w"}, {}, attributes}, {weight});
        };
        switch (which) {
            case 0:
                model.nodes[0].type = "Erf";
                break;
            case 1:
                model.nodes[0].domain = "com.other";
                break;
            case 2:
                model.nodes[0].inputs = {"nothing"};
                break;
            case 3:
                weight = zeros("w", {1, 4, 3, 3});
                model = convolution();
                break;
            case 4:
                model = oneNode({"", "Conv", "", {"image", "image"}, {}});
                break;
            case 5:
                weight.dimensions = {100};
                model = convolution();
                break;
            case 6:
                weight.dimensions = {1, -4};
                model = convolution();
                break;
            case 7:
                weight.dimensions = {std::int64_t{1} << 40, 3, 3, 3};
                model = convolution();
                break;
            case 8:
                weight.external = true;
                model = convolution();
                break;
            case 9:
                weight.type = static_cast<OnnxType>(8);
                model = convolution();
                break;
            case 10:
                model.nodes[0].type = "Softmax";
                model.outputs[0].name = "other";
                break;
            case 11:
                model = oneNode({"", "Constant", "", {}, {}, {{"value", weight}}});
                break;
            case 12:
                model.inputs.push_back(value("other", {1}));
                break;
            case 13:
                model.inputs[0].type = OnnxType::uint8;
                break;
            case 14:
                model.inputs[0].dimensions.resize(3);
                break;
            case 15:
                model.nodes[0].outputs = {"image"};
                break;
            case 16:
                model = oneNode({"", "Reshape", "", {"image", "s"}, {}}, {integerTensor("s", {3}, {0, 3, 64})});
                break;
            case 17:
                model = oneNode({"", "Gemm", "", {"flat", "w"}, {}}, {zeros("w", {48, 3})});
                model.inputs[0].dimensions = {std::string("N"), 3, 4, 4};
                model.nodes.insert(model.nodes.begin(), {"", "Flatten", "", {"image"}, {"flat"}});
                break;
            case 18:
                model = oneNode({"", "Pad", "", {"image"}, {}, {{"pads", Integers(8, -1)}}});
                break;
            case 19:
                model = convolution({{"pads", Integers{1, 1, 1, 9'000'000'000'000'000'000}}});
                break;
            default:
                break;
        }
        const auto error = caughtError([&] { networkFromOnnx(path, model, image); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::badInput);
        QCOMPARE(error->path(), path);
        QCOMPARE(QString::fromStdString(error->reason()), reason);
    }

    /// Images as TensorFlow has them, height x width x channels, which are turned at once.
    void takesImagesWithChannelsLast() {
        OnnxModel model = oneNode({"", "GlobalAveragePool", "", {"turned"}, {}});
        model.inputs[0].dimensions = {std::string("N"), 6, 4, 3};
        model.nodes.insert(model.nodes.begin(),
                           {"", "Transpose", "", {"image"}, {"turned"}, {{"perm", Integers{0, 3, 1, 2}}}});
        const LoweredNetwork network = networkFromOnnx(path, model, {}).network;
        QCOMPARE(network.input().channels, 3);
        QCOMPARE(network.input().height, 6);
        QCOMPARE(network.operations.size(), std::size_t{2});
    }

    void answersAsPythonDoes() {
        if (!runPython({"-c", "import torchvision"}).succeeded())
            QSKIP("/usr/bin/python3 has no torchvision here");
        const QTemporaryDir folder;
        const PythonRun made = runPython({NONN_PYTHON_MODELS, folder.path()});
        QVERIFY2(made.succeeded(), made.errors.constData());
        const std::filesystem::path place = folder.path().toStdString();
        const std::string bytes = readFile(place / "images");
        std::vector<float> images(bytes.size() / 4);
        std::memcpy(images.data(), bytes.data(), bytes.size());
        const Json list = Json::parse(made.output.toStdString());
        QVERIFY(list.size() > 6);
        for (const Json& model : list) {
            const std::string name = model.at("name");
            const std::filesystem::path file = place / (name + ".onnx");
            const NetworkOfOnnx found = networkFromOnnx(file, readOnnx(file, readFile(file)), {3, 33, 33});
            QCOMPARE(found.notes.size(), std::size_t{name == "odd" ? 1U : 0U});
            std::vector<float> answer = outputsByDefinition(found.network, images).front();
            const std::vector<float> expected = model.at("answer");
            if (name == "odd")  // whose softmax is left out
                answer = logSoftmax(answer);
            QCOMPARE(answer.size(), expected.size());
            double scale = 1;
            for (const float one : expected)
                scale = std::max(scale, std::abs(double{one}));
            for (std::size_t i = 0; i < answer.size(); ++i)
                QVERIFY2(std::abs(answer[i] - expected[i]) <= 1e-4 * scale, name.c_str());
        }
    }

private:
    /// Of two images.
    static std::vector<float> logSoftmax(std::vector<float> logits) {
        const std::size_t classes = logits.size() / 2;
        for (std::size_t start = 0; start < logits.size(); start += classes) {
            double sum = 0;
            for (std::size_t c = 0; c < classes; ++c)
                sum += std::exp(double{logits[start + c]});
            for (std::size_t c = 0; c < classes; ++c)
                logits[start + c] -= static_cast<float>(std::log(sum));
        }
        return logits;
    }
};

QTEST_GUILESS_MAIN(OnnxImportTest)
#include "onnx_import_test.moc"
