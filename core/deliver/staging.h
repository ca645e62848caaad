// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/folder_lock.h"
#include "base/temporary_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// Files on their way into a folder: written to a temporary folder within it, and moved to their places together once
/// all are known to be good. Whatever is not moved is removed with the object; so is the folder, where it was made for
/// this and stayed empty. Two at a time never write into one folder: the second waits.
class Staging {
public:
    /// Makes the folder. Throws Error(badInput) naming it where it cannot be made or written.
    Staging(const std::filesystem::path& folder, const Progress& progress);

    /// Where a file of this name lies until it is moved.
    std::filesystem::path path(const std::string& name) const { return m_hidden.path() / name; }

    /// Whether a program was killed while it had this file on its way here.
    bool tookOver(const std::string& name) const { return m_hidden.tookOver(name); }

    /// Moves the files, each whole, in this order. Throws Error(badInput) naming a place that is taken by a folder,
    /// before the first is moved.
    void moveIntoPlace(const std::vector<std::string>& names) const;

    /// Moves a folder, whole, in one step; one that is in its place is replaced, or stays.
    void moveFolderIntoPlace(const std::string& name) const;

private:
    /// Removes the folder at the end where it has made it and nothing is in it.
    class MadeFolder {
    public:
        explicit MadeFolder(std::filesystem::path path);
        ~MadeFolder();
        MadeFolder(const MadeFolder&) = delete;
        MadeFolder& operator=(const MadeFolder&) = delete;
        const std::filesystem::path& path() const { return m_path; }

    private:
        std::filesystem::path m_path;
        bool m_made = false;
    };

    MadeFolder m_folder;
    FolderLock m_lock;
    TemporaryFolder m_hidden;
};

}  // namespace nonn
