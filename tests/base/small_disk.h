// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

/// What came of work in a process of its own.
struct ChildOutcome {
    bool ran = false;  ///< false: this machine does not allow it, `text` says why
    int signal = 0;    ///< that ended the process, or 0
    std::string text;  ///< what `work` returned, or of the exception that left it
};

/// Runs `work` in a child process, so that it may be killed or change what holds for its whole process.
ChildOutcome inChild(const std::function<std::string()>& work);

/// The same with a file system of `kilobytes` KiB mounted at `folder`, which only the child sees and which ends with
/// it. Needs Linux's mount namespaces: root, or users allowed to make namespaces of their own.
ChildOutcome onSmallDisk(const std::filesystem::path& folder, int kilobytes, const std::function<std::string()>& work);
