// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/block_pass.h"

#include "base/error.h"
#include "base/workers.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>

#include <algorithm>
#include <mutex>

namespace nonn {

namespace {

void checkShape(const TrainedNetwork& network, const Images& images) {
    const Shape& expected = network.description().image;
    const Shape given{images.channels, images.height, images.width};
    if (!(given == expected))
        throw badInput({}, Text::tr("%1 takes images of %2, not %3", network.description().name, shapeText(expected),
                                    shapeText(given)));
}

struct Block {
    std::size_t network = 0;
    std::int64_t first = 0;
    std::int64_t count = 0;
    double work = 0;  ///< share of all blocks' MACs
    Answers answers;
};

std::vector<Block> makeBlocks(std::span<const TrainedNetwork> networks, std::int64_t images) {
    std::vector<Block> blocks;
    double sum = 0;
    for (std::size_t n = 0; n < networks.size(); ++n) {
        const std::int64_t size = imagesPerPass(networks[n]);
        const auto macs = std::max(1.0, static_cast<double>(networks[n].description().macs));
        for (std::int64_t first = 0; first < images; first += size) {
            const std::int64_t count = std::min(size, images - first);
            blocks.push_back({n, first, count, macs * static_cast<double>(count), {}});
            sum += blocks.back().work;
        }
    }
    for (Block& block : blocks)
        block.work /= sum;
    return blocks;
}

Answers join(const std::vector<Block>& blocks, std::size_t network) {
    std::vector<at::Tensor> pooled;
    std::vector<at::Tensor> logits;
    for (const Block& block : blocks) {
        if (block.network != network)
            continue;
        pooled.push_back(block.answers.pooled);
        if (block.answers.logits.defined())
            logits.push_back(block.answers.logits);
    }
    return {at::cat(pooled), logits.empty() ? at::Tensor() : at::cat(logits)};
}

}  // namespace

std::vector<Answers> answerInBlocks(std::span<const TrainedNetwork> networks, const Images& images,
                                    const Normalisation& normalisation, const PassSettings& settings,
                                    const Progress& progress) {
    if (images.count() == 0)
        throw badInput({}, Text::tr("there are no images"));
    std::vector<TrainedNetwork> running(networks.begin(), networks.end());
    for (TrainedNetwork& network : running) {
        checkShape(network, images);
        network.to(settings.device);
    }
    std::vector<Block> blocks = makeBlocks(running, images.count());
    std::mutex mutex;
    double done = 0;
    const Progress quiet({}, progress.token());
    Workers workers(settings.device.is_cpu() ? settings.threads : 1, [] { useThreadsHere(1); });
    workers.forEach(static_cast<int>(blocks.size()), [&](int number) {
        Block& block = blocks[static_cast<std::size_t>(number)];
        block.answers = answerAll(running[block.network], images.part(block.first, block.count), normalisation,
                                  settings.arithmetic, quiet);
        const std::lock_guard lock(mutex);
        done += block.work;
        progress.report(std::min(1.0, done));
    });
    std::vector<Answers> answers;
    answers.reserve(running.size());
    for (std::size_t n = 0; n < running.size(); ++n)
        answers.push_back(join(blocks, n));
    return answers;
}

std::vector<std::int32_t> predictionsOf(const at::Tensor& logits) {
    const at::Tensor classes = logits.argmax(1).to(at::kInt).contiguous();
    const auto* const values = classes.data_ptr<std::int32_t>();
    return {values, values + classes.numel()};
}

}  // namespace nonn
