// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/tiny_network.h"

#include "data/all_pixels.h"
#include "model/zoo.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>

using namespace nonn;

namespace {

Images randomImages(const TinySettings& settings) {
    ImageBuffer images{settings.channels, settings.side, settings.side, {}, {}};
    Generator generator = Generator(settings.seed).stream("pixels");
    for (std::int64_t i = 0; i < settings.images * images.bytesPerImage(); ++i)
        images.pixels.push_back(static_cast<std::uint8_t>(generator.below(256)));
    images.labels.resize(static_cast<std::size_t>(settings.images));
    return images;
}

/// Running statistics as training would leave them, not the same in two channels.
void drawStatistics(Network& network, Generator generator) {
    const at::NoGradGuard noGradient;
    for (auto& [name, tensor] : network.state())
        if (name.ends_with("running_mean") || name.ends_with("running_var"))
            for (std::int64_t c = 0; c < tensor.numel(); ++c)
                tensor.data_ptr<float>()[c] =
                    static_cast<float>(name.ends_with("mean") ? 0.3 * generator.normal() : 0.5 + generator.uniform());
}

/// The bias for which the classes' logits are equal on average.
void balance(at::Tensor bias, const at::Tensor& logits) {
    const at::NoGradGuard noGradient;
    bias.sub_(logits.mean(0));
}

}  // namespace

TinyNetwork makeTinyNetwork(const TinySettings& settings) {
    const Generator generator(settings.seed);
    const Shape image{settings.channels, settings.side, settings.side};
    const Normalisation normalisation{std::vector<float>(static_cast<std::size_t>(settings.channels), 0.4f),
                                      std::vector<float>(static_cast<std::size_t>(settings.channels), 0.3f)};
    Network teacher(makeClassifier("wrn-10-1", image, settings.classes), generator.stream("teacher"));
    drawStatistics(teacher, generator.stream("teacher statistics"));
    std::vector<std::vector<int>> filters(static_cast<std::size_t>(settings.students));
    for (int f = 0; f < teacher.architecture().featureChannels(); ++f)
        if (f % (settings.students + 1) < settings.students)
            filters[static_cast<std::size_t>(f % (settings.students + 1))].push_back(f);
    std::vector<std::string> architectures;
    for (std::size_t p = 0; p < filters.size(); ++p)
        architectures.push_back(settings.architectures[p % settings.architectures.size()]);
    TinyNetwork tiny{
        randomImages(settings),
        {teacher, normalisation},
        makeNonnNetwork(architectures, filters, image, settings.classes, normalisation, generator.stream("students"))};
    const at::NoGradGuard noGradient;
    const at::Tensor batch = normalisedBatch(tiny.images, normalisation);
    balance(teacher.state().at("fc.bias"), teacher.forward(batch).logits);
    std::vector<at::Tensor> features;
    for (std::size_t p = 0; p < filters.size(); ++p) {
        drawStatistics(tiny.network.students[p], generator.stream("student statistics", p));
        features.push_back(tiny.network.students[p].forward(batch).pooled);
    }
    balance(tiny.network.fusion.bias, fuse(tiny.network, features));
    const at::Tensor answers = fuse(tiny.network, features).argmax(1);
    for (std::size_t i = 0; i < tiny.images.labels.size(); ++i) {
        const auto answer = answers[static_cast<std::int64_t>(i)].item<std::int32_t>();
        tiny.images.labels[i] = i % 3 == 0 ? (answer + 1) % settings.classes : answer;
    }
    return tiny;
}

at::Tensor normalisedBatch(const Images& images, const Normalisation& normalisation) {
    at::Tensor batch = at::empty({images.count(), images.channels, images.height, images.width});
    float* out = batch.data_ptr<float>();
    const std::int64_t plane = std::int64_t{images.height} * images.width;
    const std::vector<std::uint8_t> pixels = allPixels(images);
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const auto channel = static_cast<std::size_t>(static_cast<std::int64_t>(i) / plane % images.channels);
        *out++ =
            (static_cast<float>(pixels[i]) / 255.0f - normalisation.mean[channel]) / normalisation.deviation[channel];
    }
    return batch;
}
