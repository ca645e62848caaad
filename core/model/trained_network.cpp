// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trained_network.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/linear.h>

namespace nonn {

TrainedNetwork::TrainedNetwork(const Network& network)
    : m_network(network.inEvaluation()), m_description(describe(network.architecture())) {}

TrainedNetwork::TrainedNetwork(ScriptNetwork network)
    : m_network(std::move(network)), m_description(script()->description()) {}

NetworkOutput TrainedNetwork::forward(const at::Tensor& images) const {
    if (const ScriptNetwork* const script = this->script())
        return script->forward(images);
    return zoo()->forward(images);
}

std::optional<at::Tensor> TrainedNetwork::classify(const at::Tensor& pooled) const {
    if (const ScriptNetwork* const script = this->script())
        return script->classify(pooled);
    const at::NoGradGuard noGradient;
    const Architecture& architecture = zoo()->architecture();
    if (architecture.at(architecture.logits).inputs != std::vector<int>{architecture.pooled})
        return std::nullopt;
    const StateDict state = zoo()->state();
    const std::string& classifier = architecture.at(architecture.logits).name;
    return at::linear(pooled, state.at(classifier + ".weight").cpu(), state.at(classifier + ".bias").cpu());
}

TrainedNetwork TrainedNetwork::withMask(const at::Tensor& mask) const {
    if (const ScriptNetwork* const script = this->script())
        return script->withMask(mask);
    return zoo()->masked(mask);
}

void TrainedNetwork::to(c10::Device device) {
    std::visit([&](auto& network) { network.to(device); }, m_network);
}

c10::Device TrainedNetwork::device() const {
    return std::visit([](const auto& network) { return network.device(); }, m_network);
}

}  // namespace nonn
