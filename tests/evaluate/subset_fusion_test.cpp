// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/subset_fusion.h"

#include "base/caught_error.h"
#include "base/json.h"
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

using Matrix = std::vector<std::vector<double>>;

/// Of equations A X = B, by Gauss's elimination with the largest pivot.
Matrix solved(Matrix a, Matrix b) {
    const std::size_t size = a.size();
    for (std::size_t k = 0; k < size; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k; i < size; ++i)
            pivot = std::abs(a[i][k]) > std::abs(a[pivot][k]) ? i : pivot;
        std::swap(a[k], a[pivot]);
        std::swap(b[k], b[pivot]);
        for (std::size_t i = 0; i < size; ++i) {
            const double factor = i == k ? 0 : a[i][k] / a[k][k];
            for (std::size_t j = 0; j < size; ++j)
                a[i][j] -= factor * a[k][j];
            for (std::size_t j = 0; j < b[i].size(); ++j)
                b[i][j] -= factor * b[k][j];
        }
    }
    for (std::size_t i = 0; i < size; ++i)
        for (double& value : b[i])
            value /= a[i][i];
    return b;
}

Matrix rowsOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.to(at::kDouble).contiguous();
    Matrix rows;
    for (std::int64_t i = 0; i < values.size(0); ++i)
        rows.emplace_back(values[i].data_ptr<double>(), values[i].data_ptr<double>() + values.size(1));
    return rows;
}

/// Least squares from the images one by one: rows of weights, then the bias. The penalty is a thousandth of the mean
/// variance of the `all` numbers that are sent when nobody is missing, for each image.
Matrix bruteForce(const Matrix& arrived, const Matrix& logits, const Matrix& all) {
    const auto images = static_cast<double>(all.size());
    double variance = 0;
    for (std::size_t j = 0; j < all[0].size(); ++j) {
        double sum = 0;
        double squares = 0;
        for (const std::vector<double>& row : all) {
            sum += row[j];
            squares += row[j] * row[j];
        }
        variance += (squares / images - sum * sum / images / images) / static_cast<double>(all[0].size());
    }
    const std::size_t width = arrived[0].size();
    Matrix a(width + 1, std::vector<double>(width + 1, 0));
    Matrix b(width + 1, std::vector<double>(logits[0].size(), 0));
    for (std::size_t image = 0; image < arrived.size(); ++image) {
        std::vector<double> row = arrived[image];
        row.push_back(1);  // the bias
        for (std::size_t i = 0; i <= width; ++i) {
            for (std::size_t j = 0; j <= width; ++j)
                a[i][j] += row[i] * row[j];
            for (std::size_t c = 0; c < b[i].size(); ++c)
                b[i][c] += row[i] * logits[image][c];
        }
    }
    for (std::size_t i = 0; i < width; ++i)
        a[i][i] += 1e-3 * variance * images;
    return solved(a, b);
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

    /// Of features and of shares of the logits, every subset of three students.
    void layersAreThoseOfLeastSquares() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 3, .images = 60});
        const std::vector<at::Tensor> features = askStudents(tiny.network, tiny.images, {}, {});
        const Matrix logits = rowsOf(fuse(tiny.network, features).detach());
        for (const Message message : {Message::features, Message::logits}) {
            const SurvivorLayers layers = fitSurvivorLayers(tiny.network, message, tiny.images, {}, 17, {});
            QCOMPARE(layers.layers.size(), std::size_t{6});
            QCOMPARE(layers.images, 60);
            const std::vector<at::Tensor> messages = messagesOf(tiny.network, features, message);
            const Matrix all = rowsOf(at::cat(messages, 1).detach());
            for (std::size_t alive = 1; alive < 7; ++alive) {
                std::vector<at::Tensor> arrived;
                for (std::size_t p = 0; p < 3; ++p)
                    if ((alive >> p & 1U) != 0)
                        arrived.push_back(messages[p]);
                const Matrix expected = bruteForce(rowsOf(at::cat(arrived, 1).detach()), logits, all);
                const SurvivorLayers::Layer& found = layers.layers[alive - 1];
                QCOMPARE(found.weight.size(), 3 * (expected.size() - 1));
                for (std::size_t i = 0; i < expected.size(); ++i)
                    for (std::size_t c = 0; c < 3; ++c) {
                        const double here =
                            i + 1 < expected.size() ? double{found.weight[3 * i + c]} : double{found.bias[c]};
                        QVERIFY2(std::abs(here - expected[i][c]) < 1e-3 * std::max(1.0, std::abs(expected[i][c])),
                                 qPrintable(QStringLiteral("subset %1, row %2: %3 for %4")
                                                .arg(alive)
                                                .arg(i)
                                                .arg(here)
                                                .arg(expected[i][c])));
                    }
            }
        }
    }

    void anEvaluationMeasuresThem() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 3});
        const std::vector<double> expected =
            fittedSubsetAccuracies(tiny.network, tiny.images, tiny.images, {}, 1000, {});
        const SurvivorLayers layers = fitSurvivorLayers(tiny.network, Message::features, tiny.images, {}, 1000, {});
        EvaluationSettings settings;
        settings.survivors = &layers;
        settings.imagesAtOnce = 7;
        const Evaluation evaluation = evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, settings, {});
        const std::vector<double> found = survivorAccuracies(evaluation);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t mask = 0; mask < found.size(); ++mask)
            QVERIFY(std::abs(found[mask] - expected[mask]) < 1e-9);
        const Json json = toJson(evaluation);
        QVERIFY(evaluationFromJson("e.json", json) == evaluation);
        settings.survivors = nullptr;
        const Evaluation plain = evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, settings, {});
        QVERIFY(survivorAccuracies(plain).empty());
        QVERIFY(toJson(plain).at("subsets").at(1).at("fitted_accuracy").is_null());
        for (std::size_t mask = 0; mask < found.size(); ++mask)
            QCOMPARE(plain.subsets[mask].accuracy, evaluation.subsets[mask].accuracy);
        SurvivorLayers others = layers;
        others.widths[0] += 1;
        settings.survivors = &others;
        COMPARE_ERROR((void)evaluate(tiny.teacher, tiny.network, tiny.images, Split::test, settings, {}),
                      ErrorCode::badInput, "", "are of other students");
    }

    void oneStudentHasNoSurvivors() {
        const TinyNetwork tiny = makeTinyNetwork({.students = 1});
        COMPARE_ERROR((void)fitSurvivorLayers(tiny.network, Message::features, tiny.images, {}, 1000, {}),
                      ErrorCode::badInput, "", "a single student");
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
