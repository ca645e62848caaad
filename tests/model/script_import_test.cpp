// SPDX-License-Identifier: GPL-3.0-or-later
// Odd TorchScript models, made here.
#include "model/script_import.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "base/made_zip.h"
#include "model/odd_scripts.h"
#include "model/runtime.h"
#include "model/script_file.h"
#include "model/teacher.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/version.h>

#include <QTemporaryDir>
#include <QtTest>
#include <sstream>

using namespace nonn;

namespace {

const std::filesystem::path path = "odd.pt";

at::Tensor images(int channels = 3) {
    return at::arange(4 * channels * 64, at::kDouble).mul(0.7).cos().to(at::kFloat).view({4, channels, 8, 8});
}

ScriptNetwork imported(const std::string& content, const std::string& features = {}, int channels = 3) {
    return importScript(path, content, {{channels, 8, 8}, 5, features}).front();
}

double largestDifference(const at::Tensor& left, const at::Tensor& right) {
    return left.sizes() == right.sizes() ? (left - right).abs().max().item<double>() : INFINITY;
}

}  // namespace

class ScriptImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initialiseRuntime(1);
        m_plain = scriptOf(forward(averaged + "    return " + logits));
    }

    void findsLogitsAndFeatures_data() {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("featured");
        QTest::addColumn<bool>("ofMeans");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, const std::string& end, const char* featured, bool ofMeans,
                            const char* note = "") {
            QTest::newRow(name) << QString::fromStdString(end) << QString(featured) << ofMeans << QString(note);
        };
        row("a tensor", averaged + "    return " + logits, "relu of 8 x 8 x 8", true);
        row("a tuple", averaged + "    return (x, " + logits + ")", "relu of 8 x 8 x 8", true, "2 outputs");
        row("a list", averaged + "    return [p, " + logits + "]", "relu of 8 x 8 x 8", true, "2 outputs");
        row("a dictionary", averaged + "    return {'map': x, 'out': " + logits + "}", "relu of 8 x 8 x 8", true,
            "2 outputs");
        row("probabilities", averaged + "    return torch.softmax(" + logits + ", 1)", "relu of 8 x 8 x 8", true,
            "softmax");
        row("a mean", "    p = torch.mean(x, [2, 3])\n    return " + logits, "relu of 8 x 8 x 8", true);
        row("maximum pooling", "    p = torch.flatten(torch.max_pool2d(x, [8, 8]), 1)\n    return " + logits,
            "relu of 8 x 8 x 8", false);
        row("the largest values", "    p = torch.amax(x, [2, 3])\n    return " + logits, "relu of 8 x 8 x 8", false);
        row("flattened, two linear layers",
            "    x = torch.max_pool2d(x, [4, 4])\n"
            "    p = torch.relu(torch.matmul(torch.flatten(x, 1), self.wide.t()))\n    return " +
                logits,
            "max pool2d of 8 x 2 x 2", false);
        row("resized, then flattened",
            "    x = torch.adaptive_avg_pool2d(x, [2, 2])\n"
            "    p = torch.relu(torch.matmul(x.view([x.size(0), 32]), self.wide.t()))\n    return " +
                logits,
            "relu of 8 x 8 x 8", false);
        row("two poolings side by side",
            "    p = torch.flatten(torch.adaptive_avg_pool2d(x, [1, 1]), 1) + torch.amax(x, [2, 3])\n    return " +
                logits,
            "relu of 8 x 8 x 8", false, "could not be followed");
        row("logits of one place each", averaged + "    return (" + logits + ").view([x.size(0), 5, 1, 1])",
            "relu of 8 x 8 x 8", true);
    }
    void findsLogitsAndFeatures() {
        QFETCH(QString, end);
        QFETCH(QString, featured);
        QFETCH(bool, ofMeans);
        QFETCH(QString, note);
        const ScriptNetwork network = imported(scriptOf(forward(end.toStdString())));
        const TeacherDescription& found = network.description();
        QCOMPARE(QString::fromStdString(found.featured), featured);
        QCOMPARE(found.classes, 5);
        std::string notes;
        for (const Text& one : found.notes)
            notes += one.english();
        QVERIFY2(note.isEmpty() ? notes.empty() : notes.find(note.toStdString()) != std::string::npos, notes.c_str());
        const NetworkOutput output = network.forward(images());
        QCOMPARE(output.logits.sizes(), (at::IntArrayRef{4, 5}));
        QCOMPARE(network.classify(output.pooled).has_value(), ofMeans);
        if (ofMeans)
            QVERIFY(largestDifference(*network.classify(output.pooled), output.logits) < 1e-5);
        const at::Tensor mask = at::ones({found.features.channels});
        QVERIFY(largestDifference(network.withMask(mask).forward(images()).logits, output.logits) < 1e-6);
        mask[0] = 0;
        const NetworkOutput masked = network.withMask(mask).forward(images());
        QVERIFY(masked.features.select(1, 0).abs().max().item<double>() == 0);
        if (ofMeans)
            QVERIFY(largestDifference(masked.logits, *network.classify(output.pooled * mask)) < 1e-5);
    }

    void keepsFeaturesFromWhatComesAfter() {
        const ScriptNetwork network =
            imported(scriptOf(forward(averaged + "    y = " + logits + "\n    x.mul_(0.0)\n    return y")));
        QVERIFY(network.forward(images()).features.max().item<double>() > 0);
    }

    void takesTheInputOfTheConvolutionThatMakesLogits() {
        const std::string end =
            "    return torch.flatten(torch.adaptive_avg_pool2d(torch.conv2d(torch.relu(x), "
            "self.last.view([5, 8, 1, 1])), [1, 1]), 1)";
        const ScriptNetwork network = imported(scriptOf(forward(end)));
        QVERIFY(network.description().features == (Shape{8, 8, 8}));
        QVERIFY(network.description().notes.front().english().find("pooling yields the logits") != std::string::npos);
    }

    void takesTheConvolutionAskedFor() {
        const ScriptNetwork network = imported(m_plain, "first");
        QCOMPARE(network.description().featured, std::string("relu of 8 x 8 x 8"));
        QVERIFY(!network.classify(network.forward(images()).pooled));
        COMPARE_ERROR(imported(m_plain, "conv9"), ErrorCode::badInput, path, "no convolution 'conv9'");
    }

    void countsAsItIs() {
        const TeacherDescription found = imported(m_plain).description();
        QCOMPARE(found.parameters, std::int64_t{8 * 3 * 9 + 8 * 8 * 9 + 8 * 32 + 5 * 8 + 5});
        QCOMPARE(found.macs, std::int64_t{64 * (8 * 3 * 9 + 8 * 8 * 9) + 5 * 8});
        QCOMPARE(found.layers.size(), std::size_t{3});
    }

    void bridgesColours() {
        ScriptNetwork grey = imported(scriptOf(forward(averaged + "    return " + logits), 1));
        QCOMPARE(grey.ownChannels(), 1);
        QVERIFY(grey.normaliseBy({{0.2f}, {0.5f}}) == (Normalisation{{0.2f, 0.2f, 0.2f}, {0.5f, 0.5f, 0.5f}}));
        const ScriptNetwork direct = imported(scriptOf(forward(averaged + "    return " + logits), 1), {}, 1);
        const at::Tensor one = images(1);
        QVERIFY(largestDifference(grey.forward(one.expand({-1, 3, -1, -1})).logits, direct.forward(one).logits) < 1e-5);
        const auto noteOf = [](int own, int given) {
            const auto network = imported(scriptOf(forward(averaged + "    return " + logits), own), {}, given);
            return network.description().notes.back().english();
        };
        QCOMPARE(noteOf(1, 3), std::string("It takes grey images: it is given the brightness of coloured ones."));
        QCOMPARE(noteOf(3, 1), std::string("It takes coloured images: grey ones are given to it as such."));
        QCOMPARE(noteOf(4, 1), std::string("It takes images of 4 channels: grey ones are given to it in each."));

        ScriptNetwork coloured = imported(m_plain, {}, 1);
        const Normalisation own{{0.1f, 0.2f, 0.6f}, {0.5f, 0.25f, 1}};
        const Normalisation pixels = coloured.normaliseBy(own);
        const at::Tensor raw = images(1).abs();
        const auto side = [](const std::vector<float>& values) { return at::tensor(values).view({1, -1, 1, 1}); };
        const at::Tensor wanted = imported(m_plain).forward((raw - side(own.mean)) / side(own.deviation)).logits;
        QVERIFY(largestDifference(coloured.forward((raw - side(pixels.mean)) / side(pixels.deviation)).logits, wanted) <
                1e-5);
    }

    void isReadBackAlone() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("teacher.pt").toStdString();
        const Teacher teacher{imported(m_plain), {{0.1f, 0.2f, 0.3f}, {0.4f, 0.5f, 0.6f}}, {{"file", "odd.pt"}}};
        writeTeacher(file, teacher, true);
        COMPARE_ERROR(readTeacher(file), ErrorCode::badInput, file, "is a TorchScript program");
        const Teacher back = scriptTeacher(file, readFile(file));
        QVERIFY(back.normalisation == teacher.normalisation);
        QVERIFY(back.origin == teacher.origin);
        QVERIFY(back.network.description() == teacher.network.description());
        QVERIFY(readTeacherDescription(file) == teacher.network.description());
        QVERIFY(largestDifference(back.network.forward(images()).logits, teacher.network.forward(images()).logits) ==
                0);
        QVERIFY(at::equal(*back.network.classify(at::ones({1, 8})), *teacher.network.classify(at::ones({1, 8}))));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const std::string& content, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QString(reason);
        };
        row("empty", "", "is no TorchScript file");
        row("text", "no archive at all", "is no TorchScript file");
        row("cut short", m_plain.substr(0, m_plain.size() / 2), "is no TorchScript file");
        std::string damaged = m_plain;
        damaged.replace(damaged.size() / 3, damaged.size() / 3, damaged.size() / 3, '\x5a');
        row("damaged", damaged, "is no TorchScript file");
        row("a bomb",
            makeZip(
                {{.name = "a/constants.pkl", .bytes = "x"},
                 {.name = "a/code/__torch__.py", .bytes = "x", .method = 8, .largeUnpacked = std::uint64_t{1} << 60}}),
            "holds code that unpacks to 1152921504606846976 bytes");
        row("climbing", makeZip({{.name = "a/../../code.py", .bytes = "x"}}), "climbs out of the archive");
        row("a file written", scriptOf(forward("    torch.save(x, '/tmp/written-by-a-model')\n    return x")),
            "uses the operator aten::save");
        row("a file read", scriptOf(forward("    return torch.from_file('/etc/passwd', False, 5)")),
            "uses the operator aten::from_file");
        row("run while loading",
            scriptOf(forward("    return x") + "\ndef __getstate__(self):\n    return 1\n"
                                               "def __setstate__(self, state: int):\n    return None\n"),
            "__setstate__");
        row("a file written by a method never called",
            scriptOf(forward(averaged + "    return " + logits) +
                     "\ndef other(self):\n    torch.save(self.first, '/tmp/written-by-a-model')\n"),
            "uses the operator aten::save");
        row("a map", scriptOf(forward("    return x")),
            "is no image classifier: of 2 images it makes tensors of 2 x 8");
        row("other classes", scriptOf(forward(averaged + "    return p")), "knows 8 classes, the data set has 5");
        row("no tensor", scriptOf("def forward(self, image: Tensor):\n    return 3"), "is no image classifier");
        row("no images", scriptOf("def forward(self):\n    return self.first"), "takes no images");
        row("more than images",
            scriptOf("def forward(self, image: Tensor, other: Tensor):\n    return torch.flatten(image + other, 1)"),
            "asks for 'other' beside the images");
        row("no convolution",
            scriptOf("def forward(self, image: Tensor):\n    return torch.flatten(image, 1)[:, :8].matmul("
                     "self.last.t())"),
            "has no convolution");
        row("images of another size",
            scriptOf(forward("    p = torch.matmul(torch.flatten(x, 1), self.wide.t())\n    return " + logits)),
            "cannot answer images of 3 x 8 x 8");
        row("across images", scriptOf(forward(averaged + "    p = p - torch.mean(p, [0], True)\n    return " + logits)),
            "another answer alone than beside others");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        COMPARE_ERROR(imported(content.toStdString()), ErrorCode::badInput, path, reason.toStdString());
        QVERIFY(!QFile::exists("/tmp/written-by-a-model"));
    }

    void leavesTheNumberOfThreadsAsItWas() {
        useThreadsHere(2);  // more than the import itself takes
        const int threads = at::get_num_threads();
        imported(m_plain);
        QCOMPARE(at::get_num_threads(), threads);
        QVERIFY_EXCEPTION_THROWN(imported("no archive at all"), Error);
        QCOMPARE(at::get_num_threads(), threads);
        useThreadsHere(1);
    }

    void namesTheFormatOfANewerFile() {
        std::ostringstream stream;
        {
            caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t size) {
                stream.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
                return size;
            });
            writer.setMinVersion(99);
            writer.writeRecord("constants.pkl", "x", 1);
            writer.writeEndOfFile();
        }
        const std::string newer = stream.str();
        QVERIFY(isScript(newer));
        COMPARE_ERROR(imported(newer), ErrorCode::badInput, path, "is TorchScript of format 99");
        COMPARE_ERROR(imported(newer), ErrorCode::badInput, path, std::string("LibTorch ") + TORCH_VERSION);
        QVERIFY(isScript(m_plain));
        QVERIFY(!isScript("no archive at all"));
    }

private:
    std::string m_plain;
};

QTEST_GUILESS_MAIN(ScriptImportTest)
#include "script_import_test.moc"
