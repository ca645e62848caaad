// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/survivor_layers.h"
#include "project/run_folder.h"
#include "project/steps_runs.h"

#include <optional>
#include <vector>

namespace nonn::steps {

struct RunInfo {
    RunConfig config;
    RunNote note;
    bool current = false;
    std::optional<double> fusedAccuracy;           ///< on the test images, where it was evaluated
    std::optional<SurvivorLayers> survivors = {};  ///< see askSurvivors(); not asked by inspect()
};

struct Info {
    Project project;
    std::vector<RunInfo> runs;
    bool dataThere = false;                ///< whether their folder is
    std::optional<Text> dataChanged = {};  ///< see changeOfData(); not asked by inspect()
    std::vector<Error> damaged = {};       ///< files that cannot be used, with what helps
};

/// What is in a project and what is stale. A run whose config.json is damaged is none of its runs.
Info inspect(const ProjectFolder& folder);

/// What of the data is seen at a glance not to be as when the project was made, see changedSince(), or why they cannot
/// be read; nothing where they are not there at all, or the project has no digest of them.
std::optional<Text> changeOfData(const Project& project, const Progress& progress);

/// Graph, partition and plan whose files something else has changed are stale in `info`, which says why, and so are
/// what was made from them and the runs of them.
void checkResults(const ProjectFolder& folder, Info& info);

/// The fusion layers for survivors of a run; nothing where it has none, or none of the students that it has now. Reads
/// and checks all of their numbers. Throws Error(badInput) naming the file where it is damaged.
std::optional<SurvivorLayers> survivorsOf(const ProjectFolder& folder, const RunInfo& run);
/// The same of all runs.
void askSurvivors(const ProjectFolder& folder, Info& info);

/// {"schema", "data": {"source", "folder", "there", "changed", ...}, "dataset", "notes", "teacher", "stages": {"graph":
/// "current",
/// ...}, "settings": {"graph", "partition", "plan", "distillation"}, "runs": [{"run", "name", "note", "state",
/// "finished", "architectures", "students" (null: all), "epochs", "best_epoch", "validation_accuracy",
/// "fused_accuracy", "survivors": see survivorsJson(), null without any}], "damaged": [{"path",
/// "reason"}], "test_set_looks"}.
Json toJson(const Info& info);

}  // namespace nonn::steps
