// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/answer_table.h"
#include "project/machine.h"
#include "project/run_folder.h"

#include <string>

namespace nonn::steps {

/// What teacher and students of a finished run say of each image of a split. Asking for test images counts a look at
/// them. The teacher's answers to validation images are those of `activity.pt` where it was asked about all; students
/// compute in fp32, as they are exported. Where the run has fusion layers for survivors, the table holds what these
/// take. Answers to validation images are kept beside the run and read the next time.
/// `run` empty: see chooseFinishedRun().
AnswerTable answers(const ProjectFolder& folder, const std::string& run, Split split, const Machine& machine,
                    const Progress& progress);

}  // namespace nonn::steps
