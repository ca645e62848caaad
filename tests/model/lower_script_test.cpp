// SPDX-License-Identifier: GPL-3.0-or-later
// Programs as operations: what they say must be what LibTorch says that runs them.
#include "model/lower_script.h"

#include "base/caught_error.h"
#include "model/odd_scripts.h"
#include "model/run_lowered.h"
#include "model/runtime.h"
#include "model/script_import.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace nonn;

namespace {

const std::filesystem::path path = "odd.pt";

/// From 0 to 1.
at::Tensor images(int channels, int side) {
    return at::arange(4 * channels * side * side, at::kDouble)
                   .mul(0.7)
                   .cos()
                   .to(at::kFloat)
                   .view({4, channels, side, side}) *
               0.5 +
           0.5;
}

struct Wish {
    int channels = 3;  ///< of the images
    int own = 3;       ///< of the model
    int side = 8;
    bool reversed = false;
};

ScriptNetwork imported(const std::string& methods, const Wish& wish = {}) {
    return importScript(path, scriptOf(methods, wish.own), {{wish.channels, wish.side, wish.side}, 5, {}}).front();
}

at::Tensor perChannel(const std::vector<float>& values) {
    return at::tensor(values).view({1, -1, 1, 1});
}

/// The largest of what LibTorch and the operations say of some images, relative to the largest value; of logits and of
/// features.
double difference(const ScriptNetwork& network, const Normalisation& normalisation, const Wish& wish = {}) {
    const at::Tensor image = images(wish.channels, wish.side);
    const NetworkOutput expected =
        network.forward((image - perChannel(normalisation.mean)) / perChannel(normalisation.deviation));
    const LoweredNetwork lowered = lowerScript(network, normalisation);
    const at::Tensor flat = image.contiguous();
    const auto found = outputsByDefinition(lowered, {flat.data_ptr<float>(), static_cast<std::size_t>(flat.numel())});
    double largest = lowered.outputs.size() == 2 ? 0 : INFINITY;
    for (std::size_t o = 0; o < 2; ++o) {
        const at::Tensor wanted = (o == 0 ? expected.logits : expected.pooled).contiguous();
        if (static_cast<std::int64_t>(found[o].size()) != wanted.numel())
            return INFINITY;
        const double scale = std::max(1.0, wanted.abs().max().item<double>());
        for (std::size_t i = 0; i < found[o].size(); ++i)
            largest = std::max(largest, std::abs(double{found[o][i]} - wanted.data_ptr<float>()[i]) / scale);
    }
    return largest;
}

Normalisation normalisationOf(const Wish& wish) {
    Normalisation normalisation;
    for (int c = 0; c < wish.channels; ++c) {
        normalisation.mean.push_back(0.4f + 0.05f * static_cast<float>(c));
        normalisation.deviation.push_back(0.3f - 0.02f * static_cast<float>(c));
    }
    return normalisation;
}

/// `lines` make of x, a map of 8 x 8 x 8, another of 8 channels.
std::string between(const std::string& lines) {
    return forward(lines + averaged + "    return " + logits);
}

const std::string shuffled =
    "    b, c, h, w = x.size()\n"
    "    x = x.view([b, 2, c // 2, h, w]).transpose(1, 2).contiguous().view([b, c, h, w])\n";

}  // namespace

class LowerScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseRuntime(1); }

    void saysWhatTheProgramSays_data() {
        QTest::addColumn<QString>("methods");
        const auto row = [](const char* name, const std::string& methods) {
            QTest::newRow(name) << QString::fromStdString(methods);
        };
        const auto add = [&](const char* name, const std::string& lines) { row(name, between(lines)); };
        add("nothing between", "");
        add("relu6", "    x = torch.relu6(x * 9)\n");
        add("hardtanh", "    x = torch.hardtanh(x, -0.5, 0.7)\n");
        add("clamp from one side", "    x = torch.clamp(x - 0.5, None, 0.2)\n");
        add("sigmoid", "    x = torch.sigmoid(x)\n");
        add("silu", "    x = torch.silu(x - 0.3)\n");
        add("hardswish", "    x = torch.hardswish(x * 8 - 3)\n");
        add("hardsigmoid", "    x = torch.hardsigmoid(x * 8 - 3)\n");
        add("leaky relu", "    x = torch.leaky_relu(x - 0.4, 0.1)\n");
        add("batch norm",
            "    x = torch.batch_norm(x, self.bias.repeat(2)[:8], None, self.last[0], torch.abs(self.last[1]), False, "
            "0.1, 0.001, True)\n");
        add("residual in place", "    y = torch.conv2d(x, self.second, padding=[1, 1])\n    y += x\n    x = y\n");
        add("difference", "    x = torch.conv2d(x, self.second, padding=[1, 1]) - x\n");
        add("squeeze and excitation",
            "    s = torch.adaptive_avg_pool2d(x, [1, 1])\n"
            "    s = torch.sigmoid(torch.conv2d(s, self.last.repeat([2, 1])[:8].view([8, 8, 1, 1])))\n    x = s * x\n");
        add("squeeze and excitation by linear layers",
            "    s = torch.adaptive_avg_pool2d(x, [1, 1]).view([x.size(0), 8])\n"
            "    s = torch.relu(torch.linear(s, self.last, self.bias))\n"
            "    s = torch.sigmoid(torch.linear(s, self.last.t()))\n"
            "    x = x * s.view([x.size(0), 8, 1, 1]).expand_as(x)\n");
        add("product of maps", "    x = x * torch.conv2d(x, self.second, padding=[1, 1])\n");
        add("constants", "    x = 1 - (x * 2.0 + self.last[0].view([8, 1, 1])) / 3\n");
        add("strides, dilation, groups",
            "    x = torch.conv2d(x, self.second[:, :2], None, [2, 1], [2, 1], [1, 2], 4)\n");
        add("padding the same", "    x = torch.conv2d(x, self.second, None, [1, 1], 'same', [2, 1])\n");
        add("padding valid", "    x = torch.conv2d(x, self.second, padding='valid')\n");
        add("padded beforehand", "    x = torch.conv2d(torch.constant_pad_nd(x, [0, 1, 2, 0], 0.), self.second)\n");
        add("max pool", "    x = torch.max_pool2d(x, [3, 2], [2, 2], [1, 1], [1, 1], True)\n");
        add("max pool of its own stride", "    x = torch.max_pool2d(x, 2)\n");
        add("max pool, padded with zeros",
            "    x = torch.max_pool2d(torch.constant_pad_nd(x, [0, 1, 0, 1], 0.), 3, 2)\n");
        add("average pool", "    x = torch.avg_pool2d(x, 3, 2, 1, False, False)\n");
        add("average pool, padding counted", "    x = torch.avg_pool2d(x, 3, 2, 1, False, True)\n");
        add("average pool, rounded up", "    x = torch.avg_pool2d(x, 3, 2, 0, True, False)\n");
        add("adaptive pool", "    x = torch.adaptive_avg_pool2d(x, [3, 4])\n");
        add("adaptive pool, largest", "    x = torch.adaptive_max_pool2d(x, [2, 4])[0]\n");
        add("shuffle by views", shuffled);
        add("shuffle", "    x = torch.channel_shuffle(x, 4)\n");
        add("chunks", "    a, b = torch.chunk(x, 2, 1)\n    x = torch.cat([b, torch.relu(a - 0.2)], 1)\n");
        add("parts of a size", "    p = torch.split(x, 3, 1)\n    x = torch.cat([p[2], p[0], p[1]], 1)\n");
        add("parts of sizes", "    p = torch.split_with_sizes(x, [1, 7], 1)\n    x = torch.cat([p[1], p[0]], 1)\n");
        add("slices",
            "    x = torch.cat([x[:, 5:], x[:, :5]], 1)[:, :, ::2, ::2]\n"
            "    x = torch.constant_pad_nd(x[:, 1:7], [0, 0, 0, 0, 1, 1], 0.)\n");
        add("turned round", "    x = torch.flip(x, [1])\n");
        add("picked", "    x = torch.index_select(x, 1, torch.tensor([7, 0, 0, 3, 2, 1, 5, 6]))\n");
        add("a list that grows",
            "    parts = [x[:, :2]]\n"
            "    for i in range(3):\n"
            "        parts.append(torch.relu(parts[-1] - 0.1))\n"
            "    x = torch.cat(parts, 1)\n");
        add("a decision on sizes",
            "    if x.size(2) == 8 and x.dim() == 4:\n"
            "        x = torch.relu(x - 0.2)\n"
            "    else:\n"
            "        x = torch.gelu(x)\n");
        add("dropout", "    x = torch.dropout(x, 0.5, self.training)\n");
        add("sizes worked out",
            "    sizes: List[int] = []\n"
            "    for i in range(2):\n"
            "        sizes.append(x.size(i + 2) // 2)\n"
            "    x = torch.adaptive_avg_pool2d(x, sizes)\n");
        row("means", forward("    p = torch.mean(x, [2, 3])\n    return " + logits));
        row("means, squeezed twice",
            forward("    p = torch.mean(x, [-1, -2], True).squeeze(-1).squeeze(-1)\n    return " + logits));
        row("means of means", forward("    p = torch.mean(torch.mean(x, [3]), [2])\n    return " + logits));
        row("means of columns first", forward("    p = x.mean([2]).mean([-1])\n    return " + logits));
        row("means of pixels in a row", forward("    p = torch.flatten(x, 2).mean([2])\n    return " + logits));
        row("largest of pixels in a row",
            forward("    p = torch.amax(x.view([x.size(0), x.size(1), -1]), [-1])\n    return " + logits));
        row("largest values", forward("    p = torch.amax(x, [2, 3])\n    return " + logits));
        row("flattened, a product",
            forward("    x = torch.max_pool2d(x, [4, 4])\n"
                    "    p = torch.relu(torch.matmul(x.view([x.size(0), -1]), self.wide.t()))\n    return " +
                    logits));
        row("a view that leaves the images open",
            forward("    x = torch.max_pool2d(x, [4, 4])\n"
                    "    p = torch.relu(torch.linear(x.reshape([-1, 32]), self.wide))\n    return " +
                    logits));
        row("a softmax at the end", forward(averaged + "    return torch.softmax(" + logits + ", 1)"));
        row("logits that are a pooled map",
            forward("    return torch.flatten(torch.adaptive_avg_pool2d(torch.conv2d(torch.relu(x), "
                    "self.last.view([5, 8, 1, 1])), [1, 1]), 1)"));
    }
    void saysWhatTheProgramSays() {
        QFETCH(QString, methods);
        double found = INFINITY;
        const auto error =
            caughtError([&] { found = difference(imported(methods.toStdString()), normalisationOf({})); });
        QVERIFY2(!error, error ? error->what() : "");
        QVERIFY2(found < 1e-5, std::to_string(found).c_str());
    }

    void goesFromTheImagesChannelsToItsOwn_data() {
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("own");
        QTest::addColumn<bool>("reversed");
        QTest::newRow("grey images") << 1 << 3 << false;
        QTest::newRow("a grey model") << 3 << 1 << false;
        QTest::newRow("blue first") << 3 << 3 << true;
    }
    void goesFromTheImagesChannelsToItsOwn() {
        QFETCH(int, images);
        QFETCH(int, own);
        QFETCH(bool, reversed);
        const Wish wish{images, own, 8, reversed};
        ScriptNetwork network = imported(between(""), wish);
        const Normalisation normalisation = network.normaliseBy(normalisationOf({own}), reversed);
        const double found = difference(network, normalisation, wish);
        QVERIFY2(found < 1e-5, std::to_string(found).c_str());
        const Normalisation plain = network.normaliseBy(normalisationOf({own}), false);
        QVERIFY(difference(network, plain, wish) < 1e-5);
    }

    void namesLayersAsTheTeacherDoes() {
        const ScriptNetwork network = imported(
            forward("    x = torch.conv2d(x, self.second, padding=[1, 1])\n" + averaged + "    return " + logits));
        const LoweredNetwork lowered = lowerScript(network, normalisationOf({}));
        std::vector<std::string> names;
        for (const LoweredOperation& operation : lowered.operations)
            if (operation.kind == LoweredKind::convolution || operation.kind == LoweredKind::linear)
                names.push_back(operation.name);
        std::vector<std::string> known;
        for (const TeacherLayer& layer : network.description().layers)
            known.push_back(layer.name);
        QCOMPARE(known.size(), std::size_t{4});
        QVERIFY(names == known);
        QCOMPARE(lowered.outputs[0].name, std::string("logits"));
        QCOMPARE(lowered.outputs[1].name, std::string("features"));
    }

    void namesWhatIsNotKnown_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* lines, const char* reason) {
            QTest::newRow(lines) << QStringLiteral("    %1\n").arg(QLatin1String(lines)) << QString::fromLatin1(reason);
        };
        row("x = torch.gelu(x)", "aten::gelu (number %, behind second): is not known");
        row("x = torch.group_norm(x, 2)", "aten::group_norm (number %, behind second): is not known");
        row("x = x - torch.softmax(x, 1)", "aten::softmax (number %, behind second): is not known");
        row("x = x / torch.conv2d(x, self.second, padding=[1, 1])", "only an addition and a multiplication");
        row("x = torch.div(torch.ones([1]), x + 1)", "divides a constant");
        row("x = torch.conv_transpose2d(x, self.second)[:, :, 1:9, 1:9]", "aten::conv_transpose2d");
        row("x = x[:, :, 1:]", "cuts out a piece");
        row("x = torch.cat([x, x], 2)", "joins along the axis 2");
        row("x = torch.relu(torch.constant_pad_nd(x, [1, 1], 0.))", "reads a map that was padded");
        row("x = torch.conv2d(torch.constant_pad_nd(x, [1, 1], 2.), self.second)", "something else than zeros");
        row("x = torch.reflection_pad2d(x, [1, 1, 1, 1])", "aten::reflection_pad2d");
        row("x = x.view([x.size(0), 4, 2, 8, 8]).transpose(1, 3).transpose(1, 3).contiguous().view([-1, 8, 8, 8])",
            "aten::transpose");
        row("x = x + torch.mean(x, [1], True)", "is not over height and width");
        row("x = x * x.mean([1, 2, 3], True)", "is not over height and width");
        row("x = x * torch.amax(x.mean([3]), [2]).view([-1, 8, 1, 1])", "is not over height and width");
        row("x = x * torch.mean(x, [3], True)", "is not over height and width");
        row("x = torch.add(x, x, alpha=2)", "its alpha is not known");
        row("x = torch.avg_pool2d(x, 2, 2, 0, False, True, 3)", "its divisor_override is not known");
    }
    void namesWhatIsNotKnown() {
        QFETCH(QString, lines);
        QFETCH(QString, reason);
        const ScriptNetwork network = imported(between(lines.toStdString()));
        const auto error = caughtError([&] { lowerScript(network, normalisationOf({})); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::badInput);
        QCOMPARE(error->path(), std::filesystem::path());
        QString said = QString::fromStdString(error->reason());
        said.replace(QRegularExpression(QStringLiteral("number \\d+")), QStringLiteral("number %"));
        QVERIFY2(said.contains(reason), error->what());
    }
};

QTEST_GUILESS_MAIN(LowerScriptTest)
#include "lower_script_test.moc"
