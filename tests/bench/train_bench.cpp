// SPDX-License-Identifier: GPL-3.0-or-later
// Training and inference at the sizes of the NoNN paper's first experiment: 32 x 32 x 3 images, a WRN-40-4 teacher, two
// WRN-16-1 students, batches of 128. python_step.py beside this file times the same step as the authors make it.
#include "model/zoo.h"
#include "train/distiller.h"
#include "train/inference.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <benchmark/benchmark.h>

#include <thread>

using namespace nonn;

namespace {

constexpr std::int64_t batchSize = 128;
const c10::Device cpu(c10::kCPU);

Dataset randomDataset(std::int64_t images) {
    ImageBuffer training{3, 32, 32, {}, {}};
    Generator generator(1);
    for (std::int64_t i = 0; i < images; ++i)
        training.labels.push_back(static_cast<std::int32_t>(generator.below(10)));
    for (std::int64_t i = 0; i < images * 3072; ++i)
        training.pixels.push_back(static_cast<std::uint8_t>(generator() >> 56));
    Dataset dataset;
    dataset.classNames.assign(10, "class");
    dataset.training = dataset.validation = dataset.test = std::move(training);
    return dataset;
}

Teacher randomTeacher() {
    return {Network(makeClassifier("wrn-40-4", {3, 32, 32}, 10), Generator(2)),
            {{0.5f, 0.5f, 0.5f}, {0.25f, 0.25f, 0.25f}}};
}

int threads() {
    return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

/// An epoch of joint distillation once the teacher's answers are kept, an iteration a step.
void distilCached(benchmark::State& state) {
    const auto arithmetic = static_cast<Arithmetic>(state.range(0));
    const Dataset dataset = randomDataset(4 * batchSize);
    const Teacher teacher = randomTeacher();
    std::vector<std::vector<int>> filters(2);
    for (int filter = 0; filter < 256; ++filter)
        filters[static_cast<std::size_t>(filter / 128)].push_back(filter);
    const DistillationTask task{dataset, teacher, {"wrn-16-1", "wrn-16-1"}, filters};
    DistillationSettings settings;
    settings.arithmetic = arithmetic;
    settings.threads = threads();
    settings.cacheBytes = TeacherAnswers::bytesPerVariant(teacher, dataset.training.count());
    const auto distiller = makeJointDistiller(task, settings, cpu, {}, {});
    distiller->beginEpoch(0, {});
    std::vector<std::int64_t> order = Generator(3).permutation(dataset.training.count());
    std::int64_t number = 0;
    for (auto _ : state) {
        const auto batch = [&](std::int64_t which) {
            return std::span(order).subspan(static_cast<std::size_t>(which % 4 * batchSize), batchSize);
        };
        distiller->step({0, number, batch(number), 0.05, batch(number + 1)}, {});
        ++number;
    }
    state.SetItemsProcessed(state.iterations() * batchSize);
    state.SetLabel(name(arithmetic));
}
BENCHMARK(distilCached)
    ->Arg(static_cast<int>(Arithmetic::fp32))
    ->Arg(static_cast<int>(Arithmetic::bf16))
    ->Unit(benchmark::kMillisecond)
    ->MinTime(5)
    ->UseRealTime();

/// What a step costs without the cache: the teacher is asked each time.
void distilUncached(benchmark::State& state) {
    const Dataset dataset = randomDataset(batchSize);
    const Teacher teacher = randomTeacher();
    std::vector<std::vector<int>> filters(2);
    for (int filter = 0; filter < 256; ++filter)
        filters[static_cast<std::size_t>(filter / 128)].push_back(filter);
    const DistillationTask task{dataset, teacher, {"wrn-16-1", "wrn-16-1"}, filters};
    DistillationSettings settings;
    settings.arithmetic = static_cast<Arithmetic>(state.range(0));
    settings.threads = threads();
    settings.cacheBytes = 0;
    at::set_num_threads(threads());
    const auto distiller = makeJointDistiller(task, settings, cpu, {}, {});
    const std::vector<std::int64_t> order = Generator(3).permutation(batchSize);
    std::int64_t number = 0;
    for (auto _ : state)
        distiller->step({static_cast<int>(number++), 0, order, 0.05}, {});
    state.SetItemsProcessed(state.iterations() * batchSize);
    state.SetLabel(name(settings.arithmetic));
}
BENCHMARK(distilUncached)
    ->Arg(static_cast<int>(Arithmetic::fp32))
    ->Arg(static_cast<int>(Arithmetic::bf16))
    ->Unit(benchmark::kMillisecond)
    ->MinTime(5)
    ->UseRealTime();

/// Images a second through a classifier on all threads.
void inference(benchmark::State& state, const char* architecture, Arithmetic arithmetic) {
    at::set_num_threads(threads());
    const Dataset dataset = randomDataset(250);
    const Network network(makeClassifier(architecture, {3, 32, 32}, 10), Generator(2));
    const Normalisation normalisation{{0.5f, 0.5f, 0.5f}, {0.25f, 0.25f, 0.25f}};
    for (auto _ : state)
        benchmark::DoNotOptimize(answerAll(network, dataset.training, normalisation, arithmetic, {}));
    state.SetItemsProcessed(state.iterations() * dataset.training.count());
}
BENCHMARK_CAPTURE(inference, wrn_16_1_fp32, "wrn-16-1", Arithmetic::fp32)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(inference, wrn_16_1_bf16, "wrn-16-1", Arithmetic::bf16)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(inference, wrn_40_4_bf16, "wrn-40-4", Arithmetic::bf16)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
    initialiseRuntime(threads());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
