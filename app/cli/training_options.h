// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/augmentation.h"
#include "model/arithmetic.h"
#include "train/loop_settings.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace nonn::cli {

/// The options that every training takes. What the user does not write is left as it was by apply().
class TrainingOptions {
public:
    /// The defaults are those shown in the help. This object must live as long as the command.
    void addTo(CLI::App* command, const LoopSettings& defaults);

    /// `fastest` is asked where the user wrote that the arithmetic is to be chosen, see fastestArithmetic().
    void apply(LoopSettings& loop, Augmentation& augmentation, Arithmetic& arithmetic, Arithmetic (*fastest)()) const;

private:
    std::optional<int> m_epochs;
    std::optional<int> m_batch;
    std::optional<double> m_learningRate;
    std::optional<std::string> m_schedule;
    std::optional<int> m_padding;
    bool m_noFlip = false;
    std::optional<double> m_cropArea;
    std::optional<double> m_jitter;
    std::optional<double> m_erasing;
    std::optional<std::string> m_arithmetic;
};

}  // namespace nonn::cli
