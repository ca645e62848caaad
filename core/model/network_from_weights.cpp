// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/network_from_weights.h"

#include "model/zoo.h"

namespace nonn {

Network networkFromWeights(const std::string& architecture, Shape image, const StateDict& state) {
    constexpr std::int64_t mostClasses = 1'000'000;
    const Architecture any = makeClassifier(architecture, image, 1);
    const auto weight = state.find(any.at(any.logits).name + ".weight");
    const bool found = weight != state.end() && weight->second.dim() == 2 && weight->second.size(0) >= 1 &&
                       weight->second.size(0) <= mostClasses;
    const int classes = found ? static_cast<int>(weight->second.size(0)) : 1;
    Network network(makeClassifier(architecture, image, classes), Generator(0));
    network.load(state);
    return network;
}

}  // namespace nonn
