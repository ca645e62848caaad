// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/steps_calibrate.h"

#include <string>

namespace nonn::cli {

/// Of `nonn calibrate`.
struct CalibrateArguments {
    steps::CalibrateRequest request;
    std::string timings;
};

}  // namespace nonn::cli
