// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/lower_nonn.h"

#include <ATen/core/Tensor.h>

namespace nonn {

namespace {

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.detach().cpu().contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

LoweredBuilder::Weights fusionWeights(const NonnNetwork& network) {
    return {valuesOf(network.fusion.weight), valuesOf(network.fusion.bias)};
}

}  // namespace

LoweredNetwork lowerStudent(const NonnNetwork& network, int student) {
    const Network& trained = network.students[static_cast<std::size_t>(student)];
    LoweredBuilder builder(trained.architecture().name, imageName, trained.architecture().input());
    const int features = lowerNormalised(trained, network.normalisation, {}, builder, 0).pooled;
    const int logits = builder.linear("fusion", features, {valuesOf(network.slice(student)), {}});
    return foldAffines(std::move(builder).finish({{logitsName, logits}, {featuresName, features}}));
}

LoweredNetwork lowerFusion(const NonnNetwork& network) {
    LoweredBuilder builder("fusion", featuresName, static_cast<int>(network.fusion.weight.size(1)));
    const int logits = builder.linear("fusion", 0, fusionWeights(network));
    return std::move(builder).finish({{logitsName, logits}});
}

LoweredNetwork lowerWhole(const NonnNetwork& network) {
    LoweredBuilder builder("network", imageName, network.students.front().architecture().input());
    std::vector<int> parts;
    for (std::size_t p = 0; p < network.students.size(); ++p)
        parts.push_back(
            lowerNormalised(network.students[p], network.normalisation, "student" + std::to_string(p) + ".", builder, 0)
                .pooled);
    const int features = parts.size() == 1 ? parts.front() : builder.concatenate("students", parts);
    const int logits = builder.linear("fusion", features, fusionWeights(network));
    return foldAffines(std::move(builder).finish({{logitsName, logits}, {featuresName, features}}));
}

}  // namespace nonn
