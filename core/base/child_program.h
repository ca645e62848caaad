// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// How a program came to its end.
struct ChildOutcome {
    enum class End {
        exited,   ///< by itself: `number` is its status
        crashed,  ///< by a signal: `number` is the signal
        late,     ///< it was ended, as it took too long
    };

    End end = End::exited;
    int number = 0;
    std::string output;  ///< what it wrote to its standard output
};

/// Runs a program as a process of its own, which may crash without this one. It is given nothing to read, and what it
/// writes to standard error is dropped. After `seconds`, or where a stop is requested, it is ended at once. `progress`
/// hears each second what share of them is over. Throws Error(failed) where it cannot be started, Error(cancelled) where
/// a stop was requested. May be called from any thread.
ChildOutcome runChild(const std::filesystem::path& program, std::vector<std::string> arguments, double seconds,
                      const Progress& progress);

}  // namespace nonn
