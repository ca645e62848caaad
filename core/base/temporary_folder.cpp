// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_folder.h"

#include "base/error.h"

#include <sys/file.h>

#include <algorithm>
#include <fcntl.h>
#include <random>

namespace nonn {

namespace fs = std::filesystem;

namespace {

int openFolder(const fs::path& path) {
    return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

}  // namespace

TemporaryFolder::TemporaryFolder(const fs::path& parent, const std::string& purpose) : m_lock(-1) {
    const std::string begin = ".nonn-" + purpose + "-";
    removeLeft(parent, begin);
    std::random_device chance;
    std::error_code status;
    while (!m_lock.open()) {  // who clears up after killed programs may be quicker than the lock
        m_path = parent / (begin + std::to_string(chance()));
        const bool made = fs::create_directory(m_path, status);
        if (status)
            throw badInput(parent, Text::tr("cannot be written: %1", status.message()));
        if (made)
            m_lock.reset(openFolder(m_path));
    }
    ::flock(m_lock.value(), LOCK_EX | LOCK_NB);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

bool TemporaryFolder::tookOver(const std::string& file) const {
    return std::ranges::find(m_left, file) != m_left.end();
}

void TemporaryFolder::removeLeft(const fs::path& parent, const std::string& begin) {
    std::error_code status;
    for (fs::directory_iterator entry(parent, status), end; !status && entry != end; entry.increment(status)) {
        if (!entry->path().filename().string().starts_with(begin))
            continue;
        const Descriptor folder(openFolder(entry->path()));
        if (!folder.open() || ::flock(folder.value(), LOCK_EX | LOCK_NB) != 0)
            continue;
        std::error_code ignored;
        for (fs::directory_iterator file(entry->path(), ignored), last; !ignored && file != last;
             file.increment(ignored))
            m_left.push_back(file->path().filename().string());
        fs::remove_all(entry->path(), ignored);
    }
}

}  // namespace nonn
