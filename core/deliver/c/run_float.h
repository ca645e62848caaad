// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/run_memory.h"

#include <functional>
#include <span>
#include <vector>

namespace nonn {

/// Runs programs with the very functions that generated C has, in this process.
class FloatRun {
public:
    explicit FloatRun(LoweredNetwork network, const FusingSettings& settings = {});

    const CProgram& program() const { return m_program; }

    /// Is told each tensor that is stored, and the operation whose it is; pixel by pixel, in each its channels.
    using Observer = std::function<void(int, std::span<const float>)>;

    /// For each output of the network its values for one image; both as in other files, channel by channel, row by row.
    std::vector<std::vector<float>> run(std::span<const float> image, const Observer& observer = {});

private:
    CProgram m_program;
    std::vector<std::vector<float>> m_weights;  ///< packed, one a step
    std::vector<float> m_zeros;
    RunMemory<float> m_memory;
};

}  // namespace nonn
