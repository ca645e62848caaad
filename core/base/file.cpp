// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace nonn {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    int value() const { return m_value; }

private:
    int m_value;
};

std::string lastError() {
    return std::strerror(errno);
}

ErrorCode codeOfErrno() {
    return errno == ENOSPC || errno == EIO || errno == EDQUOT ? ErrorCode::failed : ErrorCode::badInput;
}

void flushToDisk(const fs::path& temporary, const fs::path& shown) {
    const Descriptor file(::open(temporary.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.value() < 0 || ::fsync(file.value()) != 0)
        throw Error(codeOfErrno(), shown, Text::tr("cannot be written: %1", lastError()));
}

fs::path temporaryName(const fs::path& path) {
    static std::atomic<unsigned> counter{0};
    fs::path name = path;
    name += ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
    return name;
}

}  // namespace

std::string readFile(const fs::path& path, std::int64_t limit) {
    std::error_code status;
    if (fs::is_directory(path, status))
        throw badInput(path, Text::tr("is a folder, not a file"));
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw badInput(path, Text::tr("cannot be read: %1", lastError()));
    std::string content;
    if (const auto size = fs::file_size(path, status); !status)
        content.reserve(static_cast<std::size_t>(std::min(size, static_cast<std::uintmax_t>(limit))));
    std::array<char, 65536> block{};
    while (in.read(block.data(), block.size()) || in.gcount() > 0) {
        content.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (static_cast<std::int64_t>(content.size()) > limit)
            throw badInput(path, Text::tr("is larger than %1 bytes", limit));
    }
    if (in.bad())
        throw badInput(path, Text::tr("cannot be read: %1", lastError()));
    return content;
}

void writeFile(const fs::path& path, std::string_view content) {
    replaceFile(path, [&](const fs::path& temporary) {
        const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (file.value() < 0)
            throw Error(codeOfErrno(), path, Text::tr("cannot be written: %1", lastError()));
        while (!content.empty()) {
            const ssize_t written = ::write(file.value(), content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                throw Error(codeOfErrno(), path, Text::tr("cannot be written: %1", lastError()));
            content.remove_prefix(static_cast<std::size_t>(written));
        }
    });
}

void replaceFile(const fs::path& path, const std::function<void(const fs::path&)>& write) {
    const fs::path temporary = temporaryName(path);
    std::error_code status;
    try {
        write(temporary);
        flushToDisk(temporary, path);
    } catch (...) {
        fs::remove(temporary, status);
        throw;
    }
    fs::rename(temporary, path, status);
    if (status) {
        const Text reason = Text::tr("cannot be written: %1", status.message());
        fs::remove(temporary, status);
        throw badInput(path, reason);
    }
}

void makeFolder(const fs::path& path) {
    std::error_code status;
    fs::create_directories(path, status);
    if (status)
        throw badInput(path, Text::tr("cannot be made: %1", status.message()));
}

}  // namespace nonn
