// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/subset_fusion.h"

#include "base/caught_error.h"
#include "evaluate/evaluate.h"
#include "evaluate/tiny_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

/// The fusion layer of two students, of one and of two filters.
NonnNetwork madeLayer() {
    NonnNetwork network;
    network.filters = {{0}, {1, 2}};
    network.fusion.weight = at::tensor({1.0f, 2.0f, -1.0f, 0.5f, -3.0f, 4.0f}).view({2, 3});
    network.fusion.bias = at::tensor({0.25f, -0.5f});
    return network;
}

at::Tensor column(const std::vector<float>& values) {
    return at::tensor(values).view({-1, 1});
}

double distance(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

}  // namespace

class SubsetFusionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The second student's first filter is 2 x + 1 of the first student's; its second one never answers.
    void whatFollowsFromOthersIsPutInTheirPlace() {
        const NonnNetwork network = madeLayer();
        const at::Tensor x = column({0, 1, 2, 3, 4, 5, 6, 7});
        const at::Tensor silent = at::zeros({8, 1});
        const std::vector<at::Tensor> features{x, at::cat({2 * x + 1, silent}, 1)};
        SubsetFusion fusion(network);
        fusion.add({features[0].slice(0, 0, 3), features[1].slice(0, 0, 3)});
        fusion.add({features[0].slice(0, 3), features[1].slice(0, 3)});
        const at::Tensor logits = fuse(network, features);
        const at::Tensor all = at::cat(features, 1);
        for (const std::size_t alive : {1U, 2U, 3U}) {
            const FusionLayer layer = fusion.layer(alive);
            QVERIFY(distance(at::linear(all, layer.weight, layer.bias), logits) < 0.1);
            for (int filter = 0; filter < 3; ++filter)
                if ((alive >> (filter > 0 ? 1 : 0) & 1U) == 0)
                    QCOMPARE(layer.weight.select(1, filter).abs().max().item<float>(), 0.0F);
        }
        const FusionLayer none = fusion.layer(0);
        QCOMPARE(none.weight.abs().max().item<float>(), 0.0F);
        QVERIFY(distance(none.bias, logits.mean(0)) < 1e-5);
        QVERIFY(fusion.layer(3).weight.equal(network.fusion.weight));
    }

    /// Independent features tell nothing of each other: the missing one is its mean.
    void whatDoesNotFollowIsItsMean() {
        NonnNetwork network = madeLayer();
        network.filters = {{0}, {1}};
        network.fusion.weight = at::tensor({1.0f, 2.0f, 0.5f, -3.0f}).view({2, 2});
        SubsetFusion fusion(network);
        fusion.add({column({0, 0, 1, 1}), column({3, 5, 3, 5})});
        const FusionLayer layer = fusion.layer(1);
        QVERIFY(distance(layer.weight.select(1, 0), network.fusion.weight.select(1, 0)) < 0.01);
        QVERIFY(distance(layer.bias, network.fusion.bias + 4 * network.fusion.weight.select(1, 1)) < 0.01);
    }

    void wholeNetworksAreMeasured() {
        const TinyNetwork tiny = makeTinyNetwork({});
        const std::vector<double> whole = fittedSubsetAccuracies(tiny.network, tiny.images, tiny.images, {}, 1000, {});
        QCOMPARE(whole.size(), std::size_t{1} << tiny.network.students.size());
        QCOMPARE(whole.front(), 1.0 / tiny.network.classes());
        const Evaluation evaluation =
            evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, EvaluationSettings(), {});
        QCOMPARE(whole.back(), evaluation.fusedAccuracy);
        for (const double accuracy : whole)
            QVERIFY(accuracy >= 0 && accuracy <= 1);
        QCOMPARE(fittedSubsetAccuracies(tiny.network, tiny.images, tiny.images, {}, 7, {}), whole);
    }

    void withoutImagesThereIsNothingToFit() {
        const NonnNetwork network = madeLayer();
        COMPARE_ERROR((void)SubsetFusion(network).layer(1), ErrorCode::badInput, "", "no images");
    }
};

QTEST_GUILESS_MAIN(SubsetFusionTest)
#include "subset_fusion_test.moc"
