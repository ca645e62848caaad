// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/descriptor.h"

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// A new folder within another for files that are on their way, called ".nonn-PURPOSE-" and a number that none there
/// has. It is locked while it lives and removed with the object; those of the same purpose which killed programs have
/// left are removed first.
class TemporaryFolder {
public:
    /// Throws Error(badInput) naming `parent`.
    TemporaryFolder(const std::filesystem::path& parent, const std::string& purpose);
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Whether a killed program had left one that held this file.
    bool tookOver(const std::string& file) const;

private:
    void removeLeft(const std::filesystem::path& parent, const std::string& begin);

    std::filesystem::path m_path;
    Descriptor m_lock;
    std::vector<std::string> m_left;  ///< files of those that were removed
};

}  // namespace nonn
