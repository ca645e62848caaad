// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/architecture.h"

#include <string>

namespace nonn {

/// Writes an architecture operation by operation; each call returns the index of the operation added and works out its
/// output shape. The families of the zoo are functions over it.
class ArchitectureBuilder {
public:
    ArchitectureBuilder(std::string name, Shape input);

    struct Convolution {
        int channels = 0;
        int kernel = 3;
        int stride = 1;
        int groups = 1;
        bool bias = false;
    };

    /// Padded by kernel / 2. Throws Error(badInput) when the map is smaller than a stride can halve.
    int convolution(const std::string& name, int input, const Convolution& settings);
    int batchNorm(const std::string& name, int input);
    int relu(int input);
    int relu6(int input);
    int add(int left, int right);
    int maxPool(int input, int kernel, int stride, int padding = 0);
    int globalAveragePool(int input);
    int linear(const std::string& name, int input, int outputs);
    /// To `channels`, of which an even number more than `input` has.
    int subsample(int input, int channels, int stride);
    int adaptiveAveragePool(int input, int side);
    int flatten(int input);

    const Shape& shape(int operation) const { return m_result.at(operation).output; }

    /// Closes a classifier: `features` is pooled and read by a linear layer `name`.
    Architecture finishClassifier(int features, const std::string& name, int classes) &&;
    /// Closes a classifier whose head is there already.
    Architecture finishClassifier(int features, int pooled, int logits) &&;
    /// Closes a student: ReLU, 1x1 convolution without bias to `filters` channels, BN, ReLU, global pooling.
    Architecture finishStudent(int features, int filters) &&;

private:
    int append(Operation operation);

    Architecture m_result;
};

}  // namespace nonn
