// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runtime.h"

#include "model/batch_norm.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>

#include <QTest>
#include <omp.h>
#include <thread>

using namespace nonn;

class RuntimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThreadKeepsToItsNumber();
};

/// Students that learn side by side are one thread each: whatever a thread computes first must not give it all of them.
void RuntimeTest::aThreadKeepsToItsNumber() {
    initialiseRuntime(2);
    int after = 0;
    std::thread([&] {
        useThreadsHere(1);
        const BatchNormTensors tensors{at::ones({8}), at::zeros({8}), at::zeros({8}), at::ones({8})};
        clampedBatchNorm(at::ones({64, 8, 16, 16}), tensors, {0}, true);
        after = omp_get_max_threads();
    }).join();
    QCOMPARE(after, 1);
}

QTEST_GUILESS_MAIN(RuntimeTest)
#include "runtime_test.moc"
