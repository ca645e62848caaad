// SPDX-License-Identifier: GPL-3.0-or-later
// The time to crop, flip and normalise a batch of 128 on one thread, and that for one image of it.
#include "data/augmentation.h"

#include <benchmark/benchmark.h>

using namespace nonn;

namespace {

constexpr std::int64_t imageCount = 10'000;
constexpr std::size_t batchSize = 128;

Images randomImages(int channels, int side) {
    ImageBuffer images;
    images.channels = channels;
    images.height = images.width = side;
    images.labels.assign(imageCount, 0);
    images.pixels.resize(static_cast<std::size_t>(imageCount * images.bytesPerImage()));
    Generator generator(1);
    for (std::uint8_t& pixel : images.pixels)
        pixel = static_cast<std::uint8_t>(generator());
    return images;
}

/// Batches from all over the data set, as in training: drawing included, memory cold.
void augment(benchmark::State& state, int channels, int side, PixelOrder order) {
    const Images images = randomImages(channels, side);
    const Normalisation normalisation = measureNormalisation(images);
    const Generator generator(2);
    const std::vector<std::int64_t> shuffled = Generator(3).permutation(imageCount);
    std::vector<float> out(batchSize * static_cast<std::size_t>(images.bytesPerImage()));
    std::vector<Draw> draws(batchSize);
    std::size_t start = 0;
    std::int64_t variant = 0;
    for (auto _ : state) {
        const std::span indices = std::span(shuffled).subspan(start, batchSize);
        for (std::size_t i = 0; i < batchSize; ++i)
            draws[i] = drawAugmentation({}, generator, indices[i], variant);
        makeBatch(images, indices, draws, normalisation, order, out);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
        start = (start + batchSize) % (imageCount - batchSize);
        ++variant;
    }
    state.counters["an_image"] =
        benchmark::Counter(batchSize, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

}  // namespace

BENCHMARK_CAPTURE(augment, colour_32_channels_last, 3, 32, PixelOrder::channelsLast)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(augment, colour_32_channels_first, 3, 32, PixelOrder::channelsFirst)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(augment, grey_28_channels_last, 1, 28, PixelOrder::channelsLast)->Unit(benchmark::kMicrosecond);
