// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stored_zip.h"

#include "base/error.h"

#include <cstdint>
#include <string_view>
#include <zlib.h>

namespace nonn {

namespace {

std::string asLittleEndian(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text.push_back(static_cast<char>(value >> (8 * i)));
    return text;
}

/// What the header before an entry and its line in the directory have in common.
std::string commonHeader(const std::string& name, const std::string& bytes) {
    constexpr int version = 20;
    constexpr int utf8Names = 1 << 11;
    constexpr int firstOfJanuary1980 = 1 << 5 | 1;
    const auto checksum = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    return asLittleEndian(version, 2) + asLittleEndian(utf8Names, 2) + asLittleEndian(0, 2) + asLittleEndian(0, 2) +
           asLittleEndian(firstOfJanuary1980, 2) + asLittleEndian(checksum, 4) + asLittleEndian(bytes.size(), 4) +
           asLittleEndian(bytes.size(), 4) + asLittleEndian(name.size(), 2) + asLittleEndian(0, 2);
}

}  // namespace

std::string storedZip(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string archive;
    std::string directory;
    for (const auto& [name, bytes] : entries) {
        const std::string header = commonHeader(name, bytes);
        directory += "PK\1\2" + asLittleEndian(20, 2) + header + asLittleEndian(0, 10) +
                     asLittleEndian(archive.size(), 4) + name;
        archive += "PK\3\4" + header + name + bytes;
        if (archive.size() + directory.size() > 0xffffffff || entries.size() > 0xfffe)
            throw Error(ErrorCode::failed, {}, Text::tr("is too large for a zip archive"));
    }
    const std::uint64_t start = archive.size();
    return archive + directory + "PK\5\6" + asLittleEndian(0, 4) + asLittleEndian(entries.size(), 2) +
           asLittleEndian(entries.size(), 2) + asLittleEndian(directory.size(), 4) + asLittleEndian(start, 4) +
           asLittleEndian(0, 2);
}

}  // namespace nonn
