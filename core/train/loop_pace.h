// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace nonn {

/// What of a training is still to be done.
struct LoopRest {
    std::int64_t images = 0;      ///< to take steps on
    double preparations = 0;      ///< of epochs, as asking the teacher about a variant; the one under way in part
    std::int64_t validation = 0;  ///< images to be looked at at the ends of epochs
    std::int64_t afterwards = 0;  ///< images to be looked at after the last epoch
};

/// What the parts of a training take, as measured: preparations come once, steps in every epoch, so that one says
/// nothing of the other. What was measured long ago counts less: other programs come and go.
class LoopPace {
public:
    void addStep(std::int64_t images, double seconds);
    /// A whole one.
    void addPreparation(double seconds);
    void addValidation(std::int64_t images, double seconds);

    /// Nothing before steps, and preparations where there are any, have been measured. A look at an image is taken for
    /// a third of a step on it until it has been measured. `preparing`: what one whole preparation takes, where only
    /// part of the first has been done.
    std::optional<double> left(const LoopRest& rest, std::optional<double> preparing = {}) const;

private:
    struct Measured {
        double amount = 0;
        double seconds = 0;
        void add(double newAmount, double newSeconds);
        double each() const { return seconds / amount; }
    };

    Measured m_steps;
    Measured m_preparations;
    Measured m_validation;
    int m_stepCount = 0;
};

}  // namespace nonn
