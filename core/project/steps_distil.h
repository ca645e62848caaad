// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/run_folder.h"
#include "train/distillation_epoch.h"

#include <string>
#include <vector>

namespace nonn::steps {

struct DistilOutcome {
    std::string run;
    RunResult result;
    double seconds = 0;              ///< of this call: of a run that went on, since then
    std::vector<int> students = {};  ///< those that were trained, where not all; then there is no fused network yet
};

/// Trains students of the current partition and plan in a new run. When it is stopped or fails, the run is left
/// unfinished with its checkpoint; one that runs away (Error(failed)) is finished with its best epoch before, or
/// removed where there is none. A run of some students only (see DistilOptions) ends without a fusion layer: merge()
/// joins it with those of the others. `device`: see chooseDevice(). `listener` is told of every epoch once it is in the
/// run's metrics.csv.
DistilOutcome distil(const ProjectFolder& folder, const DistilOptions& options, const std::string& device,
                     const Progress& progress, const DistillationListener& listener = {});

/// Goes on with an unfinished run, with its own settings, threads and device: its metrics and students are those of an
/// uninterrupted run. Throws Error(badInput) where what it was made from has changed since, or another program is at
/// it. `listener` is told of the epochs that are still to come; metrics.csv has those before.
DistilOutcome resume(const ProjectFolder& folder, const RunFolder& run, const Progress& progress,
                     const DistillationListener& listener = {});

/// {"run", "epochs", "images_per_second", "validation_accuracy", "best_epoch", "seconds", "students"}: the accuracy is
/// null where only some students were trained, and these are null where all were.
Json toJson(const DistilOutcome& outcome);

}  // namespace nonn::steps
