// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/run_folder.h"

#include <string>

namespace nonn::steps {

struct DistilOutcome {
    std::string run;
    RunResult result;
    double seconds = 0;  ///< of this call: of a run that went on, since then
};

/// Trains students of the current partition and plan in a new run. When it is stopped or fails, the run is left
/// unfinished with its checkpoint. `device`: see chooseDevice().
DistilOutcome distil(const ProjectFolder& folder, const DistilOptions& options, const std::string& device,
                     const Progress& progress);

/// Goes on with an unfinished run, with its own settings, threads and device: its metrics and students are those of an
/// uninterrupted run. Throws Error(badInput) where what it was made from has changed since, or another program is at
/// it.
DistilOutcome resume(const ProjectFolder& folder, const RunFolder& run, const Progress& progress);

/// {"run", "epochs", "images_per_second", "validation_accuracy", "best_epoch", "seconds"}.
Json toJson(const DistilOutcome& outcome);

}  // namespace nonn::steps
