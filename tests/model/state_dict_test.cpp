// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/state_dict.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "model/made_torch_file.h"
#include "model/network_from_weights.h"
#include "model/python_pickle.h"
#include "model/zoo.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/scalar_tensor.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr Shape image{1, 28, 28};

std::string bytesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.contiguous();
    return {static_cast<const char*>(values.data_ptr()), values.nbytes()};
}

std::string pythonFile(const StateDict& state) {
    c10::Dict<std::string, at::Tensor> root;
    for (const auto& [name, tensor] : state)
        root.insert(name, tensor.detach().contiguous());
    return pickleForPython(c10::IValue(root));
}

}  // namespace

class StateDictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        at::set_num_threads(1);
        m_file = fs::path(m_temporary.path().toStdString()) / "w.pt";
    }

    void readsValues() {
        const at::Tensor values = at::arange(12, at::kFloat).to(at::kHalf);
        const std::string root = made::dictionary({
            {"module.view", made::tensor({"HalfStorage", "0", 12, 2, {2, 2}, {1, 3}})},
            {"module.same", made::tensor({"HalfStorage", "0", 12, 0, {12}, {1}})},
            {"module.step", made::tensor({"LongStorage", "1", 1, 0, {}, {}})},
            {"module.none", made::tensor({"BFloat16Storage", "2", 0, 0, {0, 5}, {5, 1}})},
        });
        writeFile(m_file, made::zipFile(root, {bytesOf(values), bytesOf(at::scalar_tensor(7, at::kLong)), ""}));
        const StateDict state = readStates(m_file, image).front().tensors;
        QCOMPARE(state.size(), std::size_t{4});
        QVERIFY(state.at("module.view").equal(at::tensor({2, 5, 3, 6}, at::kFloat).to(at::kHalf).view({2, 2})));
        QVERIFY(state.at("module.same").equal(values));
        QVERIFY(state.at("module.view").storage().data() == state.at("module.same").storage().data());
        QCOMPARE(state.at("module.step").item<std::int64_t>(), std::int64_t{7});
        QVERIFY(state.at("module.none").scalar_type() == at::kBFloat16);
        QVERIFY((state.at("module.none").sizes() == at::IntArrayRef{0, 5}));
    }

    void takesTheNamesWithoutWhatWrapsThem() {
        const Network original(makeClassifier("wrn-10-0.25", {1, 28, 28}, 7), Generator(5));
        const at::Tensor images = at::ones({1, 1, 28, 28});
        for (const char* const prefix : {"module.", "_orig_mod.module.", "model.backbone.", "net."}) {
            StateDict wrapped;
            for (const auto& [name, tensor] : original.state())
                wrapped[prefix + name] = tensor;
            writeFile(m_file, pythonFile(wrapped));
            const NetworkOfWeights found = networkFromWeights("wrn-10-0.25", image, readStates(m_file, image));
            QVERIFY2(found.network.forward(images).logits.equal(original.inEvaluation().forward(images).logits),
                     prefix);
        }
    }

    void readsSafetensors() {
        writeFile(m_file, made::safetensors(R"({"w":{"dtype":"BF16","shape":[2,2],"data_offsets":[0,8]}})",
                                            bytesOf(at::tensor({1, 2, 3, 4}, at::kFloat).to(at::kBFloat16))));
        QVERIFY(readStates(m_file, image)
                    .front()
                    .tensors.at("w")
                    .equal(at::tensor({1, 2, 3, 4}, at::kFloat).to(at::kBFloat16).view({2, 2})));
    }

    void buildsTheNetworkAgain_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"resnet20", "resnet18-cifar", "wrn-10-1", "mobilenet_v2-0.35"})
            QTest::newRow(name) << name;
    }
    void buildsTheNetworkAgain() {
        QFETCH(QString, name);
        const Network original(makeClassifier(name.toStdString(), {3, 32, 32}, 7), Generator(5));
        writeFile(m_file, pythonFile(original.state()));
        const Network again = networkFromWeights(name.toStdString(), {3, 32, 32}, readStates(m_file, image)).network;
        QCOMPARE(again.architecture(), original.architecture());
        const at::Tensor images = at::ones({1, 3, 32, 32});
        QVERIFY(again.forward(images).logits.equal(original.forward(images).logits));
    }

    void listsWhatDoesNotMatch() {
        StateDict state = Network(makeClassifier("resnet20", {3, 32, 32}, 7), Generator(5)).state();
        state.erase("bn1.bias");
        state["extra.weight"] = at::ones({2});
        state["bn1.num_batches_tracked"] = at::ones({});
        state["conv1.weight"] = at::ones({16, 1, 3, 3});
        const Network network(makeClassifier("resnet20", {3, 32, 32}, 7), Generator(5));
        const StateDifference found = network.compare(state);
        QCOMPARE(found.missing, std::vector<std::string>{"bn1.bias"});
        QCOMPARE(found.unexpected, std::vector<std::string>{"extra.weight"});
        QCOMPARE(found.misshapen.size(), std::size_t{1});
        QCOMPARE(found.misshapen[0].english(), std::string("conv1.weight is 16 x 1 x 3 x 3, expected 16 x 3 x 3 x 3"));
        COMPARE_ERROR(networkFromWeights("resnet20", {3, 32, 32}, {{"", {}, state}}), ErrorCode::badInput, "",
                      "the weights do not fit resnet20: missing bn1.bias; unexpected extra.weight; of another shape: "
                      "conv1.weight is 16 x 1 x 3 x 3, expected 16 x 3 x 3 x 3");
        COMPARE_ERROR(networkFromWeights("resnet18", {3, 32, 32}, {{"", {}, state}}), ErrorCode::badInput, "",
                      " more; unexpected ");
        COMPARE_ERROR(networkFromWeights("resnet21", {3, 32, 32}, {{"", {}, state}}), ErrorCode::badInput, "",
                      "of the zoo");
    }

    void refuses() {
        COMPARE_ERROR(readStates("/no/such.pt", image), ErrorCode::badInput, "/no/such.pt", "cannot be read");
        writeFile(m_file, "hello, world");
        COMPARE_ERROR(readStates(m_file, image), ErrorCode::badInput, m_file, "is no file of weights that is known");
        writeFile(m_file, made::zipFile("}", {}, {{"archive/constants.pkl", ""}}));
        COMPARE_ERROR(readStates(m_file, image), ErrorCode::badInput, m_file, "is a TorchScript file");
    }

private:
    QTemporaryDir m_temporary;
    fs::path m_file;
};

QTEST_GUILESS_MAIN(StateDictTest)
#include "state_dict_test.moc"
