// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures a second from files to batches as a training takes them: JPEGs cropped at random to 224 x 224, mirrored and
// normalised, on two threads. Where NONN_PICTURES names a folder of class folders they are those in it, else a thousand
// of 256 x 256 are made. The column CPU is the work of all threads: 128 divided by it is what one core makes, whatever
// else the machine does. tests/bench/python_decode.py FOLDER does the same by torchvision.
#include "data/decode.h"
#include "data/made_pictures.h"
#include "data/open_dataset.h"
#include "train/batches.h"
#include "train/batches_ahead.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <unistd.h>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

constexpr int side = 224;
constexpr std::size_t batchSize = 128;
constexpr int threads = 2;

/// As large as a photograph of that size is: waves, and noise of a few grey levels.
Raster photograph(std::uint64_t seed) {
    Generator generator(seed);
    Raster raster{3, 256, 256, {}};
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            for (int c = 0; c < 3; ++c)
                raster.pixels.push_back(static_cast<std::uint8_t>(
                    100 + (x * (c + 1) + y * static_cast<int>(seed % 7)) % 120 + static_cast<int>(generator.below(9))));
    return raster;
}

fs::path pictures() {
    if (const char* const given = std::getenv("NONN_PICTURES"))
        return given;
    static const fs::path folder = [] {
        const fs::path made = fs::temp_directory_path() / ("decode_bench-" + std::to_string(::getpid()));
        for (std::uint64_t i = 0; i < 1000; ++i)
            writePicture(made / (i % 2 == 0 ? "a" : "b") / (std::to_string(i) + ".jpg"),
                         jpegOf(photograph(i), {.quality = 90}));
        return made;
    }();
    return folder;
}

void rate(benchmark::State& state, std::size_t images) {
    state.counters["images/s"] =
        benchmark::Counter(static_cast<double>(images), benchmark::Counter::kIsIterationInvariantRate);
}

/// One picture after the other on one thread, to the square that is kept of it.
void decodeOne(benchmark::State& state) {
    const ImageList list = listFolder(pictures(), {}, {});
    std::vector<std::uint8_t> out(std::size_t{3} * 256 * 256);
    std::size_t next = 0;
    for (auto _ : state) {
        decodeSquare(list.folder / list.training[next].path, {}, 256, 3, out);
        benchmark::DoNotOptimize(out.data());
        next = (next + 1) % list.training.size();
    }
    rate(state, 1);
}

/// Batches of a training, each made while the one before is used, which takes no time here.
void makeBatches(benchmark::State& state, std::int64_t cacheBytes) {
    const fs::path cache = fs::temp_directory_path() / ("decode_bench-cache-" + std::to_string(::getpid()));
    const Dataset dataset = openDataset({"folder", pictures()}, {}, {}, {side, 0, cacheBytes, cache});
    const Augmentation augmentation = suggestAugmentation(side, dataset.training.count());
    const Generator generator(1);
    BatchesAhead batches(
        dataset.training, {{0.5F, 0.5F, 0.5F}, {0.25F, 0.25F, 0.25F}},
        [&](std::span<const std::int64_t> indices, int epoch) {
            return drawAll(augmentation, generator, indices, epoch);
        },
        threads);
    const std::vector<std::int64_t> order = epochOrder(dataset.training.count(), generator, 0);
    const std::size_t count = order.size() / batchSize;
    std::size_t number = 0;
    for (auto _ : state) {
        const auto at = [&](std::size_t batch) {
            return std::span(order).subspan(batch % count * batchSize, batchSize);
        };
        benchmark::DoNotOptimize(batches.take(at(number), at(number + 1), 0).data_ptr());
        ++number;
    }
    rate(state, batchSize);
    fs::remove_all(cache);
}

}  // namespace

BENCHMARK(decodeOne)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(makeBatches, decoded_each_time, 0)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
BENCHMARK_CAPTURE(makeBatches, kept_in_the_cache, 4'000'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();
