// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/partition.h"
#include "project/setup.h"

#include <optional>
#include <string>
#include <vector>

namespace nonn {
class ProjectFolder;
}

/// Partitions that were given a name and kept, each with the graph that it divides and its plan, where it has one:
///   variants/NAME/   as runs/ID/made_from/, see setup.h
namespace nonn::steps {

/// A partition and what is known of its worth.
struct Variant {
    std::string name;  ///< empty: the project's own
    Partition partition;
    bool planned = false;  ///< with a plan
    bool current = false;  ///< its partition is the project's now
    std::string run;       ///< the latest finished run of it, with the project's teacher; empty without one
    std::optional<double> validationAccuracy;  ///< of that run, 0..1
    std::optional<double> fusedAccuracy;       ///< on the test images, where it was evaluated
};

struct Variants {
    std::optional<Variant> present;  ///< what the project holds now
    std::vector<Variant> kept;       ///< by name
};

/// Throws Error(badInput) naming a file that is damaged.
Variants variants(const ProjectFolder& folder);

/// Keeps the project's graph, partition and plan as they are now. Throws Error(usage) for a name that is empty, too
/// long or no file's; Error(badInput) where there is one of this name, or no current partition.
void keepVariant(const ProjectFolder& folder, const std::string& name);
/// The same for a setup that was removed.
void keepVariant(const ProjectFolder& folder, const std::string& name, const Setup& setup);

/// Puts graph, partition and plan of a variant back, and all that was made from them; returns what was there before.
/// Throws Error(badInput) where there is none of this name, Error(failed) where the teacher has been replaced since.
Setup chooseVariant(const ProjectFolder& folder, const std::string& name);

/// Returns what it was, where that can be read.
std::optional<Setup> removeVariant(const ProjectFolder& folder, const std::string& name);

/// {"name" (null: the project's own), "students": [{"size"}], "kept", "discarded", "modularity", "activity_kept",
/// "masked_teacher_accuracy", "planned", "current", "run", "validation_accuracy", "fused_accuracy"}.
Json toJson(const Variant& variant);
/// {"present", "variants": [...]}.
Json toJson(const Variants& variants);

}  // namespace nonn::steps
