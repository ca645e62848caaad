// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/foreign_file.h"

#include "base/caught_error.h"
#include "model/made_torch_file.h"

#include <QtTest>

using namespace nonn;

namespace {

constexpr Shape image{1, 28, 28};

const char* const script =
    "make a TorchScript file of the network in Python, with an image of the size it takes:\n"
    "    model.eval()\n"
    "    traced = torch.jit.trace(model, torch.rand(1, 1, 28, 28))\n"
    "    traced.save(\"model.pt\")";
const char* const withArch =
    "Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, ";

QString sentence(const std::string& start, const char* end = "") {
    return QString::fromStdString(start + end);
}

/// A field of Protocol Buffers that holds bytes, shorter than 128; or a small number.
std::string field(unsigned number, const std::string& bytes) {
    const unsigned tag = number << 3 | 2;
    std::string made = tag < 128 ? std::string(1, static_cast<char>(tag))
                                 : std::string{static_cast<char>((tag & 127) | 128), static_cast<char>(tag >> 7)};
    return made + static_cast<char>(bytes.size()) + bytes;
}
std::string version(int number) {
    return {'\x08', static_cast<char>(number)};
}

std::string tensor() {
    return made::tensor({"FloatStorage", "0", 1, 0, {1}, {1}});
}

std::string ofObject(const std::string& object) {
    return made::zipFile(object, {std::string(4, '\0')});
}

/// What is pickled of a network's object: made without calling its class, then given what it holds.
std::string network() {
    return "cmodels.zoo\nWideNet\n)\x81}" + made::text("_modules") + "}sb";
}

std::string safetensors(const std::string& header) {
    return little(header.size(), 8) + header + std::string(4, '\0');
}

}  // namespace

/// What is no teacher is called what it is, with what to do about it.
class ForeignFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const std::string& content, const QString& wanted) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << wanted;
        };
        const std::string alone = "weights alone without the network they belong to";
        row("state dict", ofObject(made::dictionary({{"fc.weight", tensor()}, {"fc.bias", tensor()}})),
            sentence("is a state dict of PyTorch, " + alone + " (tensors in it: 2). " + withArch, script));
        row("one tensor", ofObject(made::dictionary({{"fc.weight", tensor()}})),
            sentence("is a state dict of PyTorch, " + alone + " (tensors in it: 1). " + withArch, script));
        row("before the zip form",
            made::legacyFile(made::dictionary({{"w", made::tensor({"FloatStorage", "0", 1, 0, {1}, {1}, true})}}),
                             {{1, std::string(4, '\0')}}),
            sentence("is a state dict of PyTorch, " + alone + " (tensors in it: 1). " + withArch, script));
        row("checkpoint",
            ofObject(made::dictionary({{"epoch", made::integer(3)}, {"model", made::dictionary({{"w", tensor()}})}})),
            sentence("is a checkpoint of PyTorch, " + alone + " (tensors in it: 1, under 'model'). " + withArch,
                     script));
        row("pickled model", ofObject(network()),
            sentence(
                "holds no state dict but an object of the Python class 'models.zoo.WideNet', which only its program "
                "can read. Save its weights alone there:\n"
                "    torch.save(model.state_dict(), \"weights.pth\")\nOr ",
                script));
        row("pickled model in a checkpoint", ofObject(made::dictionary({{"model", network()}})),
            sentence(
                "holds no state dict but an object of the Python class 'models.zoo.WideNet', which only its program "
                "can read. Save its weights alone there:\n"
                "    torch.save(model.state_dict(), \"weights.pth\")\nOr ",
                script));
        const auto instead = [](const std::string& what) {
            return sentence("holds no state dict but " + what + ". Save the weights of the network in Python:\n" +
                                "    torch.save(model.state_dict(), \"weights.pth\")\nOr ",
                            script);
        };
        row("a tensor", ofObject(tensor()), instead("one tensor without a name"));
        row("numbers", ofObject("](" + made::integer(1) + made::integer(2) + "e"),
            instead("a list of values (2), none of them a tensor"));
        row("tensors", ofObject("](" + tensor() + made::integer(1) + "e"),
            instead("a list with tensors that have no names (1 of 2 values)"));
        row("a pair", ofObject("K\1K\2\x86"), instead("a list of values (2), none of them a tensor"));
        row("a number", ofObject("K\1"), instead("a number"));
        row("a text", ofObject(made::text("weights")), instead("a text"));
        row("None", ofObject("N"), instead("nothing (None)"));
        row("a class", ofObject("cmodels.zoo\nWideNet\n"),
            sentence(
                "holds no state dict but an object of the Python class 'models.zoo.WideNet', which only its program "
                "can read. Save its weights alone there:\n"
                "    torch.save(model.state_dict(), \"weights.pth\")\nOr ",
                script));
        row("arrays instead of tensors", ofObject(made::orderedDict({{"w", made::integer(1)}})),
            instead("a dictionary without tensors"));
        row("nothing saved", ofObject("}"), instead("a dictionary without tensors"));
        row("safetensors", safetensors(R"({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}})"),
            sentence("is a safetensors file, " + alone + " (tensors in it: 1). " + withArch, script));
        const std::string inPython = ", which is not read. Where the network is there in PyTorch, ";
        const QString onnx = sentence("is an ONNX file, a network with its weights: it is imported without --arch");
        const std::string graph = field(7, "\x0a\x02hi");
        row("ONNX", version(8) + field(2, "pytorch") + graph + field(8, version(13)), onnx);
        row("ONNX, its graph first", graph + version(7), onnx);
        row("ONNX without a producer", version(3) + field(8, version(9)) + graph, onnx);
        row("ONNX, cut off", version(8) + graph.substr(0, 4), onnx);
        row("Core ML", version(4) + field(2, "\x0a\x01x") + field(403, "x"),
            sentence("is a Core ML file" + inPython, script));
        row("SavedModel", version(1) + field(2, "x"), sentence("is a SavedModel of TensorFlow" + inPython, script));
        row("HDF5", "\x89HDF\r\n\x1a\n", sentence("is an HDF5 file, as Keras writes it" + inPython, script));
        row("TensorFlow Lite", std::string("\x1c\0\0\0TFL3    ", 12),
            sentence("is a TensorFlow Lite file" + inPython, script));
        row("array", std::string("\x93NUMPY\1\0", 8), sentence("is an array of NumPy" + inPython, script));
        row("GGUF", std::string("GGUF\3\0\0\0", 8), sentence("is a GGUF file" + inPython, script));
        row("OpenVINO", "<?xml version=\"1.0\"?>\n<net name=\"x\" version=\"11\">",
            sentence("is a network of OpenVINO" + inPython, script));
        row("pickle", "\x80\4K\1.",
            sentence("is a plain pickle of Python that torch.save did not write" + inPython, script));
        row("nothing", "", sentence("is empty"));
        row("pointer", "version https://git-lfs.github.com/spec/v1\n",
            sentence("is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull"));
        const QString page = sentence("is a web page, not the file that was to be fetched");
        row("page", "<!DOCTYPE html><html>", page);
        row("page after spaces", "\r\n  <html lang=\"en\">", page);
        row("page with a mark", "\xEF\xBB\xBF<!doctype html>", page);
        const QString packed = sentence("is compressed: unpack it and give the file that is in it");
        row("gzip", "\x1f\x8b\x08", packed);
        row("xz",
            std::string("\xFD"
                        "7zXZ\0",
                        6),
            packed);
        row("index", "{\"weight_map\": {}}",
            sentence("is a JSON text, as lies beside files of weights: give the file that holds the tensors"));
        const QString unknown = sentence(
            "is no file of weights that is known, neither one of torch.save nor of "
            "safetensors, nor TorchScript. Where the network is there in PyTorch, ",
            script);
        row("anything", "hello", unknown);
        row("a number alone", version(8), unknown);
        row("a field without its end", "\x08\x08\x3a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", unknown);
    }
    void says() {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        QCOMPARE(QString::fromStdString(foreignFile("net.bin", content.toStdString(), image).english()), sentence);
    }

    /// A name says something only of a file that says nothing itself.
    void goesByTheNameLast() {
        const auto said = [](const char* name, const char* content) {
            return QString::fromStdString(foreignFile(name, content, image).english());
        };
        QVERIFY(said("net.onnx", "hello").startsWith("is an ONNX file"));
        QVERIFY(said("net.onnx", "<html>").startsWith("is a web page"));
        QVERIFY(said("net.onnx", "\x89HDF\r\n\x1a\n").startsWith("is an HDF5 file"));
        QVERIFY(isOnnx("net.onnx", "hello"));
        QVERIFY(!isOnnx("net.onnx", "<html>"));
        QVERIFY(!isOnnx("net.bin", "hello"));
    }

    void saysWhatIsWrongWithDamagedOnes_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* name, const std::string& content, const std::string& reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << reason;
        };
        row("arrays of NumPy", makeZip({{"w.npy", "x"}}), "is an archive of NumPy's arrays, which is not read");
        row("Keras", makeZip({{"config.json", "{}"}, {"model.weights.h5", "x"}}),
            "is a file of Keras, which is not read");
        row("packed weights", makeZip({{"best/model.pth", "x"}}),
            "is a zip archive: unpack it and give the file that is in it, 'best/model.pth'");
        row("another archive", makeZip({{"readme", "x"}}), "is a zip archive, but none of torch.save");
        const std::string whole = ofObject(made::dictionary({{"w", tensor()}}));
        row("cut off", whole.substr(0, whole.size() - 10), "");
        row("safetensors, cut off", safetensors("{}").substr(0, 9), "");
    }
    void saysWhatIsWrongWithDamagedOnes() {
        QFETCH(QByteArray, content);
        QFETCH(std::string, reason);
        COMPARE_ERROR(foreignFile("net.bin", content.toStdString(), image), ErrorCode::badInput, "net.bin", reason);
    }
};

QTEST_GUILESS_MAIN(ForeignFileTest)
#include "foreign_file_test.moc"
