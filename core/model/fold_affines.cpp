// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lowering.h"

#include <algorithm>

namespace nonn {

namespace {

bool takesAffineAfterIt(LoweredKind kind) {
    return kind == LoweredKind::convolution || kind == LoweredKind::linear || kind == LoweredKind::affine;
}

float biasOf(const LoweredOperation& operation, std::size_t channel) {
    return operation.bias.empty() ? 0 : operation.bias[channel];
}

/// The operation, then the affine one: both in one.
void applyAfter(LoweredOperation& operation, const LoweredOperation& affine) {
    const std::size_t channels = affine.weight.size();
    const std::size_t each = operation.weight.size() / channels;
    operation.bias.resize(channels, 0);
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = c * each; i < (c + 1) * each; ++i)
            operation.weight[i] *= affine.weight[c];
        operation.bias[c] = static_cast<float>(double{operation.bias[c]} * affine.weight[c] + biasOf(affine, c));
    }
}

/// The affine operation, then a convolution or linear layer. `spread`: how many neighbouring inputs of the layer come
/// from one channel of the affine operation, more than one behind a flatten.
void applyBefore(LoweredOperation& layer, const LoweredOperation& affine, std::size_t spread) {
    const auto outputs = static_cast<std::size_t>(layer.output.channels);
    const auto groups = static_cast<std::size_t>(layer.groups);
    const auto window = static_cast<std::size_t>(layer.window.pixels());
    const std::size_t each = layer.weight.size() / outputs;
    layer.bias.resize(outputs, 0);
    for (std::size_t o = 0; o < outputs; ++o) {
        const std::size_t firstChannel = o / (outputs / groups) * (each / window);
        double bias = layer.bias[o];
        for (std::size_t i = 0; i < each; ++i) {
            const std::size_t channel = (firstChannel + i / window) / spread;
            float& weight = layer.weight[o * each + i];
            bias += double{weight} * biasOf(affine, channel);
            weight *= affine.weight[channel];
        }
        layer.bias[o] = static_cast<float>(bias);
    }
}

bool onlyScales(const LoweredOperation& affine) {
    return std::ranges::all_of(affine.bias, [](float value) { return value == 0; });
}

class AffineFolding {
public:
    explicit AffineFolding(LoweredNetwork network)
        : m_network(std::move(network)), m_readers(countReaders(m_network)), m_became(m_network.operations.size()) {
        for (std::size_t i = 0; i < m_became.size(); ++i)
            m_became[i] = static_cast<int>(i);
    }

    LoweredNetwork run() {
        for (std::size_t i = 0; i < m_became.size(); ++i) {
            for (int& input : m_network.operations[i].inputs)
                input = m_became[static_cast<std::size_t>(input)];
            if (m_network.operations[i].kind == LoweredKind::affine)
                fold(static_cast<int>(i));
        }
        return withoutFolded();
    }

private:
    void fold(int index) {
        const LoweredOperation& affine = m_network.at(index);
        const int source = affine.inputs[0];
        LoweredOperation& before = m_network.operations[static_cast<std::size_t>(source)];
        if (takesAffineAfterIt(before.kind) && m_readers[static_cast<std::size_t>(source)] == 1) {
            applyAfter(before, affine);
            m_readers[static_cast<std::size_t>(source)] = m_readers[static_cast<std::size_t>(index)];
            m_became[static_cast<std::size_t>(index)] = source;
        } else if (foldForward(index)) {
            m_readers[static_cast<std::size_t>(source)] += m_readers[static_cast<std::size_t>(index)] - 1;
            m_became[static_cast<std::size_t>(index)] = source;
        }
    }

    bool foldForward(int index) {
        const LoweredOperation& affine = m_network.at(index);
        std::size_t spread = 1;
        for (int at = index;;) {
            const int next = onlyReader(at);
            if (next < 0)
                return false;
            LoweredOperation& reader = m_network.operations[static_cast<std::size_t>(next)];
            if (reader.kind == LoweredKind::linear ||
                (reader.kind == LoweredKind::convolution && (!reader.window.padded() || onlyScales(affine)))) {
                applyBefore(reader, affine, spread);
                return true;
            }
            if (reader.kind == LoweredKind::flatten)
                spread = static_cast<std::size_t>(reader.output.channels) / affine.weight.size();
            else if (!isMean(reader) || (reader.countsPadding && reader.window.padded() && !onlyScales(affine)))
                return false;
            at = next;
        }
    }

    static bool isMean(const LoweredOperation& operation) {
        return operation.kind == LoweredKind::globalAveragePool || operation.kind == LoweredKind::averagePool ||
               operation.kind == LoweredKind::adaptiveAveragePool;
    }

    /// -1 where there are several, or an output of the network is the tensor itself.
    int onlyReader(int index) const {
        if (m_readers[static_cast<std::size_t>(index)] != 1)
            return -1;
        for (std::size_t i = static_cast<std::size_t>(index) + 1; i < m_network.operations.size(); ++i)
            if (std::ranges::find(m_network.operations[i].inputs, index) != m_network.operations[i].inputs.end())
                return static_cast<int>(i);
        return -1;
    }

    LoweredNetwork withoutFolded() {
        std::vector<int> place(m_became.size(), -1);
        LoweredNetwork result{m_network.name, {}, m_network.outputs};
        for (std::size_t i = 0; i < m_became.size(); ++i) {
            if (m_became[i] != static_cast<int>(i))
                continue;
            place[i] = static_cast<int>(result.operations.size());
            for (int& input : m_network.operations[i].inputs)
                input = place[static_cast<std::size_t>(input)];
            result.operations.push_back(std::move(m_network.operations[i]));
        }
        for (LoweredNetwork::Output& output : result.outputs)
            output.operation = place[static_cast<std::size_t>(m_became[static_cast<std::size_t>(output.operation)])];
        return result;
    }

    LoweredNetwork m_network;
    std::vector<int> m_readers;
    std::vector<int> m_became;  ///< for each operation itself, or the one that took it in
};

}  // namespace

LoweredNetwork foldAffines(LoweredNetwork network) {
    return AffineFolding(std::move(network)).run();
}

}  // namespace nonn
