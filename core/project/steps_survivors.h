// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/survivor_layers.h"
#include "project/machine.h"
#include "project/run_folder.h"

#include <string>

namespace nonn::steps {

/// Fits fusion layers for survivors of a finished run on all validation images and saves them with it. The students
/// compute in fp32, as they are exported. `run` empty: see chooseFinishedRun().
SurvivorLayers fitSurvivors(const ProjectFolder& folder, const std::string& run, Message message,
                            const Machine& machine, const Progress& progress);

/// Takes them away, where there are any.
void removeSurvivors(const ProjectFolder& folder, const std::string& run);

}  // namespace nonn::steps
