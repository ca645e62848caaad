// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "plan/calibration.h"

#include <filesystem>
#include <map>
#include <string>

namespace nonn::steps {

struct CalibrateRequest {
    std::string device = "this-machine";  ///< the profile that gets the rates; a new one where there is none
    std::filesystem::path timings;        ///< taken elsewhere, see readTimings(); empty: on this machine
};

struct CalibrateOutcome {
    DeviceProfile device;
    std::map<Precision, FittedRate> rates;
    std::map<Precision, std::vector<Timing>> timings;
    std::filesystem::path file;  ///< in which it is kept
    double seconds = 0;
};

/// Times students of several sizes as they run once they have left, by FloatEngine and Int8Engine: one image at a time
/// on one thread, each for the fastest of many passes. Fits the device's rates and keeps them among the user's own
/// profiles. Throws Error(cancelled).
CalibrateOutcome calibrate(const CalibrateRequest& request, const Progress& progress);

/// {"device", "rate": {"fp32", "int8"}, "depthwise_rate", "start_ms", "largest_error", "timings", "file", "seconds"}; a
/// rate that was not measured is null.
Json toJson(const CalibrateOutcome& outcome);

}  // namespace nonn::steps
