// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace nonn {

/// A message in protobuf's wire format, field by field in the order of the calls.
class ProtoWriter {
public:
    void integer(int field, std::int64_t value) {
        varint(static_cast<std::uint64_t>(field) << 3);
        varint(static_cast<std::uint64_t>(value));
    }

    void real(int field, float value) {
        varint(static_cast<std::uint64_t>(field) << 3 | 5);
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<char>(bits >> shift));
    }

    void bytes(int field, std::string_view value) {
        varint(static_cast<std::uint64_t>(field) << 3 | 2);
        varint(value.size());
        m_bytes += value;
    }

    void message(int field, const ProtoWriter& value) { bytes(field, value.m_bytes); }

    /// Nothing where it is empty, as protobuf's own writers do.
    void text(int field, std::string_view value) {
        if (!value.empty())
            bytes(field, value);
    }

    const std::string& content() const { return m_bytes; }

private:
    void varint(std::uint64_t value) {
        for (; value >= 128; value >>= 7)
            m_bytes.push_back(static_cast<char>(value | 128));
        m_bytes.push_back(static_cast<char>(value));
    }

    std::string m_bytes;
};

}  // namespace nonn
