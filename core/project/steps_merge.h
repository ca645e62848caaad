// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/machine.h"
#include "project/steps_distil.h"

#include <string>
#include <vector>

namespace nonn::steps {

/// Joins runs that each trained some students (see DistilOptions::students) into a new run of all, and fits its fusion
/// layer as independent mode does: what one machine would have made, to the bit where each student had as many threads,
/// but for the terms of the loss in metrics.csv, which are means of means. An epoch's seconds are those of the slowest.
/// `runs`: numbers of runs of this project, folders of runs, or other projects, whose latest run of some students is
/// meant. `machine`: what the fusion layer is fitted on.
/// Throws Error(badInput) naming the run that does not belong to the others or to the project: made from another
/// teacher, partition or data, with other networks or settings, of a student that is missing or there twice, or not
/// finished. Nothing is left behind where it is stopped or fails.
DistilOutcome merge(const ProjectFolder& folder, const std::vector<std::string>& runs, const Machine& machine,
                    const Progress& progress);

}  // namespace nonn::steps
