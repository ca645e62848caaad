// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_reader.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace nonn {

/// One field of a message in protobuf's wire format.
struct ProtoField {
    int number = 0;
    int kind = 0;             ///< 0: varint; 1: eight bytes; 2: bytes with their length; 5: four bytes
    std::uint64_t value = 0;  ///< of varints and fixed sizes
    std::string_view bytes;   ///< of kind 2, a view of the file's content

    std::int64_t integer() const { return static_cast<std::int64_t>(value); }
    float real() const;
};

/// Walks over the fields of messages in a file. Every length is compared with what is there; no message is deeper than
/// the caller asks for.
class ProtoReader {
public:
    /// `message` lies within `content`, the whole file, which must outlive the reader.
    ProtoReader(std::filesystem::path path, std::string_view content, std::string_view message);
    ProtoReader(const std::filesystem::path& path, std::string_view content) : ProtoReader(path, content, content) {}

    bool next(ProtoField& field);

    /// A reader of the message that the field is. Throws where it is none.
    ProtoReader within(const ProtoField& field) const;
    std::string text(const ProtoField& field) const;
    /// Repeated numbers come one a field, or packed into one.
    void integers(const ProtoField& field, std::vector<std::int64_t>& values) const;
    void reals(const ProtoField& field, std::vector<float>& values) const;
    void doubles(const ProtoField& field, std::vector<double>& values) const;

    /// Error(badInput) at the field last read.
    [[noreturn]] void fail(const Text& reason) const { m_reader.fail(reason); }

private:
    std::uint64_t varint();
    void expect(const ProtoField& field, int kind) const;

    std::filesystem::path m_path;
    std::string_view m_content;
    ByteReader m_reader;
};

}  // namespace nonn
