// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch_norm.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/linspace.h>

#include <QTest>
#include <cmath>
#include <vector>

using namespace nonn;

namespace {

constexpr double epsilon = 1e-5;

/// Different in every place; channel c has its own mean and spread.
at::Tensor numbers(const std::vector<std::int64_t>& sizes, double seed, double offset) {
    std::int64_t count = 1;
    for (const std::int64_t size : sizes)
        count *= size;
    at::Tensor values = (at::arange(count).to(at::kDouble) * (1.37 + seed) + seed).sin().to(at::kFloat).reshape(sizes);
    std::vector<std::int64_t> perChannel(sizes.size(), 1);
    perChannel[1] = sizes[1];
    const at::Tensor spread = at::linspace(0.5, 3, sizes[1]).reshape(perChannel);
    return values * spread + offset * spread;
}

BatchNormTensors tensorsOf(std::int64_t channels) {
    BatchNormTensors tensors{at::linspace(0.7, 1.3, channels), at::linspace(-0.4, 0.9, channels),
                             at::linspace(-0.2, 0.3, channels), at::linspace(0.5, 2, channels)};
    tensors.weight.set_requires_grad(true);
    tensors.bias.set_requires_grad(true);
    return tensors;
}

struct Passes {
    at::Tensor output;
    at::Tensor ofInput;
    at::Tensor ofWeight;
    at::Tensor ofBias;
    at::Tensor mean;
    at::Tensor variance;
};

Passes pass(const at::Tensor& input, const at::Tensor& above, const Clamp& clamp) {
    const BatchNormTensors tensors = tensorsOf(input.size(1));
    const at::Tensor leaf = input.detach().clone().set_requires_grad(true);
    const at::Tensor output = clampedBatchNorm(leaf, tensors, clamp, true);
    output.backward(above.to(output.scalar_type()));
    return {output.detach(), leaf.grad(), tensors.weight.grad(), tensors.bias.grad(), tensors.mean, tensors.variance};
}

/// By the formulas, one channel after the other, in double precision.
Passes byHand(const at::Tensor& given, const at::Tensor& givenAbove, const Clamp& clamp) {
    const std::int64_t channels = given.size(1);
    const BatchNormTensors tensors = tensorsOf(channels);
    const at::Tensor input = given.to(at::kDouble).transpose(0, 1).reshape({channels, -1}).contiguous();
    const at::Tensor above = givenAbove.to(at::kDouble).transpose(0, 1).reshape({channels, -1}).contiguous();
    const std::int64_t pixels = input.size(1);
    Passes result{at::empty_like(input),
                  at::empty_like(input),
                  at::empty({channels}, at::kDouble),
                  at::empty({channels}, at::kDouble),
                  tensors.mean.to(at::kDouble),
                  tensors.variance.to(at::kDouble)};
    for (std::int64_t c = 0; c < channels; ++c) {
        const double* const x = input[c].data_ptr<double>();
        const double* const dy = above[c].data_ptr<double>();
        double* const y = result.output[c].data_ptr<double>();
        double* const dx = result.ofInput[c].data_ptr<double>();
        const auto weight = static_cast<double>(tensors.weight[c].item<float>());
        const auto bias = static_cast<double>(tensors.bias[c].item<float>());
        const auto count = static_cast<double>(pixels);
        double mean = 0;
        for (std::int64_t i = 0; i < pixels; ++i)
            mean += x[i] / count;
        double variance = 0;
        for (std::int64_t i = 0; i < pixels; ++i)
            variance += (x[i] - mean) * (x[i] - mean) / count;
        const double deviation = std::sqrt(variance + epsilon);
        double sum = 0;
        double product = 0;
        for (std::int64_t i = 0; i < pixels; ++i) {
            const double plain = weight * (x[i] - mean) / deviation + bias;
            y[i] = std::min(std::max(plain, clamp.low), clamp.high);
            const double through = plain > clamp.low && plain < clamp.high ? dy[i] : 0;
            sum += through;
            product += through * (x[i] - mean) / deviation;
        }
        for (std::int64_t i = 0; i < pixels; ++i) {
            const double plain = weight * (x[i] - mean) / deviation + bias;
            const double through = plain > clamp.low && plain < clamp.high ? dy[i] : 0;
            dx[i] = weight / deviation * (through - sum / count - (x[i] - mean) / deviation * product / count);
        }
        result.ofWeight[c] = product;
        result.ofBias[c] = sum;
        result.mean[c] = 0.9 * result.mean[c].item<double>() + 0.1 * mean;
        result.variance[c] = 0.9 * result.variance[c].item<double>() + 0.1 * variance * count / (count - 1);
    }
    std::vector<std::int64_t> sizes = given.sizes().vec();
    std::swap(sizes[0], sizes[1]);
    for (at::Tensor* const tensor : {&result.output, &result.ofInput})
        *tensor = tensor->reshape(sizes).transpose(0, 1);
    return result;
}

double difference(const at::Tensor& a, const at::Tensor& b) {
    const at::Tensor exact = b.to(at::kDouble);
    return ((a.to(at::kDouble) - exact).abs().max() / exact.abs().max().clamp_min(1)).item<double>();
}

void compare(const Passes& found, const Passes& right, double tolerance) {
    const auto close = [&](const char* what, const at::Tensor& a, const at::Tensor& b) {
        QVERIFY2(a.sizes() == b.sizes(), what);
        const double distance = difference(a, b);
        QVERIFY2(distance < tolerance, qPrintable(QString("%1 differs by %2").arg(what).arg(distance)));
    };
    close("output", found.output, right.output);
    close("gradient of the input", found.ofInput, right.ofInput);
    close("gradient of the weight", found.ofWeight, right.ofWeight);
    close("gradient of the bias", found.ofBias, right.ofBias);
    close("mean", found.mean, right.mean);
    close("variance", found.variance, right.variance);
}

const Clamp rectified{.low = 0};
const Clamp bounded{0, 1.5};

}  // namespace

class BatchNormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheFormulas_data() {
        QTest::addColumn<std::vector<std::int64_t>>("sizes");
        QTest::addColumn<double>("offset");
        QTest::addColumn<bool>("channelsLast");
        using Sizes = std::vector<std::int64_t>;
        QTest::newRow("1 channel") << Sizes{5, 1, 6, 7} << 0.0 << true;
        QTest::newRow("3 channels") << Sizes{4, 3, 9, 5} << 0.5 << true;
        QTest::newRow("16 channels") << Sizes{8, 16, 14, 14} << -1.0 << true;
        QTest::newRow("17 channels") << Sizes{3, 17, 5, 5} << 0.2 << false;
        QTest::newRow("130 channels, many blocks") << Sizes{16, 130, 9, 9} << 0.0 << true;
        QTest::newRow("far from 0") << Sizes{6, 24, 8, 8} << 40.0 << true;
        QTest::newRow("no pixels") << Sizes{50, 12} << 0.1 << false;
        QTest::newRow("two values a channel") << Sizes{2, 4, 1, 1} << 0.0 << true;
    }
    void followsTheFormulas() {
        QFETCH(std::vector<std::int64_t>, sizes);
        QFETCH(double, offset);
        QFETCH(bool, channelsLast);
        at::Tensor input = numbers(sizes, 0.11, offset);
        if (channelsLast)
            input = input.contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor above = numbers(sizes, 0.29, 0.1);
        for (const Clamp& clamp : {Clamp{}, rectified, bounded})
            compare(pass(input, above, clamp), byHand(input, above, clamp), 2e-4);
    }

    void takesGradientsOfAnyLayout() {
        const at::Tensor input = numbers({4, 8, 3, 3}, 0.3, 0).contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor spread = numbers({4, 8, 1, 1}, 0.7, 0).expand({4, 8, 3, 3});
        compare(pass(input, spread, rectified), byHand(input, spread, rectified), 2e-5);
    }

    void computesInBf16() {
        const at::Tensor input =
            numbers({8, 32, 10, 10}, 0.2, 0.3).to(at::kBFloat16).contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor above = numbers({8, 32, 10, 10}, 0.4, 0).to(at::kBFloat16);
        const Passes found = pass(input, above, rectified);
        QCOMPARE(found.output.scalar_type(), at::kBFloat16);
        QCOMPARE(found.ofInput.scalar_type(), at::kBFloat16);
        compare(found, byHand(input, above, rectified), 5e-3);
    }

    void agreesWithLibTorchInEvaluation() {
        const at::Tensor input = numbers({3, 20, 6, 6}, 0.6, 0.4);
        const BatchNormTensors tensors = tensorsOf(20);
        const at::Tensor theirs = at::clamp(at::batch_norm(input, tensors.weight, tensors.bias, tensors.mean,
                                                           tensors.variance, false, 0.1, epsilon, true),
                                            bounded.low, bounded.high);
        const at::Tensor before = tensors.mean.clone();
        QVERIFY(difference(clampedBatchNorm(input, tensors, bounded, false), theirs) < 1e-5);
        QVERIFY(at::equal(tensors.mean, before));
    }

    /// In one pass, where nothing is differentiated.
    void evaluatesInBf16() {
        const at::NoGradGuard noGradient;
        const at::Tensor input = numbers({3, 20, 6, 6}, 0.6, 0.4).to(at::kBFloat16);
        const BatchNormTensors tensors = tensorsOf(20);
        const at::Tensor exact = at::clamp(at::batch_norm(input.to(at::kFloat), tensors.weight, tensors.bias,
                                                          tensors.mean, tensors.variance, false, 0.1, epsilon, true),
                                           bounded.low, bounded.high);
        const at::Tensor before = tensors.mean.clone();
        const at::Tensor found = clampedBatchNorm(input, tensors, bounded, false);
        QCOMPARE(found.scalar_type(), at::kBFloat16);
        QVERIFY(difference(found.to(at::kFloat), exact) < bounded.high / 256);
        QVERIFY(at::equal(tensors.mean, before));
    }

    void isTheSameWithAnyNumberOfThreads() {
        const at::Tensor input = numbers({16, 40, 20, 20}, 0.5, 0.2).contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor above = numbers({16, 40, 20, 20}, 0.9, 0);
        const int before = at::get_num_threads();
        at::set_num_threads(1);
        const Passes alone = pass(input, above, rectified);
        for (const int threads : {2, 3, 6}) {
            at::set_num_threads(threads);
            const Passes together = pass(input, above, rectified);
            QVERIFY(at::equal(together.output, alone.output));
            QVERIFY(at::equal(together.ofInput, alone.ofInput));
            QVERIFY(at::equal(together.ofWeight, alone.ofWeight));
            QVERIFY(at::equal(together.variance, alone.variance));
        }
        at::set_num_threads(before);
    }

    void showsWhatIsNoNumber() {
        at::Tensor input = numbers({4, 4, 4, 4}, 0.5, 0);
        input[1][2][0][0] = std::nan("");
        const at::Tensor output = clampedBatchNorm(input, tensorsOf(4), rectified, true);
        QVERIFY(output.select(1, 2).isnan().all().item<bool>());
        QVERIFY(!output.select(1, 1).isnan().any().item<bool>());
    }
};

QTEST_APPLESS_MAIN(BatchNormTest)
#include "batch_norm_test.moc"
