// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"
#include "project/machine.h"
#include "project/results.h"

#include <cstdint>
#include <string>

namespace nonn::steps {

struct EvaluateOutcome {
    std::string run;
    Evaluation evaluation;
    std::int64_t testLooks = 0;  ///< of the project, with this one
    double seconds = 0;
};

/// Measures a finished run on the test images, saves it with the run and counts the look. The students compute in fp32,
/// as they are exported. `run` empty: see chooseFinishedRun().
EvaluateOutcome evaluate(const ProjectFolder& folder, const std::string& run, const Machine& machine,
                         const Progress& progress);

/// As toJson(Evaluation), and {"run", "test_set_looks", "seconds"}.
Json toJson(const EvaluateOutcome& outcome);

}  // namespace nonn::steps
