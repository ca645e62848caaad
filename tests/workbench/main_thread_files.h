// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Notes what the main thread opens below a folder while it lives. At most one at a time. Programs that use it have
/// functions of their own in place of open() and its kin, which note and then do what those do.
class MainThreadFiles {
public:
    /// To be made in the main thread.
    explicit MainThreadFiles(const std::string& folder);
    ~MainThreadFiles();
    MainThreadFiles(const MainThreadFiles&) = delete;
    MainThreadFiles& operator=(const MainThreadFiles&) = delete;

    void watch(const std::string& folder);
    /// Paths in the order in which they were opened.
    std::vector<std::string> opened() const;
};
