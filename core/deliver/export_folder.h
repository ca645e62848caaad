// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "deliver/export.h"
#include "deliver/staging.h"

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace nonn {

/// What the manifest of an earlier export, a bundle too, says that it has written there, and the manifest; nothing
/// where there was none.
std::set<std::string> filesOfEarlierExport(const std::filesystem::path& folder);

/// The files of one export on their way to its folder, of whatever format: a folder holds one export, whose manifest
/// lists its files. They are put in their places together at the end, the manifest last; until then, and where that
/// does not come, what was there stays. Only files of an earlier export are replaced, and those that the new one has
/// not are removed. One export at a time writes to a folder: others wait.
class ExportFolder {
public:
    /// Throws Error(badInput) naming the folder where it cannot be made or written.
    ExportFolder(const std::filesystem::path& folder, const Progress& progress);

    /// Throws Error(badInput) naming a file of one of these names, or a manifest, that no export has written, or the
    /// folder where it is a bundle.
    void checkPlaces(const std::vector<std::string>& names) const;

    /// Throws Error naming the file in its place where it cannot be written.
    void write(const std::string& name, const std::string& content);

    /// Where a file lies now, and where it will.
    std::filesystem::path staged(const std::string& name) const { return m_staging.path(name); }
    std::filesystem::path place(const std::string& name) const { return m_folder / name; }

    /// Throws Error(failed) naming a file that reads back as other bytes than were written.
    void checkBytes() const;

    const std::vector<ExportedFile>& files() const { return m_files; }

    /// Writes the manifest and puts everything in its place.
    void finish(const Json& manifest);

private:
    std::filesystem::path m_folder;
    Staging m_staging;
    std::vector<ExportedFile> m_files;
};

}  // namespace nonn
