// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/staging.h"

#include "base/error.h"
#include "base/file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>

namespace nonn {

namespace fs = std::filesystem;

Staging::MadeFolder::MadeFolder(fs::path path) : m_path(std::move(path)) {
    std::error_code status;
    m_made = !fs::exists(m_path, status);
    makeFolder(m_path);
}

Staging::MadeFolder::~MadeFolder() {
    std::error_code status;
    if (m_made)
        fs::remove(m_path, status);  // fails, as it should, where something is in it
}

Staging::Staging(const fs::path& folder, const Progress& progress)
    : m_folder(folder), m_lock(folder, progress), m_hidden(folder, "export") {}

void Staging::moveIntoPlace(const std::vector<std::string>& names) const {
    const fs::path& folder = m_folder.path();
    std::error_code status;
    for (const std::string& name : names)
        if (fs::is_directory(folder / name, status))
            throw badInput(folder / name, Text::tr("is a folder, in the place of a file to be written"));
    for (const std::string& name : names) {
        fs::rename(path(name), folder / name, status);
        if (status)
            throw badInput(folder / name, Text::tr("cannot be written: %1", status.message()));
    }
}

void Staging::moveFolderIntoPlace(const std::string& name) const {
    const fs::path place = m_folder.path() / name;
    std::error_code status;
    // What was there takes the new one's place and is removed with it.
    if (::renameat2(AT_FDCWD, path(name).c_str(), AT_FDCWD, place.c_str(), RENAME_EXCHANGE) == 0)
        return;
    if (errno == EINVAL || errno == ENOSYS)  // a file system that cannot exchange
        fs::rename(place, path(name + ".before"), status);
    fs::rename(path(name), place, status);
    if (status)
        throw badInput(place, Text::tr("cannot be written: %1", status.message()));
}

}  // namespace nonn
