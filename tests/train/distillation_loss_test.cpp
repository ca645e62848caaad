// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/distillation_loss.h"

#include "base/json.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QProcess>
#include <QtTest>
#include <cmath>

using namespace nonn;

namespace {

/// Fixed, irregular values without any generator, so that another language can make the same.
at::Tensor fixed(std::int64_t rows, std::int64_t columns, double phase) {
    at::Tensor values = at::empty({rows, columns}, at::kFloat);
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < columns; ++c)
            values[r][c] = 3 * std::sin(1.7 * static_cast<double>(r * columns + c) + phase);
    return values;
}

struct Example {
    at::Tensor logits = fixed(5, 4, 0.1);
    at::Tensor teacherLogits = fixed(5, 4, 0.9);
    at::Tensor labels = at::tensor({0, 3, 1, 2, 2}, at::kLong);
    std::vector<at::Tensor> features{fixed(5, 3, 0.3).relu(), fixed(5, 6, 0.5).relu()};
    std::vector<at::Tensor> teacherFeatures{fixed(5, 3, 1.3).relu(), fixed(5, 6, 1.5).relu()};
};

double at2(const at::Tensor& tensor, std::int64_t row, std::int64_t column) {
    return tensor[row][column].item<double>();
}

std::vector<double> softmax(const at::Tensor& logits, std::int64_t row, double temperature) {
    std::vector<double> values;
    double sum = 0;
    for (std::int64_t c = 0; c < logits.size(1); ++c)
        values.push_back(std::exp(at2(logits, row, c) / temperature));
    for (const double value : values)
        sum += value;
    for (double& value : values)
        value /= sum;
    return values;
}

double length(const at::Tensor& features, std::int64_t row) {
    double sum = 0;
    for (std::int64_t c = 0; c < features.size(1); ++c)
        sum += at2(features, row, c) * at2(features, row, c);
    return std::sqrt(sum);
}

/// Sum over images of ||n(S) - n(T)||^2.
double squaredDistances(const at::Tensor& features, const at::Tensor& teacher) {
    double sum = 0;
    for (std::int64_t r = 0; r < features.size(0); ++r)
        for (std::int64_t c = 0; c < features.size(1); ++c)
            sum += std::pow(at2(features, r, c) / length(features, r) - at2(teacher, r, c) / length(teacher, r), 2);
    return sum;
}

constexpr auto python = R"(
import json, math, torch, torch.nn.functional as F
def fixed(r, c, phase):
    return torch.tensor([[3 * math.sin(1.7 * (i * c + j) + phase) for j in range(c)] for i in range(r)])
z, t = fixed(5, 4, .1), fixed(5, 4, .9)
y = torch.tensor([0, 3, 1, 2, 2])
S = [fixed(5, 3, .3).relu(), fixed(5, 6, .5).relu()]
T = [fixed(5, 3, 1.3).relu(), fixed(5, 6, 1.5).relu()]
kd = 2 * .9 * 16 * torch.nn.KLDivLoss(reduction='mean')(F.log_softmax(z / 4, 1), F.softmax(t / 4, 1))
ce = .1 * F.cross_entropy(z, y)
n = F.normalize
cat = 1e4 * F.mse_loss(n(torch.cat(S, 1)), n(torch.cat(T, 1)))
part = 100 / 2 * sum((n(a) - n(b)).pow(2).sum(1).mean() for a, b in zip(S, T))
print(json.dumps([float(v) for v in (kd, ce, cat, part)]))
)";

}  // namespace

class DistillationLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logitTermsEqualTheirDefinition() {
        const Example e;
        const LossTerms terms =
            distillationLoss({}, e.logits, e.teacherLogits, e.labels, e.features, e.teacherFeatures);
        double divergence = 0;
        double entropy = 0;
        for (std::int64_t r = 0; r < 5; ++r) {
            const auto teacher = softmax(e.teacherLogits, r, 4);
            const auto student = softmax(e.logits, r, 4);
            for (std::size_t c = 0; c < 4; ++c)
                divergence += teacher[c] * std::log(teacher[c] / student[c]);
            entropy -= std::log(softmax(e.logits, r, 1)[static_cast<std::size_t>(e.labels[r].item<std::int64_t>())]);
        }
        QVERIFY(std::abs(terms.distillation.item<double>() - 2 * 0.9 * 16 * divergence / (5 * 4)) < 1e-5);
        QVERIFY(std::abs(terms.crossEntropy.item<double>() - 0.1 * entropy / 5) < 1e-5);
        QVERIFY(std::abs(terms.total.item<double>() - terms.distillation.item<double>() -
                         terms.crossEntropy.item<double>() - terms.feature.item<double>()) < 1e-3);
    }

    void featureTermsEqualTheirDefinition() {
        const Example e;
        const auto feature = [&](FeatureLoss form, double beta) {
            return distillationLoss({.beta = beta, .featureLoss = form}, e.logits, e.teacherLogits, e.labels,
                                    e.features, e.teacherFeatures)
                .feature.item<double>();
        };
        const double partition = 100.0 / 2 *
                                 (squaredDistances(e.features[0], e.teacherFeatures[0]) / 5 +
                                  squaredDistances(e.features[1], e.teacherFeatures[1]) / 5);
        const double concatenated =
            1e4 * squaredDistances(at::cat(e.features, 1), at::cat(e.teacherFeatures, 1)) / (5 * 9);
        QVERIFY(std::abs(feature(FeatureLoss::partition, 100) / partition - 1) < 1e-5);
        QVERIFY(std::abs(feature(FeatureLoss::concatenated, 1e4) / concatenated - 1) < 1e-5);
    }

    void partitionFormKeepsItsScale() {
        const Example e;
        const auto feature = [&](const std::vector<at::Tensor>& own, const std::vector<at::Tensor>& teacher) {
            return distillationLoss({}, e.logits, e.teacherLogits, e.labels, own, teacher).feature.item<double>();
        };
        const double once = feature({e.features[1]}, {e.teacherFeatures[1]});
        const double twice = feature({e.features[1], e.features[1]}, {e.teacherFeatures[1], e.teacherFeatures[1]});
        QVERIFY(std::abs(once - twice) < 1e-4);
    }

    void anImageWithoutActivityIsNoTrouble() {
        Example e;
        e.features[0] = at::zeros({5, 3}).requires_grad_();
        e.teacherFeatures[0] = at::zeros({5, 3});
        const LossTerms terms =
            distillationLoss({}, e.logits, e.teacherLogits, e.labels, e.features, e.teacherFeatures);
        terms.total.backward();
        QVERIFY(std::isfinite(terms.total.item<double>()));
        QVERIFY(e.features[0].grad().isfinite().all().item<bool>());
    }

    void equalsPython() {
        QProcess process;
        process.start("/usr/bin/python3", {"-c", python});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            QSKIP("/usr/bin/python3 has no torch here");
        const auto expected = Json::parse(process.readAllStandardOutput().toStdString()).get<std::vector<double>>();
        const Example e;
        const auto terms = [&](FeatureLoss form) {
            return distillationLoss({.beta = defaultBeta(form), .featureLoss = form}, e.logits, e.teacherLogits,
                                    e.labels, e.features, e.teacherFeatures);
        };
        const LossTerms concatenated = terms(FeatureLoss::concatenated);
        QVERIFY(std::abs(concatenated.distillation.item<double>() - expected[0]) < 1e-5);
        QVERIFY(std::abs(concatenated.crossEntropy.item<double>() - expected[1]) < 1e-6);
        QVERIFY(std::abs(concatenated.feature.item<double>() / expected[2] - 1) < 1e-5);
        QVERIFY(std::abs(terms(FeatureLoss::partition).feature.item<double>() / expected[3] - 1) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(DistillationLossTest)
#include "distillation_loss_test.moc"
