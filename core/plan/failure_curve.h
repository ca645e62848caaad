// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulation.h"

#include <string>
#include <vector>

namespace nonn {

/// Accuracies that are expected when every device is gone with one probability, each for itself.
struct FailurePoint {
    double gone = 0;           ///< that probability
    double accuracy = 0;       ///< with all devices of the fleet
    double firstAccuracy = 0;  ///< with the first device of each student alone: without replicas

    bool operator==(const FailurePoint&) const = default;
};

/// Those of the students of one training.
struct FailureCurve {
    std::string run = {};
    double deviceDropout = 0;  ///< with which it was trained
    std::vector<FailurePoint> points = {};
};

/// For `steps` + 1 probabilities from 0 to `most`. A student answers where a device that runs it is there and all
/// frames of its message (and of the image where that is sent) arrive, which its radio loses by themselves; so its
/// failure is the product over its devices of 1 - (1 - gone) x arrival(), and the accuracy expectedAccuracy(). What the
/// devices of the fleet fail with by themselves does not count. Empty where the accuracies of subsets are not known.
/// Throws Error(badInput) as simulate() does.
std::vector<FailurePoint> failureCurve(const SimulationSettings& settings, double most = 0.5, int steps = 50);

}  // namespace nonn
