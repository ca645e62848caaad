// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/nonn_network.h"

#include "base/caught_error.h"
#include "base/error.h"
#include "model/weights_file.h"
#include "train/student_file.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

using namespace nonn;

namespace {

NonnNetwork example(std::uint64_t seed = 5) {
    return makeNonnNetwork({"wrn-10-0.25", "wrn-10-0.5"}, {{0, 2, 5}, {1, 3}}, {1, 8, 8}, 4, {{0.3f}, {0.2f}},
                           Generator(seed));
}

std::filesystem::path pathOf(const QTemporaryDir& folder) {
    return folder.path().toStdString();
}

}  // namespace

class NonnNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fusionIsOneLinearLayer() {
        const NonnNetwork network = example();
        const std::vector<at::Tensor> features{at::rand({6, 3}), at::rand({6, 2})};
        const at::Tensor whole = at::linear(at::cat(features, 1), network.fusion.weight, network.fusion.bias);
        QVERIFY(at::allclose(fuse(network, features), whole, 1e-5, 1e-6));
    }

    void whoIsGoneSendsNothing() {
        const NonnNetwork network = example();
        const std::vector<at::Tensor> features{at::rand({6, 3}), at::rand({6, 2})};
        const at::Tensor expected =
            at::linear(at::cat({features[0], at::zeros({6, 2})}, 1), network.fusion.weight, network.fusion.bias);
        QVERIFY(at::allclose(fuse(network, features, {true, false}), expected, 1e-5, 1e-6));
        QVERIFY(at::equal(fuse(network, features, {false, false}), network.fusion.bias.expand({6, 4})));
    }

    void teacherFeaturesAreDividedInOrder() {
        const at::Tensor pooled = at::arange(12, at::kFloat).reshape({2, 6});
        const auto parts = divideAmong({{4, 0}, {5}}, pooled);
        QVERIFY(at::equal(parts[0], at::tensor({4.0f, 0.0f, 10.0f, 6.0f}).reshape({2, 2})));
        QVERIFY(at::equal(parts[1], at::tensor({5.0f, 11.0f}).reshape({2, 1})));
    }

    void filesGiveTheSameNetwork() {
        const QTemporaryDir folder;
        const NonnNetwork network = example();
        writeNonnNetwork(pathOf(folder), network);
        const NonnNetwork read = readNonnNetwork(pathOf(folder));
        QCOMPARE(read.filters, network.filters);
        QCOMPARE(readStudentFilters(pathOf(folder)), network.filters);
        QVERIFY(read.normalisation == network.normalisation);
        QVERIFY(read.students[1].architecture() == network.students[1].architecture());
        const StateDict expected = stateOf(network);
        for (const auto& [name, tensor] : stateOf(read))
            QVERIFY2(at::equal(tensor, expected.at(name)), name.c_str());
    }

    void sameSeedSameWeights() {
        const StateDict first = stateOf(example());
        const StateDict other = stateOf(example(6));
        for (const auto& [name, tensor] : stateOf(example()))
            QVERIFY2(at::equal(tensor, first.at(name)), name.c_str());
        QVERIFY(!at::equal(first.at("fusion/weight"), other.at("fusion/weight")));
    }

    void aCloneSharesNothing() {
        NonnNetwork network = example();
        const NonnNetwork copy = clone(network);
        const at::Tensor before = copy.fusion.weight.clone();
        loadState(network, stateOf(example(6)));
        QVERIFY(at::equal(copy.fusion.weight, before));
        QVERIFY(!at::equal(copy.fusion.weight, network.fusion.weight));
    }

    void badFilesAreNamed_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing student") << "students/1.pt" << QByteArray();
        QTest::newRow("empty") << "students/0.pt" << QByteArray("");
        QTest::newRow("no archive") << "students/0.pt" << QByteArray("PK nonsense");
        QTest::newRow("fusion") << "students/fusion.pt" << QByteArray("\x80\x02}q\x01.", 6);
    }
    void badFilesAreNamed() {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        writeNonnNetwork(pathOf(folder), example());
        const std::filesystem::path path = pathOf(folder) / file.toStdString();
        if (content.isNull())
            std::filesystem::remove(path);
        else
            std::ofstream(path, std::ios::binary) << content.toStdString();
        COMPARE_ERROR(readNonnNetwork(pathOf(folder)), ErrorCode::badInput, path, "");
        COMPARE_ERROR(readStudentFilters(pathOf(folder)), ErrorCode::badInput, path, "");
    }

    void aDescriptionOfSomethingElseIsNamed_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* file, const char* description, const char* reason) {
            QTest::newRow(name) << file << QByteArray(description) << reason;
        };
        row("no filters", "students/0.pt", R"({"architecture": "wrn-10-0.25", "image": [1, 8, 8], "filters": []})",
            "describes no student");
        row("no image", "students/1.pt", R"({"architecture": "wrn-10-0.25", "image": [1, 0, 8], "filters": [1]})",
            "describes no student");
        row("filters that are none", "students/0.pt",
            R"({"architecture": "wrn-10-0.25", "image": [1, 8, 8], "filters": ["a"]})", "");
        row("no students", "students/fusion.pt", R"({"students": 0, "mean": [0], "deviation": [1]})",
            "does not fit the students");
        row("not how many", "students/fusion.pt", R"({"mean": [0], "deviation": [1]})", "");
    }
    void aDescriptionOfSomethingElseIsNamed() {
        QFETCH(QString, file);
        QFETCH(QByteArray, description);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        writeNonnNetwork(pathOf(folder), example());
        const std::filesystem::path path = pathOf(folder) / file.toStdString();
        WeightsFile content = readWeights(path);
        content.description = Json::parse(description.toStdString());
        writeWeights(path, content);
        COMPARE_ERROR(readNonnNetwork(pathOf(folder)), ErrorCode::badInput, path, reason.toStdString());
        COMPARE_ERROR(readStudentFilters(pathOf(folder)), ErrorCode::badInput, path, reason.toStdString());
    }

    void aFusionThatLacksItsWeightIsNamed() {
        const QTemporaryDir folder;
        writeNonnNetwork(pathOf(folder), example());
        const std::filesystem::path path = pathOf(folder) / "students" / "fusion.pt";
        WeightsFile fusion = readWeights(path);
        fusion.state.erase("weight");
        writeWeights(path, fusion);
        COMPARE_ERROR(readNonnNetwork(pathOf(folder)), ErrorCode::badInput, path, "lacks weight");
    }
};

QTEST_GUILESS_MAIN(NonnNetworkTest)
#include "nonn_network_test.moc"
