// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/folder_lock.h"

#include <sys/file.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace nonn {

FolderLock::FolderLock(const std::filesystem::path& folder, Wait wait)
    : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    const int operation = LOCK_EX | (wait == Wait::no ? LOCK_NB : 0);
    while (m_descriptor >= 0 && ::flock(m_descriptor, operation) != 0) {
        if (errno == EINTR)
            continue;
        m_held = errno != EWOULDBLOCK;
        break;
    }
}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}  // namespace nonn
