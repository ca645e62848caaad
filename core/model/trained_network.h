// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "model/script_network.h"

#include <optional>
#include <variant>

namespace nonn {

/// A network that answers and learns no more: of the zoo, or a TorchScript model. Copies share their weights.
class TrainedNetwork {
public:
    /// Set to evaluation.
    TrainedNetwork(const Network& network);
    TrainedNetwork(ScriptNetwork network);

    const TeacherDescription& description() const { return m_description; }

    /// `images`: N x C x H x W, normalised.
    NetworkOutput forward(const at::Tensor& images) const;

    /// The logits that follow from pooled features (N x filters, on the CPU); nothing where the classifier sees more of
    /// the feature map than its means.
    std::optional<at::Tensor> classify(const at::Tensor& pooled) const;

    /// The same network whose features are multiplied by `mask`, one value a filter, before its classifier sees them.
    TrainedNetwork withMask(const at::Tensor& mask) const;

    void to(c10::Device device);
    c10::Device device() const;

    /// Null where it is not of the zoo.
    const Network* zoo() const { return std::get_if<Network>(&m_network); }
    /// Null where it is of the zoo.
    const ScriptNetwork* script() const { return std::get_if<ScriptNetwork>(&m_network); }

private:
    std::variant<Network, ScriptNetwork> m_network;
    TeacherDescription m_description;
};

}  // namespace nonn
