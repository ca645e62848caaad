// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folder_lock.h"

#include "base/log.h"
#include "base/temporary_file.h"

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <thread>

namespace nonn {

namespace {

int openFolder(const std::filesystem::path& folder) {
    return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// False where another holder is at work. What cannot be locked is taken for free.
bool lock(const Descriptor& folder, int operation) {
    while (folder.open() && ::flock(folder.value(), operation) != 0)
        if (errno != EINTR)
            return errno != EWOULDBLOCK;
    return true;
}

/// As /proc/locks names a file: device in hexadecimal, number of the file.
std::string nameInLocks(int descriptor) {
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return {};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%02x:%02x:%lu", major(status.st_dev), minor(status.st_dev),
                  static_cast<unsigned long>(status.st_ino));
    return text.data();
}

/// The process that holds a lock on the file; 0 where the system does not say.
pid_t holderOf(int descriptor) {
    const std::string wanted = nameInLocks(descriptor);
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line);
        std::string number;
        std::string kind;
        std::string advisory;
        std::string access;
        std::string file;
        pid_t process = 0;
        words >> number >> kind >> advisory >> access >> process >> file;
        if (kind == "FLOCK" && file == wanted && process > 0)
            return process;
    }
    return 0;
}

Text nameOfHolder(int descriptor) {
    const pid_t process = holderOf(descriptor);
    if (process == ::getpid())
        return Text::tr("another task of this program");
    std::string name;
    std::ifstream file("/proc/" + std::to_string(process) + "/comm");
    std::getline(file, name);
    return process == 0 || name.empty() ? Text::tr("another program") : Text::tr("%1 (process %2)", name, process);
}

/// Whether the file is still to be found: who held the lock before has removed it.
bool isThere(int descriptor) {
    struct stat status {};
    return ::fstat(descriptor, &status) != 0 || status.st_nlink > 0;
}

}  // namespace

FolderLock::FolderLock(const std::filesystem::path& folder, Wait wait)
    : m_folder(folder),
      m_descriptor(openFolder(folder)),
      m_held(lock(m_descriptor, LOCK_EX | (wait == Wait::no ? LOCK_NB : 0))) {
    if (m_held)
        removeLeftTemporaryFiles(folder);
}

FolderLock::FolderLock(const std::filesystem::path& folder, const Progress& progress) : FolderLock(folder, Wait::no) {
    constexpr std::chrono::milliseconds betweenTries{50};
    if (!m_held)
        log(LogLevel::info, Text::tr("waits for %1, which writes to %2", holder(), folder.string()));
    while (!m_held) {
        progress.check();
        std::this_thread::sleep_for(betweenTries);
        m_held = lock(m_descriptor, LOCK_EX | LOCK_NB);
        if (m_held)
            removeLeftTemporaryFiles(folder);
    }
}

Text FolderLock::holder() const {
    return nameOfHolder(m_descriptor.value());
}

TaskLock::TaskLock(std::filesystem::path file) : m_file(std::move(file)), m_descriptor(-1) {
    do {
        m_descriptor.reset(::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
        m_held = lock(m_descriptor, LOCK_EX | LOCK_NB);
    } while (m_descriptor.open() && m_held && !isThere(m_descriptor.value()));
}

TaskLock::~TaskLock() {
    if (m_held && m_descriptor.open())
        ::unlink(m_file.c_str());
}

Text TaskLock::holder() const {
    return nameOfHolder(m_descriptor.value());
}

}  // namespace nonn
