// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lowered_network.h"

namespace nonn {

/// Writes a lowered network operation by operation; each call returns the index of the operation added. Output shapes
/// are worked out, and everything is checked: it may have been read from a stranger's file. Throws Error(badInput)
/// without a path, naming the operation, where weights or inputs do not fit.
class LoweredBuilder {
public:
    /// Of a network that reads images of this shape.
    LoweredBuilder(std::string name, const std::string& input, Shape image);
    /// Of one that reads vectors.
    LoweredBuilder(std::string name, const std::string& input, int channels);

    struct Weights {
        std::vector<float> weight;
        std::vector<float> bias;
    };

    /// The number of outputs follows from the weights.
    int convolution(const std::string& name, int input, const Window& window, int groups, Weights weights);
    int linear(const std::string& name, int input, Weights weights);
    int affine(const std::string& name, int input, Weights weights);
    int clamp(const std::string& name, int input, float lowest, float highest);
    int add(const std::string& name, int left, int right);
    /// The right one may be a map of one pixel.
    int multiply(const std::string& name, int left, int right);
    int sigmoid(const std::string& name, int input);
    int maxPool(const std::string& name, int input, const Window& window);
    /// Without dilation.
    int averagePool(const std::string& name, int input, const Window& window, bool countsPadding);
    int globalAveragePool(const std::string& name, int input);
    int adaptiveAveragePool(const std::string& name, int input, int height, int width);
    int concatenate(const std::string& name, const std::vector<int>& inputs);
    int flatten(const std::string& name, int input);
    int reorder(const std::string& name, int input, std::vector<int> order);
    int subsample(const std::string& name, int input, int rowStride, int columnStride, int channelOffset, int channels);

    const LoweredOperation& at(int operation) const { return m_network.at(operation); }
    int count() const { return static_cast<int>(m_network.operations.size()); }

    /// Throws where two operations or two outputs have one name.
    LoweredNetwork finish(std::vector<LoweredNetwork::Output> outputs) &&;

private:
    LoweredOperation follow(LoweredKind kind, const std::string& name, int input) const;
    LoweredOperation pool(LoweredKind kind, const std::string& name, int input, const Window& window) const;
    int append(LoweredOperation operation);

    LoweredNetwork m_network;
};

}  // namespace nonn
