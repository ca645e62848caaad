// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "quantise/quantisation.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace nonn {

/// Fake quantisation: float tensors hold what 8-bit integers would stand for, so that a network can be trained as it
/// will run (Jacob et al. 2018, arXiv 1712.05877). Rounding has no slope: gradients pass straight through where a value
/// is within the range of the numbers, and are zero where it is cut (Bengio et al. 2013, arXiv 1308.3432).

/// Each value as scale.meant(scale.stored(value)), but that one within some 1e-5 steps of a tie may go the other way.
at::Tensor fakeQuantised(const at::Tensor& values, const ActivationScale& scale);

/// The scales of quantise() for each output channel, the first dimension; no gradient. `bias` undefined: zeros.
at::Tensor weightScales(const at::Tensor& weight, const at::Tensor& bias, float inputScale);

/// A layer's weights and biases as quantise() would store them.
struct FakeQuantisedLayer {
    at::Tensor weight;
    at::Tensor bias;  ///< undefined: zeros
};
FakeQuantisedLayer fakeQuantised(const FakeQuantisedLayer& layer, float inputScale);

/// A quantised student whose weights and biases can be trained: every tensor that is stored is rounded to the numbers
/// of its scale, which stays, and weights to those that their own size gives them. Batch norms are folded within: there
/// are no statistics of batches, and what is trained is what leaves. On the CPU.
class FakeQuantisedNetwork {
public:
    /// `fixed`: an operation whose weights are not trained, or -1. Throws std::logic_error for an operation or uneven
    /// padding that no network of the zoo has.
    FakeQuantisedNetwork(const Quantisation& quantisation, int fixed);

    /// Of images N x channels x height x width, from 0 to 1: for each output of the network N x its shape, a vector N x
    /// channels. Polls `progress` after every step, there and back.
    std::vector<at::Tensor> forward(const at::Tensor& images, const Progress& progress) const;

    /// Trainable tensors in a fixed order. Folded weights are of any size, from channel to channel, too: these are
    /// shares of a power of two not below the largest weight of their channel as it was, so that a step of an optimiser
    /// means as much in one channel as in another.
    const std::vector<at::Tensor>& parameters() const { return m_parameters; }

    /// The network in float, as it is trained by now.
    LoweredNetwork network() const;

private:
    struct Layer {
        at::Tensor weight;  ///< in units; undefined for an operation without
        at::Tensor bias;    ///< in units; undefined for zeros
        at::Tensor unit;    ///< one a channel

        FakeQuantisedLayer values() const;
    };

    at::Tensor run(const FusedStep& step, const std::vector<at::Tensor>& tensors) const;

    Quantisation m_quantisation;
    std::vector<FusedStep> m_steps;
    std::vector<Layer> m_layers;  ///< one an operation
    std::vector<at::Tensor> m_parameters;
};

}  // namespace nonn
