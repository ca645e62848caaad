// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nonn {

/// While it lives, no other holder of a lock on this folder is at work, in this program or another. The lock is on the
/// folder itself: no file is made, and it ends with the process. Where the file system knows no locks, none is held.
class FolderLock {
public:
    enum class Wait { untilFree, no };

    explicit FolderLock(const std::filesystem::path& folder, Wait wait = Wait::untilFree);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// False only with Wait::no, when another holder is at work.
    bool held() const { return m_held; }

private:
    int m_descriptor = -1;
    bool m_held = true;
};

}  // namespace nonn
