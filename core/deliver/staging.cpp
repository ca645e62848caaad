// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/staging.h"

#include "base/error.h"
#include "base/file.h"

#include <system_error>

namespace nonn {

namespace fs = std::filesystem;

Staging::Staging(fs::path folder) : m_folder(std::move(folder)), m_hidden(m_folder / ".partial") {
    std::error_code status;
    m_made = !fs::exists(m_folder, status);
    makeFolder(m_folder);
    fs::remove_all(m_hidden, status);  // left behind by a program that was killed
    fs::create_directory(m_hidden, status);
    if (status)
        throw badInput(m_folder, Text::tr("cannot be written: %1", status.message()));
}

Staging::~Staging() {
    std::error_code status;
    fs::remove_all(m_hidden, status);
    if (m_made)
        fs::remove(m_folder, status);  // fails, as it should, where something is in it
}

void Staging::moveIntoPlace(const std::vector<std::string>& names) const {
    std::error_code status;
    for (const std::string& name : names)
        if (fs::is_directory(m_folder / name, status))
            throw badInput(m_folder / name, Text::tr("is a folder, in the place of a file to be written"));
    for (const std::string& name : names) {
        fs::rename(path(name), m_folder / name, status);
        if (status)
            throw badInput(m_folder / name, Text::tr("cannot be written: %1", status.message()));
    }
}

}  // namespace nonn
