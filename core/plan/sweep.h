// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nonn {

/// What a network of so many students would be.
struct SweepPoint {
    int students = 0;
    bool fits = false;
    std::int64_t deployedBytes = 0;     ///< of the largest student
    std::int64_t allDeployedBytes = 0;  ///< of all together
    std::int64_t bytesPerImage = 0;
    std::optional<double> latencyMs = {};  ///< see Simulation
    std::optional<double> energyMillijoules = {};
    std::optional<double> accuracy = {};  ///< on validation images, where such a network was trained
    std::string run = {};                 ///< that one; empty where there is none
    Text reason = {};                     ///< why there is no plan at all; its figures are then as they begin

    bool operator==(const SweepPoint&) const = default;
};

/// By what numbers of students are held against each other.
enum class SweepFigure {
    memory,     ///< bytes of the largest student
    allMemory,  ///< of all students together
    bytes,      ///< sent for an image
    latency,    ///< milliseconds
    error,      ///< 1 - accuracy
};

/// Smaller is better; not set where it is not known, or there is no plan that fits.
std::optional<double> figureOf(const SweepPoint& point, SweepFigure figure);

/// The places of the points that no other one is as good as in both figures and better in one, in ascending order of
/// the first. Of points that are alike all are among them.
std::vector<std::size_t> paretoFront(const std::vector<SweepPoint>& points, SweepFigure first, SweepFigure second);

}  // namespace nonn
