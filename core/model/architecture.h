// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nonn {

/// Channels, height and width of one image's tensor; height and width are 1 after global pooling.
struct Shape {
    int channels = 0;
    int height = 0;
    int width = 0;

    std::int64_t elements() const { return std::int64_t{channels} * height * width; }
    bool operator==(const Shape&) const = default;
};

enum class OperationKind {
    input,              ///< the image; always operation 0
    convolution,        ///< 2-D, with groups, optional bias, zero padding on all sides
    batchNorm,          ///< per channel, affine
    relu,               ///< max(0, x)
    relu6,              ///< min(6, max(0, x))
    add,                ///< of two tensors of one shape
    maxPool,            ///< square window
    globalAveragePool,  ///< mean over height and width
    linear,             ///< with bias, over the channels
    subsample,  ///< every `stride`-th row and column, with channels of zeros added, as many before as after the others
    adaptiveAveragePool,  ///< means over windows spread evenly, as many as the output has pixels, as PyTorch spreads
                          ///< them
    flatten,              ///< every element becomes a channel: channel by channel, row by row
};

std::string name(OperationKind kind);

/// One step of a network: it reads the outputs of earlier operations and makes one tensor.
struct Operation {
    OperationKind kind = OperationKind::input;
    std::string name;  ///< prefix of its tensors in a state dict, as "block1.layer.0.conv1"; empty without tensors
    std::vector<int> inputs;  ///< indices of operations, each smaller than its own
    Shape output;
    int kernel = 1;     ///< convolution, maxPool: side of the window
    int stride = 1;     ///< convolution, maxPool, subsample
    int padding = 0;    ///< convolution, maxPool
    int groups = 1;     ///< convolution
    bool bias = false;  ///< convolution, linear; only a slice of the fusion layer is a linear layer without one

    bool operator==(const Operation&) const = default;
};

/// A network as a list of operations in the order of execution: what modules are built from, what parameters, MACs and
/// memory are counted on, and what exporters walk. One source for all of them.
struct Architecture {
    std::string name;  ///< as "wrn-16-4"; of a student with its bridge, as "wrn-10-1+128"
    std::vector<Operation> operations;
    int features = -1;  ///< the last feature map, after its BN and ReLU, before global pooling: what students imitate
    int pooled = -1;    ///< the features' means over height and width; what `logits` reads unless the head is larger
    int logits = -1;    ///< the classifier's output; -1 in a student, whose classifier is the fusion layer

    const Shape& input() const { return operations.front().output; }
    const Operation& at(int operation) const { return operations[static_cast<std::size_t>(operation)]; }
    int featureChannels() const { return at(features).output.channels; }
    int classes() const { return logits < 0 ? 0 : at(logits).output.channels; }
    /// Whether the classifier is one linear layer on the pooled features. Others, as VGG's, have layers between.
    bool classifiesPooled() const { return logits >= 0 && at(logits).inputs.front() == pooled; }

    bool operator==(const Architecture&) const = default;
};

/// For each operation, how many later ones read it.
std::vector<int> countReaders(const Architecture& architecture);

}  // namespace nonn
