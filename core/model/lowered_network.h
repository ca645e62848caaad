// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <limits>
#include <string>
#include <vector>

namespace nonn {

enum class LoweredKind {
    input,                ///< an image or a vector; always operation 0
    convolution,          ///< 2-D, with groups, strides, dilation and zero padding; weight and bias
    affine,               ///< y = weight[c] x + bias[c]: a batch norm that could not be folded, or a normalisation
    clamp,                ///< min(highest, max(lowest, x)): ReLU, ReLU6
    add,                  ///< of two tensors of one shape
    multiply,             ///< of two of one shape, or of maps by a map of one pixel: a factor a channel
    sigmoid,              ///< 1 / (1 + exp(-x))
    maxPool,              ///< padding never wins
    averagePool,          ///< over the pixels of the window, or over the window
    globalAveragePool,    ///< mean over height and width; a map of one pixel
    adaptiveAveragePool,  ///< means over windows spread evenly, as many as the output has pixels, as PyTorch spreads
                          ///< them
    linear,               ///< of a vector; weight and bias
    concatenate,          ///< of two or more tensors, along the channels
    reorder,              ///< channel c is the input's channel order[c]
    flatten,              ///< a map becomes a vector: channel by channel, row by row
    subsample,  ///< every stride-th row and column; channel c is the input's channel c + channelOffset, or zeros where
                ///< it has none: slices and pads channels
};

std::string name(LoweredKind kind);

/// Whether teachers that came from elsewhere have it and no student: files have it, but no C, and no 8-bit integers.
bool isOfTeachersAlone(LoweredKind kind);

/// The window of a convolution or pool, in rows and columns.
struct Window {
    struct Axis {
        int kernel = 1;
        int stride = 1;
        int dilation = 1;
        int before = 0;  ///< rows of padding above, columns of it at the left
        int after = 0;

        /// Pixels of the output for those of the input; 0 where the window is larger than the padded input.
        int outputs(int inputs) const {
            const int places = inputs + before + after - dilation * (kernel - 1) - 1;
            return places < 0 ? 0 : places / stride + 1;
        }

        /// As much more padding behind the input as a last window needs that hangs over the edge, where its first
        /// pixel does not: "ceil mode" of pools.
        void roundUp(int inputs);

        bool operator==(const Axis&) const = default;
    };

    Axis rows;
    Axis columns;

    int pixels() const { return rows.kernel * columns.kernel; }
    bool padded() const { return rows.before + rows.after + columns.before + columns.after > 0; }
    bool operator==(const Window&) const = default;
};

/// One step of a lowered network: it reads the tensors of earlier operations and makes one of its own name.
struct LoweredOperation {
    LoweredKind kind = LoweredKind::input;
    std::string name;         ///< of the operation and its tensor, unlike all others: "block1.layer.0.conv1", "relu3"
    std::vector<int> inputs;  ///< indices of operations, each smaller than its own
    Shape output;             ///< of one image; of a vector the height and width are 1
    bool flat = false;        ///< a vector, N x channels
    Window window;            ///< convolution, maxPool, averagePool; strides of subsample
    int groups = 1;           ///< convolution
    bool countsPadding = false;  ///< averagePool: divided by the window's pixels, also where it hangs over the edge
    int channelOffset = 0;       ///< subsample
    std::vector<int> order;      ///< reorder
    float lowest = 0;            ///< clamp
    float highest = std::numeric_limits<float>::infinity();
    /// convolution: outputs x inputs / groups x rows x columns; linear: outputs x inputs; affine: one a channel.
    std::vector<float> weight;
    std::vector<float> bias;  ///< one an output channel, or empty for zeros

    bool operator==(const LoweredOperation&) const = default;
};

/// A network as it is deployed: few kinds of operations with their weights in float, and nothing that belongs to
/// training. What is written to files, quantised and turned into code; made from networks of the zoo (lowering.h) and
/// from files of others.
struct LoweredNetwork {
    struct Output {
        std::string name;
        int operation = 0;

        bool operator==(const Output&) const = default;
    };

    std::string name;
    std::vector<LoweredOperation> operations;
    std::vector<Output> outputs;  ///< of different names

    const LoweredOperation& at(int operation) const { return operations[static_cast<std::size_t>(operation)]; }
    const LoweredOperation& inputOf(const LoweredOperation& operation) const { return at(operation.inputs.front()); }
    const Shape& input() const { return operations.front().output; }

    bool operator==(const LoweredNetwork&) const = default;
};

/// For each operation, how many later ones and outputs read it.
std::vector<int> countReaders(const LoweredNetwork& network);

/// Without operations that no output hangs on.
LoweredNetwork withoutUnread(LoweredNetwork network);

/// Weights and biases, of all operations.
std::int64_t countWeights(const LoweredNetwork& network);

}  // namespace nonn
