// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batches_ahead.h"

#include "train/batches.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

#include <algorithm>

namespace nonn {

namespace {

constexpr std::size_t chunk = 8;  // images that one thread makes at a time

bool takeTime(const Images& images) {
    constexpr std::int64_t smallBytes = std::int64_t{3} * 64 * 64;
    return images.count() > 0 && (images.storedBytes() > smallBytes || images.storedInPlace(0) == nullptr ||
                                  images.storedInPlace(images.count() - 1) == nullptr);
}

}  // namespace

BatchesAhead::BatchesAhead(const Images& images, Normalisation normalisation, DrawsOf draws, int threads)
    : m_images(images),
      m_normalisation(std::move(normalisation)),
      m_draws(std::move(draws)),
      m_threads(threads),
      m_worthwhile(takeTime(images)) {}

BatchesAhead::~BatchesAhead() {
    if (m_next.batch.valid())
        m_next.batch.wait();
}

at::Tensor BatchesAhead::take(std::span<const std::int64_t> indices, std::span<const std::int64_t> next, int epoch) {
    at::Tensor batch;
    if (m_next.batch.valid()) {
        m_next.batch.wait();
        std::future<at::Tensor> made = std::move(m_next.batch);
        if (m_next.epoch == epoch && std::ranges::equal(m_next.indices, indices))
            batch = made.get();
    }
    if (!batch.defined())
        batch = make(indices, epoch);
    if (m_worthwhile && !next.empty()) {
        if (!m_workers)
            m_workers = std::make_unique<Workers>(m_threads);
        m_next.indices.assign(next.begin(), next.end());
        m_next.epoch = epoch;
        m_next.batch = std::async(std::launch::async, [this, epoch] { return make(m_next.indices, epoch); });
    }
    return batch;
}

at::Tensor BatchesAhead::make(std::span<const std::int64_t> indices, int epoch) {
    const std::vector<Draw> draws = m_draws ? m_draws(indices, epoch) : std::vector<Draw>();
    if (!m_workers)
        return makeBatchTensor(m_images, indices, draws, m_normalisation);
    const auto count = static_cast<std::int64_t>(indices.size());
    at::Tensor batch = at::empty({count, m_images.height, m_images.width, m_images.channels});
    const std::span<float> values(batch.data_ptr<float>(), static_cast<std::size_t>(batch.numel()));
    const auto imageValues = static_cast<std::size_t>(m_images.bytesPerImage());
    m_workers->forEach(static_cast<int>((indices.size() + chunk - 1) / chunk), [&](int number) {
        const std::size_t first = static_cast<std::size_t>(number) * chunk;
        const std::size_t size = std::min(chunk, indices.size() - first);
        makeBatch(m_images, indices.subspan(first, size),
                  draws.empty() ? std::span<const Draw>() : std::span(draws).subspan(first, size), m_normalisation,
                  PixelOrder::channelsLast, values.subspan(first * imageValues, size * imageValues));
    });
    return batch.permute({0, 3, 1, 2});
}

}  // namespace nonn
