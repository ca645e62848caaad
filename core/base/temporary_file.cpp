// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_file.h"

#include "base/file.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>

namespace nonn {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view mark = ".nonn-tmp-";

fs::path nextName(const fs::path& target) {
    static std::atomic<unsigned> counter{0};
    fs::path name = target;
    name += std::string(mark) + std::to_string(::getpid()) + "-" + std::to_string(counter++);
    return name;
}

/// Locked, and still there: who clears up after killed programs may have been quicker.
bool claim(int file) {
    struct stat status {};
    ::flock(file, LOCK_EX | LOCK_NB);
    return ::fstat(file, &status) == 0 && status.st_nlink > 0;
}

int create(const fs::path& target, fs::path& path) {
    for (;;) {
        path = nextName(target);
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        if (file < 0 && errno != EEXIST)
            throw writeError(target);
        if (file >= 0 && claim(file))
            return file;
        if (file >= 0)
            ::close(file);
    }
}

}  // namespace

TemporaryFile::TemporaryFile(const fs::path& target) : m_target(target), m_file(create(target, m_path)) {}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    if (!m_moved)
        fs::remove(m_path, ignored);
}

void TemporaryFile::moveIntoPlace() {
    {
        const Descriptor written(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
        if (!written.open() || ::fsync(written.value()) != 0)
            throw writeError(m_target);
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        throw writeError(m_target);
    m_moved = true;
}

fs::path behindLinks(const fs::path& path) {
    constexpr int mostLinks = 40;
    fs::path place = path;
    std::error_code status;
    for (int links = 0; fs::is_symlink(fs::symlink_status(place, status)); ++links) {
        errno = ELOOP;
        const fs::path next = links < mostLinks ? fs::read_symlink(place, status) : fs::path();
        if (next.empty())
            throw writeError(path);
        place = place.parent_path() / next;  // which is next where that is absolute
    }
    return place;
}

bool isTemporaryName(const fs::path& path) {
    const std::string name = path.filename().string();
    const auto begin = name.rfind(mark);
    return begin != std::string::npos && begin > 0 && begin + mark.size() < name.size() &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(begin + mark.size()), name.end(),
                       [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

void removeLeftTemporaryFiles(const fs::path& folder) {
    std::error_code status;
    for (fs::directory_iterator entry(folder, status), end; !status && entry != end; entry.increment(status)) {
        if (!isTemporaryName(entry->path()))
            continue;
        const Descriptor file(::open(entry->path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        if (file.open() && ::flock(file.value(), LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry->path().c_str());
    }
}

}  // namespace nonn
