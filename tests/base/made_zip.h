// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>
#include <zlib.h>

/// An entry of a made archive, with what its headers may claim besides the truth.
struct ZipEntry {
    std::string name;
    std::string bytes;
    std::uint16_t method = 0;                         ///< 0 stored, 8 deflated
    std::uint16_t flags = 0;                          ///< 1 encrypted
    std::optional<std::uint32_t> unpacked = {};       ///< instead of the number of bytes
    std::optional<std::uint32_t> offset = {};         ///< of its local header
    std::optional<std::uint64_t> largeUnpacked = {};  ///< in the extra field of 64-bit sizes
    bool wrongChecksum = false;
};

inline std::string little(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    return text;
}

/// A zip archive of these entries.
inline std::string makeZip(const std::vector<ZipEntry>& entries) {
    std::string archive;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const auto start = static_cast<std::uint32_t>(archive.size());
        const auto size = static_cast<std::uint32_t>(entry.bytes.size());
        const std::uint64_t checksum =
            crc32_z(0, reinterpret_cast<const Bytef*>(entry.bytes.data()), entry.bytes.size()) +
            (entry.wrongChecksum ? 1 : 0);
        const std::uint32_t unpacked = entry.largeUnpacked ? 0xffffffffU : entry.unpacked.value_or(size);
        const std::uint32_t packed = entry.largeUnpacked ? 0xffffffffU : entry.method == 0 ? unpacked : size;
        const std::string extra = entry.largeUnpacked ? little(1, 2) + little(16, 2) + little(*entry.largeUnpacked, 8) +
                                                            little(entry.method == 0 ? *entry.largeUnpacked : size, 8)
                                                      : std::string();
        const std::string common = little(20, 2) + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4) +
                                   little(checksum & 0xffffffffU, 4) + little(packed, 4) + little(unpacked, 4) +
                                   little(entry.name.size(), 2);
        archive += "PK\3\4" + common + little(0, 2) + entry.name + entry.bytes;
        directory += "PK\1\2" + little(20, 2) + common + little(extra.size(), 2) + little(0, 2) + little(0, 4) +
                     little(0, 4) + little(entry.offset.value_or(start), 4) + entry.name + extra;
    }
    return archive + directory + "PK\5\6" + little(0, 4) + little(entries.size(), 2) + little(entries.size(), 2) +
           little(directory.size(), 4) + little(archive.size(), 4) + little(0, 2);
}
