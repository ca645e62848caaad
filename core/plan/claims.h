// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "plan/simulation.h"

#include <optional>
#include <vector>

namespace nonn {

/// How a ratio changes where one figure is twice what was assumed.
struct Sensitivity {
    Text figure;       ///< as "rate of devices"
    double ratio = 0;  ///< then
};

/// One claim of Bhardwaj et al. 2019 (arXiv 1907.11804), reckoned for this project.
struct Claim {
    Text name;                               ///< "memory", "performance", "energy" or "latency"
    double published = 0;                    ///< "up to", in their abstract
    std::optional<double> ratio;             ///< here; not set where a figure is not known
    Text assumes;                            ///< what is divided by what
    std::vector<Sensitivity> sensitivities;  ///< the two figures that change it most, those without effect left out
};

/// memory: weights of the teacher over those of the largest student. performance: time of the teacher on the first
/// device over the computing of the slowest student. energy: of the teacher on the first device over the node that
/// takes most, its radio included. latency: of one student of the total size, its channels split over the devices, over
/// that of the students. The first three are not set for a teacher whose operations are not known.
std::vector<Claim> claims(const SimulationSettings& settings);

}  // namespace nonn
