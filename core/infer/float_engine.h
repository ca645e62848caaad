// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_kernel.h"
#include "infer/aligned_values.h"
#include "infer/float_step.h"

#include <memory>
#include <span>
#include <vector>

namespace nonn {

/// Runs a lowered network in float, image by image on one thread, by functions for the widest vectors that this
/// processor has. Convolutions and linear layers take in the addition and the clamp that follow them and keep sixteen
/// outputs, or twice as many, of several pixels in registers. Memory is taken once, when it is made: weights, which
/// copies share, one arena, and room for one input with its padding.
class FloatEngine {
public:
    explicit FloatEngine(LoweredNetwork network, RunFloatStep runStep = chooseRunFloatStep());

    /// Copies run side by side, each on a thread of its own.
    FloatEngine(const FloatEngine& other) : FloatEngine(other.m_program, other.m_runStep) {}
    FloatEngine& operator=(const FloatEngine&) = delete;
    FloatEngine(FloatEngine&&) = default;

    const LoweredNetwork& network() const;

    /// For each output of the network its values for all images, one after the other; images and outputs channel by
    /// channel, row by row. Throws std::logic_error where it is not a whole number of images.
    std::vector<std::vector<float>> run(std::span<const float> images);

private:
    struct Program;

    FloatEngine(std::shared_ptr<const Program> program, RunFloatStep runStep);

    std::shared_ptr<const Program> m_program;
    RunFloatStep m_runStep;
    AlignedFloats m_arena;
    AlignedFloats m_room;
    std::vector<FloatStep> m_steps;
};

}  // namespace nonn
