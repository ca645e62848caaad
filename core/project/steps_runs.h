// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/run_folder.h"

#include <string>

namespace nonn::steps {

/// What people call a run, and what they remark of it: `about.json` beside its config.
struct RunNote {
    std::string name;  ///< empty: its number
    std::string note;

    bool operator==(const RunNote&) const = default;
};

/// Empty where nothing was written, or what was cannot be read.
RunNote readRunNote(const RunFolder& run);

/// Returns what was there before. Throws Error(badInput) where there is no such run.
RunNote describeRun(const ProjectFolder& folder, const std::string& id, const RunNote& note);

/// Takes the run and all that it reached away for good. Throws Error(badInput) where there is no such run or it is
/// being trained.
void removeRun(const ProjectFolder& folder, const std::string& id);

}  // namespace nonn::steps
