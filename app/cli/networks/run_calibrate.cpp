// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/calibrate_command.h"
#include "cli/networks/run_networks.h"
#include "cli/plan_text.h"

namespace nonn::cli {

Report runCalibrate(const CalibrateArguments& arguments, const Commands&, const Progress& progress) {
    steps::CalibrateRequest request = arguments.request;
    request.timings = arguments.timings;
    const steps::CalibrateOutcome outcome = steps::calibrate(request, progress);
    return {toJson(outcome), calibrationText(outcome)};
}

}  // namespace nonn::cli
