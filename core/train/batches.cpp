// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batches.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

namespace nonn {

at::Tensor makeBatchTensor(const Images& images, std::span<const std::int64_t> indices, std::span<const Draw> draws,
                           const Normalisation& normalisation) {
    const auto count = static_cast<std::int64_t>(indices.size());
    at::Tensor batch = at::empty({count, images.height, images.width, images.channels});
    makeBatch(images, indices, draws, normalisation, PixelOrder::channelsLast,
              {batch.data_ptr<float>(), static_cast<std::size_t>(batch.numel())});
    return batch.permute({0, 3, 1, 2});
}

std::vector<Draw> drawAll(const Augmentation& augmentation, const Generator& generator,
                          std::span<const std::int64_t> indices, std::int64_t variant) {
    std::vector<Draw> draws;
    draws.reserve(indices.size());
    for (const std::int64_t index : indices)
        draws.push_back(drawAugmentation(augmentation, generator, index, variant));
    return draws;
}

at::Tensor makeLabelTensor(const Images& images, std::span<const std::int64_t> indices) {
    at::Tensor labels = at::empty({static_cast<std::int64_t>(indices.size())}, at::kLong);
    auto* const out = labels.data_ptr<std::int64_t>();
    for (std::size_t i = 0; i < indices.size(); ++i)
        out[i] = images.labels[static_cast<std::size_t>(indices[i])];
    return labels;
}

std::vector<std::int64_t> epochOrder(std::int64_t count, const Generator& generator, int epoch) {
    return generator.stream("order", static_cast<std::uint64_t>(epoch)).permutation(count);
}

}  // namespace nonn
