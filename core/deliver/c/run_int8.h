// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/int8_program.h"
#include "deliver/c/run_memory.h"

#include <functional>
#include <span>

namespace nonn {

/// Runs quantised networks with the very functions that generated C has, in this process: what it says is what any
/// board says, to the bit.
class Int8Run {
public:
    explicit Int8Run(Quantisation quantisation);

    const Int8Program& program() const { return m_program; }

    /// Is told each tensor that is stored, and the operation whose it is; pixel by pixel, in each its channels.
    using Observer = std::function<void(int, std::span<const std::int8_t>)>;

    /// For each output of the network its numbers for one image: the image's bytes as in other files, channel by
    /// channel, row by row; the outputs, too.
    std::vector<std::vector<std::int8_t>> run(std::span<const std::uint8_t> image, const Observer& observer = {});

    /// What an output's numbers stand for.
    std::vector<float> meant(std::size_t output, std::span<const std::int8_t> numbers) const {
        return m_program.meant(output, numbers);
    }

private:
    Int8Program m_program;
    std::vector<std::vector<std::int8_t>> m_padding;  ///< one a step
    RunMemory<std::int8_t> m_memory;
};

}  // namespace nonn
