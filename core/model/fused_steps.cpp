// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fused_steps.h"

#include "model/placing.h"

#include <algorithm>
#include <cmath>

namespace nonn {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool takesAddition(LoweredKind kind) {
    return kind == LoweredKind::convolution || kind == LoweredKind::linear || kind == LoweredKind::affine;
}

class Fusing {
public:
    explicit Fusing(const LoweredNetwork& network)
        : m_network(network), m_readers(countReaders(network)), m_taken(network.operations.size(), false) {}

    std::vector<FusedStep> run() {
        std::vector<FusedStep> steps;
        for (int i = 1; i < static_cast<int>(m_taken.size()); ++i)
            if (!m_taken[at(i)])
                steps.push_back(stepOf(i));
        return steps;
    }

private:
    FusedStep stepOf(int index) {
        FusedStep step;
        step.operation = step.output = index;
        step.inputs = m_network.at(index).inputs;
        const LoweredKind kind = m_network.at(index).kind;
        if (kind == LoweredKind::clamp)
            takeBounds(step, m_network.at(index));
        if (takesAddition(kind))
            takeAddition(step);
        if (takesAddition(kind) || kind == LoweredKind::add)
            takeClamp(step);
        return step;
    }

    static void takeBounds(FusedStep& step, const LoweredOperation& clamp) {
        step.lowest = clamp.lowest;
        step.highest = clamp.highest;
    }

    void takeAddition(FusedStep& step) {
        const int next = onlyReader(step.output);
        if (next < 0 || m_network.at(next).kind != LoweredKind::add)
            return;
        const std::vector<int>& parts = m_network.at(next).inputs;
        const int other = parts[parts[0] == step.output ? 1 : 0];
        if (other > step.operation)
            return;
        step.inputs.push_back(other);
        step.sum = step.output = next;
        m_taken[at(next)] = true;
    }

    void takeClamp(FusedStep& step) {
        const int next = onlyReader(step.output);
        if (next < 0 || m_network.at(next).kind != LoweredKind::clamp)
            return;
        takeBounds(step, m_network.at(next));
        step.output = next;
        m_taken[at(next)] = true;
    }

    /// -1 where several read it, or an output of the network is the tensor itself.
    int onlyReader(int index) const {
        if (m_readers[at(index)] != 1)
            return -1;
        for (std::size_t i = at(index) + 1; i < m_network.operations.size(); ++i)
            if (std::ranges::find(m_network.operations[i].inputs, index) != m_network.operations[i].inputs.end())
                return static_cast<int>(i);
        return -1;
    }

    const LoweredNetwork& m_network;
    std::vector<int> m_readers;
    std::vector<bool> m_taken;  ///< for each operation whether an earlier step computes it
};

/// Steps are the times 1, 2 ..; at time 0 the image is there.
class ArenaTimes {
public:
    ArenaTimes(const LoweredNetwork& network, const std::vector<FusedStep>& steps)
        : m_network(network), m_last(network.operations.size(), 0), m_place(network.operations.size(), -1) {
        for (std::size_t s = 0; s < steps.size(); ++s)
            for (const int input : steps[s].inputs)
                m_last[at(input)] = static_cast<int>(s) + 1;
        for (const LoweredNetwork::Output& output : network.outputs)
            m_last[at(output.operation)] = static_cast<int>(steps.size()) + 1;
        store(0, 0);
        for (std::size_t s = 0; s < steps.size(); ++s)
            addStep(steps[s], static_cast<int>(s) + 1);
    }

    Arena layOut() const {
        Arena arena;
        std::vector<std::int64_t> offsets;
        arena.elements = placeTensors(m_needs, offsets);
        for (const int place : m_place)
            arena.offsets.push_back(place < 0 ? -1 : offsets[at(place)]);
        return arena;
    }

private:
    void addStep(const FusedStep& step, int time) {
        const LoweredOperation& operation = m_network.at(step.operation);
        for (const int input : step.inputs)
            if (canWorkInPlace(operation) && m_last[at(input)] == time) {
                const int place = m_place[at(input)];
                m_place[at(step.output)] = place;
                m_needs[at(place)].last = std::max(time, m_last[at(step.output)]);
                return;
            }
        store(step.output, time);
    }

    bool canWorkInPlace(const LoweredOperation& operation) const {
        return operation.kind == LoweredKind::affine || operation.kind == LoweredKind::clamp ||
               operation.kind == LoweredKind::add ||
               (operation.kind == LoweredKind::flatten && movesNothing(m_network, operation));
    }

    void store(int operation, int time) {
        m_place[at(operation)] = static_cast<int>(m_needs.size());
        m_needs.push_back({m_network.at(operation).output.elements(), time, std::max(time, m_last[at(operation)])});
    }

    const LoweredNetwork& m_network;
    std::vector<int> m_last;   ///< for each operation when its tensor is read for the last time
    std::vector<int> m_place;  ///< for each operation the place that its tensor has
    std::vector<PlacedTensor> m_needs;
};

}  // namespace

bool FusedStep::clamps() const {
    return std::isfinite(lowest) || std::isfinite(highest);
}

std::vector<FusedStep> fuseSteps(const LoweredNetwork& network) {
    return Fusing(network).run();
}

Arena layOutArena(const LoweredNetwork& network, const std::vector<FusedStep>& steps) {
    return ArenaTimes(network, steps).layOut();
}

bool movesNothing(const LoweredNetwork& network, const LoweredOperation& flatten) {
    const Shape& from = network.inputOf(flatten).output;
    return from.channels == 1 || (from.height == 1 && from.width == 1);
}

}  // namespace nonn
