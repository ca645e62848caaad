// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/evaluation.h"
#include "project/machine.h"
#include "project/run_survivors.h"

#include <cstdint>
#include <optional>
#include <string>

namespace nonn::steps {

struct EvaluateOutcome {
    std::string run;
    Evaluation evaluation;
    std::optional<SurvivorLayers> survivors = {};  ///< where subsets were measured with these, too
    std::int64_t testLooks = 0;                    ///< of the project, with this one
    double seconds = 0;
};

/// Measures a finished run on the test images, saves it with the run and counts the look. The students compute in fp32,
/// as they are exported. Where the run has fusion layers for survivors, subsets are measured with these, too. `run`
/// empty: see chooseFinishedRun().
EvaluateOutcome evaluate(const ProjectFolder& folder, const std::string& run, const Machine& machine,
                         const Progress& progress);

/// What was measured of a run; nothing of fusion layers for survivors that it has no longer. Throws Error(badInput)
/// where nothing was measured.
Evaluation readEvaluation(const RunFolder& run);

/// As toJson(Evaluation), and {"run", "survivors", "test_set_looks", "seconds"}; the survivors are null, or as
/// survivorsJson() has them.
Json toJson(const EvaluateOutcome& outcome);

}  // namespace nonn::steps
