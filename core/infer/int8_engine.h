// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/int8_program.h"
#include "infer/aligned_values.h"
#include "infer/int8_step.h"

#include <memory>
#include <span>
#include <vector>

namespace nonn {

/// Runs a quantised network image by image on one thread, by the fastest functions that this processor has; what it
/// says is what generated C says, to the bit. Memory is taken once, when it is made, see FloatEngine.
class Int8Engine {
public:
    /// Throws std::logic_error where this processor has not what the functions are compiled for.
    explicit Int8Engine(Quantisation quantisation, Int8Functions functions = chooseInt8Functions());

    /// Copies run side by side, each on a thread of its own.
    Int8Engine(const Int8Engine& other) : Int8Engine(other.m_program) {}
    Int8Engine& operator=(const Int8Engine&) = delete;
    Int8Engine(Int8Engine&&) = default;

    /// For each output of the network its numbers for all images, one after the other; images (a pixel less 128) and
    /// outputs channel by channel, row by row. Throws std::logic_error where it is not a whole number of images.
    std::vector<std::vector<std::int8_t>> run(std::span<const std::int8_t> images);

    /// What an output's numbers stand for.
    std::vector<float> meant(std::size_t output, std::span<const std::int8_t> numbers) const;

private:
    struct Program;

    explicit Int8Engine(std::shared_ptr<const Program> program);

    std::shared_ptr<const Program> m_program;
    AlignedValues<std::int8_t> m_arena;
    AlignedValues<std::int8_t> m_room;
    std::vector<Int8Step> m_steps;
};

}  // namespace nonn
