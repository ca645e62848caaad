// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nonn {

/// Files on their way into a folder: written to a hidden folder within it, and moved to their places together once all
/// are known to be good. Whatever is not moved is removed with the object; so is the folder, where it was made for
/// this and stayed empty.
class Staging {
public:
    /// Makes the folder. Throws Error(badInput) naming it where it cannot be made or written.
    explicit Staging(std::filesystem::path folder);
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    /// Where a file of this name lies until it is moved.
    std::filesystem::path path(const std::string& name) const { return m_hidden / name; }

    /// Moves the files, each whole, in this order. Throws Error(badInput) naming a place that is taken by a folder,
    /// before the first is moved.
    void moveIntoPlace(const std::vector<std::string>& names) const;

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_hidden;
    bool m_made = false;
};

}  // namespace nonn
