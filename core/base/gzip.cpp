// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"

#include "base/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <zlib.h>

namespace nonn {

std::string readGzip(const std::filesystem::path& path, std::int64_t limit, const Progress& progress) {
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        throw badInput(path, Text::tr("is a folder, not a file"));
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), gzclose);
    if (!file)
        throw badInput(path, Text::tr("cannot be read: %1", std::strerror(errno)));
    std::string content;
    std::array<char, 65536> block{};
    for (;;) {
        progress.check();
        const int read = gzread(file.get(), block.data(), block.size());
        if (read < 0) {
            int code = 0;
            throw badInput(path, Text::tr("is damaged: %1", gzerror(file.get(), &code)));
        }
        if (read == 0)
            break;
        content.append(block.data(), static_cast<std::size_t>(read));
        if (static_cast<std::int64_t>(content.size()) > limit)
            throw badInput(path, Text::tr("unpacks to more than %1 bytes", limit));
    }
    int code = Z_OK;
    const char* const message = gzerror(file.get(), &code);
    if (code != Z_OK && code != Z_STREAM_END)
        throw badInput(path, Text::tr("is truncated or damaged: %1", message));
    return content;
}

}  // namespace nonn
