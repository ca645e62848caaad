// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/temporary_folder.h"

#include <filesystem>
#include <optional>

namespace nonn {

class Company;

/// Where a training finds its checkpoint: its own place, or, in company, a copy of the first process's. That of one
/// which is not the first is never written again.
class SharedCheckpoint {
public:
    /// `company` null: alone.
    SharedCheckpoint(const std::filesystem::path& own, Company* company);

    const std::filesystem::path& path() const { return m_path; }
    /// Whether there is one to go on from.
    bool exists() const;

private:
    std::filesystem::path m_path;
    std::optional<TemporaryFolder> m_copied;
};

}  // namespace nonn
