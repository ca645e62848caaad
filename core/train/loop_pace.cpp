// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/loop_pace.h"

#include <cmath>

namespace nonn {

namespace {

constexpr double remembered = 120;  // seconds after which what was measured counts 1/e
constexpr int fewestSteps = 4;
constexpr double leastSeconds = 1;
constexpr double stepsToLook = 1.0 / 3;  // forward only

}  // namespace

void LoopPace::Measured::add(double newAmount, double newSeconds) {
    const double weight = std::exp(-newSeconds / remembered);
    amount = weight * amount + newAmount;
    seconds = weight * seconds + newSeconds;
}

void LoopPace::addStep(std::int64_t images, double seconds) {
    if (++m_stepCount > 1)  // in the first, libraries prepare themselves
        m_steps.add(static_cast<double>(images), seconds);
}

void LoopPace::addPreparation(double seconds) {
    m_preparations.add(1, seconds);
}

void LoopPace::addValidation(std::int64_t images, double seconds) {
    m_validation.add(static_cast<double>(images), seconds);
}

std::optional<double> LoopPace::left(const LoopRest& rest, std::optional<double> preparing) const {
    const bool stepped = m_stepCount >= fewestSteps && m_steps.seconds >= leastSeconds;
    const bool prepared = m_preparations.amount > 0 || preparing;
    if (!stepped || (rest.preparations > 0 && !prepared))
        return std::nullopt;
    const double look = m_validation.amount > 0 ? m_validation.each() : stepsToLook * m_steps.each();
    const double preparation = m_preparations.amount > 0 ? m_preparations.each() : preparing.value_or(0);
    return static_cast<double>(rest.images) * m_steps.each() + rest.preparations * preparation +
           static_cast<double>(rest.validation + rest.afterwards) * look;
}

}  // namespace nonn
