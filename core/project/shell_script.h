// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/compare_folder.h"
#include "project/project_folder.h"

#include <string>

namespace nonn {

/// How far a script goes: each with all before it.
enum class ScriptUntil { data, teacher, graph, partition, plan, train, evaluate, simulate, exporting, serving };

/// The `nonn` commands, for a POSIX shell, that make a project of the same content as this one in the folder where they
/// are run, under the same name: data, teacher, graph, partition (with what was moved by hand), plan, the latest
/// finished run of these, its evaluation, what the devices say to each other, and nodes that are asked about a picture. A stage that is not current ends the
/// script, which says so. A teacher that did not come with this program is taken from this project's folder.
std::string shellScript(const ProjectFolder& folder, ScriptUntil until);

/// As shellScript() as far as the plan, then the `nonn compare` that asks for this.
std::string compareScript(const ProjectFolder& folder, const CompareRequest& request);

/// The word as a POSIX shell reads it back.
std::string shellWord(const std::string& word);

}  // namespace nonn
