// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lower_network.h"

#include <ATen/core/Tensor.h>

namespace nonn {

FloatTensors floatTensors(const Network& network) {
    FloatTensors tensors;
    for (const auto& [name, tensor] : network.state()) {
        const at::Tensor values = tensor.detach().cpu().to(at::kFloat).contiguous();
        tensors[name].assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    }
    return tensors;
}

LoweredParts lowerNormalised(const Network& network, const Normalisation& normalisation, const std::string& prefix,
                             LoweredBuilder& builder, int image) {
    const int normalised = builder.affine(prefix + "normalisation", image,
                                          normalisingWeights(normalisation.mean, normalisation.deviation));
    return lower(network.architecture(), floatTensors(network), prefix, builder, normalised);
}

LoweredNetwork lowerClassifier(const Network& network, const Normalisation& normalisation) {
    LoweredBuilder builder(network.architecture().name, imageName, network.architecture().input());
    const LoweredParts parts = lowerNormalised(network, normalisation, {}, builder, 0);
    return foldAffines(std::move(builder).finish({{logitsName, parts.logits}, {featuresName, parts.pooled}}));
}

}  // namespace nonn
