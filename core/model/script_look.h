// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/script_import.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace nonn {

/// How a stranger's program is run for the first time: by a program of its own, `nonn-look`, whose crash is a message.
struct LookSettings {
    std::filesystem::path program;
    double seconds = 120;    ///< one that takes longer for its first 18 images could not be asked for thousands
    std::int64_t bytes = 0;  ///< of memory that it may take; 0: what this computer has free
};

/// What importScript() does, done by the other program; what comes back from it has been read, written and run there.
/// Throws Error(badInput) naming the file, also where the other program crashed, took too long or too much memory, and
/// Error(cancelled) within a moment. `progress` hears at once what is waited for and how long at most.
std::vector<ScriptNetwork> lookAtScript(const std::filesystem::path& path, const ScriptWish& wish,
                                        const LookSettings& settings, const Progress& progress);

/// The same for a teacher's file of this program that holds one: the other program reads it and lets it answer images.
void lookAtScriptTeacher(const std::filesystem::path& path, const LookSettings& settings, const Progress& progress);

/// What the other program does; the status that it ends with.
int answerLook(int count, char** words);

}  // namespace nonn
