// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <filesystem>
#include <vector>

namespace nonn {

/// What of a project is there and cannot be read, and can be mended.
struct Damage {
    bool project = false;       ///< project.json, whose backup can be read; not one of a newer version
    std::vector<Stage> stages;  ///< of graph, partition and plan, which are made again from what is before them

    bool empty() const { return !project && stages.empty(); }
};

Damage findDamage(const std::filesystem::path& project);

/// Takes the backup for project.json and marks the damaged stages stale. What was damaged stays beside, its name ending
/// in ".damaged". Throws Error(badInput) where the folder cannot be written.
void repair(const std::filesystem::path& project, const Damage& damage);

}  // namespace nonn
