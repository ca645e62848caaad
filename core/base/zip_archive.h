// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace nonn {

/// A zip archive in memory of which those entries can be read that are stored as they are, as torch.save writes them.
/// Nothing is unpacked and nothing is written anywhere: an entry is a view of the archive's own bytes, so that none can
/// be larger than the file.
class ZipArchive {
public:
    static bool looksLikeOne(std::string_view content) { return content.starts_with("PK\3\4"); }

    /// `content` must outlive the archive. Throws Error(badInput) naming the file for a damaged directory, an entry
    /// that is named twice, lies outside the file or has a name that climbs out of the archive ("../x", "/x"), and for
    /// entries that together claim more bytes than the file has.
    ZipArchive(std::filesystem::path path, std::string_view content);

    bool contains(const std::string& name) const { return m_entries.contains(name); }
    /// The bytes of an entry, after a look at their checksum. Throws Error(badInput), also for an entry that is
    /// compressed or encrypted.
    std::string_view read(const std::string& name) const;
    /// What the entries that are not stored as they are say they unpack to, together.
    std::uint64_t packedContent() const;
    /// Whether an entry's name begins with this.
    bool containsFolder(const std::string& prefix) const;
    /// The first entry, in the order of names, that ends in this, or an empty text.
    std::string findBySuffix(std::string_view suffix) const;

private:
    struct Entry {
        std::string_view bytes;
        std::uint32_t checksum = 0;
        std::uint64_t unpacked = 0;
        bool stored = true;
    };

    struct Directory {
        std::uint64_t entries = 0;
        std::uint64_t offset = 0;
    };

    Directory findDirectory(std::string_view content) const;
    void addEntries(std::string_view content, const Directory& directory);

    std::filesystem::path m_path;
    std::map<std::string, Entry> m_entries;
};

}  // namespace nonn
