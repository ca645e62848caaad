// SPDX-License-Identifier: GPL-3.0-or-later
// TorchScript models as people save them by mistake: each is imported as it was meant, or told what to mend.
#include "base/caught_error.h"
#include "model/odd_scripts.h"
#include "model/runtime.h"
#include "model/script_import.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/full.h>
#include <torch/csrc/jit/api/module.h>

#include <QtTest>
#include <algorithm>
#include <limits>

using namespace nonn;

namespace {

const std::filesystem::path path = "odd.pt";
const std::string plain = forward(averaged + "    return " + logits);

std::vector<ScriptNetwork> imported(const std::string& content, const std::string& features = {}) {
    return importScript(path, content, {{3, 8, 8}, 5, features});
}

/// With one value of a weight replaced.
std::string spoiled(const char* weight, float value) {
    const torch::jit::Module module = moduleOf(plain);
    module.attr(weight).toTensor().view(-1)[3] = value;
    return saved(module);
}

/// Patches of the image become tokens that look at one another; the first is classified.
std::string transformer() {
    std::string code =
        "def forward(self, image: Tensor):\n"
        "    x = torch.conv2d(image, self.first, stride=[4, 4])\n"
        "    t = torch.transpose(torch.flatten(x, 2), 1, 2)\n";
    for (int layer = 0; layer < 4; ++layer)
        code +=
            "    a = torch.softmax(torch.matmul(t, torch.transpose(t, 1, 2)), 2)\n"
            "    t = t + torch.matmul(torch.matmul(a, t), torch.slice(self.wide, 1, 0, 8))\n";
    return code + "    p = torch.select(t, 1, 0)\n    return " + logits;
}

std::string wrapped(const char* name) {
    torch::jit::Module wrapper(name);
    wrapper.register_attribute("training", c10::BoolType::get(), true);
    wrapper.register_module("module", moduleOf(plain));
    wrapper.define("def forward(self, image: Tensor):\n    return self.module.forward(image)\n");
    return saved(wrapper);
}

at::Tensor images() {
    return at::arange(4 * 3 * 64, at::kDouble).mul(0.7).cos().to(at::kFloat).view({4, 3, 8, 8});
}

double largestDifference(const std::string& content, const std::string& other) {
    const at::Tensor left = imported(content).front().forward(images()).logits;
    const at::Tensor right = imported(other).front().forward(images()).logits;
    return (left - right).abs().max().item<double>();
}

}  // namespace

class ScriptTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void saysWhatToMend_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char* name, const std::string& content, const char* cause, const char* remedy) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QString(cause) << QString(remedy);
        };
        const auto ending = [](const std::string& end) { return scriptOf(forward(averaged + end)); };
        row("a device", ending("    y = " + logits + "\n    return y + torch.zeros([1], device='cuda:0')"),
            "has the device cuda:0 written into its code", "model.to('cpu')");
        row("a device to move to", ending("    p = p.to('cuda')\n    return " + logits), "the device cuda", "'cpu'");
        row("one image alone", ending("    p = p.view([1, 8])\n    return " + logits),
            "answers batches of 1 images alone", "x.view(x.size(0), -1)");
        row("eight images alone", ending("    p = p.view([8, 8])\n    return " + logits),
            "answers batches of 8 images alone", "x.flatten(1)");
        row("two images alone", ending("    p = p.view([2, 8])\n    return " + logits),
            "answers batches of 2 images alone", "x.flatten(1)");
        row("squeezed", ending("    return torch.squeeze(" + logits + ")"), "an answer of 1 dimensions instead of 2",
            "x.flatten(1)");
        row("dropout in training", ending("    p = torch.dropout(p, 0.5, True)\n    return " + logits),
            "was saved in training mode: its dropout", "model.eval()");
        row("batch norm in training",
            scriptOf(
                forward("    x = torch.batch_norm(x, None, None, self.last[0], torch.abs(self.last[1]), True, 0.1, "
                        "0.00001, False)\n" +
                        averaged + "    return " + logits)),
            "was saved in training mode: its batch norm", "model.eval()");
        row("a weight that is no number", spoiled("last", std::numeric_limits<float>::quiet_NaN()),
            "1 of the 40 values of last are no numbers", "weights saved before");
        row("an infinite weight", spoiled("first", std::numeric_limits<float>::infinity()),
            "1 of the 216 values of first are no numbers", "weights saved before");
        row("a newer operator", withCode(scriptOf(plain), "torch.addmm", "torch.scaled_dot_product_distention"),
            "uses aten::scaled_dot_product_distention, which LibTorch", "Save it anew");
        row("a newer argument", withCode(scriptOf(plain), "torch.relu(", "torch.relu(newer=3, self="), "LibTorch",
            "Save it anew");
        row("an extension's operator", withCode(scriptOf(plain), "torch.addmm(", "ops.torchvision.nms("),
            "uses torchvision::nms", "Save it anew");
        row("another size",
            scriptOf(forward("    p = torch.matmul(torch.flatten(x, 1), self.wide.t())\n    return " + logits)),
            "is given 512 values and takes 32", "images of another size");
        row("another shape",
            scriptOf(forward(averaged + "    p = x.view([x.size(0), 8, 49])[:, :, 0]\n    return " + logits)),
            "1024 values into the shape [2, 8, 49]", "images of another size");
        row("positions",
            scriptOf(forward("    x = x + self.last.view([1, 8, 5, 1])\n" + averaged + "    return " + logits)),
            "tensors of 8 and of 5 values", "images of another size");
        row("kinds of numbers",
            scriptOf(forward(averaged + "    p = torch.matmul(p.to(4), self.last.t())\n    return p")),
            "mixes kinds of numbers", "model.float()");
        row("a transformer", scriptOf(transformer()),
            "has no convolution before its answer: after the last one, first,", "--features first");
    }
    void saysWhatToMend() {
        QFETCH(QByteArray, content);
        QFETCH(QString, cause);
        QFETCH(QString, remedy);
        const auto error = caughtError([&] { imported(content.toStdString()); });
        QVERIFY(error);
        const std::string reason = error->reason();
        QCOMPARE(error->path(), path);
        QVERIFY(error->code() == ErrorCode::badInput);
        QVERIFY2(reason.find(cause.toStdString()) != std::string::npos, reason.c_str());
        QVERIFY2(reason.find(remedy.toStdString()) != std::string::npos, reason.c_str());
        QVERIFY2(reason.size() < 450 && std::count(reason.begin(), reason.end(), '\n') == 0, reason.c_str());
    }

    void takesATransformersPatchesWhereAsked() {
        QCOMPARE(imported(scriptOf(transformer()), "first").front().description().features.channels, 8);
    }

    void takesTheModuleInsideAWrapper() {
        for (const char* const name : {"DataParallel", "DistributedDataParallel"}) {
            const TeacherDescription found = imported(wrapped(name)).front().description();
            QCOMPARE(found.name, std::string("script:Odd"));
            QCOMPARE(found.layers.front().name, std::string("first"));
            QCOMPARE(largestDifference(wrapped(name), scriptOf(plain)), 0.0);
        }
        QCOMPARE(imported(wrapped("Net")).front().description().name, std::string("script:Net"));
    }

    void leavesOutMarksForAProfiler() {
        const std::string marked = withCode(scriptOf(plain), "\n  return ",
                                            "\n  mark = ops.profiler._record_function_enter(\"forward\", None)\n"
                                            "  _end = ops.profiler._record_function_exit(mark)\n  return ");
        QVERIFY(marked != scriptOf(plain));
        QCOMPARE(largestDifference(marked, scriptOf(plain)), 0.0);
    }

    void computesInFp32_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("double") << static_cast<int>(at::kDouble) << 1e-5;
        QTest::newRow("half") << static_cast<int>(at::kHalf) << 0.02;
        QTest::newRow("bfloat16") << static_cast<int>(at::kBFloat16) << 0.2;
    }
    void computesInFp32() {
        QFETCH(int, type);
        QFETCH(double, tolerance);
        const auto as = static_cast<at::ScalarType>(type);
        torch::jit::Module module = moduleOf(plain);
        module.to(as);
        QVERIFY(largestDifference(saved(module), scriptOf(plain)) <= tolerance);
        torch::jit::Module converting = moduleOf(forward("    x = x.to(" + std::to_string(type) +
                                                         ")\n    one = torch.ones([1], dtype=" + std::to_string(type) +
                                                         ")\n" + averaged + "    p = p * one\n    return " + logits));
        converting.to(as);
        QVERIFY(largestDifference(saved(converting), scriptOf(plain)) <= tolerance);
    }

    /// They are meant there, as in the mask of an attention.
    void allowsInfinitiesThatAreNoWeights() {
        torch::jit::Module module("Masked");
        module.register_attribute("training", c10::BoolType::get(), true);
        module.register_buffer("mask", at::full({5}, -std::numeric_limits<float>::infinity()));
        module.register_module("model", moduleOf(plain));
        module.define(
            "def forward(self, image: Tensor):\n"
            "    return torch.maximum(self.model.forward(image), self.mask)\n");
        QCOMPARE(largestDifference(saved(module), scriptOf(plain)), 0.0);
    }

    void makesATeacherOfEachOutputThatFits() {
        const std::vector<ScriptNetwork> networks =
            imported(scriptOf(forward(averaged + "    main = " + logits + "\n    return (main * 0.5, p, main)")));
        QCOMPARE(networks.size(), std::size_t{2});
        const std::string note = networks[1].description().notes.front().english();
        QCOMPARE(note, std::string("Of its 3 outputs 2 have 5 values an image; of those it is number 2 that is taken "
                                   "for the logits."));
        const at::Tensor first = networks[0].forward(images()).logits;
        const at::Tensor second = networks[1].forward(images()).logits;
        QVERIFY((first * 2 - second).abs().max().item<double>() < 1e-5);
    }
};

QTEST_GUILESS_MAIN(ScriptTroubleTest)
#include "script_trouble_test.moc"
