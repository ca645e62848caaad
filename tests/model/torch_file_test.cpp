// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/torch_file.h"

#include "base/caught_error.h"
#include "model/made_torch_file.h"
#include "model/named_tensors.h"
#include "model/safetensors.h"

#include <QtTest>

using namespace nonn;

namespace {

const std::string sixFloats(24, 'f');

/// A 2 x 3 float tensor in storage 0, changed by `change`.
template <typename Change>
std::string changed(Change&& change) {
    made::Tensor tensor{.elements = 6, .sizes = {2, 3}, .strides = {3, 1}};
    change(tensor);
    return made::tensor(tensor);
}

std::string plain() {
    return changed([](made::Tensor&) {});
}

StoredTensors readTorch(const std::string& content) {
    return namedTensors("w.pt", TorchFile("w.pt", content)).front().tensors;
}

std::string namesOf(const StoredTensors& tensors) {
    std::string names;
    for (const auto& [name, tensor] : tensors)
        names += (names.empty() ? "" : " ") + name;
    return names;
}

void row(const char* name, const std::string& content, const char* expected) {
    QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(expected);
}

}  // namespace

class TorchFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheStateDict_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("names");
        const auto zip = [](const std::string& root) { return made::zipFile(root, {sixFloats}); };
        const std::string state = made::orderedDict({{"a.weight", plain()}, {"b.bias", plain()}});
        row("dict", zip(made::dictionary({{"w", plain()}})), "w");
        row("OrderedDict", zip(state), "a.weight b.bias");
        row("beside numbers", zip(made::dictionary({{"epoch", "K\5"}, {"w", plain()}, {"best", "N"}})), "w");
        row("state_dict", zip(made::dictionary({{"epoch", "K\5"}, {"state_dict", state}, {"best", plain()}})),
            "a.weight b.bias");
        row("model", zip(made::dictionary({{"optimizer", made::dictionary({{"model", plain()}})}, {"model", state}})),
            "a.weight b.bias");
        row("net", zip(made::dictionary({{"net", state}, {"acc", "K\5"}})), "a.weight b.bias");
        row("model_state_dict", zip(made::dictionary({{"model_state_dict", state}, {"model", made::text("wrn")}})),
            "a.weight b.bias");
        row("three deep", zip(made::dictionary({{"model", made::dictionary({{"state_dict", state}})}})),
            "a.weight b.bias");
        row("a tensor of that name", zip(made::dictionary({{"model", plain()}, {"x", plain()}})), "model x");
        row("parameters", zip(made::dictionary({{"w", made::parameter({"FloatStorage", "0", 6, 0, {6}, {1}})}})), "w");
        row("before the zip form",
            made::legacyFile(
                made::dictionary(
                    {{"state_dict", made::orderedDict({{"w", changed([](made::Tensor& t) { t.legacy = true; })}})}}),
                {{6, sixFloats}}),
            "w");
    }
    void findsTheStateDict() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, names);
        const std::string bytes = content.toStdString();
        QCOMPARE(namesOf(readTorch(bytes)), names.toStdString());
    }

    void describesTensors() {
        const std::string root = made::dictionary({
            {"view", made::tensor({"HalfStorage", "0", 12, 2, {2, 2}, {1, 3}})},
            {"same", made::tensor({"HalfStorage", "0", 12, 0, {12}, {1}})},
            {"one", made::tensor({"LongStorage", "1", 1, 0, {}, {}})},
            {"none", made::tensor({"BFloat16Storage", "2", 0, 0, {0, 5}, {5, 1}})},
        });
        const std::string bytes = made::zipFile(root, {sixFloats, std::string(8, '\1'), ""});
        const StoredTensors tensors = readTorch(bytes);
        QCOMPARE(tensors.at("view").type, ElementType::float16);
        QCOMPARE(tensors.at("view").sizes, (std::vector<std::int64_t>{2, 2}));
        QCOMPARE(tensors.at("view").strides, (std::vector<std::int64_t>{1, 3}));
        QCOMPARE(tensors.at("view").offset, std::int64_t{2});
        QVERIFY(tensors.at("view").storage.data() == tensors.at("same").storage.data());
        QCOMPARE(tensors.at("one").storage, std::string_view(std::string(8, '\1')));
        QCOMPARE(tensors.at("none").type, ElementType::bfloat16);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto zip = [](const std::string& root) {
            return made::zipFile(made::dictionary({{"w", root}}), {sixFloats});
        };
        const auto with = [&](auto&& change) { return zip(changed(change)); };
        using T = made::Tensor;
        row("something else", "hello", "was not written by torch.save");
        row("no data.pkl", makeZip({{"a/b", "x"}}), "none of torch.save: it has no data.pkl");
        row("TorchScript", made::zipFile("}", {}, {{"archive/constants.pkl", ""}}), "is a TorchScript file, a program");
        row("TorchScript's code", made::zipFile("}", {}, {{"archive/code/x.py", ""}}), "is a TorchScript file");
        row("other bytes' order", made::zipFile("}", {}, {{"archive/byteorder", "big"}}), "byte order");
        row("climbing", made::zipFile("}", {}, {{"../evil", ""}}), "'../evil' whose path climbs out of the archive");
        row("bomb",
            made::zipFile(made::dictionary({{"w", plain()}}), {},
                          {{.name = "archive/data/0", .bytes = "x", .method = 8, .unpacked = 1 << 30}}),
            "'archive/data/0' of 1073741824 bytes that is compressed");
        row("bomb of a pickle", makeZip({{.name = "a/data.pkl", .bytes = "x", .method = 8, .unpacked = 1 << 30}}),
            "'a/data.pkl' of 1073741824 bytes that is compressed");
        row("10 exabytes", with([](T& t) {
                t.sizes = {2'500'000'000, 1'000'000'000};
            }),
            "'w' reaches beyond its storage of 24 bytes");
        row("10 exabytes announced", with([](T& t) { t.elements = 2'500'000'000'000'000'000; }),
            "'w' announces a storage of 2500000000000000000 elements, of which the file has 24 bytes");
        row("overflowing sizes", with([](T& t) { t.sizes = {1LL << 62, 1LL << 62}; }), "reaches beyond its storage");
        row("overflowing stride", with([](T& t) { t.strides = {1LL << 62, 1}; }), "reaches beyond its storage");
        row("offset", with([](T& t) { t.offset = 1; }), "reaches beyond its storage");
        row("offset of an empty one", with([](T& t) {
                t.offset = 7;
                t.sizes = {0, 3};
            }),
            "reaches beyond its storage");
        row("repeats its storage", with([](T& t) {
                t.sizes = {1LL << 40, 3};
                t.strides = {0, 1};
            }),
            "reaches beyond its storage");
        row("negative size", with([](T& t) { t.sizes = {-1, 3}; }), "'w' has a negative size, stride or offset");
        row("negative stride", with([](T& t) { t.strides = {-3, 1}; }), "'w' has a negative size, stride or offset");
        row("negative offset", with([](T& t) { t.offset = -1; }), "'w' has a negative size, stride or offset");
        row("negative storage", with([](T& t) { t.elements = -1; }), "storage is not described as torch.save does");
        row("strides of another rank", with([](T& t) { t.strides = {1}; }), "another number of strides");
        row("many dimensions", with([](T& t) {
                t.sizes.assign(17, 1);
                t.strides.assign(17, 1);
            }),
            "'w' has 17 dimensions");
        row("storage elsewhere", with([](T& t) { t.key = "../../data/0"; }), "'../../data/0' is not in the archive");
        row("other elements", with([](T& t) { t.storageClass = "ComplexFloatStorage"; }),
            "elements of 'torch.ComplexFloatStorage', which are not read");
        row("other storage",
            zip(made::call("torch._utils", "_rebuild_tensor_v2",
                           {made::tuple({made::text("module")}) + "Q", "K\1", ")", ")"})),
            "storage is not described");
        row("no storage", zip(made::call("torch._utils", "_rebuild_tensor_v2", {"N", "N", ")", ")"})),
            "storage is not described");
        row("sizes that are none",
            zip(made::call("torch._utils", "_rebuild_tensor_v2",
                           {made::tuple({made::text("storage"), "ctorch\nFloatStorage\n", made::text("0"),
                                         made::text("cpu"), "K\6"}) +
                                "Q",
                            "K\1", made::tuple({"N"}), made::tuple({"N"})})),
            "'w' is a tensor without plain sizes");
        row("quantised", zip(made::call("torch._utils", "_rebuild_qtensor", {"N", "N", "N", "N", "N"})),
            "'w' is a tensor of a kind that is not read ('torch._utils._rebuild_qtensor')");
        row("name", made::zipFile(made::dictionary({{"a\nb", plain()}}), {sixFloats}), "'a?b', which is no name");
        row("model object", made::zipFile("ctorchvision.models.resnet\nResNet\n)\x81}b", {}),
            "an object of the Python class 'torchvision.models.resnet.ResNet', which only its program can read");
        row("model object in a checkpoint",
            made::zipFile(made::dictionary(
                              {{"model", "c__main__\nNet\n)\x81}" + made::text("_modules") + "}sb"}, {"epoch", "K\1"}}),
                          {}),
            "an object of the Python class '__main__.Net'");
        row("command", made::zipFile(made::call("posix", "system", {made::text("true")}), {}),
            "Python class 'posix.system'");
        row("nothing", made::zipFile("}", {}), "holds no state dict but a dictionary without tensors");
        row("list", made::zipFile("](" + plain() + "e", {sixFloats}),
            "holds no state dict but a list with tensors that have no names (1 of 1 values)");
        row("nested endlessly", made::zipFile("}q\1" + made::text("model") + "h\1s", {}),
            "holds no state dict but a dictionary");
        const std::string legacy = made::dictionary({{"w", plain()}});
        row("older, cut off", made::legacyFile(legacy, {{6, sixFloats.substr(1)}}),
            "ends within a storage: it announces 6 elements of 4 bytes");
        row("older, 10 exabytes", made::legacyFile(legacy, {{2'500'000'000'000'000'000, sixFloats}}),
            "it announces 2500000000000000000 elements");
        row("older, overflowing", made::legacyFile(legacy, {{-1, sixFloats}}), "18446744073709551615 elements");
        row("older, small", made::legacyFile(legacy, {{5, sixFloats}}), "announces a storage of 6 elements");
        row("older, none", made::legacyFile(legacy, {}), "'w' has a storage that is not in the file");
        row("older, more", made::legacyFile(legacy, {{6, sixFloats}, {6, sixFloats}}), "'1' that no tensor has");
        row("older, two types",
            made::legacyFile(
                made::dictionary({{"w", plain()}, {"v", changed([](T& t) { t.storageClass = "LongStorage"; })}}),
                {{6, sixFloats}}),
            "'0' with elements of two types");
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        const std::string bytes = content.toStdString();
        COMPARE_ERROR(readTorch(bytes), ErrorCode::badInput, "w.pt", reason.toStdString());
    }

    void readsSafetensors() {
        const std::string header =
            R"({"__metadata__":{"format":"pt"},"w":{"dtype":"F16","shape":[2,3],"data_offsets":[4,16]},)"
            R"("n":{"dtype":"I32","shape":[],"data_offsets":[0,4]},"e":{"dtype":"F32","shape":[0],"data_offsets":[4,4]}}  )";
        const std::string bytes = made::safetensors(header, "nnnnwwwwwwwwwwww");
        QVERIFY(looksLikeSafetensors(bytes));
        const StoredTensors tensors = readSafetensors("w.safetensors", bytes);
        QCOMPARE(namesOf(tensors), std::string("e n w"));
        QCOMPARE(tensors.at("w").type, ElementType::float16);
        QCOMPARE(tensors.at("w").strides, (std::vector<std::int64_t>{3, 1}));
        QCOMPARE(tensors.at("w").storage, std::string_view("wwwwwwwwwwww"));
        QCOMPARE(tensors.at("n").storage, std::string_view("nnnn"));
    }

    void refusesSafetensors_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        const auto entry = [](const char* name, const std::string& header, const char* reason) {
            row(name, made::safetensors(header, "12345678"), reason);
        };
        row("empty", "", "ends within the length of the header");
        row("10 exabytes", little(10'000'000'000'000'000'000U, 8) + "{}", "header of 10000000000000000000 bytes");
        row("longer than the file", little(100, 8) + "{}",
            "ends within the header: 100 bytes are announced, 2 are left");
        entry("no JSON", "{", "has a header that is no JSON object");
        entry("no object", "[]", "has a header that is no JSON object");
        entry("no tensors", R"({"__metadata__":{}})", "holds no tensors");
        entry("deep", std::string(100'000, '['), "has a header that is no JSON object");
        entry("without a place", R"({"w":{"dtype":"F32","shape":[2]}})", "'w' has no dtype, shape and data_offsets");
        entry("no entry", R"({"w":1})", "'w' has no dtype, shape and data_offsets");
        entry("type", R"({"w":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}})", "elements of type 'F8_E4M3'");
        entry("fraction", R"({"w":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})", "no whole numbers from 0 on");
        entry("negative", R"({"w":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", "no whole numbers from 0 on");
        entry("huge", R"({"w":{"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,8]}})",
              "no whole numbers");
        entry("exabytes", R"({"w":{"dtype":"F32","shape":[2500000000,1000000000],"data_offsets":[0,8]}})",
              "'w' reaches beyond its storage of 8 bytes");
        entry("overflow", R"({"w":{"dtype":"F32","shape":[4611686018427387904,4,2],"data_offsets":[0,8]}})",
              "'w' reaches beyond its storage");
        entry("overflow of nothing", R"({"w":{"dtype":"F32","shape":[0,4611686018427387904,4],"data_offsets":[0,0]}})",
              "'w' reaches beyond its storage");
        entry("three offsets", R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8,9]}})", "no whole numbers");
        entry("backwards", R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})",
              "'w' reaches beyond the 8 bytes");
        entry("outside", R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}})", "'w' reaches beyond the 8 bytes");
        entry("too little", R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})",
              "beyond its storage of 4 bytes");
        entry("too much", R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})",
              "'w' has 8 bytes, which its shape does not need");
        entry(
            "overlap",
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"I16","shape":[1],"data_offsets":[3,5]}})",
            "has tensors that overlap");
        entry("name", R"({"":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", "'', which is no name");
    }
    void refusesSafetensors() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        const std::string bytes = content.toStdString();
        COMPARE_ERROR(readSafetensors("w.safetensors", bytes), ErrorCode::badInput, "w.safetensors",
                      reason.toStdString());
    }
};

QTEST_GUILESS_MAIN(TorchFileTest)
#include "torch_file_test.moc"
