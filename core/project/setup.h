// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>

namespace nonn {

inline constexpr std::array setupStages{Stage::graph, Stage::partition, Stage::plan};

/// Graph, partition and plan of a project as they were at one time, with their settings: what a run is made from, and
/// what can be put back.
struct Setup {
    Project project;                                              ///< its settings and records
    std::array<std::optional<std::string>, stages.size()> files;  ///< what the files of setupStages held
};

/// As files of the same names as a project's, in a folder that is made.
void writeSetup(const std::filesystem::path& folder, const Setup& setup);

/// Throws Error(badInput) where there is none, or a file is damaged or missing.
Setup readSetup(const std::filesystem::path& folder);

}  // namespace nonn
