// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/descriptor.h"
#include "base/temporary_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace nonn {

namespace fs = std::filesystem;

namespace {

/// That a disk is full, broken or read-only is nobody's input.
ErrorCode codeOf(int systemError) {
    for (const int ofTheDisk : {ENOSPC, EIO, EDQUOT, EFBIG, EROFS})
        if (systemError == ofTheDisk)
            return ErrorCode::failed;
    return ErrorCode::badInput;
}

std::string lastError() {
    return std::strerror(errno);
}

void writeInPlace(const fs::path& path, std::string_view content, const fs::path& shown) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file.open())
        throw writeError(shown);
    while (!content.empty()) {
        const ssize_t written = ::write(file.value(), content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw writeError(shown);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.value()) != 0)
        throw writeError(shown);
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

Error writeError(const fs::path& path, int systemError) {
    return {codeOf(systemError), path, Text::tr("cannot be written: %1", std::strerror(systemError))};
}

Error writeError(const fs::path& path) {
    return writeError(path, errno);
}

void writeFile(const fs::path& path, std::string_view content) {
    if (isTemporaryName(path)) {  // which is on its way already
        writeInPlace(path, content, path);
        return;
    }
    TemporaryFile temporary(behindLinks(path));
    writeInPlace(temporary.path(), content, path);
    temporary.moveIntoPlace();
}

void replaceFile(const fs::path& path, const std::function<void(const fs::path&)>& write) {
    TemporaryFile temporary(behindLinks(path));
    write(temporary.path());
    std::error_code status;
    if (fs::file_size(temporary.path(), status) == 0 || status)
        throw badInput(path, Text::tr("cannot be written: %1", "nothing was written"));
    temporary.moveIntoPlace();
}

void makeFolder(const fs::path& path) {
    std::error_code status;
    fs::create_directories(path, status);
    if (status)
        throw Error(codeOf(status.value()), path, Text::tr("cannot be made: %1", status.message()));
}

}  // namespace nonn
