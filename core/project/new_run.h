// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/run_folder.h"
#include "train/distillation.h"

namespace nonn::steps {

/// What a run of these options on the current teacher, partition and plan is made of, without a number yet. Everything
/// that can be refused is: Error(badInput), or Error(usage) for architectures or students that do not fit the
/// partition. `device`: see chooseDevice().
RunConfig configureRun(const ProjectFolder& folder, const Project& project, const DistilOptions& options,
                       const std::string& device);

/// The folder of a new run, with its config.json and what it is made from; sets `config.id`. Throws Error(failed) where
/// the project has changed since `project` was read.
RunFolder beginRun(const ProjectFolder& folder, const Project& project, RunConfig& config);

/// `images`: in an epoch.
RunResult resultOf(const Distillation& distillation, std::int64_t images);

/// SHA-256 of the project's `teacher.pt`.
std::string teacherDigest(const ProjectFolder& folder);

}  // namespace nonn::steps
