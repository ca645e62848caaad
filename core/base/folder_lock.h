// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/descriptor.h"
#include "base/progress.h"

#include <filesystem>

namespace nonn {

/// While it lives, no other holder of a lock on this folder is at work, in this program or another. The lock is on the
/// folder itself: no file is made, and it ends with the process. Where the file system knows no locks, none is held.
/// Temporary files that killed programs have left in the folder are removed.
class FolderLock {
public:
    enum class Wait { untilFree, no };

    explicit FolderLock(const std::filesystem::path& folder, Wait wait = Wait::untilFree);

    /// Waits for as long as `progress` is not cancelled, having said in the log for whom.
    FolderLock(const std::filesystem::path& folder, const Progress& progress);

    /// False only with Wait::no, when another holder is at work.
    bool held() const { return m_held; }

    /// Who holds it where this does not, as "nonn (process 4711)", or that it is another program where the system does
    /// not say which.
    Text holder() const;

private:
    std::filesystem::path m_folder;
    Descriptor m_descriptor;
    bool m_held = true;
};

/// The same for work that has no folder of its own, without waiting: on a file, which is made for it and gone with the
/// lock. What a killed program leaves of it locks nothing.
class TaskLock {
public:
    explicit TaskLock(std::filesystem::path file);
    ~TaskLock();
    TaskLock(const TaskLock&) = delete;
    TaskLock& operator=(const TaskLock&) = delete;

    bool held() const { return m_held; }
    Text holder() const;

private:
    std::filesystem::path m_file;
    Descriptor m_descriptor;
    bool m_held = true;
};

}  // namespace nonn
