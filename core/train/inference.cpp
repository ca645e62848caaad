// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/inference.h"

#include "train/batches.h"
#include "train/batches_ahead.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>

#include <algorithm>
#include <numeric>

namespace nonn {

std::int64_t imagesPerPass(const TrainedNetwork& network) {
    constexpr std::int64_t macsPerPass = 4'000'000'000;
    constexpr std::int64_t most = 250;
    return std::clamp<std::int64_t>(macsPerPass / std::max<std::int64_t>(1, network.description().macs), 1, most);
}

Answers answerAll(const TrainedNetwork& network, const Images& images, const Normalisation& normalisation,
                  Arithmetic arithmetic, const Progress& progress) {
    const std::int64_t batchSize = imagesPerPass(network);
    const c10::InferenceMode inference;
    std::vector<at::Tensor> pooled;
    std::vector<at::Tensor> logits;
    BatchesAhead batches(images, normalisation, {}, at::get_num_threads());
    std::vector<std::int64_t> order(static_cast<std::size_t>(images.count()));
    std::iota(order.begin(), order.end(), std::int64_t{0});
    const auto batchFrom = [&](std::int64_t start) {
        const std::int64_t count = std::clamp(images.count() - start, std::int64_t{0}, batchSize);
        return std::span(order)
            .last(static_cast<std::size_t>(std::max<std::int64_t>(0, images.count() - start)))
            .first(static_cast<std::size_t>(count));
    };
    for (std::int64_t start = 0; start < images.count(); start += batchSize) {
        const at::Tensor batch = batches.take(batchFrom(start), batchFrom(start + batchSize), 0).to(network.device());
        const AutocastScope autocast(arithmetic, network.device());
        const NetworkOutput output = network.forward(batch);
        pooled.push_back(output.pooled.to(at::kFloat).cpu());
        if (output.logits.defined())
            logits.push_back(output.logits.to(at::kFloat).cpu());
        progress.report(static_cast<double>(start + batchSize) / static_cast<double>(images.count() + batchSize));
    }
    return {at::cat(pooled), logits.empty() ? at::Tensor() : at::cat(logits)};
}

double accuracy(const at::Tensor& logits, const Images& images) {
    std::vector<std::int64_t> indices(images.labels.size());
    std::iota(indices.begin(), indices.end(), 0);
    return logits.argmax(1).eq(makeLabelTensor(images, indices)).to(at::kDouble).mean().item<double>();
}

}  // namespace nonn
