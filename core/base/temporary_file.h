// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/descriptor.h"

#include <filesystem>

namespace nonn {

/// An empty file beside the one that it is to replace, of a name that no other file has. It is locked while it lives,
/// so that nobody takes it for one that a killed program has left, and removed with the object unless it was moved.
class TemporaryFile {
public:
    /// Throws Error(badInput) naming `target`, Error(failed) where the disk is full.
    explicit TemporaryFile(const std::filesystem::path& target);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// To the disk, then in the target's place.
    void moveIntoPlace();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    Descriptor m_file;
    bool m_moved = false;
};

/// The file that symbolic links lead to, which need not be there yet. Throws Error(badInput) where they lead round.
std::filesystem::path behindLinks(const std::filesystem::path& path);

/// Whether it is called as a TemporaryFile is.
bool isTemporaryName(const std::filesystem::path& path);

/// Those in this folder which no program has at work any more.
void removeLeftTemporaryFiles(const std::filesystem::path& folder);

}  // namespace nonn
