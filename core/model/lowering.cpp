// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lowering.h"

#include <cmath>
#include <stdexcept>

namespace nonn {

namespace {

constexpr double batchNormEpsilon = 1e-5;

Window square(const Operation& operation) {
    const Window::Axis axis{operation.kernel, operation.stride, 1, operation.padding, operation.padding};
    return {axis, axis};
}

class Lowering {
public:
    Lowering(const Architecture& architecture, const FloatTensors& weights, const std::string& prefix,
             LoweredBuilder& builder)
        : m_architecture(architecture), m_weights(weights), m_prefix(prefix), m_builder(builder) {}

    LoweredParts run(int input) {
        m_lowered.assign(m_architecture.operations.size(), input);
        for (std::size_t i = 1; i < m_lowered.size(); ++i)
            m_lowered[i] = lowerOperation(m_architecture.operations[i], nameOf(i));
        const auto place = [&](int operation) {
            return operation < 0 ? -1 : m_lowered[static_cast<std::size_t>(operation)];
        };
        return {place(m_architecture.features), place(m_architecture.pooled), place(m_architecture.logits)};
    }

private:
    std::string nameOf(std::size_t index) const {
        const Operation& operation = m_architecture.operations[index];
        std::string own = operation.name;
        if (own.empty()) {
            own = nonn::name(operation.kind);
            std::erase(own, ' ');
            own += std::to_string(index);
        }
        return m_prefix + own;
    }

    std::vector<float> weights(const Operation& operation, const char* which) const {
        return m_weights.at(operation.name + which);
    }

    LoweredBuilder::Weights layerWeights(const Operation& operation) const {
        return {weights(operation, ".weight"), operation.bias ? weights(operation, ".bias") : std::vector<float>()};
    }

    LoweredBuilder::Weights batchNormWeights(const Operation& operation) const {
        LoweredBuilder::Weights result = {weights(operation, ".weight"), weights(operation, ".bias")};
        const std::vector<float>& mean = m_weights.at(operation.name + ".running_mean");
        const std::vector<float>& variance = m_weights.at(operation.name + ".running_var");
        for (std::size_t c = 0; c < mean.size(); ++c) {
            const double scale = result.weight[c] / std::sqrt(variance[c] + batchNormEpsilon);
            result.weight[c] = static_cast<float>(scale);
            result.bias[c] = static_cast<float>(result.bias[c] - mean[c] * scale);
        }
        return result;
    }

    int subsample(const Operation& operation, const std::string& name, int input) {
        const int added = operation.output.channels - m_builder.at(input).output.channels;
        return m_builder.subsample(name, input, operation.stride, operation.stride, -(added / 2),
                                   operation.output.channels);
    }

    /// Windows that do not overlap are a pool of their own.
    int adaptivePool(const Operation& operation, const std::string& name, int input) {
        const Shape& from = m_builder.at(input).output;
        const Shape& to = operation.output;
        if (from == to)
            return input;
        if (from.height % to.height != 0 || from.width % to.width != 0)
            return m_builder.adaptiveAveragePool(name, input, to.height, to.width);
        const int rows = from.height / to.height;
        const int columns = from.width / to.width;
        return m_builder.averagePool(name, input, {{rows, rows}, {columns, columns}}, false);
    }

    int lowerOperation(const Operation& operation, const std::string& name) {
        const int input = m_lowered[static_cast<std::size_t>(operation.inputs[0])];
        switch (operation.kind) {
            case OperationKind::input:
                break;
            case OperationKind::convolution:
                return m_builder.convolution(name, input, square(operation), operation.groups, layerWeights(operation));
            case OperationKind::batchNorm:
                return m_builder.affine(name, input, batchNormWeights(operation));
            case OperationKind::relu:
                return m_builder.clamp(name, input, 0, std::numeric_limits<float>::infinity());
            case OperationKind::relu6:
                return m_builder.clamp(name, input, 0, 6);
            case OperationKind::add:
                return m_builder.add(name, input, m_lowered[static_cast<std::size_t>(operation.inputs[1])]);
            case OperationKind::maxPool:
                return m_builder.maxPool(name, input, square(operation));
            case OperationKind::globalAveragePool:
                return m_builder.flatten(name + ".flatten", m_builder.globalAveragePool(name, input));
            case OperationKind::linear:
                return m_builder.linear(name, input, layerWeights(operation));
            case OperationKind::subsample:
                return subsample(operation, name, input);
            case OperationKind::adaptiveAveragePool:
                return adaptivePool(operation, name, input);
            case OperationKind::flatten:
                return m_builder.flatten(name, input);
        }
        throw std::logic_error("lower: operation without a meaning");
    }

    const Architecture& m_architecture;
    const FloatTensors& m_weights;
    const std::string& m_prefix;
    LoweredBuilder& m_builder;
    std::vector<int> m_lowered;  ///< for each operation the one that it became
};

}  // namespace

LoweredParts lower(const Architecture& architecture, const FloatTensors& weights, const std::string& prefix,
                   LoweredBuilder& builder, int input) {
    return Lowering(architecture, weights, prefix, builder).run(input);
}

LoweredBuilder::Weights normalisingWeights(const std::vector<float>& mean, const std::vector<float>& deviation) {
    LoweredBuilder::Weights result;
    for (std::size_t c = 0; c < mean.size(); ++c) {
        result.weight.push_back(1 / deviation[c]);
        result.bias.push_back(-mean[c] / deviation[c]);
    }
    return result;
}

}  // namespace nonn
