// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "model/script_outputs.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/api/module.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Graph;
struct Node;
struct Value;
}  // namespace torch::jit

namespace nonn {

/// Where in a model its feature map is.
struct FeaturePlace {
    std::size_t node = 0;     ///< the operation that makes it, by its place in the graph
    std::size_t output = 0;   ///< which of the operation's outputs
    std::size_t before = 0;   ///< the operation before which it is read
    std::string operation;    ///< as "relu"
    bool guessed = false;     ///< whether the way from the logits back to one map could not be followed
    std::vector<Text> notes;  ///< what people should know of the choice
};

/// The computation of a TorchScript classifier in evaluation, from a batch of images to logits, as a flat list of
/// operations: methods inlined, attributes and decisions made constant, operations in place made pure where that
/// changes nothing. Throws c10::Error or Error(badInput) without a path for what is no classifier, or cannot be meant
/// (see script_checks.h).
class ScriptGraph {
public:
    explicit ScriptGraph(const torch::jit::Module& module);

    /// Channels of the images, by the first convolution; 0 where there is none.
    int channels() const;

    /// What the model returns, as it does before takeLogits().
    c10::IValue output(const at::Tensor& images) const;

    /// Makes the model return one of its outputs alone: see returnLogits(). To be called once, before what follows.
    std::vector<Text> takeLogits(const LogitsOutputs& outputs, std::size_t chosen);

    /// The last map before global pooling or flattening. Where the pooling yields the logits themselves, the input of
    /// the last convolution; where the way back from the logits cannot be followed, as from several heads, what follows
    /// the last convolution.
    FeaturePlace proposeFeatures(const at::Tensor& images) const;

    /// After this convolution and the batch norm and activation that follow it.
    FeaturePlace featuresAfter(const std::string& convolution) const;

    /// Names of the weights' owners, as "layer1.0.conv1", by the tensors' memory. Where the file has lost them they are
    /// numbered.
    const std::map<const void*, std::string>& names() const { return m_names; }

    /// Trainable values.
    std::int64_t parameters() const { return m_parameters; }

    /// The model with methods of its own for what a teacher is asked:
    ///   nonn_answer(images) -> (logits, features)
    ///   nonn_masked(images, mask) -> (logits, features), the features multiplied by the mask
    ///   nonn_head(features) -> logits, where they follow from the features alone
    torch::jit::Module answering(const FeaturePlace& place) const;

private:
    std::vector<torch::jit::Node*> convolutions() const;
    FeaturePlace placeAfter(torch::jit::Node* convolution) const;
    void nameWeights(const torch::jit::Module& module);
    void countParameters(const torch::jit::Module& module);

    torch::jit::Module m_module;
    std::shared_ptr<torch::jit::Graph> m_graph;
    std::map<const void*, std::string> m_names;
    std::int64_t m_parameters = 0;
};

}  // namespace nonn
