// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/reference.h"

#include "model/weights_file.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/tensor.h>

#include <algorithm>

namespace nonn {

at::Tensor channelValues(const std::vector<float>& values) {
    return at::tensor(values).view({static_cast<std::int64_t>(values.size()), 1, 1});
}

Reference makeReference(const NonnNetwork& network, const at::Tensor& image) {
    const at::NoGradGuard noGradient;
    Reference reference;
    reference.image = image;
    const at::Tensor normalised =
        (image - channelValues(network.normalisation.mean)) / channelValues(network.normalisation.deviation);
    for (std::size_t p = 0; p < network.students.size(); ++p) {
        reference.features.push_back(network.students[p].inEvaluation().forward(normalised).pooled.clone());
        reference.partialLogits.push_back(at::linear(reference.features.back(), network.slice(static_cast<int>(p))));
    }
    reference.logits = fuse(network, reference.features);
    return reference;
}

at::Tensor firstImages(const Images& images, std::int64_t limit) {
    const std::int64_t count = std::min(limit, images.count());
    at::Tensor pixels = at::empty({count, images.channels, images.height, images.width}, at::kByte);
    auto* out = pixels.data_ptr<std::uint8_t>();
    for (std::int64_t i = 0; i < count; ++i)
        out = std::ranges::copy(images.image(i), out).out;
    return pixels.to(at::kFloat) / 255;
}

NonnNetwork rounded(const NonnNetwork& network, Precision precision) {
    if (precision == Precision::fp32)
        return network;
    NonnNetwork copy = clone(network);
    loadState(copy, halved(stateOf(network)));
    return copy;
}

}  // namespace nonn
