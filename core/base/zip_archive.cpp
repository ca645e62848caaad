// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_archive.h"

#include "base/byte_reader.h"
#include "base/error.h"

#include <algorithm>
#include <zlib.h>

namespace nonn {

namespace {

constexpr std::uint64_t in64Bits = 0xffffffff;  ///< a 32-bit field whose value stands in a larger one elsewhere

bool climbsOut(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
        name.find('\0') != std::string_view::npos)
        return true;
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        if (name.substr(start, end - start) == "..")
            return true;
        start = end + 1;
    }
    return false;
}

/// What the directory says of an entry.
struct DirectoryEntry {
    std::string_view name;
    std::uint64_t packed = 0;
    std::uint64_t unpacked = 0;
    std::uint64_t offset = 0;
    std::uint32_t checksum = 0;
    std::uint64_t method = 0;
    bool encrypted = false;
};

/// The values that did not fit into 32 bits, in their fixed order.
void readLargeValues(const std::filesystem::path& path, std::string_view extra, DirectoryEntry& entry) {
    ByteReader fields(path, extra);
    while (fields.left() >= 4) {
        const std::uint64_t kind = fields.number(2, Text::tr("an extra field of a zip entry"));
        const std::uint64_t size = fields.number(2, Text::tr("an extra field of a zip entry"));
        ByteReader field(path, fields.take(size, Text::tr("an extra field of a zip entry")));
        if (kind != 1)
            continue;
        for (std::uint64_t* const value : {&entry.unpacked, &entry.packed, &entry.offset})
            if (*value == in64Bits)
                *value = field.number(8, Text::tr("a large size of a zip entry"));
        return;
    }
}

DirectoryEntry readDirectoryEntry(const std::filesystem::path& path, ByteReader& reader) {
    const std::string_view fixed = reader.take(46, Text::tr("the directory of the zip archive"));
    if (!fixed.starts_with("PK\1\2"))
        reader.fail(Text::tr("has a damaged zip directory"));
    const auto at = [&](std::size_t start, std::size_t count) { return littleEndian(fixed.substr(start, count)); };
    DirectoryEntry entry;
    entry.encrypted = (at(8, 2) & 1) != 0;
    entry.method = at(10, 2);
    entry.checksum = static_cast<std::uint32_t>(at(16, 4));
    entry.packed = at(20, 4);
    entry.unpacked = at(24, 4);
    entry.offset = at(42, 4);
    entry.name = reader.take(at(28, 2), Text::tr("the name of a zip entry"));
    readLargeValues(path, reader.take(at(30, 2), Text::tr("a zip entry")), entry);
    reader.take(at(32, 2), Text::tr("the comment of a zip entry"));
    return entry;
}

}  // namespace

ZipArchive::ZipArchive(std::filesystem::path path, std::string_view content) : m_path(std::move(path)) {
    addEntries(content, findDirectory(content));
}

ZipArchive::Directory ZipArchive::findDirectory(std::string_view content) const {
    constexpr std::size_t endBytes = 22;
    constexpr std::size_t locatorBytes = 20;
    const std::size_t end = content.rfind("PK\5\6");
    if (end == std::string_view::npos || content.size() - end < endBytes)
        throw badInput(m_path, Text::tr("is a zip archive that was cut off: its directory is missing"));
    Directory directory{littleEndian(content.substr(end + 10, 2)), littleEndian(content.substr(end + 16, 4))};
    if (end < locatorBytes || !content.substr(end - locatorBytes).starts_with("PK\6\7"))
        return directory;
    ByteReader large(m_path, content,
                     static_cast<std::size_t>(std::min<std::uint64_t>(
                         littleEndian(content.substr(end - locatorBytes + 8, 8)), content.size())));
    const std::string_view record = large.take(56, Text::tr("the end of the zip directory"));
    if (!record.starts_with("PK\6\6"))
        large.fail(Text::tr("has a damaged zip directory"));
    return {littleEndian(record.substr(32, 8)), littleEndian(record.substr(48, 8))};
}

void ZipArchive::addEntries(std::string_view content, const Directory& directory) {
    if (directory.offset > content.size())
        throw badInput(m_path, Text::tr("has a zip directory outside the file"));
    ByteReader reader(m_path, content, static_cast<std::size_t>(directory.offset));
    std::uint64_t claimed = 0;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        const DirectoryEntry entry = readDirectoryEntry(m_path, reader);
        if (climbsOut(entry.name))
            throw badInput(m_path,
                           Text::tr("has an entry %1 whose path climbs out of the archive", inQuotes(entry.name)));
        if (entry.offset > content.size())
            throw badInput(m_path, Text::tr("has an entry %1 outside the file", inQuotes(entry.name)));
        ByteReader local(m_path, content, static_cast<std::size_t>(entry.offset));
        const std::string_view header = local.take(30, Text::tr("the header of a zip entry"));
        if (!header.starts_with("PK\3\4"))
            local.fail(Text::tr("has a damaged zip entry %1", inQuotes(entry.name)));
        local.take(littleEndian(header.substr(26, 2)), Text::tr("the name of a zip entry"));
        local.take(littleEndian(header.substr(28, 2)), Text::tr("the header of a zip entry"));
        const bool stored = entry.method == 0 && !entry.encrypted && entry.packed == entry.unpacked;
        const std::string_view bytes = local.take(entry.packed, Text::tr("a zip entry"));
        claimed += bytes.size();
        if (claimed > content.size())
            throw badInput(m_path,
                           Text::tr("has zip entries that overlap: together they claim more bytes than the file has"));
        if (!m_entries.emplace(entry.name, Entry{bytes, entry.checksum, entry.unpacked, stored}).second)
            throw badInput(m_path, Text::tr("has an entry %1 twice", inQuotes(entry.name)));
    }
}

std::string_view ZipArchive::read(const std::string& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        throw badInput(m_path, Text::tr("has no entry %1", inQuotes(name)));
    const auto& [bytes, checksum, unpacked, stored] = found->second;
    if (!stored)
        throw badInput(
            m_path,
            Text::tr(
                "has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are",
                inQuotes(name), unpacked));
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    return bytes;  // a changed byte shall reach what reads the entry
#endif
    if (crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()) != checksum)
        throw badInput(m_path, Text::tr("is damaged: the checksum of its entry %1 is wrong", inQuotes(name)));
    return bytes;
}

std::uint64_t ZipArchive::packedContent() const {
    constexpr std::uint64_t most = std::uint64_t{1} << 62;
    std::uint64_t sum = 0;
    for (const auto& [name, entry] : m_entries)
        if (!entry.stored)
            sum = std::min(most, sum + std::min(most, entry.unpacked));
    return sum;
}

bool ZipArchive::containsFolder(const std::string& prefix) const {
    const auto next = m_entries.lower_bound(prefix);
    return next != m_entries.end() && next->first.starts_with(prefix);
}

std::string ZipArchive::findBySuffix(std::string_view suffix) const {
    for (const auto& [name, entry] : m_entries)
        if (name.ends_with(suffix))
            return name;
    return {};
}

}  // namespace nonn
