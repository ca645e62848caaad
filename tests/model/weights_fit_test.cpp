// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights_fit.h"

#include "base/caught_error.h"
#include "model/network_from_weights.h"
#include "model/zoo.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <QtTest>
#include <functional>
#include <limits>

using namespace nonn;

namespace {

constexpr Shape image{3, 32, 32};

NamedState ordered(const std::string& architecture) {
    const Network network(makeClassifier(architecture, image, 7), Generator(5));
    NamedState state;
    state.tensors = network.state();
    for (const Operation& operation : network.architecture().operations)
        for (const char* const end : {".weight", ".bias", ".running_mean", ".running_var"})
            if (state.tensors.contains(operation.name + end))
                state.order.push_back(operation.name + end);
    return state;
}

NamedState renamed(const NamedState& state, const std::function<std::string(const std::string&)>& rename) {
    NamedState result{state.key, {}, {}};
    for (const std::string& name : state.order) {
        result.order.push_back(rename(name));
        result.tensors[rename(name)] = state.tensors.at(name);
    }
    return result;
}

std::string replaced(std::string name, const std::string& from, const std::string& to) {
    if (const std::size_t place = name.find(from); place != std::string::npos)
        name.replace(place, from.size(), to);
    return name;
}

NamedState with(NamedState state, const std::string& name, const at::Tensor& tensor) {
    state.order.push_back(name);
    state.tensors[name] = tensor;
    return state;
}

std::function<std::string(const std::string&)> prefixed(const std::string& prefix) {
    return [prefix](const std::string& name) { return prefix + name; };
}

std::function<std::string(const std::string&)> replacing(const std::string& from, const std::string& to) {
    return [=](const std::string& name) { return replaced(name, from, to); };
}

/// As authors do who number every layer: nothing of the name is left.
std::string numbered(const std::string& name, std::vector<std::string>& layers) {
    const std::string layer = name.substr(0, name.rfind('.'));
    if (layers.empty() || layers.back() != layer)
        layers.push_back(layer);
    return "body." + std::to_string(layers.size()) + name.substr(name.rfind('.'));
}

NamedState withNumbers(const NamedState& state) {
    std::vector<std::string> layers;
    NamedState result{state.key, {}, {}};
    for (const std::string& name : state.order) {
        result.order.push_back(numbered(name, layers));
        result.tensors[result.order.back()] = state.tensors.at(name);
    }
    return result;
}

bool same(const StateDict& left, const StateDict& right) {
    return std::ranges::equal(left, right, [](const auto& one, const auto& other) {
        return one.first == other.first && one.second.equal(other.second);
    });
}

std::string notes(const NetworkOfWeights& found) {
    std::string text;
    for (const Text& note : found.notes)
        text += note.english() + "\n";
    return text;
}

}  // namespace

Q_DECLARE_METATYPE(NamedState)

/// The weights of a network of the zoo as others save them give that network again, and no other's do.
class WeightsFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }

    void findsTheSameWeights_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<NamedState>("state");
        const auto row = [](const char* name, const char* architecture, const NamedState& state) {
            QTest::newRow(name) << architecture << state;
        };
        const NamedState wide = ordered("wrn-10-0.25");
        for (const char* const prefix : {"model.", "net.", "backbone.", "module.", "_orig_mod.", "_orig_mod.module.",
                                         "module.model.net.", "model.module._orig_mod.backbone.", "anything."})
            row(prefix, "wrn-10-0.25", renamed(wide, prefixed(prefix)));
        row("compiled inside", "wrn-10-0.25", renamed(wide, replacing("block1.", "block1._orig_mod.")));
        row("parallel inside", "vgg-11-0.05",
            renamed(ordered("vgg-11-0.05"), replacing("features.", "features.module.")));
        row("buffers of a counter", "wrn-10-0.25",
            with(with(wide, "total_ops", at::zeros({1})), "block1.layer.0.conv1.total_ops", at::zeros({1})));
        row("a criterion", "wrn-10-0.25", with(wide, "criterion.weight", at::ones({7})));
        row("a criterion beside the model", "wrn-10-0.25",
            with(renamed(wide, prefixed("model.")), "loss.centers.weight", at::ones({7, 16})));
        row("an auxiliary classifier", "wrn-10-0.25", with(wide, "aux_head.weight", at::ones({7, 9})));
        row("fc for linear", "resnet20", renamed(ordered("resnet20"), replacing("linear.", "fc.")));
        row("linear for fc", "resnet18", renamed(ordered("resnet18"), replacing("fc.", "linear.")));
        row("shortcut for downsample", "resnet18", renamed(ordered("resnet18"), replacing("downsample", "shortcut")));
        row("both", "resnet18-cifar",
            renamed(renamed(ordered("resnet18-cifar"), replacing("shortcut", "downsample")),
                    replacing("linear", "fc")));
        row("numbers for names", "resnet18-cifar", withNumbers(ordered("resnet18-cifar")));
        row("numbers for names, wide", "wrn-16-0.5", withNumbers(ordered("wrn-16-0.5")));
        row("numbers for names, without shortcuts", "resnet20", withNumbers(ordered("resnet20")));
    }
    void findsTheSameWeights() {
        QFETCH(QString, architecture);
        QFETCH(NamedState, state);
        const NetworkOfWeights found = networkFromWeights(architecture.toStdString(), image, {state});
        QVERIFY(same(found.network.state(), ordered(architecture.toStdString()).tensors));
    }

    void matchesByShapeWhereverTheShortcutsAreWritten() {
        NamedState state = ordered("wrn-10-1");
        for (const char* const block : {"block1", "block2", "block3"}) {
            const std::string shortcut = std::string(block) + ".layer.0.convShortcut.weight";
            if (std::erase(state.order, shortcut) == 0)
                continue;
            const auto last = std::ranges::find(state.order, std::string(block) + ".layer.0.conv2.weight");
            state.order.insert(last + 1, shortcut);
        }
        const NetworkOfWeights found = networkFromWeights("wrn-10-1", image, {withNumbers(state)});
        QVERIFY(same(found.network.state(), ordered("wrn-10-1").tensors));
        QVERIFY(QString::fromStdString(notes(found)).contains("matched by shape"));
    }

    void saysWhatTheNamesBeginWith() {
        const NamedState wrapped = renamed(ordered("wrn-10-0.25"), prefixed("model."));
        QCOMPARE(QString::fromStdString(notes(networkFromWeights("wrn-10-0.25", image, {wrapped}))),
                 "Their names begin with 'model.'.\n");
    }

    /// As of a network and its slow copy: the copy is not taken, wherever it stands.
    void saysWhichOfTwoIsTaken() {
        NamedState both = renamed(ordered("wrn-10-0.25"), prefixed("module.encoder_k."));
        for (auto& [name, tensor] : both.tensors)
            tensor = at::zeros_like(tensor);
        const NamedState own = renamed(ordered("wrn-10-0.25"), prefixed("module.encoder_q."));
        both.order.insert(both.order.end(), own.order.begin(), own.order.end());
        both.tensors.insert(own.tensors.begin(), own.tensors.end());
        const NetworkOfWeights found = networkFromWeights("wrn-10-0.25", image, {both});
        QVERIFY(same(found.network.state(), ordered("wrn-10-0.25").tensors));
        QVERIFY(QString::fromStdString(notes(found))
                    .startsWith("Their names begin with 'encoder_q.'.\n"
                                "Not taken, though they fit as well: those that begin with 'encoder_k.'.\n"));
    }

    void takesEitherShortcut() {
        const NetworkOfWeights found = networkFromWeights("resnet20", image, {ordered("resnet20-b")});
        QCOMPARE(found.network.architecture().name, std::string("resnet20-b"));
        QVERIFY(same(found.network.state(), ordered("resnet20-b").tensors));
    }

    void convertsDoublePrecision() {
        NamedState state = ordered("wrn-10-0.25");
        for (auto& [name, tensor] : state.tensors)
            tensor = tensor.to(at::kDouble);
        const Network network = networkFromWeights("wrn-10-0.25", image, {state}).network;
        QVERIFY(same(network.state(), ordered("wrn-10-0.25").tensors));
    }

    void takesTheOneThatFits() {
        const NamedState right = ordered("wrn-10-0.25");
        NamedState other = ordered("resnet20");
        NamedState average = right;
        other.key = "model";
        average.key = "ema";
        NamedState own = right;
        own.key = "generator";
        const std::string said = notes(networkFromWeights("wrn-10-0.25", image, {other, own, average}));
        QCOMPARE(QString::fromStdString(said),
                 "The weights are those under 'generator'.\nNot taken, though they fit as well: 'ema'.\n");
    }

    void refuses_data() {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<NamedState>("state");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* architecture, const NamedState& state, const char* reason) {
            QTest::newRow(name) << architecture << state << reason;
        };
        const NamedState wide = ordered("wrn-10-0.25");
        const auto broken = [&](const char* name, double value) {
            NamedState state = wide;
            state.tensors[name] = state.tensors.at(name).detach().clone();
            state.tensors[name].view({-1})[0] = value;
            return state;
        };
        row("a deeper one", "resnet20", ordered("resnet32"), "unexpected layer1.3.bn1.bias");
        row("a wider one", "wrn-10-0.25", ordered("wrn-10-0.5"), "of another shape");
        row("a layer more", "wrn-10-0.25", with(wide, "block3.attention.weight", at::ones({4, 4})),
            "unexpected block3.attention.weight");
        row("convolutions elsewhere", "wrn-10-0.25", with(wide, "stem2.weight", at::ones({4, 4, 3, 3})),
            "unexpected stem2.weight");
        row("says the way out", "wrn-10-0.25", ordered("resnet20"), "torch.jit.trace(model, torch.rand(1, 3, 32, 32))");
        row("no number", "wrn-10-0.25", broken("fc.weight", std::numeric_limits<double>::quiet_NaN()),
            "fc.weight (1 of 112)");
        row("infinite", "wrn-10-0.25", broken("bn1.bias", std::numeric_limits<double>::infinity()),
            "bn1.bias (1 of 16)");
        row("a variance below 0", "wrn-10-0.25", broken("bn1.running_var", -1), "bn1.running_var (1 of 16)");
        NamedState quantised = wide;
        quantised.tensors["conv1.weight"] = quantised.tensors.at("conv1.weight").to(at::kChar);
        row("quantised", "wrn-10-0.25", quantised, "conv1.weight holds whole numbers");
        NamedState unordered = withNumbers(wide);
        unordered.order.clear();
        row("numbers for names without an order", "wrn-10-0.25", unordered, "missing ");
    }
    void refuses() {
        QFETCH(QString, architecture);
        QFETCH(NamedState, state);
        QFETCH(QString, reason);
        COMPARE_ERROR(networkFromWeights(architecture.toStdString(), image, {state}), ErrorCode::badInput, "",
                      reason.toStdString());
    }

    void saysWhichDictionariesThereAre() {
        NamedState first = ordered("resnet20");
        NamedState second = ordered("resnet32");
        first.key = "generator";
        second.key = "critic.weights";
        COMPARE_ERROR(networkFromWeights("wrn-10-0.25", image, {first, second}), ErrorCode::badInput, "",
                      "in the file: 'generator' (tensors: " + std::to_string(first.tensors.size()) +
                          "), 'critic.weights' (tensors: " + std::to_string(second.tensors.size()) + ")");
    }
};

QTEST_GUILESS_MAIN(WeightsFitTest)
#include "weights_fit_test.moc"
