// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/generator.h"
#include "base/text.h"
#include "model/architecture.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace nonn {

struct Clamp;

/// Tensors by their dotted names, as in a PyTorch state dict.
using StateDict = std::map<std::string, at::Tensor>;

/// How a state dict differs from the one that a network has.
struct StateDifference {
    std::vector<std::string> missing;
    std::vector<std::string> unexpected;  ///< but for batch norms' num_batches_tracked, which nothing needs
    std::vector<Text> misshapen;          ///< as "fc.weight is 10 x 64, expected 10 x 128"

    bool empty() const { return missing.empty() && unexpected.empty() && misshapen.empty(); }
    /// In one line: the first twelve of each kind, and how many more there are.
    Text text() const;
};

/// What one pass gives for N images; tensors an architecture has not are undefined.
struct NetworkOutput {
    at::Tensor features;  ///< N x C x H x W, after the last ReLU
    at::Tensor pooled;    ///< N x C, means of the features; fp32 under any arithmetic, like the logits
    at::Tensor logits;    ///< N x classes
};

/// An architecture with weights, ready to run and to train. Copies share their weights; `clone` does not.
class Network {
public:
    /// Weights drawn from the generator: convolutions normal with variance 2 / (kernel^2 x outputs) (He et al. 2015,
    /// fan out), linear layers uniform in +-1/sqrt(inputs), batch norms 1 and 0.
    Network(Architecture architecture, Generator generator);

    const Architecture& architecture() const { return m_architecture; }

    /// In training, batch norms use and update batch statistics and gradients flow; otherwise neither.
    void setTraining(bool training);
    bool training() const { return m_training; }

    /// `images`: N x C x H x W, normalised.
    NetworkOutput forward(const at::Tensor& images) const;

    /// The same with a look at every operation's output while it runs, but for batch norms that a ReLU follows: both
    /// are computed at once.
    using Observer = std::function<void(const Operation&, const at::Tensor& output)>;
    NetworkOutput forward(const at::Tensor& images, const Observer& observe) const;

    /// Trainable tensors in a fixed order.
    std::vector<at::Tensor> parameters() const;

    /// Trainable tensors and running statistics by name; the tensors are the network's own.
    StateDict state() const;

    StateDifference compare(const StateDict& state) const;

    /// Copies values in, converted to the network's types. Throws Error(badInput) with the text of the difference where
    /// there is any.
    void load(const StateDict& state);

    Network clone() const;
    /// The same weights, set to evaluation.
    Network inEvaluation() const;
    /// The same weights, with each channel of the feature map multiplied by its value in `mask`: what the classifier
    /// says when filters fall silent.
    Network masked(const at::Tensor& mask) const;

    void to(c10::Device device);
    c10::Device device() const;

private:
    struct Tensors {
        at::Tensor weight;
        at::Tensor bias;
        at::Tensor mean;
        at::Tensor variance;
    };

    at::Tensor run(std::size_t index, const std::vector<at::Tensor>& values) const;
    at::Tensor convolve(const at::Tensor& input, const Operation& operation, const Tensors& tensors) const;
    bool fused(std::size_t index) const;
    at::Tensor normalise(std::size_t index, const at::Tensor& input, const Clamp& clamp) const;
    at::Tensor rectify(const Operation& operation, const at::Tensor& input) const;

    Architecture m_architecture;
    std::vector<Tensors> m_tensors;  ///< one an operation; undefined where it has none
    std::vector<int> m_lastReader;   ///< for each operation the last one that reads it, or the list's end for an output
    std::vector<int> m_readers;
    at::Tensor m_mask;  ///< 1 x filters x 1 x 1, or undefined
    bool m_training = false;
};

}  // namespace nonn
