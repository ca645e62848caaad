// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "project/project.h"

#include <filesystem>
#include <optional>
#include <string>

namespace nonn {

/// LibTorch as the window has it. Once in a program.
void startRuntime();

/// `folder`/a.nonn with a teacher of 64 filters for tiny images, its graph, two students, and a plan of small ones.
/// As another program would, without the window.
std::filesystem::path makeWindowProject(const std::filesystem::path& folder);

/// The same with a finished run of one epoch, 001.
std::filesystem::path makeTrainedProject(const std::filesystem::path& folder);

/// A copy of a project of makeWindowProject(), as `folder`/a.nonn.
std::filesystem::path copyOf(const std::filesystem::path& project, const std::filesystem::path& folder);

/// Makes the file the project's teacher.
void importBeside(const std::filesystem::path& project, const std::filesystem::path& file);

/// Trains the students of the plan in a new run.
void trainBeside(const std::filesystem::path& project, int epochs);

/// Divides the filters anew.
void partitionBeside(const std::filesystem::path& project, int students);

/// What the project holds; nothing where that is not there or out of date.
std::optional<FilterGraph> savedGraph(const std::filesystem::path& project);
std::optional<Partition> savedPartition(const std::filesystem::path& project);
std::optional<Plan> savedPlan(const std::filesystem::path& project);
Project savedProject(const std::filesystem::path& project);

/// The metrics of a run but for the times, a line an epoch; empty where there are none.
std::string savedCurve(const std::filesystem::path& project, const std::string& run);
bool isFinished(const std::filesystem::path& project, const std::string& run);

/// A small teacher with random weights in place of the one that is shipped, for the demo; the profiles as they are.
void useSmallResources(const std::filesystem::path& folder);

}  // namespace nonn
