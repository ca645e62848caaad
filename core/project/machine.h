// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace nonn {

/// What a step computes on.
struct Machine {
    std::string device = "auto";  ///< "auto", "cpu" or "cuda", see chooseDevice()
    int threads = 1;
};

}  // namespace nonn
